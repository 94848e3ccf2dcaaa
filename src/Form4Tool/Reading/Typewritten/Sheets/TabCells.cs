namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Browsers copy a table with a tab between its cells. Such lines have the same number of tabs row after row; their cells stand
/// under each other. Tabs that only indent or align stay tabs.
/// </summary>
internal static class TabCells
{
    // Table I of Form 3 has four columns, so three tabs; with spacer cells there are more.
    private const int Fewest = 3, Most = 40, FewestRows = 2;

    /// <summary>The lines that are rows of cells, by where they begin in the text.</summary>
    public static IReadOnlyDictionary<int, SheetLine> Find(string text)
    {
        var rows = new Dictionary<int, SheetLine>();
        if (!text.Contains('\t')) return rows;
        var lines = new List<(int Start, string[] Cells)>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (text[start..end].Split('\t') is var cells && IsRow(cells)) lines.Add((start, cells));
        }
        foreach (var table in lines.GroupBy(l => l.Cells.Length))
        {
            if (table.Count() < FewestRows) continue;
            var grid = new CellGrid();
            foreach (var (start, cells) in table)
            {
                grid.NextRow();
                foreach (var cell in cells) grid.Add(1, 1, [new SheetLine(SheetLine.Plain(cell.AsSpan().Trim()), start, LineKind.Text)]);
            }
            foreach (var line in grid.Draw())
                if (line.Kind != LineKind.RowEnd) rows[line.Place] = line;
        }
        return rows;
    }

    /// <summary>Cells of a row: several tabs, and text straight beside them, as blanks or tabs that align have not.</summary>
    private static bool IsRow(string[] cells) =>
        cells.Length is > Fewest and < Most && cells[0].Length > 0 && cells[0][0] != ' '
        && !Array.Exists(cells, c => c.Length > 1 && c[0] == ' ' && c[1] == ' ') && cells.Count(c => c.Length > 0) > 2;
}
