namespace Form4Tool.Derivation;

/// <summary>Finds the rows that are tranches of one trade.</summary>
internal static class Events
{
    /// <summary>The events of both tables, and the id of each row's event.</summary>
    public static List<TradeEvent> Find(OwnershipFiling filing, string?[] nonDerivative, string?[] derivative)
    {
        var events = new List<TradeEvent>();
        var isJoint = filing.ReportingOwners.Count > 1;
        Find(filing.NonDerivativeTable, "nonDerivativeTable", nonDerivative, isJoint, events);
        Find(filing.DerivativeTable, "derivativeTable", derivative, isJoint, events);
        return events;
    }

    private static void Find<T>(ValueList<T> rows, string table, string?[] ids, bool isJoint, List<TradeEvent> events)
        where T : OwnershipRow
    {
        var members = new List<int>();
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (ids[i] is not null || !IsWhole(rows[i])) continue;
            members.Clear();
            members.Add(i);
            for (var j = i + 1; j < rows.Count; j++)
                if (ids[j] is null && IsWhole(rows[j]) && IsOneTrade(rows[i], rows[j])
                    && !Position.IsToldApart(rows, members, j, isJoint)) members.Add(j);
            if (members.Count == 1) continue;
            var id = $"E{events.Count + 1}";
            if (Sum(rows, members, id, table) is not { } found) continue;
            foreach (var j in members) ids[j] = id;
            events.Add(found);
        }
    }

    private static bool IsWhole(OwnershipRow row) => row is
    {
        Kind: RowKind.Transaction, TransactionDate: not null, TransactionCode: not null,
        TransactionAcquiredDisposedCode: not null, TransactionShares: not null, SecurityTitle: not null,
    };

    /// <summary>Derivative securities are of one trade where they are the same securities.</summary>
    private static bool IsOneTrade(OwnershipRow a, OwnershipRow b) => TradeFacts.IsSameTrade(a, b)
        && (a is not DerivativeRow x || b is not DerivativeRow y || (x.ConversionOrExercisePrice, x.ExerciseDate, x.ExpirationDate,
            x.UnderlyingSecurityTitle) == (y.ConversionOrExercisePrice, y.ExerciseDate, y.ExpirationDate, y.UnderlyingSecurityTitle));

    private static TradeEvent? Sum<T>(ValueList<T> rows, List<int> members, string id, string table) where T : OwnershipRow
    {
        var paths = new string[members.Count];
        decimal shares = 0, value = 0;
        var isPriced = true;
        try
        {
            for (var i = 0; i < paths.Length; i++)
            {
                var row = rows[members[i]];
                paths[i] = $"{table}[{members[i]}]";
                shares += row.TransactionShares!.Value;
                if (row.TransactionPricePerShare is { } price) value += price * row.TransactionShares.Value;
                else isPriced = false;
            }
            return new TradeEvent(id, [.. paths], shares, isPriced && shares > 0 ? Math.Round(value / shares, 6) : null);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
