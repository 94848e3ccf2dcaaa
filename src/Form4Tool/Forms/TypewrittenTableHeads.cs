using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>
/// The words in the heads of tables that filers typed: they broke the captions over narrow columns, each in a way of his own.
/// </summary>
internal static partial class TypewrittenTableHeads
{
    // What continuation sheets repeat of the items over their part of the table.
    [GeneratedRegex(@"^\W*(?:\d{1,2}\.\s*)?(?:(?:Name\s+of\s+)?Reporting\s+(?:Person|Owner)" +
        @"|Issuer(?:'?s)?(?:\s+Name)?(?:\s+(?:and|&|or)\s+(?:Ticker|Trading)[^:]{0,30})?" +
        @"|Name\s+of\s+Issuer|(?:Ticker|Trading)\s+Symbol" +
        @"|(?:Statement|Report)\s+for(?:\s+Month[^:]{0,20})?|Month/Year)\s*:", RegexOptions.IgnoreCase)]
    public static partial Regex SheetHead();

    [GeneratedRegex(@"\(\s*Instr|\bTitle\s+of\b|\(?(?:Month|Mo|mm)\s?/|\bTrans-|\bTransaction\b" +
        @"|Beneficial|Bene-\s|\bDerivat|\bNature\s+of|\bExercisable\s+and|\bExer-|\bExpira|\bOwner-?\s?ship\b" +
        @"|\bConver-|\bConversion\s+or|\bAmount\s+o[fr]\b|\bCode\s+V\b|\bCode\b.*\bAmount\b|\bAmount\b.*\bPrice\b|\bDate\s+Title\b" +
        @"|\bNumber\s+of\b|\bDeemed\b|\(A\)\s+or\b|or\s+\(D\)|Disposed" +
        @"|^\W*1\.|(?:^|\s|\|)\d{1,2}\.\s?[A-Z][a-z]+.*\s\d{1,2}\.", RegexOptions.IgnoreCase)]
    public static partial Regex Strong();

    // The numbers of two items, each before its caption.
    [GeneratedRegex(@"(?:^|\s|\|)\d{1,2}[.)]\s?[A-Z][a-z]+.*[\s|]\d{1,2}[.)]\s?[A-Z]")]
    public static partial Regex Numbered();
}
