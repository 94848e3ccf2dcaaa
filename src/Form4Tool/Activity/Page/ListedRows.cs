namespace Form4Tool.Activity.Page;

/// <summary>
/// Which rows the page lists: all, up to a limit. Beyond it those that a mark or a line of the page leads to, then what was bought and
/// sold last, then the latest others.
/// </summary>
internal static class ListedRows
{
    /// <summary>Numbers the rows and filings that are listed, in their order.</summary>
    public static void Choose(InsiderActivity activity, IEnumerable<ActivityRow> needed, int limit)
    {
        var chosen = needed.ToHashSet();
        var rows = activity.RowList;
        Fill(static row => row.Side is not null);
        Fill(static row => true);
        var (id, number) = (0, 0);
        foreach (var row in rows) row.Id = chosen.Contains(row) ? ++id : 0;
        foreach (var filing in activity.FilingList) filing.Number = 0;
        foreach (var row in rows)
            if (row.Id > 0 && row.Filing.Number == 0) row.Filing.Number = ++number;

        void Fill(Func<ActivityRow, bool> isWanted)
        {
            for (var i = rows.Count - 1; i >= 0 && chosen.Count < limit; i--)
                if (isWanted(rows[i])) chosen.Add(rows[i]);
        }
    }
}
