namespace Form4Tool.Output;

/// <summary>What each field of a row means, for the descriptions of tables, <c>docs/fields.md</c> and the JSON Schema.</summary>
internal static class FieldMeanings
{
    /// <summary>The meaning of a field of a row, without a point at its end.</summary>
    public static string Of(Field field) => field switch
    {
        Field.SecurityTitle => "The title of the security",
        Field.ConversionOrExercisePrice => "The price at which the derivative security is converted or exercised, in dollars",
        Field.TransactionDate => "The day of the transaction",
        Field.DeemedExecutionDate => "The day on which it is deemed to be executed",
        Field.TransactionFormType => "The form on which the row is due: 5 on a Form 4 is an early report, which the form marks with V",
        Field.TransactionCode => "What kind of transaction it is",
        Field.EquitySwapInvolved => "An equity swap is involved",
        Field.TransactionTimeliness => "Whether it is reported early (E) or late (L)",
        Field.TransactionShares => "How many securities were acquired or disposed of. Never negative: A or D tells the direction",
        Field.TransactionTotalValue => "What was acquired or disposed of, in dollars, where it is stated by its value",
        Field.TransactionPricePerShare => "The price of one security, in dollars. X0101 calls it transactionValue",
        Field.TransactionAcquiredDisposedCode => "A where securities were acquired, D where disposed of",
        Field.ExerciseDate => "From when it can be exercised",
        Field.ExpirationDate => "Until when it can be exercised",
        Field.UnderlyingSecurityTitle => "The title of the underlying security",
        Field.UnderlyingSecurityShares => "How many underlying securities there are",
        Field.UnderlyingSecurityValue => "The value of what underlies, in dollars, where it is stated by its value",
        Field.SharesOwnedFollowingTransaction => "How many are owned after it, in this form of ownership",
        Field.ValueOwnedFollowingTransaction => "The value of what is owned after it, in dollars",
        Field.DirectOrIndirectOwnership => "D where owned directly, I where indirectly",
        Field.NatureOfOwnership => "How an indirect owner owns it",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>What the cells of a field of a row hold.</summary>
    public static CellKind KindOf(Field field) => Fields.Kind(field) switch
    {
        FieldKind.Number => CellKind.Number,
        FieldKind.Date => CellKind.Date,
        FieldKind.Flag => CellKind.Flag,
        _ => CellKind.Text,
    };
}
