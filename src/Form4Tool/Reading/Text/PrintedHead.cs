using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Cuts the head of a printed page into its columns. A column begins with the leftmost of its captions; what crosses the place
/// where the next begins is two texts with one blank between them.
/// </summary>
internal static class PrintedHead
{
    private const int Near = 6;             // lines of one column begin no further apart
    private const int Drift = 3;            // how far left of its captions a text may begin

    public static void Add(List<PlacedLine> lines, PlacedLine last, Page page, Func<string, string> clean, bool vendor, int printed)
    {
        if (last.Text is not null && last.Text.Contains("(City)", StringComparison.Ordinal))
            lines = [.. lines, last.Between(0, last.Text.IndexOf("Table I", StringComparison.Ordinal))];
        var starts = new List<int> { 0 };
        foreach (var at in lines.SelectMany(l => l.Runs()).Where(r => IsItem(r.Text)).Select(r => r.Start).Order())
            if (at - starts[^1] > Near && at > 12) starts.Add(at);
        var columns = starts.ConvertAll(_ => new List<PlacedLine>());
        foreach (var line in lines)
        {
            var rest = line;
            for (var c = starts.Count - 1; c > 0; c--)
            {
                var cut = Cut(ref rest, starts[c], c == 1);
                // Lines of a column keep their places to each other.
                var part = rest.Between(cut, rest.Text.Length);
                var lead = Math.Max(0, cut - starts[c] + Drift);
                columns[c].Add(new PlacedLine(new string(' ', lead) + part.Text, part.Place - lead, part.Sheet));
                rest = rest.Between(0, cut);
            }
            columns[0].Add(rest);
        }
        foreach (var column in columns) HeadColumn.Add(column, page, clean, vendor, printed);
    }

    /// <summary>The first words of the items; narrow columns break them anywhere.</summary>
    private static bool IsItem(string text)
    {
        if (text.Length < 5 || !char.IsAsciiDigit(text[0])) return false;
        var words = text.AsSpan(text[1] == 'a' ? 2 : 1);
        if (words.Length < 3 || words[0] != '.') return false;
        words = words[1..].TrimStart();
        foreach (var first in new[] { "Name and", "Issuer Name", "Foreign", "Date of", "Statement", "If Amendment", "Relationship", "Individual" })
            if (words.StartsWith(first, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>
    /// Where a line is cut for a column that begins at a place: before the first run there, or before the word of a run that crosses
    /// it. A run that crosses it and shows no such word is of two columns, nobody knows where: it is left out.
    /// </summary>
    private static int Cut(ref PlacedLine line, int start, bool second)
    {
        foreach (var run in line.Runs())
        {
            var words = run.Words();
            // The date below item 3 behind a street line, drawn narrower than its column.
            if (second && run.Start < start - Drift && words.Count > 1 && Tokenizer.IsDate(words[^1].Text)) return words[^1].Start;
            if (run.Start >= start - Drift) return run.Start;
            if (run.End <= start + Drift) continue;
            foreach (var word in words)
                if (Math.Abs(word.Start - start) <= 2 && (word.Start == start || IsItem(run.Text[(word.Start - run.Start)..]))) return word.Start;
            line = line with { Text = line.Text[..run.Start] + new string(' ', run.End - run.Start) + line.Text[run.End..] };
            return start;
        }
        return Math.Min(line.Text.Length, Math.Max(start, line.Runs().Where(r => r.Start < start).Select(r => r.End).DefaultIfEmpty(0).Max()));
    }
}
