using System.Globalization;
using System.Text.RegularExpressions;

namespace Form4Tool.Derivation;

/// <summary>
/// The range of prices that a footnote states beside a weighted average, as the staff's letter of 25 June 2008 demands it:
/// "prices ranging from $39.50 to $40.45, inclusive".
/// </summary>
/// <param name="Low">The lowest price.</param>
/// <param name="High">The highest price.</param>
/// <param name="Words">The words of the note that say it.</param>
internal readonly partial record struct PriceRange(decimal Low, decimal High, string Words)
{
    /// <summary>The range that a note states; null where it states none, or several that differ: those are of several rows.</summary>
    public static PriceRange? Of(string? note)
    {
        if (note is null || !note.Contains('$')) return null;
        PriceRange? found = null;
        foreach (Match match in Range().Matches(note))
        {
            if (Number(match.Groups["low"]) is not { } low || Number(match.Groups["high"]) is not { } high || low > high) return null;
            if (found is { } other && (other.Low, other.High) != (low, high)) return null;
            found ??= new PriceRange(low, high, match.Value);
        }
        return found;
    }

    private static decimal? Number(Group group) =>
        decimal.TryParse(group.ValueSpan.TrimEnd('.').TrimEnd(','), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        (?:\brang(?:e|es|ed|ing)\b|\bbetween\b|\bfrom\b|\bprices?\b)[^.;$\d]{0,60}\$\s?(?<low>\d[\d,]*(?:\.\d+)?)
        (?:\s+per\s+(?:share|unit|ADS))?,?\s*(?:\bto\b|\bthrough\b|\band\b|-|–|—)(?:\s+(?:a\s+)?(?:high|maximum)\s+of)?\s*
        \$?\s?(?<high>\d[\d,]*(?:\.\d+)?)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
