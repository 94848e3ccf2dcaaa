using System.Text;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>
/// Draws a report as one self-contained page: no scripts, nothing to fetch, drawings in SVG; for light and dark screens, wide and narrow
/// ones, and paper. Every figure leads to the rows that it rests on, and these to their filings and footnotes.
/// </summary>
public static class ActivityPage
{
    /// <summary>How many rows are listed unless another number is asked for.</summary>
    public const int UsualRows = 3000;

    /// <summary>Writes the page, as UTF-8.</summary>
    /// <param name="activity">What it tells.</param>
    /// <param name="output">Where it goes. It stays open.</param>
    /// <param name="rows">
    /// How many rows are listed at most; all are counted in any case. Rows that a mark leads to are listed beyond it.
    /// </param>
    public static void Write(InsiderActivity activity, Stream output, int rows = UsualRows)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(output);
        var html = new HtmlOutput();
        var sections = new FigureSections(activity, html);
        ListedRows.Choose(activity, sections.NeededRows, rows);
        Head(html, activity);
        sections.Write();
        new RowSections(activity, html).Write();
        new LossSection(activity, html).Write();
        html.Raw("</main>\n<footer><p>Made by form4 from ").Text(ReportText.Count(activity.Filings, "filing"))
            .Raw(". What is not stated in a filing is not counted as zero, and no value was put in its place.</p></footer>\n")
            .Raw("</body>\n</html>\n");
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        html.WriteTo(writer);
    }

    private static void Head(HtmlOutput html, InsiderActivity activity)
    {
        var title = "Insider trades " + Of(activity);
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>")
            .Text(title).Raw("</title>\n<style>\n").Raw(ReportStyle.Css).Raw("</style>\n</head>\n<body>\n");
        html.Raw(Patterns);
        html.Raw("<header><p class=\"eyebrow\">SEC Forms 3, 4 and 5</p>\n<h1>").Filed(title).Raw("</h1>\n<p class=\"lede\">");
        html.Text(Sentence(activity)).Raw("</p>\n<nav aria-label=\"Sections\"><ul>");
        foreach (var (anchor, name) in (ReadOnlySpan<(string, string)>)[("months", "By month"), ("groups", "Plans and mechanical trades"),
            ("people", "Who and when"), ("biggest", "Biggest trades"), ("holdings", "Holdings"), ("rows", "All rows"),
            ("losses", "Not read")])
            html.Raw("<li>").Link(anchor, name).Raw("</li>");
        html.Raw("</ul></nav>\n");
        KeyFigures(html, activity);
        html.Raw("</header>\n<main>\n");
    }

    /// <summary>The fills of bars: colour alone does not part them.</summary>
    private static string Patterns
    {
        get
        {
            var patterns = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"defs\" aria-hidden=\"true\"><defs>\n");
            foreach (var side in (ReadOnlySpan<string>)["buy", "sell"])
            {
                Pattern("plan", 6, " patternTransform=\"rotate(45)\"", "M0 0H3V6H0z");
                Pattern("mech", 5, "", "M1 1H3.4V3.4H1z");

                void Pattern(string fill, int size, string more, string path) => patterns.Append(
                    $"<pattern id=\"p-{side}-{fill}\" class=\"{side}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\"")
                    .Append($"{more}><path d=\"{path}\"/></pattern>\n");
            }
            return patterns.Append("</defs></svg>\n").ToString();
        }
    }

    private static string Of(InsiderActivity activity)
    {
        if (activity.FilingList.Count == 0) return "(no filing)";
        var issuers = activity.FilingList.Select(filing => filing.IssuerKey).Distinct().Count();
        if (issuers > 1) return $"at {ReportText.Count(issuers)} companies";
        var issuer = activity.FilingList[^1].Issuer;
        var symbol = issuer.TradingSymbol ?? issuer.ForeignTradingSymbol;
        return $"at {issuer.Name ?? "a company that is not stated"}{(symbol is null ? "" : $" ({symbol})")}";
    }

    private static string Sentence(InsiderActivity activity)
    {
        var days = activity.RowList.Where(row => row.IsTransaction && row.Day is not null).Select(row => row.Day!.Value).ToList();
        var from = days.Count == 0 ? "" : days[0] == days[^1] ? $"On {ReportText.DayInWords(days[0])}, "
            : $"From {ReportText.DayInWords(days[0])} to {ReportText.DayInWords(days[^1])}, ";
        var trades = activity.RowList.Count(row => row.IsTransaction);
        var what = $"{ReportText.Count(trades, "trade")} by {ReportText.Count(activity.Owners.Count)} "
            + (activity.Owners.Count == 1 ? "insider or group" : "insiders or groups of them");
        var report = activity.Filings == 1 ? "reports" : "report";
        return $"{from}{ReportText.Count(activity.Filings, "filing")} {report} {what}. Each trade is "
            + "counted once, by the row that reports it now: what was amended, and what another filing reports too, is left out.";
    }

    private static void KeyFigures(HtmlOutput html, InsiderActivity activity)
    {
        var (total, planned) = (activity.Total, activity.Total.SoldIn(TradeGroup.Plan));
        html.Raw("<dl class=\"key\">\n");
        Figure("Bought on the open market", total.Bought.Value, ReportText.Count(total.Bought.Trades, "trade"), "months", "buy");
        Figure("Sold on the open market", total.Sold.Value, ReportText.Count(total.Sold.Trades, "trade"), "months", "sell");
        Figure("Net", total.Net, total.Net switch { > 0 => "more bought", < 0 => "more sold", 0 => "as much bought as sold",
            null => "no value is stated" }, "months", "");
        Figure("Sold under a 10b5-1 plan", planned.Value, ReportText.Count(planned.Trades, "trade"), "groups", "sell");
        html.Raw("</dl>\n");

        void Figure(string name, decimal? value, string under, string anchor, string side)
        {
            html.Raw("<div><dt>").Text(name).Raw($"</dt><dd class=\"figure {side}\"><a href=\"#{anchor}\">").Text(ReportText.Dollars(value))
                .Raw("</a></dd><dd>").Text(under).Raw("</dd></div>\n");
        }
    }
}
