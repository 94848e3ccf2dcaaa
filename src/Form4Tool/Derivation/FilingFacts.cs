namespace Form4Tool.Derivation;

/// <summary>
/// What follows from a filing without asking anything else; <c>DerivedFacts.Of</c> computes it. Nothing here overwrites what was filed, and
/// a fact that is not certain is null. The reference page docs/derived.md defines each.
/// </summary>
public sealed record FilingFacts
{
    /// <summary>Rule 10b5-1 by the box and by all notes and remarks.</summary>
    public required PlanFacts Plan { get; init; }

    /// <summary>The offices that the owners' titles name; an owner without a title, or with one that is not certain, has none.</summary>
    public ValueList<RoleFact> Roles { get; init; } = ValueList<RoleFact>.Empty;

    /// <summary>Exercises and conversions in both tables, in the order of Table II.</summary>
    public ValueList<ExercisePair> ExercisePairs { get; init; } = ValueList<ExercisePair>.Empty;

    /// <summary>Trades that are reported in several rows, in document order.</summary>
    public ValueList<TradeEvent> Events { get; init; } = ValueList<TradeEvent>.Empty;

    /// <summary>The business days from the earliest trade to the filing; null without an EDGAR header or without trades.</summary>
    public int? FilingLagBusinessDays { get; init; }

    /// <summary>The facts of the rows of Table I, in their order.</summary>
    public ValueList<RowFacts> NonDerivativeTable { get; init; } = ValueList<RowFacts>.Empty;

    /// <summary>The facts of the rows of Table II, in their order.</summary>
    public ValueList<RowFacts> DerivativeTable { get; init; } = ValueList<RowFacts>.Empty;
}
