using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>Reads signatures that stand in two columns, the name left of its date; a long name takes several lines beside the one date.</summary>
internal static class PlacedSignatures
{
    /// <summary>Takes the signatures out of the lines.</summary>
    public static List<Line> Take(List<PlacedLine> lines, Func<string, string> clean)
    {
        var found = new List<Line>();
        for (var caption = 0; caption < lines.Count; caption++)
        {
            if (!Signatures.IsCaption(lines[caption].Text)) continue;
            var start = caption;
            while (start > 0 && IsPart(lines, start - 1, caption)) start--;
            for (var i = start; i < caption; i++) lines[i] = lines[i] with { Text = Rules.Underlined(lines[i].Text) };
            var dates = new List<(int Line, Run Date)>();
            var names = new List<(int Line, string Name)>();
            for (var i = start; i < caption; i++)
            {
                if (lines[i].Text.Trim() is "**" or "*") continue;
                var runs = lines[i].Runs();
                var date = runs.FindIndex(r => Tokenizer.IsDate(r.Text));
                // "/s/ Elon Musk 07/02/2010" with one blank between.
                if (date < 0 && runs.Count == 1 && runs[0].Text.LastIndexOf(' ') is var blank and > 0 && Tokenizer.IsDate(runs[0].Text.AsSpan(blank + 1)))
                {
                    dates.Add((i, new Run(0, 0, runs[0].Text[(blank + 1)..], runs[0].Place + blank + 1)));
                    names.Add((i, runs[0].Text[..blank]));
                    continue;
                }
                if (date >= 0) dates.Add((i, runs[date]));
                var name = string.Join(' ', runs.Where((_, n) => n != date).Select(r => r.Text));
                if (name.Length > 0) names.Add((i, name));
            }
            if (dates.Count > 0)
            {
                Pair(dates, names, clean, found, lines[start].Place);
                for (var i = start; i < caption; i++) lines[i] = new PlacedLine("", lines[i].Place);
            }
            found.Add(new Line([new Cell("** Signature of Reporting Person", lines[caption].Place), new Cell("Date", lines[caption].Place)], 1));
            lines[caption] = new PlacedLine("", lines[caption].Place);
            if (caption + 1 < lines.Count && lines[caption + 1].Text.Trim() is "Date" or "Signature of Reporting Person") lines[caption + 1] = new PlacedLine("", lines[caption].Place);
        }
        return found;
    }

    /// <summary>A paragraph above the caption, and one above it that ends in a date too.</summary>
    private static bool IsPart(List<PlacedLine> lines, int i, int caption)
    {
        if (caption - i > 60) return false;
        var text = lines[i].Text.Trim();
        if (text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Signatures", StringComparison.OrdinalIgnoreCase) || Signatures.IsCaption(text) || text == "Date") return false;
        if (text.Length > 0) return true;
        // An empty line: what is above belongs here only if nothing was found yet, or if it shows a date in the same column.
        for (var j = i + 1; j < caption; j++)
            if (!lines[j].IsBlank && lines[j].Text.Trim() is not ("**" or "*")) return false;
        return true;
    }

    private static void Pair(List<(int Line, Run Date)> dates, List<(int Line, string Name)> names, Func<string, string> clean, List<Line> found, long place)
    {
        if (dates.Count == 1)
        {
            var whole = "";
            foreach (var (_, name) in names) whole = whole.Length == 0 ? name : Joined.Of(whole, name);
            Add(whole, dates[0].Date);
            return;
        }
        // Several: a line a signature, else they begin at "/s/".
        var each = new List<string>();
        if (names.Count == dates.Count) each.AddRange(names.Select(n => n.Name));
        else
        {
            foreach (var (_, name) in names)
            {
                if (name.StartsWith("/s/", StringComparison.Ordinal)) each.Add(name);
                else if (each.Count > 0) each[^1] = Joined.Of(each[^1], name);
                else return;
            }
        }
        if (each.Count != dates.Count) return;
        for (var i = 0; i < each.Count; i++) Add(each[i], dates[i].Date);

        void Add(string name, Run date) => found.Add(new Line([new Cell(clean(name), place), new Cell(date.Text, date.Place)], 1));
    }
}
