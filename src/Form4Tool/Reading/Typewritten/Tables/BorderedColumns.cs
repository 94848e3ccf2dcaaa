using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>Columns between borders: those that a typist drew, and those of the cells of HTML.</summary>
internal static class BorderedColumns
{
    /// <summary>
    /// The borders of the lines that have most of them; an HTML table's rows may span columns, so all borders count there.
    /// </summary>
    public static ColumnEdges Of(IReadOnlyList<SheetLine> head, IReadOnlyList<SheetLine> data)
    {
        if (!data.Any(l => l.HasCells))
            return ColumnEdges.Of(data.Where(l => l.Kind == LineKind.Text).OrderByDescending(l => l.Cells.Count).First().Cells);
        var cuts = new SortedSet<int> { head.Concat(data).Max(l => l.Text.Length) + 1 };
        foreach (var line in head.Concat(data).Where(l => l.HasCells))
            foreach (var cell in line.Cells)
            {
                cuts.Add(cell.Left);
                // A line ends with its last text, which is no border.
                if (cell.Right < line.Text.Length) cuts.Add(cell.Right + 1);
            }
        return new ColumnEdges([.. cuts.Zip(cuts.Skip(1), (left, next) => (left, next - 1))]);
    }

    /// <summary>
    /// Where captions stand under a common one, an empty column with the common one alone is HTML's space between the others.
    /// </summary>
    public static void ClearSpacers(List<string>[] heads, List<bool[]> texts, ColumnEdges edges, IReadOnlyList<SheetLine> data)
    {
        if (!data.Any(l => l.HasCells)) return;
        for (var i = 0; i < heads.Length; i++)
        {
            var own = texts.FindAll(t => t[i]);
            if (own.Count == 0 || !Enumerable.Range(0, heads.Length)
                .Any(j => own.TrueForAll(t => t[j]) && texts.Exists(t => t[j] && !t[i]))) continue;
            if (!data.Any(l => l.Cells.Exists(c => !c.IsEmpty && edges.Nearest(c.Left, c.Right) == i))) heads[i].Clear();
        }
    }

    /// <summary>
    /// HTML puts a dollar sign and the marks behind a number into cells of their own, under the same head as the number or none.
    /// </summary>
    public static void Merge(TextColumn[] columns, List<CutLine> lines)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            var texts = lines.Where(l => l.Cells[c].Length > 0).ToList();
            if (texts.Count == 0) continue;
            var to = c + 1 < columns.Length && texts.TrueForAll(l => l.Cells[c] is "$") ? c + 1
                : c > 0 && texts.TrueForAll(l => (TypistMarks.AreAll(l.Cells[c]) || l.Cells[c] is "%" or ")")) ? PreviousFilled(texts, c)
                : -1;
            if (to < 0 || (columns[c].Head.Length > 0 && columns[c].Head != columns[to].Head)) continue;
            foreach (var line in texts)
            {
                line.Cells[to] = to > c ? line.Cells[c] + line.Cells[to] : line.Cells[to] + line.Cells[c];
                line.Cells[c] = "";
            }
        }
    }

    private static int PreviousFilled(List<CutLine> lines, int column)
    {
        for (var c = column - 1; c >= Math.Max(0, column - 2); c--)
            if (lines.TrueForAll(l => l.Cells[c].Length > 0)) return c;
        return -1;
    }
}
