namespace Form4Tool.Derivation;

/// <summary>
/// By how much the positions of Table I changed. A position is what has one title, ownership and nature; its rows follow each other in
/// the order of the file, in the reverse, or by date. Where the totals do not add up, as where the last is repeated on all rows,
/// nothing is certain.
/// </summary>
internal sealed class Positions(ValueList<NonDerivativeRow> rows)
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
                if (rows[j].Kind == RowKind.Transaction && IsSamePosition(rows[i], rows[j]))
                {
                    isDone[j] = true;
                    position.Add(j);
                }
            Compute(position);
        }
        return _percents;
    }

    private static bool IsSamePosition(OwnershipRow a, OwnershipRow b) => a.SecurityTitle == b.SecurityTitle
        && a.DirectOrIndirectOwnership == b.DirectOrIndirectOwnership && a.NatureOfOwnership == b.NatureOfOwnership
        && a.MarksOn(Field.NatureOfOwnership).SequenceEqual(b.MarksOn(Field.NatureOfOwnership));

    private void Compute(List<int> position)
    {
        try
        {
            if (!IsInOrder(position)) return;
            foreach (var i in position)
                if (Before(rows[i]) is { } before and > 0 && TradeFacts.SignedShares(rows[i]) is { } signed)
                    _percents[i] = Math.Round(signed / before * 100, 4);
        }
        catch (OverflowException)
        {
            // A number of no sense has no percentage.
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
