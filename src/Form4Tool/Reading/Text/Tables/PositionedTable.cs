using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Reads Table I or II where only blanks part its columns, on a page of text browsers or in print (<c>pdftotext -layout</c>). The header
/// shows where the columns stand, and a row is what stands around one D or I. In print the table may go on over several sheets, with
/// its header again on each or not. What stands where it does not belong by the form is left out and reported.
/// </summary>
internal sealed class PositionedTable(
    bool derivative, bool vendor, bool print, Page page, Func<string, string> clean, ColumnAssignment ways)
{
    private const int Letter = 900;             // the width of the widest
    private const int MostWords = 150;          // no line of a form has so many

    private readonly List<PositionedLine> _body = [];
    private readonly List<ColumnPositions> _columns = [];        // of each line of the body, by its header
    private ColumnPositions[] _placed = [];                      // and as they stand on its sheet
    private readonly RowWriter _writer = new(page, print && !vendor, clean);
    private RowArrangement? _arrangement;
    private int _header;                                         // where the first begins

    public void Add(List<PositionedLine> lines)
    {
        page.Add(SectionHeading.OfTable(derivative));
        Cut(lines);
        if (_columns.Count == 0)
        {
            WithoutColumns(lines);
            return;
        }
        var words = TableWord.Of(_body);
        for (var l = 0; l < words.Length; l++)
        {
            if (words[l].Count <= MostWords) continue;
            _writer.Report(new Cell(_body[l].Span.Trim().ToString(), _body[l].Place));
            words[l] = [];
        }
        _placed = new SheetColumns(_body, _columns, words, ways).Place();
        if (Array.Exists(words, w => w.Count > 0))
        {
            var loose = new List<TableWord>();
            var rows = new RowSegmentation(words, l => l > 0 && _body[l - 1].IsBlank, l => l > 0 && _body[l].Sheet != _body[l - 1].Sheet,
                _columns[0], centred: !print).Find(loose);
            rows.ForEach(Arrange);
            _writer.Add(rows);
            if (!print) _writer.Report(loose);
            else foreach (var line in loose.GroupBy(word => word.Line)) _writer.Report([.. line]);
        }
        _writer.Finish();
    }

    /// <summary>
    /// A table whose header does not show where its columns stand: rows of one line are read by the order of their cells; where a cell
    /// goes on in a line of its own, nothing tells which it is, and the table is reported.
    /// </summary>
    private void WithoutColumns(List<PositionedLine> lines)
    {
        var first = _header < lines.Count ? TableHeading.HeaderEnd(lines, _header, derivative) + 1 : lines.Count;
        if (!vendor && !print && lines.FindIndex(first, IsRow) is >= 0 and var row && lines.FindIndex(row, GoesOn) >= 0)
        {
            foreach (var line in lines.Skip(first))
                if (!line.IsBlank) _writer.Report(new Cell(clean(line.Trimmed.ToString()), line.Place));
            _writer.Finish();
            return;
        }
        foreach (var line in lines.Skip(_header))
            if (!line.IsBlank) page.Add([.. line.Runs().Select(r => new Cell(clean(r.Text), r.Place))]);

        static bool IsRow(PositionedLine line) => line.Runs() is { Count: >= FewestOfRow } runs && runs.Exists(r => r.Text is "D" or "I");
        static bool GoesOn(PositionedLine line) => line.Runs() is { Count: > 1 and < FewestOfRow } runs
            && runs.TrueForAll(r => r.Text.Any(char.IsLetter));
    }

    /// <summary>A title, an amount, its form of ownership.</summary>
    private const int FewestOfRow = 3;

    /// <summary>Takes the headers out of the lines.</summary>
    private void Cut(List<PositionedLine> lines)
    {
        _body.EnsureCapacity(lines.Count);
        _columns.EnsureCapacity(lines.Count);
        ColumnPositions? columns = null;
        // Of the first header a narrow column may break the first caption.
        _header = lines.FindIndex(l => l.Has("Title of") || l.Span.TrimStart().StartsWith("1."));
        if (_header < 0) _header = lines.Count;
        for (var i = _header; i < lines.Count; i++)
        {
            if (i == _header || TableHeading.IsHeader(lines[i].Span))
            {
                var end = TableHeading.HeaderEnd(lines, i, derivative);
                // All sheets of a table have the columns of the first: a header that shows others was torn, or is another form's.
                if (ColumnPositions.Of(lines[i..(end + 1)], derivative, vendor, print) is { } next
                    && (columns is null || next.Layout == columns.Layout)) columns = next;
                // Where a header stood, no row goes on.
                if (columns is not null) AddLine(lines[i] with { Text = "" }, columns);
                i = end;
            }
            else if (columns is not null && TableHeading.Heading(lines[i].Span) is null
                && !Indentation.Without(lines[i].Span).StartsWith("(e.g.")) AddLine(lines[i], columns);
        }
    }

    private void AddLine(PositionedLine line, ColumnPositions columns)
    {
        _body.Add(line);
        _columns.Add(columns);
    }

    private void Arrange(WordRow row)
    {
        var columns = _placed[row.First];
        row.IsSeveral = IsSeveral(row);
        if (row.IsSeveral) return;
        row.IsOverSheets = _body[row.Words[0].Line].Sheet != _body[row.Words[^1].Line].Sheet;
        if (_arrangement?.Columns != columns) _arrangement = new RowArrangement(columns, ways);
        _arrangement.Arrange(row);
        // What reaches the edge of the paper may go on behind it.
        if (columns.Edge is not { } edge) return;
        var nature = Array.IndexOf(columns.Layout.Columns, Column.Nature);
        foreach (var line in row.Words.Where(w => w.Column == nature).GroupBy(w => w.Line))
            if (FontMetrics.Of(string.Join(' ', line.Select(w => w.Text))) > edge - Letter) row.Doubtful.Add(nature);
    }

    /// <summary>Whether a row is several that came together: it has two dates or two letters.</summary>
    private static bool IsSeveral(WordRow row)
    {
        return Has(Column.Date, WordKind.Date) || Has(Column.DirectIndirect, WordKind.Letter) || Has(Column.Direction, WordKind.Letter);

        bool Has(Column column, WordKind kind)
        {
            var at = Array.IndexOf(row.Layout.Columns, column);
            return row.Words.Count(word => word.Column == at && word.Kind == kind) > 1;
        }
    }
}
