namespace Form4Tool;

/// <summary>Finds where a value stands by its path in the JSON output.</summary>
public static class ValuePositions
{
    /// <summary>
    /// The position of a value by its path in the JSON output, as findings have it; of the first in its row or of its owner where it has
    /// none of its own, and of a footnote for its id and text. Null
    /// where the filing was read without positions, or nothing stands for it.
    /// </summary>
    /// <param name="filing">The filing.</param>
    /// <param name="path">The path: <c>derivativeTable[0].transactionShares</c>, <c>issuer.name</c>.</param>
    public static ValuePosition? PositionOf(this OwnershipFiling filing, string path)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(path);
        if (filing.Positions is null) return null;
        if (Inside(path, "nonDerivativeTable[", filing.NonDerivativeTable.Count) is var (row, rowPath) && row >= 0)
            return Find(filing.NonDerivativeTable[row].Positions, rowPath, isGroup: true);
        if (Inside(path, "derivativeTable[", filing.DerivativeTable.Count) is var (derivative, derivativePath) && derivative >= 0)
            return Find(filing.DerivativeTable[derivative].Positions, derivativePath, isGroup: true);
        if (Inside(path, "reportingOwners[", filing.ReportingOwners.Count) is var (owner, ownerPath) && owner >= 0)
            return Find(filing.ReportingOwners[owner].Positions, ownerPath, isGroup: true);
        if (Inside(path, "footnotes[", filing.Footnotes.Count).Index is >= 0 and var note)
            return filing.NotePlaces.Of($"footnotes[{note}]");
        return Find(filing.Positions, path, isGroup: false);
    }

    /// <summary>The index of a path in a list, and the path inside; negative where it is of something else.</summary>
    private static (int Index, string Path) Inside(string path, string list, int count)
    {
        var end = path.StartsWith(list, StringComparison.Ordinal) ? path.IndexOf(']') : -1;
        if (end < 0 || !int.TryParse(path.AsSpan(list.Length, end - list.Length), out var index) || index >= count) return (-1, "");
        return (index, end + 1 < path.Length ? path[(end + 2)..] : "");
    }

    private static ValuePosition? Find(ValueList<ValuePosition>? positions, string path, bool isGroup)
    {
        if (positions is null) return null;
        foreach (var position in positions.AsSpan())
            if (position.Path == path) return position;
        return isGroup && positions.Count > 0 ? positions[0] : null;
    }
}
