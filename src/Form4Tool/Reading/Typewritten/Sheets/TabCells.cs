namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Browsers copy a table with a tab between its cells. Such lines have the same number of tabs row after row; their cells are
/// set under each other between borders. Tabs that only indent or align stay tabs.
/// </summary>
internal static class TabCells
{
    // Table I of Form 3 has four columns, so three tabs; with spacer cells there are more.
    private const int Fewest = 3, Most = 40, MaxWidth = 80;

    private static readonly Dictionary<int, string> None = [];

    /// <summary>The lines with borders for the tabs between their cells, by where the line begins in the text.</summary>
    public static IReadOnlyDictionary<int, string> Draw(string text)
    {
        if (!text.Contains('\t')) return None;
        var lines = text.Split('\n');
        var widths = new Dictionary<int, (int Lines, int[] Widths)>();
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (!IsRow(cells)) continue;
            var (count, max) = widths.TryGetValue(cells.Length, out var known) ? known : (0, new int[cells.Length]);
            for (var i = 0; i < cells.Length; i++) max[i] = Math.Max(max[i], Math.Min(MaxWidth, cells[i].Trim().Length));
            widths[cells.Length] = (count + 1, max);
        }
        if (!widths.Values.Any(w => w.Lines >= 2)) return None;
        var drawn = new Dictionary<int, string>();
        var start = 0;
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (IsRow(cells) && widths[cells.Length].Lines >= 2)
                drawn[start] = string.Join(Sheet.Border, cells.Select((c, n) => c.Trim().PadRight(widths[cells.Length].Widths[n])));
            start += line.Length + 1;
        }
        return drawn;
    }

    /// <summary>Cells of a row: several tabs, and text straight beside them, as blanks or tabs that align have not.</summary>
    private static bool IsRow(string[] cells) =>
        cells.Length is > Fewest and < Most && cells[0].Length > 0 && cells[0][0] != ' '
        && !Array.Exists(cells, c => c.Length > 1 && c[0] == ' ' && c[1] == ' ') && cells.Count(c => c.Length > 0) > 2;
}
