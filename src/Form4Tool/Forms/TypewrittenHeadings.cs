using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>The headings of the tables, the notes and the remarks as filers typed them.</summary>
internal static partial class TypewrittenHeadings
{
    private const string Beside = @"^[^.:;,]{0,40}?(?:\s{2}|\|)\W*";

    // The sheets of joint filers begin with item 1 again.
    [GeneratedRegex(@"^\W*1[.)]\s*Name\s*(?:\([^)]*\)\s*)?(?:and|&)\s+Addr", RegexOptions.IgnoreCase)]
    public static partial Regex Owner();

    [GeneratedRegex(@"^\W*(?:(?:Table|Part)\s+(?:I|1)\b(?!\w)\W*(?:$|non|sec|\(?cont|of\b)|Non-?\s?Derivative\s+Securities\s*(?:,|Acq|Bene|$))|" + Beside + @"Table\s+(?:I|1)\b\W*non-?\s?deriv", RegexOptions.IgnoreCase)]
    public static partial Regex TableOne();

    [GeneratedRegex(@"^\W*(?:(?:Table|Part)\s+(?:II|2|ll|11)\b\W*(?:$|deriv|sec|\(?cont)|Derivative\s+Securit\w*\s*(?:,|Acq|Bene)(?!.*\d\.))|" + Beside + @"Table\s+(?:II|2|ll|11)\b\W*deriv", RegexOptions.IgnoreCase)]
    public static partial Regex TableTwo();

    [GeneratedRegex(@"^\W*(?:Explanations?\s+(?:of|for|to)\s+Resp|Explanations?\s*:|Foot\s?notes?\s*:?\s*$|Notes\s*:?\s*$)", RegexOptions.IgnoreCase)]
    public static partial Regex Notes();

    [GeneratedRegex(@"^\W*Remarks?\s*(?::|$)", RegexOptions.IgnoreCase)]
    public static partial Regex Remarks();
}
