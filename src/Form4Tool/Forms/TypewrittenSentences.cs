using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>The printed words of the form that stand between and after its tables and are neither values nor notes.</summary>
internal static partial class TypewrittenSentences
{
    /// <summary>Whether the line is, or begins, a piece of the form's own text.</summary>
    public static bool IsFormText(string line) => IsParagraph(line) || Line().IsMatch(line);

    /// <summary>Whether the line begins a paragraph of the form's own text, which may run over several lines.</summary>
    public static bool IsParagraph(string line) => Paragraph().IsMatch(line);

    [GeneratedRegex(@"^\W*(?:Reminder\s*:|\*{0,2}\s*If\s+the\s+form\s+is\s+filed|\*{0,3}\s*Intentional\s+misst" +
        @"|Note:?\s+File\s+three|File\s+three\s+copies|Persons\s+who\s+(?:are\s+to\s+)?respond|Potential\s+persons" +
        @"|(?:Violations\.?\s+)?See\s+18\s+U\.?S\.?C|If\s+space\s+(?:provided\s+)?is\s+insufficient|Report\s+on\s+a\s+separate\s+line" +
        @"|currently\s+valid\s+OMB|valid\s+OMB|in\s+this\s+form\s+are\s+not\s+required|this\s+form\s+displays\s+a)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^\W*(?:SEC\s+(?:\d{4}|14[67]\d)\b|Page\s+\d+\s*(?:of\s+\d+)?\W*$|(?<=-\s?)\d{1,3}\s?-\s*$" +
        @"|\(?Over\)?\W*$|\(?Print\s+or\s+Type|Form\s+[345](?:/A)?\W*(?:continued|cont\W)|Form\s+[345](?:/A)?\W*$" +
        @"|\(?\s*e\.\s?g\.,?\s*,?\s*puts|(?:convertible\s+)?securities\)\W*$|convertible\s+securities\W*$" +
        @"|OMB\s|\(?see\s+Instruction\s+\d|\*{0,2}\s*Signature\s+of\b|Date\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    /// <summary>The sentence of Form 3 in the place of rows.</summary>
    [GeneratedRegex(@"no\s+securities\s+(?:are\s+|is\s+)?(?:beneficially\s+)?owned", RegexOptions.IgnoreCase)]
    public static partial Regex NoSecurities();
}
