namespace Form4Tool.Forms;

/// <summary>A column of a table, as the order of the form puts it.</summary>
/// <param name="Column">Which it is.</param>
/// <param name="Kind">What may stand in it.</param>
/// <param name="Missing">The cost of an empty cell: 0 where the form allows one.</param>
/// <param name="MarkOnly">The cost of a cell that holds footnote marks and no value.</param>
internal readonly record struct GrammarColumn(Column Column, ValueKind Kind, int Missing, int MarkOnly);

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
    private const int Must = 20, Never = 30, Either = 12, Seldom = 4;

    private static readonly RowGrammar TableOne = new(TableLayout.Of('4', false, true)), TableTwo = new(TableLayout.Of('4', true, true)),
        TableOneOfForm3 = new(TableLayout.Of('3', false, false)), TableTwoOfForm3 = new(TableLayout.Of('3', true, false)),
        TypedTableOne = new(TableLayout.Of('4', false, true), isTyped: true),
        TypedTableTwo = new(TableLayout.Of('4', true, true), isTyped: true);

    private RowGrammar(TableLayout layout, bool isTyped = false)
    {
        // The run of words has title and nature; of the two sides of Table II one is filled.
        var columns = Array.FindAll(layout.Columns, column => column is not (Column.Title or Column.Nature or Column.Disposed));
        Transaction = layout.HasTransactions ? Array.ConvertAll(columns, column => isTyped ? Typed(Of(column)) : Of(column)) : [];
        Holding = Array.ConvertAll(Array.FindAll(columns, column => !FormColumn.Of(column).IsOfTransaction), Of);
    }

    /// <summary>The columns of a transaction between title and nature; empty on Form 3.</summary>
    public GrammarColumn[] Transaction { get; }

    /// <summary>The columns that a holding fills between title and nature.</summary>
    public GrammarColumn[] Holding { get; }

    /// <summary>The grammar of a table. Form 5 has the columns of Form 4 without V, which may be empty anyhow.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="isTyped">Whether the form was typed.</param>
    public static RowGrammar Of(TableLayout layout, bool isTyped = false) => (layout.Derivative, layout.HasTransactions) switch
    {
        (false, true) => isTyped ? TypedTableOne : TableOne,
        (true, true) => isTyped ? TypedTableTwo : TableTwo,
        (false, false) => TableOneOfForm3,
        (true, false) => TableTwoOfForm3,
    };

    /// <summary>
    /// Until August 2002 the forms asked for the amount owned at the end of the month, which stood beside the last transaction alone.
    /// </summary>
    private static GrammarColumn Typed(GrammarColumn column) => column.Column == Column.Owned ? column with { Missing = Seldom } : column;

    private static GrammarColumn Of(Column column)
    {
        if (column == Column.Acquired) return Of(Column.Amount);
        var (missing, markOnly) = column switch
        {
            Column.ConversionPrice or Column.Exercisable or Column.Expiration => (Either, 0),
            Column.Date or Column.UnderlyingTitle => (Must, Never),
            Column.DeemedDate => (0, 8),
            Column.Code or Column.Amount => (Must, 10),
            Column.V => (0, Never),
            Column.Direction => (Must, Either),
            Column.Price => (15, 0),
            Column.UnderlyingAmount => (Must, 4),
            Column.Owned => (Must, 8),
            _ => (0, 10),
        };
        return new GrammarColumn(column, FormColumn.Of(column).Kind, missing, markOnly);
    }
}
