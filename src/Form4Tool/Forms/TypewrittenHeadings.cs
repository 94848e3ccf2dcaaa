using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>The headings of the tables, the notes and the remarks as filers typed them.</summary>
internal static partial class TypewrittenHeadings
{
    private const string Beside = @"^[^.:;,]{0,40}?(?:\s{2}|\|)\W*";

    // What is longer is no heading, but a text that was typed on one line.
    private const int MaxHeading = 400;

    /// <summary>Whether a line is the heading of Table I.</summary>
    public static bool IsTableOne(string line) => line.Length <= MaxHeading && TableOne().IsMatch(line) && !TableTwo().IsMatch(line);

    /// <summary>Whether a line is the heading of Table II.</summary>
    public static bool IsTableTwo(string line) => line.Length <= MaxHeading && TableTwo().IsMatch(line);

    // The sheets of joint filers begin with item 1 again.
    [GeneratedRegex(@"^\W*1[.)]\s*Name\s*(?:\([^)]*\)\s*)?(?:and|&)\s+Addr", RegexOptions.IgnoreCase)]
    public static partial Regex Owner();

    [GeneratedRegex(@"^\W*(?:(?:Table|Part)\s+(?:I|1)\b(?!\w)\W*(?:$|non|sec|\(?cont|of\b)|" +
        @"Non-?\s?Derivative\s+Securities\s*(?:,|Acq|Bene|$))|" +
        Beside + @"Table\s+(?:I|1)\b\W*non-?\s?deriv", RegexOptions.IgnoreCase)]
    public static partial Regex TableOne();

    [GeneratedRegex(@"^\W*(?:(?:Table|Part)\s+(?:II|2|ll|11)\b\W*(?:$|deriv|sec|\(?cont)|" +
        @"Derivative\s+Securit\w*\s*(?:,|Acq|Bene)(?!.*\d\.))|" +
        Beside + @"Table\s+(?:II|2|ll|11)\b\W*deriv", RegexOptions.IgnoreCase)]
    public static partial Regex TableTwo();

    [GeneratedRegex(@"^\W*(?:Explanations?\s+(?:of|for|to)\s+Resp|Explanations?\s*:|Foot\s?notes?\s*:?\s*$|Notes\s*:?\s*$)",
        RegexOptions.IgnoreCase)]
    public static partial Regex Notes();

    [GeneratedRegex(@"^\W*Remarks?\s*(?::|$)", RegexOptions.IgnoreCase)]
    public static partial Regex Remarks();

    /// <summary>The whole heading of the notes or the remarks, so that what stands behind it on its line is text.</summary>
    [GeneratedRegex(@"^\W*(?:Explanations?\s+(?:of|for|to)\s+Resp\w*|Explanations?|Foot\s?notes?|Notes|Remarks?)\s*:?" +
        @"(?:\s*\((?:cont|If)[^)]*\)\s*:?)?", RegexOptions.IgnoreCase)]
    public static partial Regex OfNotes();
}
