using Form4Tool.Derivation;
using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>
/// R210: the running balance of Table I. The rows of a position follow each other in the order of the file, in the reverse, or by date.
/// The last total may be repeated on all rows, or on all rows of a day.
/// </summary>
internal static class BalanceRules
{
    private const int FullTable = 30;

    public static readonly Rule Balance = new("R210", Warning, Field.SharesOwnedFollowingTransaction, "What is owned afterwards adds up",
        "The number owned after a row is that of the row before, with what is acquired and without what is disposed of. Rows of several " +
        "owners, and changes that are exempt from reporting, may stand between.", "Form 4, Table I, column 5; SEC staff's FAQ of 2003");

    public static readonly Rule[] All = [Balance];

    public static void Check(Examination at)
    {
        var count = at.Filing.NonDerivativeTable.Count;
        // A full table goes on in another form, where what lies between may stand; a reader that warned may have lost a row or a mark.
        if (count is < 2 or >= FullTable || !at.HasMarks || !at.IsXml && at.HasWarnings) return;
        var isSeen = new bool[count];
        var group = new List<RowAt>();
        for (var i = 0; i < count; i++)
        {
            if (isSeen[i] || !at.Rows[i].IsTransaction) continue;
            group.Clear();
            for (var j = i; j < count; j++)
            {
                if (isSeen[j] || !at.Rows[j].IsTransaction || !Position.IsSame(at.Rows[i].Row, at.Rows[j].Row)) continue;
                isSeen[j] = true;
                group.Add(at.Rows[j]);
            }
            if (DoesNotAddUp(group)) CheckParts(at, group);
        }
    }

    /// <summary>Rows of one name whose totals do not add up may be of several positions that notes tell apart.</summary>
    private static void CheckParts(Examination at, List<RowAt> rows)
    {
        var isJoint = at.Filing.ReportingOwners.Count > 1;
        var rest = new List<RowAt>(rows);
        while (rest.Count > 1)
        {
            var part = new List<RowAt>();
            foreach (var row in rest)
                if (!part.Exists(other => Position.IsToldApart(other.Row, row.Row, isJoint))) part.Add(row);
            rest.RemoveAll(part.Contains);
            if (DoesNotAddUp(part)) Report(at, part, isJoint);
        }
    }

    private static bool DoesNotAddUp(List<RowAt> rows)
    {
        if (rows.Count < 2) return false;
        foreach (var row in rows)
            if (row.Row is not { SharesOwnedFollowingTransaction: not null, TransactionShares: not null,
                TransactionAcquiredDisposedCode: not null }) return false;
        if (!IsBroken(rows)) return false;
        var byDate = new List<RowAt>(rows);
        byDate.Sort(static (a, b) =>
            (a.Row.TransactionDate ?? default, a.Index).CompareTo((b.Row.TransactionDate ?? default, b.Index)));
        return IsBroken(byDate) && IsBroken(Reversed(rows)) && IsBroken(Reversed(byDate)) && !IsRepeated(byDate);
    }

    private static void Report(Examination at, List<RowAt> rows, bool isJoint)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (before, it) = (rows[i - 1], rows[i].Row);
            if (Expected(before.Row, it) == it.SharesOwnedFollowingTransaction || IsExplained(at, rows[i])) continue;
            // Two owners may each hold directly; a row that the next one passes over is wrong whose ever it is.
            if (isJoint && it.DirectOrIndirectOwnership != "I" && !IsPassedOver(rows, i)) continue;
            var (owned, expected) = (it.SharesOwnedFollowingTransaction, Expected(before.Row, it));
            at.Report(Balance, rows[i], Field.SharesOwnedFollowingTransaction,
                $"{owned} are owned, and row {before.Index + 1} with this one makes {expected}.");
            return;         // what follows it differs by as much
        }
    }

    /// <summary>Whether the next row goes on from what this one should have been.</summary>
    private static bool IsPassedOver(List<RowAt> rows, int i) => i + 1 < rows.Count
        && Expected(rows[i - 1].Row, rows[i].Row) + TradeFacts.SignedShares(rows[i + 1].Row)
            == rows[i + 1].Row.SharesOwnedFollowingTransaction;

    /// <summary>
    /// Whether the filing tells why a row does not follow: a note on the number, a direction that is wrong itself, or another row of
    /// the security that it follows, whose nature is told in other words.
    /// </summary>
    private static bool IsExplained(Examination at, RowAt row)
    {
        if (row.HasMark(Field.SharesOwnedFollowingTransaction) || PriceRules.IsWrongDirection(row.Row)) return true;
        foreach (var other in at.Rows)
            if (!other.IsDerivative && other != row && other.Row.SecurityTitle == row.Row.SecurityTitle
                && Expected(other.Row, row.Row) == row.Row.SharesOwnedFollowingTransaction) return true;
        return false;
    }

    private static decimal? Expected(OwnershipRow before, OwnershipRow row) => before.SharesOwnedFollowingTransaction
        + (row.TransactionAcquiredDisposedCode == "A" ? row.TransactionShares : -row.TransactionShares);

    private static bool IsBroken(List<RowAt> rows)
    {
        for (var i = 1; i < rows.Count; i++)
            if (Expected(rows[i - 1].Row, rows[i].Row) != rows[i].Row.SharesOwnedFollowingTransaction) return true;
        return false;
    }

    private static List<RowAt> Reversed(List<RowAt> rows)
    {
        var reversed = new List<RowAt>(rows);
        reversed.Reverse();
        return reversed;
    }

    /// <summary>Whether the last total of a day stands on all rows of the day, as where one total stands on all rows.</summary>
    private static bool IsRepeated(List<RowAt> byDate)
    {
        var isRepeated = false;
        for (var i = 1; i < byDate.Count; i++)
        {
            if (byDate[i].Row.TransactionDate != byDate[i - 1].Row.TransactionDate) continue;
            if (byDate[i].Row.SharesOwnedFollowingTransaction != byDate[i - 1].Row.SharesOwnedFollowingTransaction) return false;
            isRepeated = true;
        }
        return isRepeated || byDate.TrueForAll(row =>
            row.Row.SharesOwnedFollowingTransaction == byDate[0].Row.SharesOwnedFollowingTransaction);
    }
}
