using Form4Tool.Reading;

namespace Form4Tool;

/// <summary>What formats other than ownership XML cannot carry of a filing.</summary>
public static class FormatLimits
{
    /// <summary>The table of fields, the formats that cannot carry them, what becomes of them, and why; in Markdown.</summary>
    public static string ToMarkdown()
    {
        var lines = new List<string> { "| fields | not in | so that | because |", "|---|---|---|---|" };
        foreach (var spot in BlindSpots.All)
            lines.Add(
                $"| {Names(spot.Fields)} | {Name(spot.Shapes)} | {Name(spot.Blindness)} | " +
                $"{spot.Why} |");
        return string.Join('\n', lines);
    }

    private static string Names(Field[] fields) => fields.SequenceEqual(BlindSpots.RowFields) ? "all fields of a row"
        : string.Join(", ", fields.Select(f => $"`{Name(f)}`"));

    private static string Name(Field field) => field switch
    {
        Field.IssuerCik => "issuer.cik",
        Field.RptOwnerCik => "reportingOwners.cik",
        _ => Fields.Name(field),
    };

    private static string Name(Shapes shapes) => shapes switch
    {
        Shapes.All => "pages, texts and typed forms",
        Shapes.Sec => "pages and texts",
        Shapes.Typed => "typed forms, in text or HTML",
        Shapes.Website => "pages of sec.gov, and text from them",
        Shapes.Stripped => "XML that lost its tags",
        Shapes.VendorText => "text from vendor sheets",
        Shapes.Website | Shapes.VendorPage | Shapes.Typed => "pages, text from those of sec.gov, and typed forms",
        Shapes.VendorPage | Shapes.Text => "vendor sheets, and text",
        _ => shapes.ToString(),
    };

    private static string Name(Blindness blindness) => blindness switch
    {
        Blindness.Never => "always null",
        Blindness.OnlyTrue => "true or null",
        Blindness.AbsentIsFalse => "false where the filing leaves it out",
        Blindness.FirstOwnerOnly => "null for the second owner and further ones",
        Blindness.Form4TransactionsOnly => "null on Forms 3 and 5 and on holdings",
        Blindness.OnlyTogether => "null where only one is stated",
        _ => "footnote marks on it are lost",
    };
}
