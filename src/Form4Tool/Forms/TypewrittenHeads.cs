using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>
/// The words over the columns of forms that filers typed themselves (SEC forms 1472, 1474 and 2270 as of 1991 to 2002): they
/// shortened them, broke them anywhere and left words out, so that of each column only what tells it from the others is asked for.
/// </summary>
internal static partial class TypewrittenHeads
{
    /// <summary>Whether a head has the words of a column.</summary>
    public static bool Names(Column column, string head) => Of(column).IsMatch(head);

    private static Regex Of(Column column) => column switch
    {
        Column.Title or Column.UnderlyingTitle => TitleHead(),
        Column.ConversionPrice => ConversionHead(),
        Column.Date => DateHead(),
        Column.DeemedDate => DeemedHead(),
        Column.Code => CodeHead(),
        Column.V => EarlyHead(),
        Column.Amount => AmountHead(),
        Column.Acquired => AcquiredHead(),
        Column.Disposed => DisposedHead(),
        Column.Direction => SideHead(),
        Column.Exercisable => ExercisableHead(),
        Column.Expiration => ExpirationHead(),
        Column.UnderlyingAmount => UnderlyingAmountHead(),
        Column.Price => PriceHead(),
        Column.Owned => OwnedHead(),
        Column.DirectIndirect => FormHead(),
        _ => NatureHead(),
    };

    [GeneratedRegex(@"\btitle\b", RegexOptions.IgnoreCase)]
    private static partial Regex TitleHead();

    [GeneratedRegex(@"^(?!.*(?:deemed|execution|exercis|expir)).*\bdate\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateHead();

    [GeneratedRegex(@"deemed|execution\s+date", RegexOptions.IgnoreCase)]
    private static partial Regex DeemedHead();

    [GeneratedRegex(@"\bcode\b", RegexOptions.IgnoreCase)]
    private static partial Regex CodeHead();

    [GeneratedRegex(@"(?<![A-Za-z])V(?![A-Za-z])")]
    private static partial Regex EarlyHead();

    [GeneratedRegex(@"^(?!.*beneficial).*(?:\bamount\b|\bnumber\b|\bshares\b)", RegexOptions.IgnoreCase)]
    private static partial Regex AmountHead();

    // "Number of derivative securities acquired (A) or disposed of (D)" is item 5, never item 7.
    [GeneratedRegex(@"^(?!.*(?:beneficial|acquired|disposed)).*(?:\bamount\b|\bnumber\b|\bshares\b)", RegexOptions.IgnoreCase)]
    private static partial Regex UnderlyingAmountHead();

    [GeneratedRegex(@"\(A\)\s*or\s*\(D\)|\bA\s*/\s*D\b|^\W*\(?A\)?\W*(?:or\W*)?\(?D\)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex SideHead();

    [GeneratedRegex(@"^(?!.*(?:conver|exercise\s+price)).*\bprice\b", RegexOptions.IgnoreCase)]
    private static partial Regex PriceHead();

    [GeneratedRegex(@"beneficial|\bowned\b|end\s+of|following", RegexOptions.IgnoreCase)]
    private static partial Regex OwnedHead();

    [GeneratedRegex(@"owner-?\s*ship\s+(?:form|of\s+deriv)|\bform\b|direct\s*\(D\)|indirect\s*\(I\)|\(D\)\s*or\s*ind",
        RegexOptions.IgnoreCase)]
    private static partial Regex FormHead();

    [GeneratedRegex(@"\bnature\b", RegexOptions.IgnoreCase)]
    private static partial Regex NatureHead();

    [GeneratedRegex(@"conver|exercise\s+price|exer-?\s*cise", RegexOptions.IgnoreCase)]
    private static partial Regex ConversionHead();

    [GeneratedRegex(@"\(A\)(?!\s*or)(?:\W*$|(?!.*\(D\)))|(?:^|\s)A\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex AcquiredHead();

    [GeneratedRegex(@"\(D\)\W*$|(?:^|\s)D\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex DisposedHead();

    [GeneratedRegex(@"exer-?\s*cis", RegexOptions.IgnoreCase)]
    private static partial Regex ExercisableHead();

    [GeneratedRegex(@"expir", RegexOptions.IgnoreCase)]
    private static partial Regex ExpirationHead();
}
