namespace Form4Tool.Derivation;

/// <summary>A trade that follows from a rule, a plan or an event and not from a decision of that day.</summary>
public enum MechanicalKind
{
    /// <summary>Securities withheld, delivered or sold for tax alone.</summary>
    TaxWithholding,
    /// <summary>Securities received because an award vested or was settled.</summary>
    Vesting,
    /// <summary>Securities bought through an employees' plan.</summary>
    PlanPurchase,
    /// <summary>Dividends reinvested.</summary>
    Reinvestment,
    /// <summary>A distribution to all holders by their shares.</summary>
    ProRata,
    /// <summary>Given away, or received as a gift: code G.</summary>
    Gift,
    /// <summary>One security converted into another.</summary>
    Conversion,
}

/// <summary>That a trade is mechanical, and why.</summary>
/// <param name="Kind">Why it is no decision of that day.</param>
/// <param name="Evidence">What says so.</param>
public sealed record MechanicalFact(MechanicalKind Kind, Evidence Evidence);
