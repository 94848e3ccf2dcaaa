using System.Runtime.InteropServices;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Rows of a text that draws a bar behind each cell, also behind an empty one, and breaks its lines at the bars: no line is a row, but
/// the columns are all there, so that the cells can be counted off.
/// </summary>
internal static class StackedCells
{
    /// <summary>
    /// The rows of a table, each in its cells; none where the lines are no such cells, or the cells are not those of whole rows: then
    /// empty ones are lost.
    /// </summary>
    public static List<Cell[]> Rows(ReadOnlySpan<Line> lines, TableLayout layout)
    {
        var rows = new List<Cell[]>();
        if (!HasLoneBar(lines)) return rows;
        var cells = Cells(lines);
        var width = layout.Columns.Length;
        for (var at = 0; at < cells.Count; at += width)
        {
            // Behind the last row are the bars of what is drawn beneath it.
            if (cells.FindIndex(at, cell => !cell.IsEmpty) < 0) break;
            if (at + width > cells.Count || cells[at].IsEmpty) return [];
            rows.Add([.. CollectionsMarshal.AsSpan(cells).Slice(at, width)]);
        }
        return rows;
    }

    /// <summary>A mark on a line of its own is a superscript of the value above.</summary>
    private static string Joint(string next) => FootnoteMarks.IsMarks(next) ? "" : " ";

    private static bool HasLoneBar(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines)
            if (line is { Filled: 0, Cells.Length: 2 }) return true;
        return false;
    }

    /// <summary>The cells between the table's header and what the form prints beneath its rows.</summary>
    private static List<Cell> Cells(ReadOnlySpan<Line> lines)
    {
        var cells = new List<Cell>();
        var open = Cell.Empty;
        foreach (var line in lines)
        {
            if (TableWords.IsBoilerplate(line)) break;
            if (TableWords.IsHeader(line))
            {
                cells.Clear();
                open = Cell.Empty;
                continue;
            }
            for (var i = 0; i < line.Cells.Length; i++)
            {
                if (i > 0)
                {
                    cells.Add(open);
                    open = Cell.Empty;
                }
                if (!line.Cells[i].IsEmpty) open = open.IsEmpty ? line.Cells[i] : open with { Text = open.Text + Joint(line.Cells[i].Text) + line.Cells[i].Text };
            }
        }
        if (!open.IsEmpty) cells.Add(open);
        return cells;
    }
}
