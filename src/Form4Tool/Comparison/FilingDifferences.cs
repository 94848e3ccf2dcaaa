namespace Form4Tool.Comparison;

/// <summary>Two filings side by side.</summary>
/// <param name="OldPath">The input of the old filing; null where only the other side has it.</param>
/// <param name="NewPath">The input of the new filing; null where only the other side has it.</param>
/// <param name="Differences">What differs; without the rows, where the new filing amends the old one.</param>
/// <param name="Amendment">Each row of the amendment; null where the new filing does not amend the old one.</param>
public sealed record FilingDifferences(string? OldPath, string? NewPath, ValueList<Difference> Differences,
    ValueList<AmendedRow>? Amendment)
{
    /// <summary>Whether both are there and say the same.</summary>
    public bool AreEqual => OldPath is not null && NewPath is not null && Differences.Count == 0 && Amendment is null;
}
