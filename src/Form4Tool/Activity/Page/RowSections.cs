using Form4Tool.Derivation;
using Form4Tool.Output;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>The rows themselves by month, and the filings that they are of with their footnotes.</summary>
internal sealed class RowSections(InsiderActivity activity, HtmlOutput html)
{
    /// <summary>The table of rows, for the style sheet.</summary>
    public static readonly FoldingTable Rows = new("t-rows", 62, new("Date"), new("Who"), new("Security"), new("Trade"),
        new("Shares", true), new("Price", true), new("Value", true), new("Owned after", true), new("Held"), new("Filing"));

    private readonly bool _severalIssuers = activity.Issuers.Count > 1;

    public void Write()
    {
        var listed = activity.RowList.Count(row => row.Id > 0);
        html.Raw("<section id=\"rows\"><h2>All rows</h2>\n<p>").Text(listed == activity.Rows
            ? $"The {ReportText.Count(listed, "row")} that are counted, the last month first; II-3 is the third row of Table II of its "
                + "filing."
            : $"{ReportText.Count(listed)} of the {ReportText.Count(activity.Rows, "row")} that are counted, the last month first: "
                + "those that a figure leads to, and the latest. All are in the figures; all are listed by form4 parse --out table.")
            .Raw("</p>\n");
        var months = activity.RowList.GroupBy(row => row.Day is { } day ? new DateOnly(day.Year, day.Month, 1) : (DateOnly?)null).ToList();
        for (var i = months.Count - 1; i >= 0; i--) Month(months[i].Key, [.. months[i]]);
        html.Raw("</section>\n<section id=\"filings\"><h2>Filings and footnotes</h2>\n<ol class=\"filings\">\n");
        foreach (var filing in activity.FilingList.Where(filing => filing.Number > 0).OrderBy(filing => filing.Number)) Filing(filing);
        html.Raw("</ol></section>\n");
    }

    /// <summary>What a row is of: the security, and of a derivative what it gives.</summary>
    public static void Security(HtmlOutput html, ActivityRow row, bool withIssuer)
    {
        if (withIssuer) html.Raw("<span class=\"issuer\">").Filed(ReportText.NameOf(row.Filing.Issuer)).Raw("</span> ");
        html.Filed(row.Row.SecurityTitle ?? "no title");
    }

    /// <summary>How a row's securities are held, in words.</summary>
    public static string HeldAs(ActivityRow row) => (row.Row.DirectOrIndirectOwnership, row.Row.NatureOfOwnership) switch
    {
        ("D", null) => "direct",
        ("I", null) => "indirect",
        ("I", { } nature) => $"indirect, {nature}",
        ("D", { } nature) => $"direct, {nature}",
        (null, { } nature) => nature,
        (var letter, _) => letter ?? "not stated",
    };

    private void Month(DateOnly? month, List<ActivityRow> rows)
    {
        var listed = rows.FindAll(row => row.Id > 0);
        html.Raw($"<div class=\"month\" id=\"{ReportText.MonthAnchor(month)}\"><h3>")
            .Text(month is { } first ? ReportText.Month(first) : "No date").Raw(" <span class=\"small\">")
            .Text(listed.Count == rows.Count ? ReportText.Count(rows.Count, "row")
                : $"{ReportText.Count(listed.Count)} of {ReportText.Count(rows.Count, "row")}").Raw("</span></h3>\n");
        if (listed.Count > 0)
        {
            Rows.Begin(html, month is { } named ? "Rows of " + ReportText.Month(named) : "Rows without a date");
            for (var i = listed.Count - 1; i >= 0; i--) Row(listed[i]);
            FoldingTable.End(html);
        }
        html.Raw("</div>\n");
    }

    private void Row(ActivityRow listed)
    {
        var row = listed.Row;
        html.Raw($"<tr id=\"r{listed.Id}\"><th scope=\"row\">");
        if (listed.IsTransaction) Value(listed, row.TransactionDate is { } traded ? ReportText.Day(traded) : null, Field.TransactionDate);
        else html.Text(ReportText.Day(listed.Day)).Raw(" <span class=\"small\">holding</span>");
        html.Raw("</th><td>").Filed(ReportText.NameOf(listed.Filing.Owners)).Raw("</td><td>");
        Security(html, listed, _severalIssuers);
        Marks(listed, Field.SecurityTitle);
        if (row is DerivativeRow derivative) Derivative(listed, derivative);
        html.Raw("</td><td>");
        Trade(listed);
        html.Raw("</td><td>");
        var sign = row.TransactionAcquiredDisposedCode switch { "A" => "+", "D" => "−", _ => "" };
        Value(listed, row.TransactionShares is { } shares ? sign + ReportText.Digits(shares) : null, Field.TransactionShares,
            Field.TransactionAcquiredDisposedCode);
        html.Raw("</td><td>");
        Value(listed, row.TransactionPricePerShare is { } price ? "$" + ReportText.Digits(price) : null, Field.TransactionPricePerShare);
        html.Raw("</td><td>");
        if (row is DerivativeRow { TransactionTotalValue: { } total })
            Value(listed, ReportText.Dollars(total), Field.TransactionTotalValue);
        else html.Text(listed.Value is { } value ? ReportText.Dollars(value) : "");
        html.Raw("</td><td>");
        if (row.SharesOwnedFollowingTransaction is null && row.ValueOwnedFollowingTransaction is { } worth)
            Value(listed, ReportText.Dollars(worth), Field.ValueOwnedFollowingTransaction);
        else Value(listed, row.SharesOwnedFollowingTransaction is { } owned ? ReportText.Digits(owned) : null,
            Field.SharesOwnedFollowingTransaction);
        html.Raw("</td><td>").Filed(HeldAs(listed));
        Marks(listed, Field.DirectOrIndirectOwnership);
        Marks(listed, Field.NatureOfOwnership);
        html.Raw("</td><td>").Link($"f{listed.Filing.Number}", listed.Filing.Form is { } form ? $"Form {form}" : "form not stated")
            .Raw(" <span class=\"small\">").Text($"{listed.Table}-{listed.Number}").Raw("</span>");
        Marks(listed, Field.None);
        html.Raw("</td></tr>\n");
    }

    private void Derivative(ActivityRow listed, DerivativeRow row)
    {
        string?[] parts =
        [
            row.ConversionOrExercisePrice is { } strike ? "at $" + ReportText.Digits(strike) : null,
            row.ExpirationDate is { } end ? "until " + ReportText.Day(end) : null,
            row.UnderlyingSecurityShares is { } number ? "for " + ReportText.Digits(number) : null,
            row.UnderlyingSecurityTitle,
        ];
        html.Raw("<span class=\"small\">").Filed(string.Join(" ", parts.Where(part => part is not null)));
        foreach (var field in (ReadOnlySpan<Field>)[Field.ConversionOrExercisePrice, Field.ExerciseDate, Field.ExpirationDate,
            Field.UnderlyingSecurityTitle, Field.UnderlyingSecurityShares])
            Marks(listed, field);
        html.Raw("</span>");
    }

    private void Trade(ActivityRow listed)
    {
        var row = listed.Row;
        var side = listed.Side switch { TradeSide.Buy => "buy", TradeSide.Sell => "sell", _ => "" };
        if (row.TransactionCode is { } code)
        {
            html.Raw($"<span class=\"code {side}\">").Text(code).Raw("</span>\u00a0").Text(TransactionCodes.WordOf(code) ?? "");
            Marks(listed, Field.TransactionCode);
        }
        else Value(listed, null, Field.TransactionCode);
        var said = listed.Group switch
        {
            TradeGroup.Plan => "10b5-1 plan",
            TradeGroup.Mechanical => "mechanical",
            TradeGroup.Unclear => "plan not certain",
            TradeGroup.Contradictory => "against A or D",
            _ => null,
        };
        if (said is null || !listed.IsTransaction) return;
        html.Raw(" <span class=\"tag\">").Text(said);
        if (listed.EvidenceSource is { } source) html.Text(source == "aff10b5One" ? ", by the box" : $", by {source}");
        html.Raw("</span>");
    }

    /// <summary>A value with its marks; what was filed and is no such value stands in quotes.</summary>
    private void Value(ActivityRow listed, string? value, params ReadOnlySpan<Field> fields)
    {
        if (value is not null) html.Text(value);
        else
            foreach (var filed in listed.Row.AsFiled)
                if (filed.Path == Names.Of(fields[0])) html.Raw("“").Filed(filed.Text).Raw("”");
        foreach (var field in fields) Marks(listed, field);
    }

    private void Marks(ActivityRow listed, Field field)
    {
        foreach (ref readonly var mark in listed.Row.MarksOn(field))
        {
            var note = 0;
            while (note < listed.Filing.Notes.Count && listed.Filing.Notes[note].Id != mark.Id) note++;
            html.Raw("<sup>");
            if (note < listed.Filing.Notes.Count) html.Raw($"<a href=\"#f{listed.Filing.Number}-{note + 1}\">").Text(mark.Id).Raw("</a>");
            else html.Text(mark.Id);
            html.Raw("</sup>");
        }
    }

    private void Filing(FilingActivity filing)
    {
        html.Raw($"<li id=\"f{filing.Number}\"><p><b>").Text(filing.Form is { } form ? $"Form {form}" : "Form not stated").Raw("</b> ");
        html.Filed(filing.Issuer.Name ?? ReportText.NameOf(filing.Issuer)).Raw(", ").Filed(ReportText.NameOf(filing.Owners));
        if (filing.Owners.Roles.Length > 0) html.Raw(" (").Filed(filing.Owners.Roles).Raw(")");
        if (filing.Header.FiledAsOfDate is { } filed) html.Text($", filed {ReportText.Day(filed)}");
        if (filing.Period is { } period) html.Text($", period {ReportText.Day(period)}");
        if (filing.Header.AccessionNumber is { } accession) html.Text(", " + accession);
        html.Raw(" <span class=\"small path\">").Filed(filing.Path).Raw("</span></p>");
        for (var i = 0; i < filing.Notes.Count; i++)
        {
            html.Raw($"<p class=\"footnote\" id=\"f{filing.Number}-{i + 1}\"><b>").Text(filing.Notes[i].Id ?? "").Raw("</b> ");
            html.Filed(filing.Notes[i].Text ?? "(not in the document)").Raw("</p>");
        }
        html.Raw("</li>\n");
    }
}
