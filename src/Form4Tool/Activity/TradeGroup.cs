using Form4Tool.Derivation;

namespace Form4Tool.Activity;

/// <summary>What kind of decision, if any, stands behind a trade; each trade is in one group.</summary>
internal enum TradeGroup
{
    /// <summary>Bought or sold (P, S), and nothing says that it was under a plan or mechanical.</summary>
    OpenMarket,
    /// <summary>Bought or sold under a Rule 10b5-1 plan: a note on the row says so, or the box does and no note denies it.</summary>
    Plan,
    /// <summary>Bought or sold by a rule or an event, as a sale for tax alone.</summary>
    Mechanical,
    /// <summary>Bought or sold, and notes speak of a plan in ways that compete.</summary>
    Unclear,
    /// <summary>P or S, and the letter A or D says the opposite.</summary>
    Contradictory,
    /// <summary>Exercised or converted: M, X, O, C.</summary>
    Exercise,
    /// <summary>Granted: A.</summary>
    Grant,
    /// <summary>Delivered or withheld for a price or tax: F.</summary>
    Tax,
    /// <summary>Given away, or received as a gift: G.</summary>
    Gift,
    /// <summary>Every other code of the form.</summary>
    Other,
    /// <summary>No code that could be read.</summary>
    NoCode,
}

/// <summary>Tells groups.</summary>
internal static class TradeGroups
{
    /// <summary>All, in the order in which they are shown.</summary>
    public static readonly TradeGroup[] All = Enum.GetValues<TradeGroup>();

    /// <summary>Those whose trades are bought and sold.</summary>
    public static readonly TradeGroup[] OfMarket = [TradeGroup.OpenMarket, TradeGroup.Plan, TradeGroup.Mechanical, TradeGroup.Unclear];

    /// <summary>The group of a transaction.</summary>
    public static TradeGroup Of(OwnershipRow row, RowFacts facts) => facts.Class switch
    {
        TransactionClass.OpenMarket when facts.Side is null => TradeGroup.Contradictory,
        TransactionClass.OpenMarket when facts.Mechanical is not null => TradeGroup.Mechanical,
        TransactionClass.OpenMarket => facts.Plan switch
        {
            { Text: null } => TradeGroup.Unclear,
            { Text: PlanText.Affirmative } or { Text: PlanText.Absent, Box: true } => TradeGroup.Plan,
            _ => TradeGroup.OpenMarket,
        },
        TransactionClass.Exercise => TradeGroup.Exercise,
        TransactionClass.Grant => TradeGroup.Grant,
        TransactionClass.Tax => TradeGroup.Tax,
        TransactionClass.Gift => TradeGroup.Gift,
        TransactionClass.Other => TradeGroup.Other,
        _ => TradeGroup.NoCode,
    };

    /// <summary>Why a trade is in its group, where notes or boxes say it; null for others.</summary>
    public static Evidence? EvidenceOf(TradeGroup group, RowFacts facts) => group switch
    {
        TradeGroup.Plan => facts.Plan!.TextEvidence ?? new Evidence("aff10b5One", "true"),
        TradeGroup.Mechanical => facts.Mechanical!.Evidence,
        _ => null,
    };

    /// <summary>The group in words.</summary>
    public static string WordsOf(TradeGroup group) => group switch
    {
        TradeGroup.OpenMarket => "Open market, no plan stated",
        TradeGroup.Plan => "Open market, under a 10b5-1 plan",
        TradeGroup.Mechanical => "Open market, mechanical",
        TradeGroup.Unclear => "Open market, plan not certain",
        TradeGroup.Contradictory => "P or S against A or D",
        TradeGroup.Exercise => "Exercises and conversions",
        TradeGroup.Grant => "Grants and awards",
        TradeGroup.Tax => "Withheld for price or tax",
        TradeGroup.Gift => "Gifts",
        TradeGroup.Other => "Other codes",
        _ => "No code that could be read",
    };
}
