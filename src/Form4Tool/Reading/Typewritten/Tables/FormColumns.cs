using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>What kind of text a column of the form holds.</summary>
internal enum CellKind { Text, Date, Code, Early, Number, Money, AcquiredDisposed, DirectIndirect }

/// <summary>A column of the printed form.</summary>
/// <param name="Column">Which one.</param>
/// <param name="CellKind">What kind of text.</param>
/// <param name="Head">Words of its head.</param>
/// <param name="IsOptional">Whether forms of some years lack it.</param>
internal sealed record FormColumn(Column Column, CellKind CellKind, Regex Head, bool IsOptional = false);

/// <summary>
/// The columns of the two tables in their printed order (SEC forms 1472, 1474 and 2270 as of 1991 to 2002). Item 2A and 3A,
/// the deemed execution date, came in August 2002; Form 5 has no V; Form 3 has four and eight columns.
/// </summary>
internal static partial class FormColumns
{
    private static readonly FormColumn
        Title = new(Column.Title, CellKind.Text, TitleHead()),
        Date = new(Column.Date, CellKind.Date, DateHead()),
        Deemed = new(Column.DeemedDate, CellKind.Date, DeemedHead(), true),
        Code = new(Column.Code, CellKind.Code, CodeHead()),
        Early = new(Column.V, CellKind.Early, EarlyHead(), true),
        Amount = new(Column.Amount, CellKind.Number, AmountHead()),
        Side = new(Column.Direction, CellKind.AcquiredDisposed, SideHead()),
        Price = new(Column.Price, CellKind.Money, PriceHead()),
        Owned = new(Column.Owned, CellKind.Number, OwnedHead()),
        Form = new(Column.DirectIndirect, CellKind.DirectIndirect, FormHead()),
        Nature = new(Column.Nature, CellKind.Text, NatureHead()),
        Conversion = new(Column.ConversionPrice, CellKind.Money, ConversionHead()),
        Acquired = new(Column.Acquired, CellKind.Number, AcquiredHead()),
        Disposed = new(Column.Disposed, CellKind.Number, DisposedHead()),
        Exercisable = new(Column.Exercisable, CellKind.Date, ExercisableHead()),
        Expiration = new(Column.Expiration, CellKind.Date, ExpirationHead()),
        UnderlyingTitle = new(Column.UnderlyingTitle, CellKind.Text, TitleHead()),
        UnderlyingShares = new(Column.UnderlyingAmount, CellKind.Number, UnderlyingAmountHead());

    private static readonly FormColumn[]
        TableI = [Title, Date, Deemed, Code, Early, Amount, Side, Price, Owned, Form, Nature],
        TableII = [Title, Conversion, Date, Deemed, Code, Early, Acquired, Disposed, Exercisable, Expiration, UnderlyingTitle, UnderlyingShares, Price, Owned, Form, Nature],
        TableIILettered = [Title, Conversion, Date, Deemed, Code, Early, Amount, Side, Exercisable, Expiration, UnderlyingTitle, UnderlyingShares, Price, Owned, Form, Nature],
        TableISideFirst = [Title, Date, Deemed, Code, Early, Side, Amount, Price, Owned, Form, Nature],
        TableISideLast = [Title, Date, Deemed, Code, Early, Amount, Price, Side, Owned, Form, Nature],
        TableIForm3 = [Title, Owned, Form, Nature],
        TableIIForm3 = [Title, Exercisable, Expiration, UnderlyingTitle, UnderlyingShares, Conversion, Form, Nature];

    /// <summary>The layouts that a table of the form may have. Filers often put one letter column for the two amounts of item 5 of Table II, and the letter before the amount or behind the price.</summary>
    public static IReadOnlyList<FormColumn[]> Of(bool derivative, bool form3) =>
        form3 ? derivative ? [TableIIForm3] : [TableIForm3] : derivative ? [TableII, TableIILettered] : [TableI, TableISideFirst, TableISideLast];

    /// <summary>What kind of text a column holds.</summary>
    public static CellKind KindOf(Column column) => Kinds[(int)column];

    private static readonly CellKind[] Kinds = [.. Enum.GetValues<Column>().Select(column => TableII.Concat(TableIILettered).First(c => c.Column == column).CellKind)];

    /// <summary>Whether a line of a head has the V of the column for early reports.</summary>
    public static bool HasEarlyHead(string line) => EarlyHead().IsMatch(line);

    [GeneratedRegex(@"\btitle\b", RegexOptions.IgnoreCase)] private static partial Regex TitleHead();
    [GeneratedRegex(@"^(?!.*(?:deemed|execution|exercis|expir)).*\bdate\b", RegexOptions.IgnoreCase)] private static partial Regex DateHead();
    [GeneratedRegex(@"deemed|execution\s+date", RegexOptions.IgnoreCase)] private static partial Regex DeemedHead();
    [GeneratedRegex(@"\bcode\b", RegexOptions.IgnoreCase)] private static partial Regex CodeHead();
    [GeneratedRegex(@"(?<![A-Za-z])V(?![A-Za-z])")] private static partial Regex EarlyHead();
    [GeneratedRegex(@"^(?!.*beneficial).*(?:\bamount\b|\bnumber\b|\bshares\b)", RegexOptions.IgnoreCase)] private static partial Regex AmountHead();
    // "Number of derivative securities acquired (A) or disposed of (D)" is item 5, never item 7.
    [GeneratedRegex(@"^(?!.*(?:beneficial|acquired|disposed)).*(?:\bamount\b|\bnumber\b|\bshares\b)", RegexOptions.IgnoreCase)] private static partial Regex UnderlyingAmountHead();
    [GeneratedRegex(@"\(A\)\s*or\s*\(D\)|\bA\s*/\s*D\b|^\W*\(?A\)?\W*(?:or\W*)?\(?D\)?\W*$", RegexOptions.IgnoreCase)] private static partial Regex SideHead();
    [GeneratedRegex(@"^(?!.*(?:conver|exercise\s+price)).*\bprice\b", RegexOptions.IgnoreCase)] private static partial Regex PriceHead();
    [GeneratedRegex(@"beneficial|\bowned\b|end\s+of|following", RegexOptions.IgnoreCase)] private static partial Regex OwnedHead();
    [GeneratedRegex(@"owner-?\s*ship\s+(?:form|of\s+deriv)|\bform\b|direct\s*\(D\)|indirect\s*\(I\)|\(D\)\s*or\s*ind", RegexOptions.IgnoreCase)] private static partial Regex FormHead();
    [GeneratedRegex(@"\bnature\b", RegexOptions.IgnoreCase)] private static partial Regex NatureHead();
    [GeneratedRegex(@"conver|exercise\s+price|exer-?\s*cise", RegexOptions.IgnoreCase)] private static partial Regex ConversionHead();
    [GeneratedRegex(@"\(A\)(?!\s*or)(?:\W*$|(?!.*\(D\)))|(?:^|\s)A\W*$", RegexOptions.IgnoreCase)] private static partial Regex AcquiredHead();
    [GeneratedRegex(@"\(D\)\W*$|(?:^|\s)D\W*$", RegexOptions.IgnoreCase)] private static partial Regex DisposedHead();
    [GeneratedRegex(@"exer-?\s*cis", RegexOptions.IgnoreCase)] private static partial Regex ExercisableHead();
    [GeneratedRegex(@"expir", RegexOptions.IgnoreCase)] private static partial Regex ExpirationHead();
}
