using Form4Tool.Output;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>What is in no figure: what could not be read, what is doubtful, and what other rows report.</summary>
internal sealed class LossSection(InsiderActivity activity, HtmlOutput html)
{
    private const int MostRows = 200;

    /// <summary>The table of findings, for the style sheet.</summary>
    public static readonly FoldingTable Findings = new("t-findings", 34, new("Finding"), new("What it means"), new("Times", true));

    public void Write()
    {
        var losses = activity.Losses;
        html.Raw("<section id=\"losses\"><h2>What could not be read, and what is not counted</h2>\n");
        string?[] said =
        [
            losses.Failed > 0 ? $"{ReportText.Count(losses.Failed, "input")} could not be read." : null,
            losses.InPart > 0 ? $"{ReportText.Count(losses.InPart, "filing")} could be read only in part." : null,
            losses.Skipped > 0
                ? $"{ReportText.Count(losses.Skipped, "other file")} passed over, for no ownership filing is in them."
                : null,
            losses.Repeated > 0 ? $"{ReportText.Count(losses.Repeated, "filing")} came again and counted once." : null,
            losses.LeftOut > 0 ? $"{ReportText.Count(losses.LeftOut, "filing")} left out by the filter." : null,
            activity.NotCounted.Count == 0 ? null
                : $"{ReportText.Count(activity.NotCounted.Count, "row")} not counted, for other rows report the same trades.",
        ];
        var sentences = string.Join(" ", said.Where(sentence => sentence is not null));
        var isAll = sentences.Length == 0 && losses.Counts.Count == 0;
        html.Raw("<p>").Text(isAll ? "All inputs were read, and nothing odd was found." : sentences).Raw("</p>\n");
        if (losses.Counts.Count > 0) WriteFindings(losses);
        if (activity.NotCounted.Count > 0) WriteNotCounted();
        html.Raw("</section>\n");
    }

    private void WriteFindings(Losses losses)
    {
        Findings.Begin(html, "Warnings and errors of the reader");
        foreach (var (id, count) in losses.Counts)
            html.Raw("<tr><th scope=\"row\">").Text(id).Raw("</th><td>").Text(DiagnosticTable.Find(id)?.Title ?? "").Raw("</td><td>")
                .Text(ReportText.Count(count)).Raw("</td></tr>\n");
        FoldingTable.End(html);
        var (first, all) = (losses.First, losses.Counts.Values.Sum());
        html.Raw("<details><summary>").Text(first.Count == all ? $"All {ReportText.Count(all)} in words"
            : $"{ReportText.Count(first.Count)} of {ReportText.Count(all)} in words").Raw("</summary><ul class=\"plain\">\n");
        foreach (var (path, diagnostic) in first)
            html.Raw("<li><b>").Text($"{Names.Of(diagnostic.Severity)} {diagnostic.Id}").Raw("</b> ").Filed(diagnostic.Message)
                .Raw(" <span class=\"small path\">").Filed(path).Text(diagnostic.Line is { } line ? $", line {line}" : "")
                .Raw("</span></li>\n");
        html.Raw("</ul></details>\n");
    }

    private void WriteNotCounted()
    {
        var rows = activity.NotCounted;
        html.Raw("<details><summary>").Text(rows.Count <= MostRows ? $"The {ReportText.Count(rows.Count, "row")} that are not counted"
            : $"{ReportText.Count(MostRows)} of {ReportText.Count(rows.Count)} rows that are not counted")
            .Raw("</summary><ul class=\"plain\">\n");
        foreach (var row in rows.Take(MostRows))
        {
            html.Raw("<li>").Filed(ReportText.Summary(row)).Raw(": ").Text(row.NotCounted!);
            var counted = row.CountedAs;
            while (counted?.CountedAs is { } next) counted = next;
            if (counted is { Id: > 0 }) html.Raw(", ").Link($"r{counted.Id}", "counted here");
            html.Raw(" <span class=\"small path\">").Filed(row.Filing.Path).Raw("</span></li>\n");
        }
        html.Raw("</ul></details>\n");
    }
}
