using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>Reads one column of the head: its lines in order, with the cells of a line where blanks part them.</summary>
internal static class HeadColumn
{
    public static void Add(List<PlacedLine> lines, Page page, Func<string, string> clean)
    {
        var related = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || Rules.IsDashes(line.Text)) continue;
            if (!related && Starts(line.Text, "Director") is var director and >= 0 && Starts(line.Text, "10% Owner") is var tenPercent and > 0)
            {
                related = true;
                i = Relationship(lines, i, director, tenPercent, page, clean);
                continue;
            }
            if (i + 1 < lines.Count && IsPlaceOver(lines, i, out var end))
            {
                City(lines, i, end, page, clean);
                i = end - 1;
                continue;
            }
            page.Lines.Add(new Line(line.Runs().ConvertAll(r => new Cell(clean(r.Text), r.Place)), 0));
        }
    }

    private static int Starts(string text, string word) => text.IndexOf(word, StringComparison.Ordinal);

    /// <summary>
    /// Item 5: two boxes with their labels side by side. A label may take two lines, with its tick beside the second; the
    /// officer's title and the text of "Other" stand under their labels.
    /// </summary>
    private static int Relationship(List<PlacedLine> lines, int first, int left, int right, Page page, Func<string, string> clean)
    {
        var officer = first + 1;
        while (officer < lines.Count && !lines[officer].Text.Contains("Officer", StringComparison.Ordinal)) officer++;
        if (officer >= lines.Count) officer = first;
        var labels = officer;
        while (labels + 1 < lines.Count && !lines[labels].Text.Contains("below)", StringComparison.Ordinal)) labels++;
        var end = labels + 1;
        while (end < lines.Count && Captions.Next(lines[end].Text, 0, out var at, out _) == Caption.None && at >= 0) end++;
        Emit(lines[first..officer], "Director", "10% Owner");
        Emit(lines[officer..(labels + 1)], "Officer (give title below)", "Other (specify below)");
        string title = "", other = "";
        foreach (var line in lines[(labels + 1)..end])
        {
            foreach (var run in line.Runs())
            {
                if (run.Start + 3 >= right) other = other.Length == 0 ? run.Text : Joined.Of(other, run.Text);
                else title = title.Length == 0 ? run.Text : Joined.Of(title, run.Text);
            }
        }
        if (title.Length + other.Length > 0)
            page.Add(0, Cell.Empty, new Cell(clean(title), lines[labels].Place), Cell.Empty, new Cell(clean(other), lines[labels].Place));
        return end - 1;

        void Emit(List<PlacedLine> rows, string leftLabel, string rightLabel)
        {
            if (rows.Count == 0) return;
            string leftBox = "", rightBox = "";
            foreach (var line in rows)
            {
                // The tick stands before its label: left of the first, or between the two.
                foreach (var run in line.Runs())
                {
                    var box = Box.Take(run.Text.Split(' ')[0], out _) is { } ticked ? ticked ? "☒" : "☐" : "";
                    if (box.Length == 0) continue;
                    if (run.Start < left) leftBox = box;
                    else if (run.Start > left && run.Start < right) rightBox = box;
                }
            }
            page.Add(0, new Cell(leftBox, rows[0].Place), new Cell(leftLabel, rows[0].Place), new Cell(rightBox, rows[0].Place), new Cell(rightLabel, rows[0].Place));
        }
    }

    /// <summary>Whether the lines from here to "(City) (State) (Zip)" are city, state and zip, over several lines in a narrow column.</summary>
    private static bool IsPlaceOver(List<PlacedLine> lines, int first, out int end)
    {
        end = first;
        var before = first - 1;
        while (before >= 0 && (lines[before].IsBlank || Rules.IsDashes(lines[before].Text))) before--;
        if (before < 0 || !lines[before].Text.Contains("(Street)", StringComparison.Ordinal)) return false;
        var rows = 0;
        for (; end < lines.Count && !lines[end].Text.Contains("(City)", StringComparison.Ordinal); end++)
            if (!lines[end].IsBlank && !Rules.IsDashes(lines[end].Text)) rows++;
        return end < lines.Count && rows is > 1 and <= 5 && lines[end].Text.Contains("(State)", StringComparison.Ordinal);
    }

    private static void City(List<PlacedLine> lines, int first, int end, Page page, Func<string, string> clean)
    {
        int state = lines[end].Text.IndexOf("(State)", StringComparison.Ordinal), zip = lines[end].Text.IndexOf("(Zip)", StringComparison.Ordinal);
        var parts = new[] { "", "", "" };
        foreach (var line in lines[first..end])
        {
            if (line.IsBlank || Rules.IsDashes(line.Text)) continue;
            foreach (var run in line.Runs())
            {
                var part = run.Start >= zip - 3 ? 2 : run.Start >= state - 3 ? 1 : 0;
                parts[part] = parts[part].Length == 0 ? run.Text : Joined.Of(parts[part], run.Text);
            }
        }
        page.Add(0, [.. parts.Select(p => new Cell(clean(p), lines[first].Place))]);
    }
}
