using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>Dates as they were typed into lines of words, such as beside a signature: in numbers, or with the name of a month.</summary>
internal static partial class TypedDate
{
    /// <summary>The first date in a text; null where it has none.</summary>
    public static string? In(string text) => Date().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    /// <summary>Whether a text is a date, or has hardly more than one.</summary>
    public static bool Is(string text) =>
        Date().Match(text) is { Success: true } match && match.Length >= text.Trim().Length - 7 && match.Length * 2 > text.Trim().Length;

    /// <summary>A date at the end of a name is the signature's, where it has no other.</summary>
    public static string Cut(string name, ref string? date)
    {
        if (date is not null || TrailingDate().Match(name) is not { Success: true } trailing) return name;
        date = trailing.Groups["d"].Value;
        return name[..trailing.Index];
    }

    private const string Day = @"(?:(?:\d{1,2}[ \-])?" +
        @"(?:January|February|March|April|May|June|July|August|September|October|November|December|" +
        @"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)" +
        @"[ \-]{0,3}(?:\d{1,2}(?:st|nd|rd|th)?)?[ ,\-]{1,4}(?:\d{4}|\d{2})\b" +
        @"|(?<![\d/])\d{1,2}\s?[/\-]\s?\d{1,2}\s?[/\-]\s?(?:\d{4}|\d{2})(?![\d/]))";

    [GeneratedRegex(Day, RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"[\s,;\-]+(?:Dated?\s*:?\s*)?(?<d>" + Day + @")\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TrailingDate();
}
