using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>A caption, and the columns whose values stand behind it.</summary>
internal sealed record TypewrittenLabel(Regex Caption, params Column[] Columns);

/// <summary>
/// The captions of columns as filers typed them who gave each value of a row a line of its own, its caption before it.
/// </summary>
internal static partial class TypewrittenLabels
{
    private const string Number = @"^\W*(?:\d{1,2}[Aab]?[.)]?\s*)?",
        Hint = @"(?:\s*\((?:see\s+)?(?:Instr|Month|mm|Print|Type)[^)]*\))*", Colon = Hint + @"(?:\s*:)?";

    // In this order, since one caption may begin like another.
    private static readonly TypewrittenLabel[] All =
    [
        new(Underlying(), Column.UnderlyingTitle, Column.UnderlyingAmount),
        new(Title(), Column.Title),
        new(Conversion(), Column.ConversionPrice),
        new(Deemed(), Column.DeemedDate),
        new(Date(), Column.Date),
        new(Code(), Column.Code, Column.V),
        new(Owned(), Column.Owned),
        new(Amount(), Column.Amount, Column.Direction, Column.Price),
        new(BothDates(), Column.Exercisable, Column.Expiration),
        new(Exercisable(), Column.Exercisable),
        new(Expiration(), Column.Expiration),
        new(Price(), Column.Price),
        new(Form(), Column.DirectIndirect),
        new(Nature(), Column.Nature),
    ];

    /// <summary>The caption that a line begins with; null where it has none, or another column's beside it.</summary>
    public static TypewrittenLabel? Of(string line) =>
        Array.Find(All, label => label.Caption.IsMatch(line)) is { } label
        && !AnotherNumber().IsMatch(line[label.Caption.Match(line).Length..])
            ? label : null;

    // Beside a caption the next column's number, as in the head of a table.
    [GeneratedRegex(@"(?:^|\s)\d{1,2}[Aa]?\.\s?[A-Z][a-z]+")]
    private static partial Regex AnotherNumber();

    [GeneratedRegex(Number + @"Title\s+(?:and|&)\s+Amount(?:\s+of)?" +
        @"(?:\s+(?:Securities\s+)?Underlying(?:\s+(?:Derivative\s+)?Securit(?:y|ies))?)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Underlying();

    [GeneratedRegex(Number + @"Title(?:\s+of(?:\s+(?:Non-?\s?)?Derivative)?\s+Securit(?:y|ies)|(?=\s*:))" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(Number + @"(?:Conversion\s+or\s+Exercise|Exercise|Conversion)\s+Price" +
        @"(?:\s+of(?:\s+(?:the\s+)?Derivative(?:\s+Securit(?:y|ies))?)?)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Conversion();

    [GeneratedRegex(Number + @"Deemed\s+Execution\s+Date(?:,?\s+if\s+any)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Deemed();

    [GeneratedRegex(Number + @"(?:Transaction\s+Date|Date\s+of\s+Transaction)" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(Number + @"Transaction\s+Code" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(Number + @"(?:Amount|Number)(?:\s+or\s+Number)?\s+of\s+(?:Derivative\s+)?(?:Securities|Shares)" +
        @"\s+(?:Beneficially\s+)?Owned(?:\s+(?:Following(?:\s+(?:the\s+)?Reported\s+Transactions?(?:\(s\))?)?" +
        @"|at(?:\s+the)?\s+End(?:\s+of(?:\s+(?:the\s+)?(?:Month|(?:Issuer's\s+)?Fiscal\s+Year|Year))?)?))?" + Colon,
        RegexOptions.IgnoreCase)]
    private static partial Regex Owned();

    [GeneratedRegex(Number + @"(?:(?:Number|Amount)\s+of\s+)?(?:Derivative\s+)?Securities\s+Acquired\s*(?:\(A\))?\s*or" +
        @"(?:\s+Disposed(?:\s+of)?\s*(?:\(D\))?)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(Number + @"Date\s+Exercisable\s+(?:and|&)(?:\s+Expiration(?:\s+Date)?)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex BothDates();

    [GeneratedRegex(Number + @"(?:Date\s+Exercisable|Exercise\s+Date)" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Exercisable();

    [GeneratedRegex(Number + @"Expiration\s+Date" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Expiration();

    [GeneratedRegex(Number + @"Price(?:\s+of(?:\s+(?:the\s+)?(?:Derivative\s+)?Securit(?:y|ies))?|(?=\s*:))" + Colon,
        RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(Number + @"Ownership\s+Form(?:\s+of\s+Derivative(?:\s+Securit(?:y|ies))?)?" +
        @"(?:\s*[:;,\-]?\s*\(?Direct\s*(?:\(D\))?\s*or(?:\s+Indirect(?:\s*\(I\))?)?\)?)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(Number + @"Nature\s+of\s+Indirect(?:\s+(?:Beneficial\s+)?Ownership)?" + Colon, RegexOptions.IgnoreCase)]
    private static partial Regex Nature();

    // "Code: S V:", "Amount: 1,000 (A) or (D): D Price: $5": the captions of an item's columns, each before its value.
    [GeneratedRegex(@"(?:^|(?<=\s))(?:(?:Code|V|Amount(?:\s+or\s+Number(?:\s+of\s+Shares)?)?|Price|" +
        @"(?:Date\s+)?Exercisable|Expiration(?:\s+Date)?|" +
        @"Title|\(A\)\s*(?:or|/)\s*\(D\)|A/D)\s*:|(?:at|@)(?=\s*\$?\d))", RegexOptions.IgnoreCase)]
    public static partial Regex OwnCaption();
}
