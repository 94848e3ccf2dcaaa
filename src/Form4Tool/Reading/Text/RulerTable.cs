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
        while (first > 0 && !lines[first - 1].IsBlank && !Rules.IsDashes(lines[first - 1].Text)) first--;
        var closed = first == ruler || (first > 0 && Rules.IsDashes(lines[first - 1].Text));
        for (var i = ruler + 1; i < lines.Count; i++)
        {
            if (PlacedTable.Heading(lines[i].Text) is not null) return i;
            if (Rules.Ruler(lines[i].Text) > 0) return i + 1;
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
            if (Rules.Ruler(line.Text) > 0) continue;
            if (!line.IsBlank) row.Add(line);
            if (line.IsBlank || !multiline) Flush();
        }
        Flush();

        void Flush()
        {
            if (row.Count == 0) return;
            var cells = new List<Cell>();
            for (var c = 0; c < starts.Count; c++)
            {
                var cell = new BoxCell(0, starts[c], 0, row[0].Place + starts[c]);
                foreach (var line in row) cell.Lines.Add(line.Between(starts[c], c + 1 < starts.Count ? starts[c + 1] : int.MaxValue));
                // Lines of an address stay lines; those of a value are one.
                var text = starts.Count == 5 ? string.Join('\n', cell.Lines.Select(l => clean(l.Text.Trim().TrimEnd('\\'))).Where(t => t.Length > 0)) : clean(cell.Joined());
                cells.Add(new Cell(text, cell.Place));
            }
            row.Clear();
            form.Row(cells);
        }
    }
}
