namespace Form4Tool.Forms;

/// <summary>A column of Table I or II: what it holds, whichever form and edition prints it.</summary>
/// <param name="Column">Which it is.</param>
/// <param name="Kind">What kind of value stands in it.</param>
/// <param name="Caption">Its caption in the second row of a head, where an item has several columns; empty where it never
/// shares one.</param>
/// <param name="Fields">The fields that it holds: the first is the printed one, the others are told by how it is printed.</param>
internal sealed record FormColumn(Column Column, ValueKind Kind, string Caption, params Field[] Fields)
{
    private static readonly FormColumn[] All =
    [
        new(Column.Title, ValueKind.Text, "", Field.SecurityTitle),
        new(Column.ConversionPrice, ValueKind.Price, "", Field.ConversionOrExercisePrice),
        new(Column.Date, ValueKind.Date, "", Field.TransactionDate) { IsOfTransaction = true },
        new(Column.DeemedDate, ValueKind.Date, "", Field.DeemedExecutionDate) { IsOfTransaction = true },
        // What the schema's transactionCoding holds, and the timeliness, which no form prints.
        new(Column.Code, ValueKind.Code, ColumnHeads.Code, Field.TransactionCode, Field.EquitySwapInvolved, Field.TransactionFormType,
            Field.TransactionTimeliness) { IsOfTransaction = true },
        new(Column.V, ValueKind.Early, ColumnHeads.V, Field.TransactionFormType) { IsOfTransaction = true },
        new(Column.Amount, ValueKind.Number, ColumnHeads.Amount, Field.TransactionShares) { IsOfTransaction = true },
        new(Column.Acquired, ValueKind.Number, ColumnHeads.Acquired, Field.TransactionShares, Field.TransactionTotalValue,
            Field.TransactionAcquiredDisposedCode)
            { IsOfTransaction = true, InDollars = Field.TransactionTotalValue },
        new(Column.Disposed, ValueKind.Number, ColumnHeads.Disposed, Field.TransactionShares, Field.TransactionTotalValue,
            Field.TransactionAcquiredDisposedCode)
            { IsOfTransaction = true, InDollars = Field.TransactionTotalValue },
        new(Column.Direction, ValueKind.AcquiredDisposed, ColumnHeads.Direction, Field.TransactionAcquiredDisposedCode)
            { IsOfTransaction = true },
        new(Column.Exercisable, ValueKind.Date, ColumnHeads.Exercisable, Field.ExerciseDate),
        new(Column.Expiration, ValueKind.Date, ColumnHeads.Expiration, Field.ExpirationDate),
        new(Column.UnderlyingTitle, ValueKind.Text, ColumnHeads.UnderlyingTitle, Field.UnderlyingSecurityTitle),
        new(Column.UnderlyingAmount, ValueKind.Number, ColumnHeads.UnderlyingAmount, Field.UnderlyingSecurityShares,
            Field.UnderlyingSecurityValue)
            { InDollars = Field.UnderlyingSecurityValue },
        new(Column.Price, ValueKind.Price, ColumnHeads.Price, Field.TransactionPricePerShare) { IsOfTransaction = true },
        new(Column.Owned, ValueKind.Number, "", Field.SharesOwnedFollowingTransaction, Field.ValueOwnedFollowingTransaction)
            { InDollars = Field.ValueOwnedFollowingTransaction },
        new(Column.DirectIndirect, ValueKind.DirectIndirect, "", Field.DirectOrIndirectOwnership),
        new(Column.Nature, ValueKind.Text, "", Field.NatureOfOwnership),
    ];

    private static readonly FormColumn[] ByColumn = [.. All.OrderBy(column => column.Column)];

    private static readonly bool[] Dollars = MakeDollars();

    /// <summary>The field that the column prints.</summary>
    public Field Field => Fields[0];

    /// <summary>The field that it holds instead where its number has a dollar sign; none where there is no such field.</summary>
    public Field InDollars { get; private init; }

    /// <summary>
    /// Whether only a transaction fills it: a position has no code, date, number or price of its own. The price stands inside the
    /// item of the securities acquired or disposed of (Table I item 4), or behind them (Table II item 8), and the SEC's XML has no
    /// price in a holding.
    /// </summary>
    public bool IsOfTransaction { get; private init; }

    /// <summary>Whether forms of some years lack it.</summary>
    public bool IsOptional => Column is Column.DeemedDate or Column.V;

    public static FormColumn Of(Column column) => ByColumn[(int)column];

    /// <summary>
    /// The field of a column with a text. Where a column shows a number of securities or their value, the value has a dollar sign.
    /// </summary>
    public static Field FieldOf(Column column, string text, bool derivative)
    {
        // The marks beside V are those of the coding, and a number of Table II is one of a side.
        var description = Of(column == Column.V ? Column.Code : column == Column.Amount && derivative ? Column.Acquired : column);
        var dollars = description.InDollars != Field.None && text.AsSpan().TrimStart(" \\\u00A0").StartsWith('$');
        return dollars ? description.InDollars : description.Field;
    }

    /// <summary>What kind of value stands in a column.</summary>
    public static ValueKind KindOf(Column column) => ByColumn[(int)column].Kind;

    /// <summary>Whether the form prints a field with a dollar sign.</summary>
    public static bool IsInDollars(Field field) => Dollars[(int)field];

    private static bool[] MakeDollars()
    {
        var dollars = new bool[Form4Tool.Fields.Count];
        foreach (var column in All) dollars[(int)(column.Kind == ValueKind.Price ? column.Field : column.InDollars)] = true;
        dollars[(int)Field.None] = false;
        return dollars;
    }
}
