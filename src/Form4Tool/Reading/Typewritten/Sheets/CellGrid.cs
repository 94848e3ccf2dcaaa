using System.Text;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Sets the cells of a table beside each other on a sheet: each column as wide as its widest text, cells at the top of their
/// row. Cells that span columns and rows take the place of all of them. The lines that come out know their cells.
/// </summary>
internal sealed class CellGrid
{
    // A form has about 30 columns with its spacers. What is wider than a page's line runs over the empty cells beside it.
    private const int MaxColumns = 80, MaxWidth = 160, MaxSpan = 60, MaxDrawn = 4_000_000, Gap = 2;

    private sealed record Cell(int Row, int Column, int Columns, int Rows, List<SheetLine> Lines)
    {
        /// <summary>The lines with text; the ends of inner rows mean nothing beside other cells.</summary>
        public List<SheetLine> Texts { get; } = Lines.FindAll(l => l.Kind != LineKind.RowEnd);
    }

    private readonly List<Cell> _cells = [];
    private readonly List<int> _taken = [];        // for each column, the first row that is free
    private int _row = -1, _column, _drawn;

    public void NextRow()
    {
        _row++;
        _column = 0;
    }

    public void Add(int columns, int rows, List<SheetLine> lines)
    {
        while (_column < _taken.Count && _taken[_column] > _row) _column++;
        columns = Math.Clamp(columns, 1, Math.Max(1, MaxColumns - _column));
        if (_column >= MaxColumns) return;
        rows = Math.Clamp(rows, 1, MaxSpan);
        while (_taken.Count < _column + columns) _taken.Add(0);
        for (var c = _column; c < _column + columns; c++) _taken[c] = _row + rows;
        // Empty lines inside a cell stay: filers put several rows into one, parted by breaks.
        while (lines.Count > 0 && lines[^1] is { Text.Length: 0, Kind: not LineKind.RowEnd }) lines.RemoveAt(lines.Count - 1);
        _cells.Add(new Cell(_row, _column, columns, rows, lines));
        _column += columns;
    }

    /// <summary>The lines of the table, with the ends of its rows.</summary>
    public List<SheetLine> Draw()
    {
        var lefts = Lefts();
        var lines = new List<SheetLine>();
        var open = new List<(Cell Cell, int Drawn)>();          // cells that reach into the next row
        var next = 0;
        for (var row = 0; row <= _row && _drawn < MaxDrawn; row++)
        {
            for (; next < _cells.Count && _cells[next].Row == row; next++) open.Add((_cells[next], 0));
            open.Sort((a, b) => a.Cell.Column.CompareTo(b.Cell.Column));
            DrawRow(row, open, lefts, lines);
            open.RemoveAll(o => o.Cell.Row + o.Cell.Rows <= row + 1);
        }
        return lines;
    }

    private void DrawRow(int row, List<(Cell Cell, int Drawn)> open, int[] lefts, List<SheetLine> lines)
    {
        // A row with one text is no row of cells; what it holds may be a table of its own.
        var texts = open.FindAll(o => o.Drawn < o.Cell.Lines.Count);
        if (texts is [{ Cell: { Rows: 1 } only }] && only.Lines.Exists(l => l.Kind == LineKind.RowEnd))
        {
            lines.AddRange(only.Lines);
            return;
        }
        var height = 0;
        foreach (var (cell, drawn) in open)
        {
            var left = cell.Texts.Count - drawn;
            var ends = cell.Row + cell.Rows == row + 1 || row == _row;
            height = Math.Max(height, ends ? left : Math.Min(left, 1));
        }
        for (var line = 0; line < height && _drawn < MaxDrawn; line++) lines.Add(DrawLine(open, lefts));
        lines.Add(new SheetLine("", lines.Count > 0 ? lines[^1].Place : 0, LineKind.RowEnd) { IsDrawn = true });
    }

    /// <summary>The next line of each cell, beside each other.</summary>
    private SheetLine DrawLine(List<(Cell Cell, int Drawn)> open, int[] lefts)
    {
        var text = new StringBuilder();
        var cells = new List<TextChunk>();
        var place = 0;
        for (var i = 0; i < open.Count; i++)
        {
            var (cell, drawn) = open[i];
            var left = cell.Column == 0 ? 0 : Math.Max(lefts[cell.Column], text.Length + Gap);
            text.Append(' ', left - text.Length);
            if (cells.Count > 0) cells[^1] = cells[^1] with { Right = left - 1 };
            if (drawn >= cell.Texts.Count)
            {
                cells.Add(new TextChunk("", left, left));
                continue;
            }
            var own = cell.Texts[drawn];
            text.Append(own.Text);
            if (own.HasCells) cells.AddRange(own.Cells.Select(c => c with { Left = c.Left + left, Right = c.Right + left }));
            else cells.Add(new TextChunk(own.Text.Trim(), left, text.Length));
            place = place == 0 ? own.Place : place;
            open[i] = (cell, drawn + 1);
        }
        _drawn += text.Length;
        return SheetLine.OfCells(text.ToString(), place, open[^1].Cell.Column > 0 ? cells : null);
    }

    /// <summary>The left edge of each column.</summary>
    private int[] Lefts()
    {
        var widths = new int[_taken.Count];
        foreach (var cell in _cells.OrderBy(c => c.Columns))
        {
            var width = 1 + Math.Min(MaxWidth, cell.Lines.Count == 0 ? 0 : cell.Lines.Max(l => l.Text.Length));
            var has = widths.AsSpan(cell.Column, cell.Columns).ToArray().Sum();
            if (width > has) widths[cell.Column + cell.Columns - 1] += width - has;
        }
        var lefts = new int[widths.Length + 1];
        for (var c = 0; c < widths.Length; c++) lefts[c + 1] = lefts[c] + Math.Max(Gap, widths[c] + 1);
        return lefts;
    }
}
