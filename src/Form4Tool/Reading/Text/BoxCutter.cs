namespace Form4Tool.Reading.Text;

/// <summary>A cell that a box encloses.</summary>
internal sealed class BoxCell(int row, int start, int end, long place)
{
    public int Row { get; } = row;
    public int Start { get; } = start;
    public int End { get; } = end;
    public long Place { get; } = place;
    public List<PlacedLine> Lines { get; } = [];

    /// <summary>The cell's lines as one text.</summary>
    public string Joined()
    {
        var text = "";
        foreach (var line in Lines)
        {
            var part = line.Text.Trim();
            if (part.Length == 0 || Rules.IsDashes(part)) continue;
            text = text.Length == 0 ? part : Text.Joined.Cell(text.TrimEnd('\\'), part);
        }
        return text;
    }
}

/// <summary>Cuts a block that is drawn with lines into cells, row by row. A cell may reach over several rows or columns.</summary>
internal static class BoxCutter
{
    /// <summary>A block of box-drawing characters, or of GNU html2text's pipes and underscores.</summary>
    public static List<List<BoxCell>> Box(List<PlacedLine> lines)
    {
        var cutter = new Cutter();
        foreach (var line in lines)
        {
            var text = line.Text;
            var gnu = text.AsSpan().TrimStart().StartsWith("|");
            var bars = new List<int>();
            for (var i = 0; i < text.Length; i++)
                if (gnu ? text[i] == '|' : Rules.IsBar(text[i])) bars.Add(i);
            if (gnu) Underscored(cutter, line, bars);
            else
            {
                for (var b = 0; b + 1 < bars.Count; b++)
                {
                    var inner = text.AsSpan(bars[b] + 1, bars[b + 1] - bars[b] - 1);
                    if (!inner.IsEmpty && Rules.IsHorizontal(inner[0]) && inner.IndexOfAnyExcept(inner[0]) < 0) cutter.Close(bars[b], bars[b + 1]);
                    else cutter.Put(bars[b], bars[b + 1], line);
                }
            }
            cutter.NextLine();
        }
        return cutter.Rows();
    }

    /// <summary>
    /// GNU html2text ends a cell by filling its last line with underscores. A line without blanks that fills its cell exactly
    /// is the last where the cells beside it end.
    /// </summary>
    private static void Underscored(Cutter cutter, PlacedLine line, List<int> bars)
    {
        var text = line.Text;
        var closed = new bool[bars.Count];
        for (var b = 0; b + 1 < bars.Count; b++)
        {
            var inner = text.AsSpan(bars[b] + 1, bars[b + 1] - bars[b] - 1);
            closed[b] = inner.Length > 0 && !inner.Contains(' ') && inner[^1] == '_';
        }
        for (var b = 0; b + 1 < bars.Count; b++)
        {
            var inner = text.AsSpan(bars[b] + 1, bars[b + 1] - bars[b] - 1);
            var ends = closed[b] || (!inner.IsEmpty && !inner.ContainsAny(' ', '=') && ((b > 0 && closed[b - 1]) || (b + 2 < bars.Count && closed[b + 1])));
            cutter.Put(bars[b], bars[b + 1], new PlacedLine(text.Replace('_', ' '), line.Place));
            if (ends) cutter.Close(bars[b], bars[b + 1]);
        }
    }

    /// <summary>A grid of pandoc's: the rules say where the bars of the rows between them are, for a cell may hold a grid itself.</summary>
    public static List<List<BoxCell>> Grid(List<PlacedLine> lines)
    {
        var cutter = new Cutter();
        var above = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (Rules.IsGridRule(text))
            {
                above = Corners(text);
                cutter.Close(0, text.Length);
            }
            else
            {
                var next = i;
                while (next < lines.Count && !Rules.IsGridRule(lines[next].Text)) next++;
                var bars = new List<int>(above);
                if (next < lines.Count) bars.AddRange(Corners(lines[next].Text));
                bars = [.. bars.Distinct().Order().Where(b => b < text.Length && text[b] is '|' or '+')];
                for (var b = 0; b + 1 < bars.Count; b++) cutter.Put(bars[b], bars[b + 1], lines[i]);
            }
            cutter.NextLine();
        }
        return cutter.Rows();
    }

    private static List<int> Corners(string rule)
    {
        var corners = new List<int>();
        for (var i = 0; i < rule.Length; i++)
            if (rule[i] == '+') corners.Add(i);
        return corners;
    }

    /// <summary>Keeps the cells that are open while the lines go by.</summary>
    private sealed class Cutter
    {
        private readonly List<BoxCell> _open = [], _all = [];
        private int _line;

        public void NextLine() => _line++;

        public void Close(int start, int end) => _open.RemoveAll(c => c.Start < end && c.End > start);

        public void Put(int start, int end, PlacedLine line)
        {
            var cell = _open.Find(c => c.Start == start && c.End == end);
            if (cell is null)
            {
                Close(start, end);
                cell = new BoxCell(_line, start, end, line.Place + start + 1);
                _open.Add(cell);
                _all.Add(cell);
            }
            var part = line.Between(start + 1, end);
            cell.Lines.Add(part with { Text = part.Text.TrimEnd() });
        }

        public List<List<BoxCell>> Rows() =>
            [.. _all.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.Start).ToList())];
    }
}
