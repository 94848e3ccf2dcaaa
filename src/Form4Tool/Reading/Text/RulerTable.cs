using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>Reads pandoc's simple and multiline tables, whose columns a ruler of dashes shows.</summary>
internal static class RulerTable
{
    /// <summary>
    /// The line behind a table. A table that began with a line of dashes, or with the ruler itself, ends with one and may
    /// have empty lines between its rows; another ends at the first empty line.
    /// </summary>
    public static int End(List<PlacedLine> lines, int ruler)
    {
        var first = ruler;
        while (first > 0 && !lines[first - 1].IsBlank && !Rules.IsDashes(lines[first - 1].Span)) first--;
        var closed = first == ruler || (first > 0 && Rules.IsDashes(lines[first - 1].Span));
        for (var i = ruler + 1; i < lines.Count; i++)
        {
            if (PlacedTable.Heading(lines[i].Span) is not null) return i;
            if (Rules.Ruler(lines[i].Span) > 0) return i + 1;
            if (!lines[i].IsBlank) continue;
            if (!closed) return i;
            var next = i;
            while (next < lines.Count && lines[next].IsBlank) next++;
            if (next == lines.Count) return i;
        }
        return lines.Count;
    }

    public static void Read(List<PlacedLine> lines, int ruler, int end, Func<string, string> clean, PlacedForm form)
    {
        var starts = new List<int>();
        var rule = lines[ruler].Text;
        for (var i = 0; i < rule.Length; i++)
            if (rule[i] == '-' && (i == 0 || rule[i - 1] != '-')) starts.Add(i);
        var body = lines[(ruler + 1)..end];
        // Rows of several lines have an empty line between them.
        var multiline = body.Exists(l => l.IsBlank);
        var row = new List<PlacedLine>();
        foreach (var line in body)
        {
            if (Rules.Ruler(line.Span) > 0) continue;
            if (!line.IsBlank) row.Add(line);
            if (line.IsBlank || !multiline) Flush();
        }
        Flush();

        int Width(int column) => (column + 1 < starts.Count ? starts[column + 1] - 1 : rule.TrimEnd().Length) - starts[column];

        void Flush()
        {
            if (row.Count == 0) return;
            var cells = new List<Cell>();
            // Rounded shares, or a first column in which not even its caption has room.
            var broken = starts.Count == 5 && (Width(0) < "Reporting Owner Name / Address".Length || Math.Abs(Width(0) - Width(2)) <= 2) && Array.TrueForAll([3, 4], c => Math.Abs(Width(c) - Width(2)) <= 1);
            for (var c = 0; c < starts.Count; c++)
            {
                var cell = new BoxCell(row, 0, starts[c] - 1, c + 1 < starts.Count ? starts[c + 1] : int.MaxValue) { Bottom = row.Count };
                // Lines of an address stay lines; those of a value are one.
                var text = clean(cell.Joined());
                if (c == 0 && starts.Count == 5 && !text.StartsWith("Reporting Owner Name", StringComparison.OrdinalIgnoreCase) )
                    text = string.Join('\n', Address(row.ConvertAll(l => l.Between(starts[0], cell.End)), broken ? Width(0) : 0).Select(clean));
                cells.Add(new Cell(text, cell.Place));
            }
            row.Clear();
            form.Row(cells);
        }
    }

    /// <summary>
    /// The lines of a name and address. Where the page is too narrow for its tables, pandoc gives their columns equal shares, and breaks
    /// lines once more where one has no room: markdown has a backslash at the end of a line of the page, plain text has nothing that tells.
    /// </summary>
    private static List<string> Address(List<PlacedLine> lines, int width)
    {
        var address = new List<string>();
        var ended = true;
        // Three lines are a name, a street and a city.
        var whole = lines.Count(l => !l.IsBlank);
        var marked = lines.Exists(l => l.Span.TrimEnd().EndsWith('\\'));
        foreach (var line in lines)
        {
            var text = line.Trimmed.ToString();
            if (text.Length == 0) continue;
            var word = text.IndexOf(' ');
            if (width > 0 && !marked && whole > 3 && address.Count > 0 && address[^1].Length + 1 + (word < 0 ? text.Length : word) > width) return [];
            if (ended || !marked || width == 0) address.Add(text.TrimEnd('\\'));
            else address[^1] = Joined.Of(address[^1], text.TrimEnd('\\'));
            ended = text[^1] == '\\';
        }
        return address;
    }
}
