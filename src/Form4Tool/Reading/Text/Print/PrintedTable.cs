using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Reads Table I or II of a printed page (<c>pdftotext -layout</c>). The table may go on over several sheets, with its header
/// again on each or not. What stands where it does not belong by the form is left out and reported.
/// </summary>
internal sealed class PrintedTable(bool derivative, bool vendor, Page page, Func<string, string> clean)
{
    private const int Letter = 900;             // the width of the widest
    private const int MostWords = 150;          // no line of a form has so many

    private readonly List<PositionedLine> _body = [];
    private readonly List<ColumnPositions> _columns = [];        // of each line of the body, by its header
    private ColumnPositions[] _placed = [];                      // and as they stand on its sheet
    private readonly List<Cell> _unplaced = [];
    private readonly ColumnAssignment _ways = new();
    private readonly List<List<PrintedWord>> _inColumn = [];    // the words of a row by their columns
    private RowArrangement? _arrangement;

    public void Add(List<PositionedLine> lines)
    {
        page.Add(SectionHeading.OfTable(derivative));
        Cut(lines);
        if (_columns.Count == 0)
        {
            foreach (var line in lines.Skip(1))
                if (!line.IsBlank) page.Add([.. line.Runs().Select(r => new Cell(clean(r.Text), r.Place))]);
            return;
        }
        var words = PrintedWord.Of(_body);
        for (var l = 0; l < words.Length; l++)
        {
            if (words[l].Count <= MostWords) continue;
            _unplaced.Add(new Cell(_body[l].Span.Trim().ToString(), _body[l].Place));
            words[l] = [];
        }
        _placed = new SheetColumns(_body, _columns, words, _ways).Place();
        if (Array.Exists(words, w => w.Count > 0))
        {
            var rows = new RowSegmentation(words, l => l > 0 && _body[l - 1].IsBlank, l => l > 0 && _body[l].Sheet != _body[l - 1].Sheet,
                _columns[0]).Find();
            if (rows is null)
                foreach (var line in words) Report(line);
            else Rows(rows);
        }
        foreach (var cell in _unplaced) page.Add(new UnplacedWords(cell));
    }

    /// <summary>Takes the headers out of the lines.</summary>
    private void Cut(List<PositionedLine> lines)
    {
        _body.EnsureCapacity(lines.Count);
        _columns.EnsureCapacity(lines.Count);
        ColumnPositions? columns = null;
        for (var i = 1; i < lines.Count; i++)
        {
            if (PositionedTable.IsHeader(lines[i].Span))
            {
                var end = PositionedTable.HeaderEnd(lines, i, derivative);
                // All sheets of a table have the columns of the first: a header that shows others was torn, or is another form's.
                if (ColumnPositions.Of(lines[i..(end + 1)], derivative, vendor) is { } next
                    && (columns is null || next.Layout == columns.Layout)) columns = next;
                // Where a header stood, no row goes on.
                if (columns is not null) AddLine(lines[i] with { Text = "" }, columns);
                i = end;
            }
            else if (columns is not null && PositionedTable.Heading(lines[i].Span) is null
                && !Indentation.Without(lines[i].Span).StartsWith("(e.g.")) AddLine(lines[i], columns);
        }
    }

    private void AddLine(PositionedLine line, ColumnPositions columns)
    {
        _body.Add(line);
        _columns.Add(columns);
    }

    private void Rows(List<PrintedRow> rows)
    {
        // By row, a bit each: the columns whose words are not what the column holds.
        var misfits = new uint[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsSeveral(rows[i])) misfits[i] = uint.MaxValue;
            else
            {
                var columns = _placed[rows[i].First];
                if (_arrangement?.Columns != columns) _arrangement = new RowArrangement(columns, _ways);
                _arrangement.Arrange(rows[i]);
                misfits[i] = Misfits(rows[i]);
            }
        }
        for (var i = 0; i < rows.Count; i++)
        {
            // Where lines came into the wrong row, they are missing beside it; a row over a sheet's end may have got those of a row that
            // was not found.
            var doubtful = (i > 0 ? misfits[i - 1] : 0) | (i + 1 < rows.Count ? misfits[i + 1] : 0);
            if (misfits[i] != 0 && _body[rows[i].Words[0].Line].Sheet != _body[rows[i].Words[^1].Line].Sheet) doubtful = uint.MaxValue;
            if (misfits[i] == uint.MaxValue) Report(rows[i].Words);
            else Row(rows[i], doubtful);
        }
    }

    /// <summary>Whether a row is several that came together: it has two dates or two letters.</summary>
    private bool IsSeveral(PrintedRow row)
    {
        var columns = _placed[row.First].Layout.Columns;
        return Has(Column.Date, PrintedKind.Date) || Has(Column.DirectIndirect, PrintedKind.Letter)
            || Has(Column.Direction, PrintedKind.Letter);

        bool Has(Column column, PrintedKind kind)
        {
            var at = Array.IndexOf(columns, column);
            var count = 0;
            foreach (var word in row.Words)
                if (word.Column == at && word.Kind == kind) count++;
            return count > 1;
        }
    }

    /// <summary>The columns whose words are not what the column holds, a bit each.</summary>
    private uint Misfits(PrintedRow row)
    {
        var columns = _placed[row.First];
        var misfits = 0u;
        ByColumn(row, columns);
        for (var c = 0; c < columns.Count; c++)
        {
            _inColumn[c].RemoveAll(IsLoose);
            if (_inColumn[c].Count > 0 && !PrintedCell.Fits(columns[c], _inColumn[c])) misfits |= 1u << c;
        }
        return misfits;
    }

    private void ByColumn(PrintedRow row, ColumnPositions columns)
    {
        foreach (var column in _inColumn) column.Clear();
        while (_inColumn.Count < columns.Count) _inColumn.Add([]);
        foreach (var word in row.Words) _inColumn[word.Column].Add(word);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="doubtfulTexts">The columns in which, if they hold texts, lines may be missing, a bit each.</param>
    private void Row(PrintedRow row, uint doubtfulTexts)
    {
        var columns = _placed[row.First];
        ByColumn(row, columns);
        Span<bool> either = stackalloc bool[columns.Count];         // columns of words that may as well be another's
        foreach (var word in row.Words)
            if (word.Other >= 0 && word.Other < either.Length && word.Kind != PrintedKind.Mark)
                either[word.Column] = either[word.Other] = true;
        var cells = new Cell[columns.Count];
        for (var c = 0; c < cells.Length; c++)
        {
            cells[c] = Cell.Empty;
            var words = _inColumn[c];
            if (words.Count == 0) continue;
            var doubtful = either[c] || row.Doubtful.Contains(c) || ((doubtfulTexts & 1u << c) != 0 && IsText(columns[c]));
            // What reaches the edge of the paper may go on behind it.
            if (columns[c] == Column.Nature && columns.Edge is { } edge)
                doubtful |= words.GroupBy(w => w.Line).Any(l => FontMetrics.Of(string.Join(' ', l.Select(w => w.Text))) > edge - Letter);
            // Of a value, the lines that another row may have hold no more than marks; a text is not known without them.
            List<PrintedWord> loose = [];
            if (words.Exists(IsLoose))
            {
                loose = words.FindAll(IsLoose);
                doubtful |= IsText(columns[c]) ? loose.Exists(w => w.Loose) : loose.Exists(w => w.Kind != PrintedKind.Mark);
                words.RemoveAll(IsLoose);
            }
            if (words.Count == 0 && !doubtful) Report(loose);
            else if (doubtful || !PrintedCell.Fits(columns[c], words)) Report([.. words, .. loose]);
            else
            {
                cells[c] = PrintedCell.Of(words, !vendor, clean);
                Report(loose);
            }
        }
        page.Add(new TableRow(columns.Layout, cells));
    }

    private static bool IsText(Column column) => column is Column.Title or Column.Nature or Column.UnderlyingTitle;

    private static bool IsLoose(PrintedWord word) => word.Loose || (word.Other >= 0 && word.Kind == PrintedKind.Mark);

    /// <summary>Keeps words that have no cell, to be reported behind the rows.</summary>
    private void Report(List<PrintedWord> words)
    {
        if (words.Count > 0) _unplaced.Add(PrintedCell.Of(words, !vendor, clean));
    }
}
