using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Finds the core of each row of a printed table: the lines of its values. Each row has a D or I, and a transaction a date, on the
/// same line or on the next with either.
/// </summary>
internal static class RowCores
{
    private const int Highest = 6;          // lines between values of a row: those of two lines, and marks, stand half a line off

    /// <summary>The rows by their cores, in order.</summary>
    /// <param name="lines">The words of each line.</param>
    /// <param name="columns">Where the columns stand.</param>
    public static List<WordRow> Of(List<TableWord>[] lines, ColumnPositions columns)
    {
        var found = new List<(int Line, bool Form, bool Date)>();
        for (var l = 0; l < lines.Length; l++)
        {
            var (form, date) = (Has(lines[l], Column.DirectIndirect, WordKind.Letter), Has(lines[l], Column.Date, WordKind.Date));
            if (form || date) found.Add((l, form, date));
        }
        var rows = new List<WordRow>();
        var open = false;                   // whether the last row may have a date yet
        for (var i = 0; i < found.Count; i++)
        {
            var (line, form, date) = found[i];
            if (date && !form)
            {
                var above = open ? line - rows[^1].Last : int.MaxValue;
                var below = i + 1 < found.Count && found[i + 1] is (var next, true, false) ? next - line : int.MaxValue;
                if (above <= Math.Min(below, Highest)) rows[^1] = new WordRow(rows[^1].First, line) { Layout = columns.Layout };
                else if (below <= Highest) rows.Add(new WordRow(line, found[++i].Line) { Layout = columns.Layout });
                else rows.Add(new WordRow(line, line) { Layout = columns.Layout });
                open = false;
                continue;
            }
            rows.Add(new WordRow(line, line) { Layout = columns.Layout });
            open = !date;
        }
        return rows;

        bool Has(List<TableWord> words, Column column, WordKind kind)
        {
            foreach (var word in words)
                if (word.Kind == kind && columns[word.Column] == column) return true;
            return false;
        }
    }
}
