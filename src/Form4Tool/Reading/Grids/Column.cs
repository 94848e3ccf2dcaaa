using Form4Tool.Binding;

namespace Form4Tool.Reading.Grids;

/// <summary>The columns of Tables I and II.</summary>
internal enum Column
{
    Title, ConversionPrice, Date, DeemedDate, Code, V,
    /// <summary>The number of securities of Table I; in Table II, a number that is known to stand under (A) or (D) but not under which.</summary>
    Amount,
    /// <summary>Table II: the number under (A).</summary>
    Acquired,
    /// <summary>Table II: the number under (D).</summary>
    Disposed,
    /// <summary>Table I: the letter A or D.</summary>
    Direction,
    Price, Exercisable, Expiration, UnderlyingTitle, UnderlyingAmount, Owned, DirectIndirect, Nature,
}

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

/// <summary>A row of a table: a cell for each column, empty where the row has none.</summary>
internal sealed class FormRow
{
    private const int Count = (int)Column.Nature + 1;
    private readonly Cell[] _cells = new Cell[Count];

    /// <summary>Where the row begins.</summary>
    public long Place { get; init; }

    public Cell this[Column column]
    {
        get => _cells[(int)column].Text is null ? Cell.Empty : _cells[(int)column];
        set => _cells[(int)column] = value;
    }
}

/// <summary>
/// Takes apart the rows of a table whose columns are lost: the cells are there in order, but the empty ones are gone, or
/// several cells are one text, or a row is spread over lines. Text dialects implement it by the grammar of the form (a date,
/// a code, an amount, A or D, a price …).
/// </summary>
internal interface IRowGrammar
{
    /// <summary>Reads one table into rows.</summary>
    /// <param name="lines">The lines of the table, its header among them: in a text that runs on, header and rows may share a line.</param>
    /// <param name="layout">The columns that the table has on the form.</param>
    /// <param name="notes">The footnotes there are.</param>
    /// <param name="rows">Where the rows go. What cannot be known stays empty; a number of Table II whose side is unknown goes to <see cref="Column.Amount"/>.</param>
    /// <param name="binder">Where findings are reported.</param>
    /// <returns>The lines that could not be read as rows.</returns>
    IReadOnlyList<Line> Read(IReadOnlyList<Line> lines, TableLayout layout, NoteIds notes, ICollection<FormRow> rows, FilingBinder binder);
}
