namespace Form4Tool;

/// <summary>
/// The values of a row by field, for outputs that go through the fields by a table. Null where the row has no such value.
/// </summary>
internal static class RowValues
{
    public static string? Text(OwnershipRow row, Field field) => field switch
    {
        Field.SecurityTitle => row.SecurityTitle,
        Field.TransactionFormType => row.TransactionFormType,
        Field.TransactionCode => row.TransactionCode,
        Field.TransactionTimeliness => row.TransactionTimeliness,
        Field.TransactionAcquiredDisposedCode => row.TransactionAcquiredDisposedCode,
        Field.UnderlyingSecurityTitle => (row as DerivativeRow)?.UnderlyingSecurityTitle,
        Field.DirectOrIndirectOwnership => row.DirectOrIndirectOwnership,
        Field.NatureOfOwnership => row.NatureOfOwnership,
        _ => null,
    };

    public static decimal? Number(OwnershipRow row, Field field) => field switch
    {
        Field.ConversionOrExercisePrice => (row as DerivativeRow)?.ConversionOrExercisePrice,
        Field.TransactionShares => row.TransactionShares,
        Field.TransactionTotalValue => (row as DerivativeRow)?.TransactionTotalValue,
        Field.TransactionPricePerShare => row.TransactionPricePerShare,
        Field.UnderlyingSecurityShares => (row as DerivativeRow)?.UnderlyingSecurityShares,
        Field.UnderlyingSecurityValue => (row as DerivativeRow)?.UnderlyingSecurityValue,
        Field.SharesOwnedFollowingTransaction => row.SharesOwnedFollowingTransaction,
        Field.ValueOwnedFollowingTransaction => row.ValueOwnedFollowingTransaction,
        _ => null,
    };

    public static DateOnly? Date(OwnershipRow row, Field field) => field switch
    {
        Field.TransactionDate => row.TransactionDate,
        Field.DeemedExecutionDate => row.DeemedExecutionDate,
        Field.ExerciseDate => (row as DerivativeRow)?.ExerciseDate,
        Field.ExpirationDate => (row as DerivativeRow)?.ExpirationDate,
        _ => null,
    };

    public static bool? Flag(OwnershipRow row, Field field) => field == Field.EquitySwapInvolved ? row.EquitySwapInvolved : null;

    /// <summary>The text kept for a value that could not be read as its type; null where there is none.</summary>
    public static string? AsFiled(OwnershipRow row, Field field) =>
        row.AsFiled.Count == 0 ? null : AsFiled(row.AsFiled, Fields.Name(field));

    /// <summary>The text kept for a value that could not be read as its type, by path; null where there is none.</summary>
    public static string? AsFiled(ValueList<AsFiledValue> values, string path)
    {
        foreach (ref readonly var value in values.AsSpan())
            if (value.Path == path) return value.Text;
        return null;
    }
}
