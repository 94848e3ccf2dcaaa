using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>What people write where there is nothing: dashes and dots, words such as "none", and zeros.</summary>
internal static partial class Absence
{
    /// <summary>Whether a cell holds a sign for "nothing": dashes, dots, or no text at all.</summary>
    public static bool IsFiller(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("-–—. _=") < 0;

    /// <summary>Whether a text says in words that there is nothing.</summary>
    public static bool IsSaid(string text) => Words().IsMatch(text);

    /// <summary>Whether a number is zero, however written: <c>0</c>, <c>0.00</c>, <c>$0</c>, <c>-0-</c>.</summary>
    public static bool IsZero(ReadOnlySpan<char> number) => number.Contains('0') && number.IndexOfAnyExcept("0.,$- ") < 0;

    [GeneratedRegex(@"^\W*(?:none|n/?a\.?|not\s+applicable|nil|no\s+(?:non-?derivative\s+|derivative\s+)?(?:securities|" +
        @"transactions?)\b.*)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
