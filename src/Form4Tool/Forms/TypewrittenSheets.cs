using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>What tells where a form that filers typed begins and ends, and that it is signed.</summary>
internal static partial class TypewrittenSheets
{
    [GeneratedRegex(@"^\W*Explanations?\s+(?:of|for|to)\s+Resp|(?<![A-Za-z0-9])/[sS]/|\bSignature\s+of\s+Rep" +
        @"|^\W*(?:\*{1,3}\s*)?(?:Intentional\s+misst|Note:?\s+File\s+three|File\s+three\s+copies|Potential\s+persons)",
        RegexOptions.IgnoreCase)]
    public static partial Regex Ending();

    [GeneratedRegex(@"(?:^|\s{2}(?!\s)|\|)\W*(?:U\.?S\.?\s+)?(?:SEC\s+)?FORM\s+[345]\b" +
        @"|^\W*(?:UNITED\s+STATES\b|(?:U\.?S\.?\s+)?SECURITIES\s+AND\s+EXCHANGE\s+COMM" +
        @"|(?:INITIAL\s+|ANNUAL\s+)?STATEMENT\s+OF\s+(?:CHANGES|BENEFICIAL))", RegexOptions.IgnoreCase)]
    public static partial Regex Head();

    [GeneratedRegex(@"Form\s+filed\s+by|Individual\s+or\s+Joint", RegexOptions.IgnoreCase)]
    public static partial Regex Joint();

    [GeneratedRegex(@"\bSignature\s*(?:of\b|:|$|\()|^\W*SIGNATURES?\W*$|\*\*\s*Signature", RegexOptions.IgnoreCase)]
    public static partial Regex Caption();

    [GeneratedRegex(@"Signature(?:\s+of\s+(?:the\s+)?Reporting\s+Person(?:\(s\))?)?\s*\*{0,2}\s*:\s*" +
        @"(?<name>[A-Z][\w.,'&\- ]*?)(?=\s{2,}|$)", RegexOptions.IgnoreCase)]
    public static partial Regex CaptionAndName();

    [GeneratedRegex(@"\bDated?\b(?!\s+of\b)", RegexOptions.IgnoreCase)]
    public static partial Regex DateWord();

    [GeneratedRegex(@"^\W*Dated?\W*$", RegexOptions.IgnoreCase)]
    public static partial Regex OnlyDateWord();
}
