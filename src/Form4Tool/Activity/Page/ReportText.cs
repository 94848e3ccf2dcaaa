using System.Globalization;
using Form4Tool.Output;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>Numbers, days and names as the page writes them.</summary>
internal static class ReportText
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Dollars in groups of three; cents only where they matter.</summary>
    public static string Dollars(decimal value) =>
        Signed(value, Math.Abs(value) < 1000 && value != decimal.Truncate(value) ? "N2" : "N0");

    /// <summary>Dollars, or what says that there are none.</summary>
    public static string Dollars(decimal? value) => value is { } number ? Dollars(number) : "–";

    /// <summary>Dollars in a few letters, for axes: <c>$1.2M</c>.</summary>
    public static string Short(decimal value)
    {
        var size = Math.Abs(value);
        var (scaled, unit) = size switch
        {
            >= 1e12m => (size / 1e12m, "T"),
            >= 1e9m => (size / 1e9m, "B"),
            >= 1e6m => (size / 1e6m, "M"),
            >= 1e3m => (size / 1e3m, "k"),
            _ => (size, ""),
        };
        return (value < 0 ? "−$" : "$") + scaled.ToString("0.##", Plain) + unit;
    }

    /// <summary>A number of securities in a few letters, for axes.</summary>
    public static string ShortCount(decimal value) => Short(value).Replace("$", "");

    /// <summary>A count in groups of three.</summary>
    public static string Count(long count) => count.ToString("N0", Plain);

    /// <summary><c>1 trade</c>, <c>1,204 trades</c>.</summary>
    public static string Count(long count, string what) => Count(count) + " " + what + (count == 1 ? "" : "s");

    /// <summary>The digits as filed, in groups of three before the point; empty for null.</summary>
    public static string Digits(decimal? number) => number is { } value ? Figures.InGroups(value) : "";

    /// <summary>A day as tables have it; empty for null.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", Plain) ?? "";

    /// <summary>A day in a sentence.</summary>
    public static string DayInWords(DateOnly day) => day.ToString("d MMMM yyyy", Plain);

    /// <summary>A month in words.</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", Plain);

    /// <summary>The anchor of a month's rows.</summary>
    public static string MonthAnchor(DateOnly? month) => month?.ToString("'m-'yyyy-MM", Plain) ?? "m-none";

    /// <summary>A text of a filing: its letters may run in another direction, which must not turn what stands beside it.</summary>
    public static HtmlOutput Filed(this HtmlOutput html, string? text) =>
        text is null ? html : html.Raw("<bdi>").Text(text).Raw("</bdi>");

    /// <summary>A link to a place of the page.</summary>
    public static HtmlOutput Link(this HtmlOutput html, string anchor, string text) =>
        html.Raw($"<a href=\"#{anchor}\">").Text(text).Raw("</a>");

    /// <summary>As much of a text as a width has room for, by what letters take of it on average.</summary>
    public static string Fit(string text, double width)
    {
        var used = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            used += text[i] switch
            {
                '.' or ',' or ';' or ' ' or 'i' or 'l' or 'I' => 4.5,
                >= 'A' and <= 'Z' => 9.4,
                > '\u02ff' => 13,
                _ => 7.6,
            };
            if (used <= width) continue;
            // Not within a letter that takes two units.
            return text[..Math.Max(0, i - (i > 1 && char.IsLowSurrogate(text[i - 1]) ? 2 : 1))].TrimEnd(' ', ',', ';') + "…";
        }
        return text;
    }

    /// <summary>How an issuer is called in a table: its symbol, else its name.</summary>
    public static string NameOf(Issuer issuer) => issuer.TradingSymbol ?? issuer.ForeignTradingSymbol ?? issuer.Name ?? "not stated";

    /// <summary>How owners are called.</summary>
    public static string NameOf(OwnerSummary owners) => owners.Names.Length == 0 ? "owner not stated" : owners.Names;

    /// <summary>What a row reports, in one line.</summary>
    public static string Summary(ActivityRow row) => $"{Day(row.Day)} {NameOf(row.Filing.Owners)}: {Words(row)}";

    /// <summary>What a row reports, without day and owner.</summary>
    public static string Words(ActivityRow row)
    {
        var what = row.Row.TransactionCode is { } code ? TransactionCodes.WordOf(code) ?? code : "holding";
        var shares = row.Row.TransactionShares is { } number ? " " + Digits(number) : "";
        var price = row.Row.TransactionPricePerShare is { } dollars ? " at $" + Digits(dollars) : "";
        return $"{what}{shares}{price}{(row.Value is { } total ? $" ({Dollars(total)})" : "")}";
    }

    private static string Signed(decimal value, string format) =>
        (value < 0 ? "−$" : "$") + Math.Abs(value).ToString(format, Plain);
}
