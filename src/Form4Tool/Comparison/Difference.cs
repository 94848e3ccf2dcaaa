namespace Form4Tool.Comparison;

/// <summary>What became of a value, or of a row, owner, note or signature as a whole.</summary>
public enum DifferenceKind
{
    /// <summary>A value differs.</summary>
    Changed,
    /// <summary>The new filing has a row, owner, note or signature that the old one has not.</summary>
    Added,
    /// <summary>The old filing has a row, owner, note or signature that the new one has not.</summary>
    Removed,
}

/// <summary>One difference of two filings.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Path">
/// The field as the JSON has it, in the new filing: <c>derivativeTable[0].transactionShares</c>; of what was removed, in the old one.
/// </param>
/// <param name="Old">
/// What the old filing says, as text: numbers with their digits, dates as <c>2004-12-29</c>, marks as <c>F1 F2</c>. Null where it says
/// nothing.
/// </param>
/// <param name="New">What the new filing says; null where it says nothing.</param>
public sealed record Difference(DifferenceKind Kind, string Path, string? Old, string? New)
{
    /// <summary>The path in the old filing, where rows were matched and it is another one; else null.</summary>
    public string? OldPath { get; init; }
}
