namespace Form4Tool.Output;

/// <summary>What each field of a row means, in a few words, for the descriptions of tables.</summary>
internal static class FieldMeanings
{
    /// <summary>The meaning of a field of a row.</summary>
    public static string Of(Field field) => field switch
    {
        Field.SecurityTitle => "Title of the security",
        Field.ConversionOrExercisePrice => "Conversion or exercise price of the derivative, in dollars",
        Field.TransactionDate => "Day of the transaction",
        Field.DeemedExecutionDate => "Deemed execution date, where it is another",
        Field.TransactionFormType => "Form on which the transaction is due: 4 or 5",
        Field.TransactionCode => "Transaction code, as P or S",
        Field.EquitySwapInvolved => "Whether an equity swap is involved",
        Field.TransactionTimeliness => "E early, L late, else null",
        Field.TransactionShares => "Number of securities acquired or disposed of",
        Field.TransactionTotalValue => "Their value in dollars, where no number is stated",
        Field.TransactionPricePerShare => "Price of one security, in dollars",
        Field.TransactionAcquiredDisposedCode => "A acquired, D disposed of",
        Field.ExerciseDate => "From when the derivative can be exercised",
        Field.ExpirationDate => "Until when the derivative can be exercised",
        Field.UnderlyingSecurityTitle => "Title of the underlying security",
        Field.UnderlyingSecurityShares => "Number of underlying securities",
        Field.UnderlyingSecurityValue => "Value of the underlying securities in dollars, where no number is stated",
        Field.SharesOwnedFollowingTransaction => "Number of securities owned afterwards",
        Field.ValueOwnedFollowingTransaction => "Value of the securities owned afterwards in dollars, where no number is stated",
        Field.DirectOrIndirectOwnership => "D direct, I indirect ownership",
        Field.NatureOfOwnership => "How an indirect position is held",
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
