namespace Form4Tool.Derivation;

/// <summary>
/// By how much the positions of Table I changed. The rows of a position follow each other in the order of the file, in the reverse, or by
/// date. Where the totals do not add up, as where the last is repeated on all rows, nothing is certain.
/// </summary>
internal sealed class Positions(ValueList<NonDerivativeRow> rows, bool isJoint)
{
    private readonly decimal?[] _percents = new decimal?[rows.Count];

    /// <summary>The change of each row, in percent.</summary>
    public decimal?[] Percents()
    {
        var isDone = new bool[rows.Count];
        var position = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (isDone[i] || rows[i].Kind != RowKind.Transaction) continue;
            position.Clear();
            for (var j = i; j < rows.Count; j++)
                if (rows[j].Kind == RowKind.Transaction && Position.IsSame(rows[i], rows[j]))
                {
                    isDone[j] = true;
                    position.Add(j);
                }
            if (!Compute(position)) ComputeParts(position);
        }
        return _percents;
    }

    /// <summary>Notes may tell the rows of one name apart; what is left alone then has nothing to add up with.</summary>
    private void ComputeParts(List<int> position)
    {
        position.Sort();
        while (position.Count > 1)
        {
            var part = new List<int>();
            foreach (var row in position)
                if (!Position.IsToldApart(rows, part, row, isJoint)) part.Add(row);
            if (part.Count == position.Count) return;
            position.RemoveAll(part.Contains);
            if (part.Count > 1) Compute(part);
        }
    }

    private bool Compute(List<int> position)
    {
        try
        {
            if (!IsInOrder(position)) return false;
            foreach (var i in position)
                if (Before(rows[i]) is { } before and > 0 && TradeFacts.SignedShares(rows[i]) is { } signed)
                    _percents[i] = Math.Round(signed / before * 100, 4);
            return true;
        }
        catch (OverflowException)
        {
            // A number of no sense has no percentage.
            return true;
        }
    }

    private bool IsInOrder(List<int> position)
    {
        if (AddsUp(position, 1) || AddsUp(position, -1)) return true;
        position.Sort((a, b) => (rows[a].TransactionDate ?? default, a).CompareTo((rows[b].TransactionDate ?? default, b)));
        return AddsUp(position, 1);
    }

    /// <summary>Whether each row's total is that of the row before with what the row changes.</summary>
    private bool AddsUp(List<int> position, int step)
    {
        for (var i = 1; i < position.Count; i++)
        {
            var (first, second) = step > 0 ? (position[i - 1], position[i]) : (position[i], position[i - 1]);
            if (Before(rows[second]) is not { } before || before != rows[first].SharesOwnedFollowingTransaction) return false;
        }
        return true;
    }

    private static decimal? Before(OwnershipRow row) => row.SharesOwnedFollowingTransaction - TradeFacts.SignedShares(row);
}
