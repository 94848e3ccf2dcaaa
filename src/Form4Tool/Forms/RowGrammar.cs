namespace Form4Tool.Forms;

/// <summary>What may stand in a column.</summary>
internal enum TokenShape : byte
{
    Date, Number, Price, Code, Early, Side, Form, Text,
}

/// <summary>A column of a table, as the order of the form puts it.</summary>
/// <param name="Column">Which it is.</param>
/// <param name="TokenShape">What may stand in it.</param>
/// <param name="Missing">The cost of an empty cell: 0 where the form allows one.</param>
/// <param name="MarkOnly">The cost of a cell that holds footnote marks and no value.</param>
internal readonly record struct RowColumn(Column Column, TokenShape TokenShape, int Missing, int MarkOnly);

/// <summary>
/// The order in which a row of a table says its values, where the text does not keep the columns. A row is a run of words (the
/// nature of the row before, and the title), then either all columns (a transaction) or those of a holding, up to D or I.
/// </summary>
/// <remarks>
/// The costs follow the SEC's schema (ownershipDocumentCommon.xsd): date, code, amount, side, amount owned and D or I must have a
/// value; the prices and the two dates of Table II a value or a footnote (OPT_NUMBER_WITH_FOOTNOTE, OPT_DATE_WITH_FOOTNOTE); the
/// deemed date and V may be empty. So a mark alone between an amount and a date is the date exercisable.
/// </remarks>
internal sealed class RowGrammar
{
    private const int Must = 20, Never = 30, Either = 12;

    private static readonly RowColumn
        Conversion = new(Column.ConversionPrice, TokenShape.Price, Either, 0),
        Date = new(Column.Date, TokenShape.Date, Must, Never),
        Deemed = new(Column.DeemedDate, TokenShape.Date, 0, 8),
        Code = new(Column.Code, TokenShape.Code, Must, 10),
        Early = new(Column.V, TokenShape.Early, 0, Never),
        Amount = new(Column.Amount, TokenShape.Number, Must, 10),
        Side = new(Column.Direction, TokenShape.Side, Must, Either),
        // Table II has the side by position: a reader that sees it says it behind the number.
        Shown = new(Column.Direction, TokenShape.Side, 0, Never),
        Price = new(Column.Price, TokenShape.Price, 15, 0),
        Exercisable = new(Column.Exercisable, TokenShape.Date, Either, 0),
        Expiration = new(Column.Expiration, TokenShape.Date, Either, 0),
        UnderlyingTitle = new(Column.UnderlyingTitle, TokenShape.Text, Must, Never),
        UnderlyingAmount = new(Column.UnderlyingAmount, TokenShape.Number, Must, 4),
        Owned = new(Column.Owned, TokenShape.Number, Must, 8),
        Form = new(Column.DirectIndirect, TokenShape.Form, 0, 10);

    private RowGrammar(bool derivative, RowColumn[] transaction, RowColumn[] holding)
    {
        Derivative = derivative;
        Transaction = transaction;
        Holding = holding;
    }

    public bool Derivative { get; }

    /// <summary>The columns of a transaction between title and nature; empty on Form 3.</summary>
    public RowColumn[] Transaction { get; }

    /// <summary>The columns that a holding fills between title and nature.</summary>
    public RowColumn[] Holding { get; }

    public static RowGrammar TableOne { get; } = new(false, [Date, Deemed, Code, Early, Amount, Side, Price, Owned, Form], [Owned, Form]);

    public static RowGrammar TableTwo { get; } = new(true,
        [Conversion, Date, Deemed, Code, Early, Amount, Shown, Exercisable, Expiration, UnderlyingTitle, UnderlyingAmount, Price, Owned, Form],
        [Conversion, Exercisable, Expiration, UnderlyingTitle, UnderlyingAmount, Owned, Form]);

    public static RowGrammar TableOneOfForm3 { get; } = new(false, [], [Owned, Form]);

    public static RowGrammar TableTwoOfForm3 { get; } = new(true, [],
        [Exercisable, Expiration, UnderlyingTitle, UnderlyingAmount, Conversion, Form]);

    /// <summary>The grammar of a table. Form 5 has the columns of Form 4 without V, which may be empty anyhow.</summary>
    public static RowGrammar Of(TableLayout layout) => (layout.Derivative, layout.HasTransactions) switch
    {
        (false, true) => TableOne,
        (true, true) => TableTwo,
        (false, false) => TableOneOfForm3,
        (true, false) => TableTwoOfForm3,
    };
}
