namespace Form4Tool.Comparison;

/// <summary>What a row of an amendment is to the filing that it amends.</summary>
public enum AmendedRowKind
{
    /// <summary>It stands for one row of the original, which says something else.</summary>
    Replaced,
    /// <summary>The original has no such row, so it comes beside those of the original.</summary>
    Added,
    /// <summary>The original says the same in all fields.</summary>
    Repeated,
    /// <summary>It may stand for a row of the original or come beside it: nothing tells for certain.</summary>
    Unmatched,
}

/// <summary>What a row of an amendment does to the filing that it amends, and why.</summary>
/// <param name="Path">Its path: <c>nonDerivativeTable[0]</c>.</param>
/// <param name="Kind">What it is to the original.</param>
/// <param name="OriginalPath">The path of the row of the original that it stands for; null where there is none, or not one alone.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Differences">What it changes of that row; empty but for what is replaced.</param>
public sealed record AmendedRow(string Path, AmendedRowKind Kind, string? OriginalPath, string Reason, ValueList<Difference> Differences);
