using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Reads signatures that stand in two columns, the name left of its date; a long name takes several lines beside the one date.
/// </summary>
internal static class PositionedSignatures
{
    private const int Farthest = 60;

    /// <summary>Takes the signatures out of the lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="right">Whether they stand in the right part of the page, and nothing else does, as on the website's printed
    /// page.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    public static List<Line> Take(List<PositionedLine> lines, bool right, Func<string, string> clean)
    {
        var found = new List<Line>();
        for (var caption = 0; caption < lines.Count; caption++)
        {
            if (!SignatureReader.IsCaptionLine(lines[caption].Span)) continue;
            var start = right ? StartRight(lines, caption) : Start(lines, caption);
            var dates = new List<(int Line, Run Date)>();
            var names = new List<(int Line, string Name)>();
            for (var i = start; i < caption; i++) Split(lines, i, dates, names);
            if (dates.Count > 0)
            {
                var each = Names(dates, names, right);
                if (each.Count == dates.Count)
                    for (var i = 0; i < each.Count; i++)
                        found.Add(new SignatureLine(new Cell(clean(each[i]), lines[start].Place),
                            new Cell(dates[i].Date.Text, dates[i].Date.Place)));
                else
                    found.Add(LeftOutWords.OfSignatures(lines[start..caption].Select(l => l.Text), lines[start].Place));
                for (var i = start; i < caption; i++) lines[i] = lines[i] with { Text = "" };
            }
            lines[caption] = lines[caption] with { Text = "" };
            for (var i = caption + 1; i < lines.Count && i <= caption + 2 && SignatureReader.IsRestOfCaption(lines[i].Span); i++)
                lines[i] = lines[i] with { Text = "" };
        }
        return found;
    }

    /// <summary>Of signatures in the right part of the page, the first line: what stands above them begins at the left.</summary>
    private static int StartRight(List<PositionedLine> lines, int caption)
    {
        var least = Indentation.Of(lines[caption].Span) / 2;
        var start = caption;
        while (start > 0 && caption - start < Farthest
            && (lines[start - 1].IsBlank || Indentation.Of(lines[start - 1].Span) > least)) start--;
        return start;
    }

    private static bool IsHeading(PositionedLine line) =>
        line.Span.EndsWith(Headings.Signatures, StringComparison.Ordinal) && line.Trimmed is Headings.Signatures;

    /// <summary>
    /// The first line of the signatures. On the vendor's sheet they have a heading; on the website's page they follow the remarks,
    /// and no line of theirs begins left of the caption.
    /// </summary>
    private static int Start(List<PositionedLine> lines, int caption)
    {
        var heading = caption - 1;
        while (heading >= 0 && caption - heading < Farthest && !IsHeading(lines[heading])) heading--;
        var headed = heading >= 0 && caption - heading < Farthest;
        var least = Indentation.Of(lines[caption].Span);
        var start = caption;
        while (start > 0 && caption - start < Farthest)
        {
            var line = lines[start - 1];
            var text = line.Span.Trim();
            var ends = headed
                ? start - 1 == heading || SignatureReader.IsCaptionLine(line.Span)
                : (!line.IsBlank && Indentation.Of(line.Span) < least)
                    || Headings.BeginRemarks(text);
            if (ends) break;
            // An empty line above a signature ends the block; one below it does not.
            if (!headed && line.IsBlank && lines.FindIndex(start, caption - start, below => !below.IsBlank) >= 0) break;
            start--;
        }
        return start;
    }

    private static void Split(List<PositionedLine> lines, int i, List<(int Line, Run Date)> dates, List<(int Line, string Name)> names)
    {
        // Print raises the asterisks of the caption to a line of their own.
        if (lines[i].Span.Trim(" ^*") is "" or Headings.SignatureDate) return;
        var line = lines[i] with { Text = GnuWidening.WithoutUnderline(lines[i].Text) };
        var runs = line.Runs();
        var date = runs.FindIndex(r => ValueShape.IsDate(r.Text));
        // "/s/ Elon Musk 07/02/2010" with one blank between.
        if (date < 0 && runs.Count == 1 && SignatureReader.IsDated(runs[0].Text, out var blank))
        {
            dates.Add((i, new Run(0, 0, runs[0].Text[(blank + 1)..], runs[0].Place + blank + 1)));
            names.Add((i, runs[0].Text[..blank]));
            return;
        }
        if (date >= 0) dates.Add((i, runs[date]));
        if (date >= 0) runs.RemoveAt(date);
        var name = runs.Count == 1 ? runs[0].Text : string.Join(' ', runs.Select(r => r.Text));
        if (name.Length > 0) names.Add((i, name));
    }

    /// <summary>
    /// The name of each date: one has all lines; of several each has a line, or begins at "/s/", or in print lies evenly around its date.
    /// </summary>
    private static List<string> Names(List<(int Line, Run Date)> dates, List<(int Line, string Name)> names, bool right)
    {
        var each = new List<string>();
        foreach (var (_, name) in names.DefaultIfEmpty((0, "")))
        {
            if (dates.Count == 1 ? each.Count == 0 : names.Count == dates.Count
                || SignatureReader.IsConformed(name)) each.Add(name);
            else if (each.Count > 0) each[^1] = Hyphenation.Join(each[^1], name);
            else break;
        }
        return each.Count != dates.Count && right ? Even(dates, names) : each;
    }

    /// <summary>The names by the lines around each date: as many below it as above; empty where they are not.</summary>
    private static List<string> Even(List<(int Line, Run Date)> dates, List<(int Line, string Name)> names)
    {
        var each = new List<string>();
        var at = 0;
        foreach (var (line, _) in dates)
        {
            var whole = "";
            var above = 0;
            for (; at < names.Count && names[at].Line < line; at++, above++) Add();
            if (at < names.Count && names[at].Line == line)
            {
                Add();
                at++;
            }
            for (var below = 0; below < above && at < names.Count; at++, below++) Add();
            if (whole.Length == 0) return [];
            each.Add(whole);

            void Add() => whole = Hyphenation.Join(whole, names[at].Name);
        }
        return at == names.Count ? each : [];
    }
}
