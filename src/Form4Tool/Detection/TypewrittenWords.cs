using System.Buffers;
using System.Text.RegularExpressions;
using Form4Tool.Lexing;

namespace Form4Tool.Detection;

/// <summary>
/// Recognises forms that filers typed themselves, before 30 June 2003, by the items that the form had only then: the tax or
/// social security number, the "Statement for Month/Year", and the column tags of EDGAR's ASCII tables.
/// </summary>
internal static partial class TypewrittenWords
{
    // Every page is asked whether it is a typed form, and hardly any is: one search spares most of them the expressions below.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["Social", "IRS", "I.R.S", "I. R. S", "I R S", "Statement", "Relationship", "Individual", "<S>"],
            StringComparison.OrdinalIgnoreCase);

    /// <summary>What in the text shows a typed form; empty where it is none.</summary>
    public static IReadOnlyList<string> Evidence(string text)
    {
        var (tax, period, numbers, stubs) = Search(text);
        if (!(tax || period || numbers || stubs)) return [];
        var evidence = new List<string>();
        if (tax && TaxNumber().IsMatch(text)) evidence.Add("item \"I.R.S. or Social Security Number\", which the form had until 2003");
        if (period && Period().IsMatch(text)) evidence.Add("item \"Statement for Month/Year\", which the form had until 2003");
        if (numbers && Numbers().IsMatch(text)) evidence.Add("item 6 or 7 as the form numbered them until 2003");
        if (stubs && Stubs().IsMatch(text)) evidence.Add("column tags <S> <C> of EDGAR's ASCII tables");
        return evidence;
    }

    /// <summary>Which of the expressions may match.</summary>
    private static (bool Tax, bool Period, bool Numbers, bool Stubs) Search(ReadOnlySpan<char> text)
    {
        var (tax, period, numbers, stubs) = (false, false, false, false);
        for (var at = 0; text[at..].IndexOfAny(Hints) is var next and >= 0; at++)
        {
            at += next;
            switch (char.ToUpperInvariant(text[at]), char.ToUpperInvariant(text[at + 1]))
            {
                case ('S', 'O'): tax = true; break;
                case ('S', 'T'): period |= Wording.Match(text, at, "Statement for ", out _); break;
                case ('R', _): numbers |= text[..at].TrimEnd() is [.., '6', '.']; break;         // on nearly every page they are 5 and 6
                case ('I', 'N'): numbers |= text[..at].TrimEnd() is [.., '7', '.']; break;
                // not the middle of "(First)"
                case ('I', _): tax |= at == 0 || !char.IsLetterOrDigit(text[at - 1]); break;
                case ('<', _): stubs = true; break;
            }
        }
        return (tax, period, numbers, stubs);
    }

    /// <summary>Whether it is HTML: a document tag or table cells. An ASCII table has <c>&lt;TABLE&gt;</c> too, but no cells.</summary>
    public static bool IsHtml(string text) => Html().IsMatch(text);

    [GeneratedRegex(@"\bI\.?\s?R\.?\s?S\.?\s+(?:Ident|or\s+Social|Number\s+of\b)|Social\s+Security\s+(?:Number|No)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex TaxNumber();

    // Beside other boxes the caption goes on in the next line, behind theirs.
    [GeneratedRegex(@"Statement\s+for\s+(?:\(?\s*(?:Month|Mo)|.{0,200}?\bMonth\s*/\s*Year)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Period();

    // The form of 2003 has no tax number, so that these became items 5 and 6 (on Form 3 the relationship became item 4).
    [GeneratedRegex(@"\b6\.\s*Relationship\s+of\s+Rep|\b7\.\s*Individual\s+or\s+Joint", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*<S>\s+.*<C>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Stubs();

    [GeneratedRegex(@"<(?:html|body|!doctype\s+html|td|tr|font|p)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Html();
}
