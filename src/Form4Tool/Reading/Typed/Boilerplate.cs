using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typed;

/// <summary>The printed words of the form that stand between and after its tables and are neither values nor notes.</summary>
internal static partial class Boilerplate
{
    /// <summary>Whether the line begins a paragraph of the form's own text.</summary>
    public static bool IsFormText(string line) => Start().IsMatch(line);

    [GeneratedRegex(@"^\W*(?:Reminder\s*:|\*{0,2}\s*If\s+the\s+form\s+is\s+filed|\*{0,3}\s*Intentional\s+misst|Note:?\s+File\s+three|File\s+three\s+copies|Persons\s+who\s+(?:are\s+to\s+)?respond|Potential\s+persons|(?:Violations\.?\s+)?See\s+18\s+U\.?S\.?C|SEC\s+14[67]\d|Page\s+\d+\s*(?:of\s+\d+)?\W*$|\(?Over\)?\W*$|\(?Print\s+or\s+Type|If\s+space\s+(?:provided\s+)?is\s+insufficient|(?:Form|FORM)\s+[345]\s*\(?continued|Form\s+[345]\W*$|\(?\s*e\.\s?g\.,?\s*,?\s*puts|Report\s+on\s+a\s+separate\s+line|OMB\s|currently\s+valid\s+OMB|valid\s+OMB|in\s+this\s+form\s+are\s+not\s+required|this\s+form\s+displays\s+a|see\s+Instruction\s+\d|\*{0,2}\s*Signature\s+of\b|Date\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
