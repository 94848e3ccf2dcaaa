using System.Globalization;
using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typed;

/// <summary>
/// Numbers as typists wrote them: <c>-0-</c> for zero, stock prices in fractions (<c>25 1/2</c>; US exchanges quoted in eighths
/// to sixty-fourths until April 2001), and units beside amounts (<c>1,000 shares</c>). All are exact.
/// </summary>
internal static partial class TypedNumber
{
    /// <summary>The number in plain digits where the text is one of these; else the text itself.</summary>
    public static string Plain(string text)
    {
        if (Zero().IsMatch(text)) return "0";
        if (Unit().Match(text) is { Success: true } unit) return unit.Groups[1].Value;
        if (Fraction().Match(text) is not { Success: true } match) return text;
        var over = int.Parse(match.Groups["over"].ValueSpan, CultureInfo.InvariantCulture);
        var part = int.Parse(match.Groups["part"].ValueSpan, CultureInfo.InvariantCulture);
        if (over is not (2 or 4 or 8 or 16 or 32 or 64) || part >= over) return text;
        var whole = match.Groups["whole"].Length > 0 ? decimal.Parse(match.Groups["whole"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 0;
        return (whole + (decimal)part / over).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\$?\s?-\s?0\s?-$")]
    private static partial Regex Zero();

    [GeneratedRegex(@"^(\$?\s?[\d,]*\.?\d+)\s*(?:(?:shares|shs\.?|sh\.?|units)|(?:per|/|a)\s*(?:share|sh\.?))$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\$?\s?(?:(?<whole>\d{1,3}(?:,\d{3})*|\d{1,6})(?:\s+|\s?-\s?))?(?<part>\d{1,2})\s?/\s?(?<over>\d{1,2})$")]
    private static partial Regex Fraction();
}
