namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Filers also drew the borders of a table with colons or exclamation marks. They stand under each other line after line, as
/// those of no sentence do; such ones are made the borders that they draw.
/// </summary>
internal static class DrawnBorders
{
    // A table has more columns, and with its head more lines.
    private const int FewestLines = 3, FewestBorders = 3;

    /// <summary>Sets borders for the marks in lines of fixed-width characters.</summary>
    public static void Set(string[] lines)
    {
        foreach (var mark in (ReadOnlySpan<char>)[':', '!']) Set(lines, mark);
    }

    private static void Set(string[] lines, char mark)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in lines)
            if (line.AsSpan().Count(mark) >= FewestBorders)
                for (var at = line.IndexOf(mark); at >= 0; at = line.IndexOf(mark, at + 1)) counts[at] = counts.GetValueOrDefault(at) + 1;
        if (counts.Count(c => c.Value >= FewestLines) < FewestBorders) return;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.AsSpan().Count(mark) < FewestBorders) continue;
            var borders = Enumerable.Range(0, line.Length).Where(at => line[at] == mark && counts[at] >= FewestLines).ToHashSet();
            if (borders.Count >= FewestBorders) lines[i] = string.Concat(line.Select((c, at) => borders.Contains(at) ? '|' : c));
        }
    }
}
