using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Finds the core of each row of a printed table: the lines of its values. Each row has a D or I, and a transaction a date, on the
/// same line or on one beside it.
/// </summary>
/// <param name="lines">The words of each line.</param>
/// <param name="gap">Whether a line is empty above.</param>
/// <param name="sheet">Whether a line is the first of a sheet.</param>
/// <param name="columns">Where the columns stand.</param>
internal sealed class RowCores(List<PrintedWord>[] lines, Func<int, bool> gap, Func<int, bool> sheet, ColumnPositions columns)
{
    private const int Highest = 6;          // lines between values of a row: those of two lines, and marks, stand half a line off

    /// <summary>The rows by their cores, in order.</summary>
    public List<PrintedRow> Find()
    {
        var (form, date) = (Array.IndexOf(columns.Layout.Columns, Column.DirectIndirect),
            Array.IndexOf(columns.Layout.Columns, Column.Date));
        var forms = new List<int>();
        var dates = new List<int>();
        for (var l = 0; l < lines.Length; l++)
        {
            if (Has(lines[l], form, PrintedKind.Letter)) forms.Add(l);
            if (Has(lines[l], date, PrintedKind.Date)) dates.Add(l);
        }
        var cores = forms.ConvertAll(l => (First: l, Last: l));
        var dated = new HashSet<int>(dates.Where(forms.Contains));
        foreach (var l in dates)
        {
            if (dated.Contains(l)) continue;
            var near = cores.FindIndex(c => c.First == c.Last && !dated.Contains(c.First) && Math.Abs(c.First - l) <= Highest
                && !cores.Exists(o => o != c && Math.Min(c.First, l) < o.Last && o.First < Math.Max(c.First, l)));
            var other = near < 0 ? -1 : cores.FindIndex(near + 1,
                c => c.First == c.Last && !dated.Contains(c.First) && Math.Abs(c.First - l) < Math.Abs(cores[near].First - l));
            if (other >= 0) near = other;
            if (near < 0) cores.Add((l, l));
            else cores[near] = (Math.Min(cores[near].First, l), Math.Max(cores[near].Last, l));
        }
        cores.Sort();
        for (var i = cores.Count - 1; i > 0; i--)
        {
            if (cores[i - 1].Last < cores[i].First) continue;
            cores[i - 1] = (cores[i - 1].First, Math.Max(cores[i - 1].Last, cores[i].Last));
            cores.RemoveAt(i);
        }
        Widen(cores);
        return cores.ConvertAll(c => new PrintedRow(c.First, c.Last));
    }

    private static bool Has(List<PrintedWord> words, int column, PrintedKind kind)
    {
        foreach (var word in words)
            if (word.Column == column && word.Kind == kind) return true;
        return false;
    }

    /// <summary>Values that stand half a line off are drawn on the next line: it is of the core too.</summary>
    private void Widen(List<(int First, int Last)> cores)
    {
        for (var again = 0; again < 2; again++)
        {
            for (var i = 0; i < cores.Count; i++)
            {
                var (first, last) = cores[i];
                if (first > 0 && (i == 0 || first - cores[i - 1].Last > 2) && !gap(first) && !sheet(first) && HasValue(first - 1)) first--;
                if (last + 1 < lines.Length && (i + 1 == cores.Count || cores[i + 1].First - last > 2) && !gap(last + 1) && !sheet(last + 1)
                    && HasValue(last + 1)) last++;
                cores[i] = (first, last);
            }
        }

        bool HasValue(int line)
        {
            foreach (var word in lines[line])
                if (word.Kind is PrintedKind.Number or PrintedKind.Date
                    && columns[word.Column] is not (Column.Title or Column.UnderlyingTitle or Column.Nature)) return true;
            return false;
        }
    }
}
