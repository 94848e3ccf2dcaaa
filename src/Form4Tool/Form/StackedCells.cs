using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// The cells of a table in a text that draws a bar behind each, also behind an empty one, and breaks its lines at the bars: no line is a
/// row, but the columns are all there, so that the cells can be counted off.
/// </summary>
internal static class StackedCells
{
    /// <summary>Of so many lines one is a bar alone: each cell has two or three.</summary>
    private const int LinesToBar = 4;

    /// <summary>No cell of a table is longer, with all its notes.</summary>
    private const int LongestCell = 4000;

    /// <summary>
    /// The cells between the table's header and what the form prints beneath its rows; none where its lines are no such cells.
    /// </summary>
    public static List<Cell> Of(ReadOnlySpan<Line> lines)
    {
        var cells = new List<Cell>();
        var open = Cell.Empty;
        var (bars, count) = (0, 0);
        foreach (var line in lines)
        {
            if (TableWords.IsBoilerplate(line)) break;
            if (TableWords.IsHeader(line))
            {
                cells.Clear();
                (open, bars, count) = (Cell.Empty, 0, 0);
                continue;
            }
            count++;
            if (line is { Filled: 0, Cells.Length: 2 }) bars++;
            for (var i = 0; i < line.Cells.Length; i++)
            {
                if (i > 0)
                {
                    cells.Add(open);
                    open = Cell.Empty;
                }
                var cell = line.Cells[i];
                if (open.IsEmpty) open = cell;
                else if (open.Text.Length > LongestCell) return [];
                else if (!cell.IsEmpty) open = open with { Text = open.Text + Joint(cell.Text) + cell.Text };
            }
        }
        if (!open.IsEmpty) cells.Add(open);
        while (cells.Count > 0 && cells[^1].IsEmpty) cells.RemoveAt(cells.Count - 1);
        return bars * LinesToBar < count ? [] : cells;
    }

    /// <summary>A mark on a line of its own is a superscript of the value above.</summary>
    private static string Joint(string next) => FootnoteMarks.IsMarks(next) ? "" : " ";
}
