using System.Text;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Draws a table: each column as wide as its widest text, cells at the top of their row, borders between them. Cells that span
/// columns and rows take the place of all of them.
/// </summary>
internal sealed class DrawnTable
{
    // A form has about 30 columns with its spacers. What is wider than a page's line runs over the empty cells beside it.
    private const int MaxColumns = 80, MaxWidth = 160, MaxSpan = 60, MaxDrawn = 4_000_000;

    private sealed record Cell(int Row, int Column, int Columns, int Rows, List<DrawnLine> Lines)
    {
        /// <summary>The lines with text; the ends of inner rows mean nothing beside other cells.</summary>
        public List<DrawnLine> Texts { get; } = Lines.FindAll(l => !l.IsRowEnd);
    }

    private readonly List<Cell> _cells = [];
    private readonly List<int> _taken = [];        // for each column, the first row that is free
    private int _row = -1, _column, _drawn;

    public void NextRow()
    {
        _row++;
        _column = 0;
    }

    public void Add(int columns, int rows, List<DrawnLine> lines)
    {
        while (_column < _taken.Count && _taken[_column] > _row) _column++;
        columns = Math.Clamp(columns, 1, Math.Max(1, MaxColumns - _column));
        if (_column >= MaxColumns) return;
        for (var c = _column; c < _column + columns; c++)
        {
            while (_taken.Count <= c) _taken.Add(0);
            _taken[c] = _row + Math.Clamp(rows, 1, MaxSpan);
        }
        // Empty lines inside a cell stay: filers put several rows into one, parted by breaks.
        lines.RemoveAll(l => l.IsGap);
        while (lines.Count > 0 && lines[^1] is { Text.Length: 0, IsRowEnd: false }) lines.RemoveAt(lines.Count - 1);
        _cells.Add(new Cell(_row, _column, columns, Math.Clamp(rows, 1, MaxSpan), lines));
        _column += columns;
    }

    public List<DrawnLine> Draw()
    {
        var lefts = Lefts();
        var lines = new List<DrawnLine>();
        var open = new List<(Cell Cell, int Drawn)>();          // cells that reach into the next row
        var next = 0;
        for (var row = 0; row <= _row && _drawn < MaxDrawn; row++)
        {
            for (; next < _cells.Count && _cells[next].Row == row; next++) open.Add((_cells[next], 0));
            open.Sort((a, b) => a.Cell.Column.CompareTo(b.Cell.Column));
            DrawRow(row, open, lefts, lines);
        }
        return lines;
    }

    private void DrawRow(int row, List<(Cell Cell, int Drawn)> open, int[] lefts, List<DrawnLine> lines)
    {
        // A row with one text is no row of cells; what it holds may be a table of its own.
        if (open.Count(o => o.Drawn < o.Cell.Lines.Count) == 1 && open.Find(o => o.Drawn < o.Cell.Lines.Count) is { Cell: { Rows: 1 } only }
            && only.Lines.Exists(l => l.IsRowEnd))
        {
            lines.AddRange(only.Lines);
            open.RemoveAll(o => o.Cell.Row + o.Cell.Rows <= row + 1);
            return;
        }
        var height = 0;
        foreach (var (cell, drawn) in open)
        {
            var left = cell.Texts.Count - drawn;
            var ends = cell.Row + cell.Rows == row + 1 || row == _row;
            height = Math.Max(height, ends ? left : Math.Min(left, 1));
        }
        for (var line = 0; line < height && _drawn < MaxDrawn; line++)
        {
            var text = new StringBuilder();
            var place = 0;
            for (var i = 0; i < open.Count; i++)
            {
                var (cell, drawn) = open[i];
                if (text.Length < lefts[cell.Column]) text.Append(' ', lefts[cell.Column] - text.Length);
                if (cell.Column > 0) text.Append(Sheet.Border);
                if (drawn >= cell.Texts.Count) continue;
                var own = cell.Texts[drawn];
                text.Append(own.Text);
                place = place == 0 ? own.Place : place;
                open[i] = (cell, drawn + 1);
            }
            _drawn += text.Length;
            lines.Add(new DrawnLine(text.ToString(), place));
        }
        lines.Add(new DrawnLine("", lines.Count > 0 ? lines[^1].Place : 0, true));
        open.RemoveAll(o => o.Cell.Row + o.Cell.Rows <= row + 1);
    }

    /// <summary>The left edge of each column.</summary>
    private int[] Lefts()
    {
        var widths = new int[_taken.Count];
        foreach (var cell in _cells.OrderBy(c => c.Columns))
        {
            var width = 1 + Math.Min(MaxWidth, cell.Lines.Count == 0 ? 0 : cell.Lines.Max(l => l.Text.Length));
            var has = 0;
            for (var c = 0; c < cell.Columns; c++) has += widths[cell.Column + c];
            if (width > has) widths[cell.Column + cell.Columns - 1] += width - has;
        }
        var lefts = new int[widths.Length + 1];
        for (var c = 0; c < widths.Length; c++) lefts[c + 1] = lefts[c] + Math.Max(2, widths[c] + 1);
        return lefts;
    }
}
