namespace Form4Tool.Derivation;

/// <summary>A range of prices that a note states beside an average.</summary>
/// <param name="Low">The lowest price of the trades that the row sums up, in dollars.</param>
/// <param name="High">The highest price of these trades.</param>
/// <param name="Evidence">The words of the note that state it.</param>
public sealed record PriceRangeFact(decimal Low, decimal High, Evidence Evidence);

/// <summary>
/// What follows from a row and its notes. Nothing here overwrites what was filed; a fact that is not certain is null, and holdings
/// have none. The reference page docs/derived.md defines each.
/// </summary>
public sealed record RowFacts
{
    /// <summary>A row without facts.</summary>
    public static RowFacts None { get; } = new();

    /// <summary>What the transaction code means (General Instruction 8); null where it is none of the form.</summary>
    public string? CodeMeaning { get; init; }

    /// <summary>The class of the code; null where it is none of the form.</summary>
    public TransactionClass? Class { get; init; }

    /// <summary>Bought or sold: for P and S alone; null for others, and where A or D says the opposite.</summary>
    public TradeSide? Side { get; init; }

    /// <summary>transactionShares, negative where disposed of; null where either is not stated.</summary>
    public decimal? SignedShares { get; init; }

    /// <summary>Shares times price, in dollars: Table I, both stated; else null.</summary>
    public decimal? Value { get; init; }

    /// <summary>
    /// By how many percent the position of the row (title, ownership and nature) grew, to four decimals: Table I, where the totals of
    /// the position add up and something was owned before; else null.
    /// </summary>
    public decimal? OwnershipChangePercent { get; init; }

    /// <summary>The range of prices that the row's notes state; null where they state none, several, or one beside the price.</summary>
    public PriceRangeFact? PriceRange { get; init; }

    /// <summary>Rule 10b5-1 by the filing's box and by the notes on this row; null on holdings.</summary>
    public PlanFacts? Plan { get; init; }

    /// <summary>That the trade is mechanical, and of which kind; null where nothing, or not one thing alone, says so.</summary>
    public MechanicalFact? Mechanical { get; init; }

    /// <summary>The path of the row at the other side of an exercise or conversion; null where there is none, or not one alone.</summary>
    public string? PairedWith { get; init; }

    /// <summary>The <see cref="TradeEvent.Id"/> of the event that the row is a tranche of; null where it stands alone.</summary>
    public string? EventId { get; init; }

    /// <summary>
    /// The business days from the trade to the filing; null without an EDGAR header, or where the trade is dated after it.
    /// </summary>
    public int? FilingLagBusinessDays { get; init; }
}
