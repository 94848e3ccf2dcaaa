using System.Text.RegularExpressions;

namespace Form4Tool.Validation.Sense;

/// <summary>How filers say that a form is one of several of one event, which thirty rows did not hold.</summary>
internal static partial class SeveralForms
{
    private const string Number = @"(?:first|second|third|fourth|fifth|sixth|seventh|last|one|\d{1,2})";
    private const string Count = @"(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d{1,2})";

    /// <summary>Whether a text says so: "the second of two Forms 4", "Form 4 (1 of 3)", "2 of 3".</summary>
    public static bool IsTold(string text) => Words().IsMatch(text);

    [GeneratedRegex($@"\b{Number} of (?:the |a total of )?{Count}\b.{{0,30}}\b(?:forms?|filings?|reports?)\b|"
        + $@"\b(?:forms?|filing|report|part|page)\b(?: [345]s?)?[ (#-]*{Number} of {Count}\b|^\W*\d{{1,2}} of \d{{1,2}}\W*$|"
        + $@"\b(?:additional|another|further|separate|other|{Count}) forms? [345]s?\b|\b30[ -](?:line|row|transaction|entr)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
