using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Numbers as typists wrote them: <c>-0-</c> for zero, and units beside amounts (<c>1,000 shares</c>, <c>$5 per share</c>).
/// Prices in fractions (<c>25 1/2</c>, as exchanges quoted until April 2001) are left as filed: they have no digits to keep.
/// </summary>
internal static partial class TypewrittenNumber
{
    /// <summary>The number in plain digits where the text is one of these; else the text itself.</summary>
    public static string Plain(string text)
    {
        if (Zero().IsMatch(text)) return "0";
        if (Unit().Match(text) is { Success: true } unit) return unit.Groups[1].Value;
        return text;
    }

    [GeneratedRegex(@"^\$?\s?-\s?0\s?-$")]
    private static partial Regex Zero();

    [GeneratedRegex(@"^(\$?\s?[\d,]*\.?\d+)\s*(?:(?:shares|shs\.?|sh\.?|units)|(?:per|/|a)\s*(?:share|sh\.?))$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
