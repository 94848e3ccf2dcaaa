using System.Runtime.InteropServices;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Form.Streams;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>Reads the lines of Table I or II: tells header rows and boilerplate from data, and maps the data by position.</summary>
/// <param name="binder">Where rows and findings go.</param>
/// <param name="notes">The footnotes there are.</param>
/// <param name="stream">What reads a table whose columns are lost; null where the page keeps them.</param>
internal sealed class TableReader(FilingBinder binder, NoteIds notes, StreamTable? stream)
{
    private readonly RowInterpreter _rows = new(binder, new PrintedCells(notes));
    private readonly List<Line> _loose = [];
    private readonly List<FormRow> _found = [];
    private readonly List<Line> _unread = [];
    private FormRow? _last;

    /// <summary>Reads one table.</summary>
    /// <param name="lines">The lines between the table's heading and what follows it.</param>
    /// <param name="form">The form: <c>3</c>, <c>4</c> or <c>5</c>.</param>
    /// <param name="derivative">Whether it is Table II.</param>
    /// <param name="isCut">Whether the text is cut off within its last row.</param>
    public void Read(ReadOnlySpan<Line> lines, char form, bool derivative, bool isCut)
    {
        var layout = LayoutOf(lines, form, derivative);
        _last = null;
        // What the form prints beneath its rows stands there: the cut goes through that.
        isCut &= !EndsInWording(lines);
        var torn = isCut ? TornLine(lines) : -1;
        ReadRows(torn < 0 ? lines : lines[..torn], layout, form, derivative);
        if (torn >= 0) NotRead(lines[torn]);
        // Behind the last row stands what the cut goes through, or the row is it.
        if (_last is { } last && (!isCut || _unread.Sum(Letters) >= LeastBehind)) Interpret(last, layout, form);
        else if (_last is not null) _unread.Insert(0, new Line([.. _last.Filled.Select(column => _last[column])]));
        ReportUnread(layout);
    }

    private static bool EndsInWording(ReadOnlySpan<Line> lines) =>
        Line.LastFilled(lines) is >= 0 and var last && TableWords.IsBoilerplate(lines[last]);

    private void ReadRows(ReadOnlySpan<Line> lines, TableLayout layout, char form, bool derivative)
    {
        if (IsPlaced(lines))
        {
            foreach (var line in lines) Placed(line, layout, form);
            return;
        }
        _loose.Clear();
        // Text without columns may have header and rows on one line: its grammar takes the table whole.
        if (stream is not null && !HasColumns(lines, layout))
        {
            if (Stacked(lines, layout, form)) return;
            foreach (var line in lines)
                if (line is PageBreak || (line.Filled > 0 && !TableWords.IsBoilerplate(line))) _loose.Add(line);
            Flush(layout, form);
            return;
        }
        foreach (var line in lines)
        {
            if (IsOfForm(line)) continue;
            if (ByPosition(line, layout, stream is not null) is { } row)
            {
                Flush(layout, form);
                Bind(row, layout, form);
            }
            else _loose.Add(line);
        }
        Flush(layout, form);
    }

    /// <summary>
    /// Reads rows whose cells stand above each other, by counting them off. A row counts if its last cell is empty, or another row follows,
    /// or nothing does: else a cell is missing, and its last may be the next one's first.
    /// </summary>
    private bool Stacked(ReadOnlySpan<Line> lines, TableLayout layout, char form)
    {
        var cells = StackedCells.Of(lines);
        var width = layout.Columns.Length;
        // Where none can be counted off, empty cells are gone, and the grammar has the lines.
        if (!Enumerable.Range(0, cells.Count).Any(IsRow)) return false;
        for (var at = 0; at < cells.Count;)
        {
            if (IsRow(at))
            {
                Bind(RowAt(at)!, layout, form);
                at += width;
            }
            else NotRead(new Line([cells[at++]]));
        }
        return true;

        bool IsRow(int at) => RowAt(at) is not null
            && (at + width >= cells.Count || cells[at + width - 1].IsEmpty || RowAt(at + width) is not null);

        FormRow? RowAt(int at)
        {
            // The last cell is often empty, and no bar behind it.
            if (at + width - 1 > cells.Count || cells[at].IsEmpty) return null;
            var row = RowOf(CollectionsMarshal.AsSpan(cells)[at..Math.Min(at + width, cells.Count)], layout);
            return !row[Column.DirectIndirect].IsEmpty && Plausible(row, layout) ? row : null;
        }
    }

    /// <summary>The last line, through which the cut goes, where each row is a line; negative where a row may be several.</summary>
    private static int TornLine(ReadOnlySpan<Line> lines)
    {
        var last = Line.LastFilled(lines);
        return last > 0 && Line.LastFilled(lines[..last]) is >= 0 and var before && Words(lines[before]) >= FewestOfRow ? last : -1;
    }

    /// <summary>
    /// A holding has a title, an amount and its form of ownership; the words of a row's part are fewer than those of most rows.
    /// </summary>
    private const int FewestOfRow = 5;

    /// <summary>How much of the next row shows that the one before is whole; less may be the end of its last cell.</summary>
    private const int LeastBehind = 12;

    private static int Letters(Line line) => line.Cells.Sum(cell => cell.Text.Length);

    private static int Words(Line line)
    {
        var words = 0;
        foreach (var cell in line.Cells)
            if (!cell.IsEmpty) words += cell.Text.AsSpan().Trim().Count(' ') + 1;
        return words;
    }

    private static TableLayout LayoutOf(ReadOnlySpan<Line> lines, char form, bool derivative)
    {
        var hasV = form == '4';
        foreach (var line in lines)
        {
            if (line is TableRow row) return row.Layout;
            hasV |= TableWords.NamesV(line);
        }
        return TableLayout.Of(form, derivative, hasV);
    }

    /// <summary>Whether the builder of the page has placed the words of the table in columns, as far as that can be done.</summary>
    private static bool IsPlaced(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines)
            if (line is TableRow or UnplacedWords) return true;
        return false;
    }

    private void Placed(Line line, TableLayout layout, char form)
    {
        if (IsOfForm(line)) return;
        if (line is TableRow placed && RowOf(placed.Cells, placed.Layout) is var row && Plausible(row, placed.Layout)) Bind(row,
            placed.Layout, form);
        else NotRead(line);
    }

    /// <summary>Whether a line is empty, or the form's own words.</summary>
    private static bool IsOfForm(Line line) => line.Filled == 0 || TableWords.IsHeader(line) || TableWords.IsBoilerplate(line);

    private static bool HasColumns(ReadOnlySpan<Line> lines, TableLayout layout)
    {
        foreach (var line in lines)
            if (line.Filled > 0 && line.Cells.Length >= layout.Columns.Length && !TableWords.IsHeader(line)) return true;
        return false;
    }

    /// <summary>The lines without columns go through the grammar of the form, in the order in which they stand.</summary>
    private void Flush(TableLayout layout, char form)
    {
        if (_loose.Count == 0) return;
        _found.Clear();
        var left = stream is null ? _loose : stream.Read(_loose, layout, notes, _found, binder);
        foreach (var row in _found) Bind(row, layout, form);
        foreach (var line in left)
            if (line is not PageBreak && !TableWords.IsOnlyHeader(line)) NotRead(line);
        _loose.Clear();
    }

    /// <summary>Each row waits for the next one: of a text that is cut off the last is not whole.</summary>
    private void Bind(FormRow row, TableLayout layout, char form)
    {
        // A row of the head, which a converter set into the cell of the table's heading.
        var title = row[layout.Columns[0]].Text.AsSpan().Trim();
        if (ValueShape.IsDate(title) || title is ['(', ..] && Captions.Next(title, 0, out var start, out _) != Caption.None && start == 0)
        {
            NotRead(new Line([.. layout.Columns.Select(column => row[column])]));
            return;
        }
        if (_last is { } before) Interpret(before, layout, form);
        ReportUnread(layout);
        _last = row;
    }

    private void Interpret(FormRow row, TableLayout layout, char form) =>
        _rows.Bind(row, layout.Derivative, form, Array.IndexOf(layout.Columns, Column.V) >= 0);

    /// <summary>Lines that cannot be read and follow each other are one finding, not one each.</summary>
    private void NotRead(Line line) => _unread.Add(line);

    private void ReportUnread(TableLayout layout)
    {
        if (_unread.Count == 0) return;
        var table = $"Table {(layout.Derivative ? "II" : "I")}";
        var first = _unread[0].First(out _);
        foreach (var line in _unread)
            foreach (var cell in line.Cells) binder.Claims.Add(cell.Text, cell.Place);
        var text = PageText.OneLine(first.Text);
        binder.Report(FormDiagnostics.RowNotRead, _unread.Count == 1
            ? $"{table}: \"{text}\" has {_unread[0].Cells.Length} of {layout.Columns.Length} columns; it is not in the output."
            : $"{table}: {_unread.Count} lines from \"{text}\" to \"{PageText.OneLine(_unread[^1].First(out _).Text)}\" " +
            $"have not the {layout.Columns.Length} columns of the table; they are not in the output.", first.Place);
        _unread.Clear();
    }

    private static FormRow? ByPosition(Line line, TableLayout layout, bool mayHaveShifted)
    {
        var cells = line.Cells;
        var count = cells.Length;
        while (count > layout.Columns.Length && cells[count - 1].IsEmpty) count--;
        var offset = count == layout.Columns.Length + 1 && cells[0].IsEmpty ? 1 : 0;        // a pipe before the first cell
        if (count - offset > layout.Columns.Length) return null;
        var row = RowOf(cells.AsSpan(offset, count - offset), layout);
        // A converter that drops some empty cells fills its rows up at the end: then values stand under other columns.
        if (count - offset == layout.Columns.Length && (!mayHaveShifted || Plausible(row, layout))) return row;
        // Empty cells at the end of a line are easily lost (editors trim them): the rest must look like what it would be.
        return count - offset >= layout.Columns.Length - 2 && line.Filled > 1 && Plausible(row, layout) ? row : null;
    }

    private static FormRow RowOf(ReadOnlySpan<Cell> cells, TableLayout layout)
    {
        var row = new FormRow();
        for (var i = 0; i < cells.Length; i++) row[layout.Columns[i]] = cells[i];
        return row;
    }

    /// <summary>Whether the columns that hold a date, a number or a letter look like one.</summary>
    private static bool Plausible(FormRow row, TableLayout layout)
    {
        foreach (var column in layout.Columns)
        {
            var text = row[column].Text.AsSpan().Trim();
            if (!text.IsEmpty && !ValueFit.Begins(FormColumn.Of(column).Kind, text)) return false;
        }
        return true;
    }
}
