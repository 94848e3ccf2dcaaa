using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>
/// The captions of columns as filers typed them who gave each value of a row a line of its own, its caption before it.
/// </summary>
internal static partial class TypewrittenLabels
{
    private const string Number = @"^\W*(?:\d{1,2}[Aab]?[.)]?\s*)?",
        Hint = @"(?:\s*\((?:see\s+)?(?:Instr|Month|mm|Print|Type)[^)]*\))*", Colon = Hint + @"(?:\s*:)?";

    [GeneratedRegex(Number + @"Title\s+(?:and|&)\s+Amount(?:\s+of)?(?:\s+(?:Securities\s+)?Underlying(?:\s+(?:Derivative\s+)?Securit(?:y|ies))?)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Underlying();

    [GeneratedRegex(Number + @"Title(?:\s+of(?:\s+(?:Non-?\s?)?Derivative)?\s+Securit(?:y|ies)|(?=\s*:))" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Title();

    [GeneratedRegex(Number + @"(?:Conversion\s+or\s+Exercise|Exercise|Conversion)\s+Price(?:\s+of(?:\s+(?:the\s+)?Derivative(?:\s+Securit(?:y|ies))?)?)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Conversion();

    [GeneratedRegex(Number + @"Deemed\s+Execution\s+Date(?:,?\s+if\s+any)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Deemed();

    [GeneratedRegex(Number + @"(?:Transaction\s+Date|Date\s+of\s+Transaction)" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Date();

    [GeneratedRegex(Number + @"Transaction\s+Code" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Code();

    [GeneratedRegex(Number + @"(?:Amount|Number)(?:\s+or\s+Number)?\s+of\s+(?:Derivative\s+)?(?:Securities|Shares)\s+(?:Beneficially\s+)?Owned(?:\s+(?:Following(?:\s+(?:the\s+)?Reported\s+Transactions?(?:\(s\))?)?|at(?:\s+the)?\s+End(?:\s+of(?:\s+(?:the\s+)?(?:Month|(?:Issuer's\s+)?Fiscal\s+Year|Year))?)?))?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Owned();

    [GeneratedRegex(Number + @"(?:(?:Number|Amount)\s+of\s+)?(?:Derivative\s+)?Securities\s+Acquired\s*(?:\(A\))?\s*or(?:\s+Disposed(?:\s+of)?\s*(?:\(D\))?)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Amount();

    [GeneratedRegex(Number + @"Date\s+Exercisable\s+(?:and|&)(?:\s+Expiration(?:\s+Date)?)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex BothDates();

    [GeneratedRegex(Number + @"(?:Date\s+Exercisable|Exercise\s+Date)" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Exercisable();

    [GeneratedRegex(Number + @"Expiration\s+Date" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Expiration();

    [GeneratedRegex(Number + @"Price(?:\s+of(?:\s+(?:the\s+)?(?:Derivative\s+)?Securit(?:y|ies))?|(?=\s*:))" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Price();

    [GeneratedRegex(Number + @"Ownership\s+Form(?:\s+of\s+Derivative(?:\s+Securit(?:y|ies))?)?(?:\s*[:;,\-]?\s*\(?Direct\s*(?:\(D\))?\s*or(?:\s+Indirect(?:\s*\(I\))?)?\)?)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Form();

    [GeneratedRegex(Number + @"Nature\s+of\s+Indirect(?:\s+(?:Beneficial\s+)?Ownership)?" + Colon, RegexOptions.IgnoreCase)]
    public static partial Regex Nature();
}
