namespace Form4Tool.Forms;

/// <summary>
/// The columns of a table, in order. They are fixed by the form and known by position: converters shift, shorten and drop
/// the header rows, so a header says which table it is, never which column.
/// </summary>
internal sealed class TableLayout
{
    private TableLayout(bool derivative, params Column[] columns) => (Derivative, Columns) = (derivative, columns);

    /// <summary>Whether it is Table II.</summary>
    public bool Derivative { get; }

    public Column[] Columns { get; }

    /// <summary>Whether the table has transactions at all; those of Form 3 have holdings only.</summary>
    public bool HasTransactions => Array.IndexOf(Columns, Column.Date) >= 0;

    /// <summary>The layout of a form's table. Form 5 has no column V: it reports what a Form 4 would mark with one.</summary>
    public static TableLayout Of(char form, bool derivative, bool hasV) => (form, derivative) switch
    {
        ('3', false) => Form3I,
        ('3', true) => Form3II,
        (_, false) => hasV ? Form4I : Form5I,
        (_, true) => hasV ? Form4II : Form5II,
    };

    private static readonly TableLayout Form3I = new(false, Column.Title, Column.Owned, Column.DirectIndirect, Column.Nature);

    private static readonly TableLayout Form3II = new(true, Column.Title, Column.Exercisable, Column.Expiration, Column.UnderlyingTitle,
        Column.UnderlyingAmount, Column.ConversionPrice, Column.DirectIndirect, Column.Nature);

    private static readonly TableLayout Form4I = new(false, Column.Title, Column.Date, Column.DeemedDate, Column.Code, Column.V, Column.Amount,
        Column.Direction, Column.Price, Column.Owned, Column.DirectIndirect, Column.Nature);

    private static readonly TableLayout Form4II = new(true, Column.Title, Column.ConversionPrice, Column.Date, Column.DeemedDate, Column.Code,
        Column.V, Column.Acquired, Column.Disposed, Column.Exercisable, Column.Expiration, Column.UnderlyingTitle, Column.UnderlyingAmount,
        Column.Price, Column.Owned, Column.DirectIndirect, Column.Nature);

    private static readonly TableLayout Form5I = new(false, [.. Form4I.Columns.Where(c => c != Column.V)]);

    private static readonly TableLayout Form5II = new(true, [.. Form4II.Columns.Where(c => c != Column.V)]);
}
