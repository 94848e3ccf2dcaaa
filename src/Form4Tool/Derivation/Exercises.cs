namespace Form4Tool.Derivation;

/// <summary>
/// Pairs the rows of Table II that were exercised or converted with the rows of Table I that they became: the same date and code, and
/// as many securities as underlie the derivative ones. Only one-to-one pairs are certain.
/// </summary>
internal static class Exercises
{
    public static List<ExercisePair> Find(OwnershipFiling filing, string?[] nonDerivative, string?[] derivative)
    {
        var pairs = new List<ExercisePair>();
        for (var d = 0; d < filing.DerivativeTable.Count; d++)
        {
            if (Only(filing, filing.DerivativeTable[d]) is not { } i) continue;
            // The row of Table I must not be that of another row too.
            var isOther = false;
            for (var e = 0; e < filing.DerivativeTable.Count; e++)
                isOther |= e != d && IsPair(filing.DerivativeTable[e], filing.NonDerivativeTable[i]);
            if (isOther) continue;
            (nonDerivative[i], derivative[d]) = ($"derivativeTable[{d}]", $"nonDerivativeTable[{i}]");
            pairs.Add(new ExercisePair(nonDerivative[i]!, derivative[d]!, Dispositions(filing, i)));
        }
        return pairs;
    }

    private static int? Only(OwnershipFiling filing, DerivativeRow exercised)
    {
        int? found = null;
        for (var i = 0; i < filing.NonDerivativeTable.Count; i++)
        {
            if (!IsPair(exercised, filing.NonDerivativeTable[i])) continue;
            if (found is not null) return null;
            found = i;
        }
        return found;
    }

    private static bool IsPair(DerivativeRow exercised, NonDerivativeRow received) =>
        exercised.Kind == RowKind.Transaction && received.Kind == RowKind.Transaction
        && CodeFacts.ClassOf(exercised.TransactionCode) == TransactionClass.Exercise
        && exercised.TransactionCode == received.TransactionCode
        && exercised.TransactionDate is { } date && date == received.TransactionDate
        && exercised.TransactionAcquiredDisposedCode == "D" && received.TransactionAcquiredDisposedCode == "A"
        && exercised.DirectOrIndirectOwnership == received.DirectOrIndirectOwnership
        && received.TransactionShares is { } shares && (exercised.UnderlyingSecurityShares ?? exercised.TransactionShares) == shares;

    /// <summary>
    /// What was sold or withheld that day of the position that was received, where it is no more than all that was received in it; of
    /// several exercises into one position it is not certain of which.
    /// </summary>
    private static ValueList<string> Dispositions(OwnershipFiling filing, int received)
    {
        var acquisition = filing.NonDerivativeTable[received];
        var found = new List<string>();
        decimal sold = 0;
        for (var i = 0; i < filing.NonDerivativeTable.Count; i++)
        {
            var row = filing.NonDerivativeTable[i];
            if (i == received || row.Kind != RowKind.Transaction || row.TransactionDate != acquisition.TransactionDate
                || !IsSameHolding(row, acquisition)) continue;
            if (Position.IsToldApart(row, acquisition, filing.ReportingOwners.Count > 1)) return [];
            if (row.TransactionAcquiredDisposedCode == "A") return [];
            if (row.TransactionCode is not ("S" or "F") || row.TransactionShares is not { } shares) continue;
            found.Add($"nonDerivativeTable[{i}]");
            if (shares > acquisition.TransactionShares || (sold += shares) > acquisition.TransactionShares) return [];
        }
        return [.. found];
    }

    /// <summary>By name alone: an exercise has notes that a sale of what was received has not.</summary>
    private static bool IsSameHolding(OwnershipRow a, OwnershipRow b) => a.SecurityTitle == b.SecurityTitle
        && a.DirectOrIndirectOwnership == b.DirectOrIndirectOwnership && a.NatureOfOwnership == b.NatureOfOwnership;
}
