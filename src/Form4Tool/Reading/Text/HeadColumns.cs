using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>Cuts a head without rules into its columns: each begins where the captions of its items begin.</summary>
internal static class HeadColumns
{
    public static bool IsHead(string line) => line.Contains("Name and Address of Reporting", StringComparison.Ordinal);

    public static bool Ends(string line) => IsHead(line) || line.Contains("Table I - ", StringComparison.Ordinal) || line.Contains("Table II - ", StringComparison.Ordinal)
        || line.TrimStart().StartsWith("Explanation of Responses", StringComparison.Ordinal) || line.TrimStart().StartsWith("Remarks:", StringComparison.Ordinal);

    public static void Add(List<PlacedLine> lines, PlacedLine last, Page page, Func<string, string> clean, bool vendor)
    {
        if (last.Text is not null && last.Text.Contains("(City)", StringComparison.Ordinal))
            lines = [.. lines, last.Between(0, last.Text.IndexOf("Table I", StringComparison.Ordinal))];
        var starts = new List<int> { 0 };
        var columns = new SortedList<int, List<PlacedLine>> { { 0, [] } };
        foreach (var line in lines)
        {
            // Two captions may have one blank between them.
            foreach (var run in line.Runs().SelectMany(r => r.Words().Select(w => w with { Text = r.Text[(w.Start - r.Start)..] })))
                if (IsItem(run.Text) && !starts.Exists(s => Math.Abs(s - run.Start) <= 4 || (s == 0 && run.Start < 12)))
                {
                    starts.Add(run.Start);
                    columns.TryAdd(run.Start, []);
                }
            starts.Sort();
            for (var c = 0; c < starts.Count; c++)
            {
                var from = c == 0 ? 0 : Cut(line.Text, starts[c]);
                var to = c + 1 < starts.Count ? Cut(line.Text, starts[c + 1]) : line.Text.Length;
                columns[starts[c]].Add(line.Between(from, to));
            }
        }
        foreach (var column in columns.Values) HeadColumn.Add(column, page, clean, vendor);
    }

    /// <summary><c>2. Issuer Name…</c>, <c>2a. Foreign…</c></summary>
    private static bool IsItem(string text)
    {
        // "10% Owner" leads a box.
        if (text.Length < 8 || !char.IsAsciiDigit(text[0]) || !(text[1] == '.' || (text[1] is 'a' or 'A' && text[2] == '.'))) return false;
        // A narrow column breaks the caption of the last item behind its first word.
        return text.AsSpan(2).StartsWith(" Relationship") || (Captions.Next(text, 0, out var start, out _) != Caption.None && start == 0);
    }

    /// <summary>The gap nearest to where a column begins, else the nearest blank: texts drift by a few places.</summary>
    private static int Cut(string line, int start)
    {
        if (start >= line.Length) return line.Length;
        if (start > 0 && line[start - 1] == ' ') return start;
        var blank = -1;
        for (var off = 1; off <= 4; off++)
            foreach (var at in (ReadOnlySpan<int>)[start - off, start + off])
            {
                if (at < 1 || at > line.Length || line[at - 1] != ' ') continue;
                if (at < 2 || line[at - 2] == ' ') return at;
                if (blank < 0) blank = at;
            }
        return blank < 0 ? Math.Min(start, line.Length) : blank;
    }
}
