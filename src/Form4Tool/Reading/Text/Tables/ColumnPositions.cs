using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Where the columns of a table stand on a page or a printed sheet. Text browsers keep places exactly; <c>pdftotext</c> keeps their
/// order and not their distances: a column begins where its caption does or a little beside it, and each sheet has distances of its own.
/// </summary>
internal sealed class ColumnPositions
{
    private readonly double[] _left;
    private readonly (int Start, int End)?[] _centred;

    private readonly bool _vendor;

    private readonly int _acquired;             // the column whose numbers may stand right of it; -1 where there is none

    private ColumnPositions(TableLayout layout, double[] left, (int Start, int End)?[] centred, bool vendor)
    {
        (Layout, _left, _centred, _vendor, _items) = (layout, left, centred, vendor, Array.ConvertAll(layout.Columns, layout.ItemOf));
        // The website's captions of Table II begin where their columns do: a number right of that of the next column is of that one.
        _acquired = vendor ? -1 : Array.IndexOf(layout.Columns, Column.Acquired);
    }

    /// <summary>The columns of the table.</summary>
    public TableLayout Layout { get; }

    /// <summary>Where the first column begins.</summary>
    public double Left => _left[0];

    public int Count => _left.Length;

    public Column this[int column] => Layout.Columns[column];

    /// <summary>The places by the header of a sheet; null where its items cannot be found.</summary>
    public static ColumnPositions? Of(List<PositionedLine> header, bool derivative, bool vendor, bool print)
    {
        if (HeaderPositions.Read(header, derivative, print) is not { } items) return null;
        var columns = items.Layout.Columns;
        // The vendor's sheet sets the numbers of Table II in the middle, as it does their captions; so do text browsers with the website's.
        var number = derivative && (vendor || !print) ? items.Items.FindIndex(i => i[0] == Column.Acquired) : -1;
        var (acquired, disposed) = number < 0
            ? default
            : (items.Caption(number, ColumnHeads.Acquired), items.Caption(number, ColumnHeads.Disposed));
        var (left, centred) = (new double[columns.Length], new (int Start, int End)?[columns.Length]);
        for (int item = 0, at = 0; item < items.Items.Count; item++)
        {
            var first = at;
            foreach (var column in items.Items[item])
            {
                left[at] = at == first
                    ? items.Starts[item]
                    : Math.Max(left[at - 1] + 1, Begin(items, item, column, vendor) ?? left[at - 1] + 4);
                if (item == number) centred[at] = column == Column.Acquired ? acquired : disposed;
                at++;
            }
        }
        return new ColumnPositions(items.Layout, left, centred, vendor)
        {
            Edge = CutAt(header, items.Starts[^1]),
            _exact = print ? null : items,
        };
    }

    /// <summary>
    /// Where the paper ends, as a width from the left of the last column (<see cref="FontMetrics"/>); null where it is wide enough. A
    /// table that is wider than the paper is cut at its edge, and its last captions show it.
    /// </summary>
    public int? Edge { get; private init; }

    private static int? CutAt(List<PositionedLine> header, int last)
    {
        int? edge = null;
        foreach (var line in header)
        {
            var text = line.Span.TrimEnd();
            var word = text.LastIndexOf(' ') + 1;
            if (text.Length - word < 2 || word < last - 2) continue;
            foreach (var caption in Captions)
            {
                if (text.Length - word >= caption.Length || !caption.AsSpan().StartsWith(text[word..])) continue;
                var run = word;
                for (var end = 0; line.NextRun(end, out var start, out end);) run = start;
                edge = Math.Max(edge ?? 0, FontMetrics.Of(text[Math.Min(Math.Max(last, run), word)..].Trim()));
            }
        }
        return edge;
    }

    private static readonly string[] Captions = ["Nature", "Indirect", "Beneficial", "Ownership"];

    private static double? Begin(HeaderPositions header, int item, Column column, bool vendor) => column switch
    {
        Column.V => header.Caption(item, "V")?.Start - 1,
        // "(D)" below "(A) or": behind one blank the one stands further left than the other.
        Column.Direction => header.Caption(item, ColumnHeads.Disposed) is { } side
            ? Math.Max(side.Start, header.Caption(item, ColumnHeads.Acquired)?.Start ?? 0) - 2
            : null,
        Column.Price => header.Caption(item, ColumnHeads.Price)?.Start - 4,
        Column.Disposed => header.Caption(item, ColumnHeads.Disposed)?.Start - (vendor ? 2 : 0),
        Column.Expiration => header.Caption(item, ColumnHeads.ExpirationWord)?.Start,
        Column.UnderlyingAmount =>
            (header.Caption(item, "Number") ?? header.Caption(item, ColumnHeads.Amount) ?? header.Caption(item, "Shares"))?.Start,
        _ => null,
    };

    private HeaderPositions? _exact;            // the header of a table whose places are exact
    private readonly int[] _items;              // of each column

    /// <summary>Whether places are exact, as text browsers keep them.</summary>
    public bool AreExact => _exact is not null;

    /// <summary>How far a word stands outside of the item of a column, where places are exact.</summary>
    public int Outside(TableWord word, int column) => _exact?.Outside(_items[column], word.Middle) ?? 0;

    /// <summary>How far a word stands from where one of a column may begin.</summary>
    public double Distance(TableWord word, int column)
    {
        if (_centred[column] is { } caption) return Math.Max(0, Math.Abs((word.Start + word.End - caption.Start - caption.End) / 2.0) - 2);
        if (word.Start < _left[column]) return _left[column] - word.Start;
        var right = word.Start - Right(column);
        return right >= 0 && column == _acquired ? right + 3 : Math.Max(0, right + 1);
    }

    /// <summary>How far a word stands right of a column.</summary>
    public double Beyond(TableWord word, int column) => Math.Max(0, word.Start - Right(column) + 1);

    private double Right(int column) => column + 1 < _left.Length ? _left[column + 1] : int.MaxValue;

    /// <summary>The same columns on a sheet without a header, moved by as much as what stands in them is.</summary>
    public ColumnPositions Moved(double[] by)
    {
        var left = new double[_left.Length];
        for (var i = 0; i < left.Length; i++) left[i] = Math.Max(_left[i] + by[i], i == 0 ? 0 : left[i - 1] + 1);
        var centred = new (int Start, int End)?[_left.Length];
        for (var i = 0; i < left.Length; i++)
            if (_centred[i] is { } caption) centred[i] = (caption.Start + (int)by[i], caption.End + (int)by[i]);
        return new ColumnPositions(Layout, left, centred, _vendor) { Edge = Edge };
    }
}
