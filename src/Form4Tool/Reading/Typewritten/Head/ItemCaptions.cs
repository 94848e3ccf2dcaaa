using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The printed words of the items, which are no values. A caption may be broken over lines anywhere, and parts of it may be
/// left out, so each pattern goes on only as far as the words do.
/// </summary>
internal static partial class ItemCaptions
{
    /// <summary>The lines of a box without its caption and without the rules to write on; outer white space gone, inner kept.</summary>
    public static List<(string Text, int Place)> Strip(ItemBox box)
    {
        var joined = string.Join('\n', box.Lines.Select(l => l.Text));
        var match = Pattern(box.Item).Match(joined);
        var cut = match.Success ? match.Index + match.Length : 0;
        var values = new List<(string, int)>();
        var offset = 0;
        foreach (var (text, place) in box.Lines)
        {
            var end = offset + text.Length;
            if (end > cut)
            {
                var skip = Math.Max(0, cut - offset);
                var rest = WriteOn().Replace(text[skip..], " ").Trim();
                if (rest.Length > 0) values.Add((rest, place + skip));
            }
            offset = end + 1;
        }
        return values;
    }

    private static Regex Pattern(Item item) => item switch
    {
        Item.Owner => Owner(),
        Item.Issuer => Issuer(),
        Item.Event => Event(),
        Item.TaxNumber => TaxNumber(),
        Item.Period => Period(),
        Item.Amendment => Amendment(),
        Item.Relationship => Relationship(),
        _ => Joint(),
    };

    private const string Number = @"^\s*(?:\(?\d{1,2}[.)]?\s*)?";

    [GeneratedRegex(Number + @"Name\s*(?:\([^)]*\)\s*)?(?:and|&)\s+Address(?:es)?(?:\s+of(?:\s+(?:the\s+)?Reporting(?:\s+Person(?:s|\(s\))?)?)?)?\s*\*{0,2}:?(?:\s*\((?:Last|Print|Type|Please)[^)]{3,}\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(Number + @"(?:Issuer(?:'s)?\s+Name|Name\s+of\s+(?:the\s+)?Issuer)(?:\s+(?:and|&)(?:\s+Ticker(?:\s+or(?:\s+Trading(?:\s+Symbol)?)?|\s+Symbol)?|\s+Trading\s+Symbol)?)?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Issuer();

    [GeneratedRegex(Number + @"Date\s+of\s+Event(?:\s+Requiring(?:\s+Statement)?)?:?(?:\s*\((?:Month|Mo|mm)[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Event();

    [GeneratedRegex(Number + @"(?:I\.?\s?R\.?\s?S\.?|Soc)[\s\S]*", RegexOptions.IgnoreCase)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(Number + @"Statement\s+for(?:\s+(?:the\s+)?(?:\(?\s*(?:Month|Mo\.?|mm)\s*/\s*(?:(?:Day|Dy|dd)\s*/\s*)?(?:Year|Yr\.?|yyyy|yy)\s*\)?|Issuer(?:'s)?\s+Fiscal\s+Year(?:\s+End(?:ed)?)?))?:?(?:\s*\((?:Month|Mo\.?|mm)[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(Number + @"If\s+(?:an\s+)?Amendment,?(?:\s+Date(?:\s+of(?:\s+(?:the\s+)?Original(?:\s+(?:Filing|Report|Statement))?(?:\s+Filed)?)?)?)?:?(?:\s*\(\s*(?:Month|Mo\.?|mm|Day)[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Amendment();

    [GeneratedRegex(Number + @"Relationship\s+(?:of|to)(?:\s+Reporting(?:\s+Persons?(?:\s*\(s\))?)?)?(?:\s*(?:\(s\))?\s*to(?:\s+(?:the\s+)?Issuer)?|\s+Issuer)?:?(?:\s*\(\s*Check[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Relationship();

    [GeneratedRegex(@"[\s\S]*")]
    private static partial Regex Joint();

    [GeneratedRegex(@"_{9,}|[-+=]{5,}|^\s*\+\s|\s\+\s*$")]
    private static partial Regex WriteOn();
}
