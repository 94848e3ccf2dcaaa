namespace Form4Tool;

/// <summary>Whether a row reports a transaction or a position.</summary>
public enum RowKind
{
    /// <summary>A trade, grant, gift, exercise or other change.</summary>
    Transaction,
    /// <summary>A position without a change.</summary>
    Holding,
}

/// <summary>What the rows of both tables have in common. Numbers are exact, with the scale as filed (<c>39.5200</c>).</summary>
public abstract record OwnershipRow
{
    private protected OwnershipRow() { }

    /// <summary>Whether the row is a transaction or a holding.</summary>
    public RowKind Kind { get; init; }

    /// <summary>securityTitle (column 1).</summary>
    public string? SecurityTitle { get; init; }

    /// <summary>transactionDate.</summary>
    public DateOnly? TransactionDate { get; init; }

    /// <summary>deemedExecutionDate (column 2A or 3A).</summary>
    public DateOnly? DeemedExecutionDate { get; init; }

    /// <summary>
    /// transactionFormType: <c>4</c> or <c>5</c>, <c>3</c> on holdings of a Form 5. A page prints V for <c>5</c> on a Form 4.
    /// </summary>
    public string? TransactionFormType { get; init; }

    /// <summary>transactionCode: one of <c>P S A D F I M C E H O X G L W Z J U</c>; unknown ones as filed.</summary>
    public string? TransactionCode { get; init; }

    /// <summary>equitySwapInvolved; a page prints K after the code.</summary>
    public bool? EquitySwapInvolved { get; init; }

    /// <summary>transactionTimeliness: <c>E</c> early, <c>L</c> late, null on time.</summary>
    public string? TransactionTimeliness { get; init; }

    /// <summary>transactionShares.</summary>
    public decimal? TransactionShares { get; init; }

    /// <summary>transactionPricePerShare, in dollars. In Table II it is the price of the derivative itself. Null is not zero.</summary>
    public decimal? TransactionPricePerShare { get; init; }

    /// <summary>
    /// transactionAcquiredDisposedCode: <c>A</c> or <c>D</c>. Null where missing: a direction is never derived from nothing.
    /// </summary>
    public string? TransactionAcquiredDisposedCode { get; init; }

    /// <summary>sharesOwnedFollowingTransaction.</summary>
    public decimal? SharesOwnedFollowingTransaction { get; init; }

    /// <summary>valueOwnedFollowingTransaction, in dollars.</summary>
    public decimal? ValueOwnedFollowingTransaction { get; init; }

    /// <summary>directOrIndirectOwnership: <c>D</c> or <c>I</c>.</summary>
    public string? DirectOrIndirectOwnership { get; init; }

    /// <summary>natureOfOwnership: how an indirect position is held.</summary>
    public string? NatureOfOwnership { get; init; }

    /// <summary>
    /// Every footnote mark of the row: the field it stands on and the footnote's id, fields in column order, ids in the order filed,
    /// repeats kept.
    /// </summary>
    public ValueList<FootnoteMark> Footnotes { get; init; } = ValueList<FootnoteMark>.Empty;

    /// <summary>The texts of this row that could not be read as their type, fields in column order.</summary>
    public ValueList<AsFiledValue> AsFiled { get; init; } = ValueList<AsFiledValue>.Empty;
}

/// <summary>A row of Table I: non-derivative securities.</summary>
public sealed record NonDerivativeRow : OwnershipRow;

/// <summary>A row of Table II: derivative securities.</summary>
public sealed record DerivativeRow : OwnershipRow
{
    /// <summary>conversionOrExercisePrice, in dollars (column 2).</summary>
    public decimal? ConversionOrExercisePrice { get; init; }

    /// <summary>transactionTotalValue, in dollars: stated instead of a number of securities.</summary>
    public decimal? TransactionTotalValue { get; init; }

    /// <summary>exerciseDate (column 6).</summary>
    public DateOnly? ExerciseDate { get; init; }

    /// <summary>expirationDate (column 6).</summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>underlyingSecurityTitle (column 7).</summary>
    public string? UnderlyingSecurityTitle { get; init; }

    /// <summary>underlyingSecurityShares (column 7).</summary>
    public decimal? UnderlyingSecurityShares { get; init; }

    /// <summary>underlyingSecurityValue, in dollars: stated instead of a number of shares.</summary>
    public decimal? UnderlyingSecurityValue { get; init; }
}
