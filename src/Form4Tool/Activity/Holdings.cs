using Form4Tool.History;

namespace Form4Tool.Activity;

/// <summary>A total as a row states it.</summary>
/// <param name="Day">The day of the trade; of a holding the period of report, else the day of filing.</param>
/// <param name="Shares">The number of securities owned.</param>
/// <param name="Row">The row.</param>
internal sealed record HoldingPoint(DateOnly Day, decimal Shares, ActivityRow Row);

/// <summary>What tells one position from another.</summary>
internal readonly record struct PositionKey(string Issuer, string Owners, string Title, string? Ownership, string? Nature)
{
    /// <summary>The key of a row's position; null where the row states no number of securities, or no day.</summary>
    /// <param name="row">The row.</param>
    /// <param name="titles">Titles as keys have them, by how they were filed.</param>
    public static PositionKey? Of(ActivityRow row, Dictionary<string, string> titles)
    {
        if (row.Row is not NonDerivativeRow { SharesOwnedFollowingTransaction: not null } || row.Day is null) return null;
        return new PositionKey(row.Filing.IssuerKey, row.Filing.Owners.Key, Normal(row.Row.SecurityTitle ?? ""),
            row.Row.DirectOrIndirectOwnership, row.Row.NatureOfOwnership is { } nature ? Normal(nature) : null);

        string Normal(string title) => titles.TryGetValue(title, out var known) ? known : titles[title] = ReportedTrade.Normal(title);
    }
}

/// <summary>
/// What some owners hold of one title of Table I in one way, over time: never the sum of different titles or of different kinds of
/// ownership.
/// </summary>
/// <param name="first">The row that began it, for what it is of.</param>
internal sealed class Position(ActivityRow first)
{
    private readonly List<HoldingPoint> _points = [];

    /// <summary>A row of the position.</summary>
    public ActivityRow Example { get; } = first;

    /// <summary>Every total that was filed, by day.</summary>
    public IReadOnlyList<HoldingPoint> Points => _points;

    /// <summary>
    /// The total at the end of each day on which one is certain. Of several rows of one day it is the last of those that add up in the
    /// order of the filing, or in the reverse; where they do not, the day has none.
    /// </summary>
    public IReadOnlyList<HoldingPoint> Ends { get; private set; } = [];

    /// <summary>The total at the end of a day; null where none is certain.</summary>
    public HoldingPoint? EndOn(DateOnly day) => Ends.FirstOrDefault(end => end.Day == day);

    /// <summary>Adds a row that has a key.</summary>
    public void Add(ActivityRow row) =>
        _points.Add(new HoldingPoint(row.Day!.Value, row.Row.SharesOwnedFollowingTransaction!.Value, row));

    /// <summary>Puts the totals in order, once all are there.</summary>
    public void Close()
    {
        if (_points.Count == 1)
        {
            Ends = _points;
            return;
        }
        // The rows of a filing come in their order, and the sort keeps it.
        var sorted = _points.OrderBy(point => point.Day).ToList();
        _points.Clear();
        _points.AddRange(sorted);
        Ends = [.. _points.GroupBy(point => point.Day).Select(EndOf).OfType<HoldingPoint>()];
    }

    /// <summary>Of filings that tell of one day, the last one tells how it ended.</summary>
    private static HoldingPoint? EndOf(IEnumerable<HoldingPoint> ofDay)
    {
        var all = ofDay.ToList();
        var last = all.MaxBy(point => point.Row.Filing.Header.FiledAsOfDate ?? DateOnly.MinValue)!.Row.Filing;
        var points = all.FindAll(point => point.Row.Filing == last);
        if (points.TrueForAll(point => point.Shares == points[0].Shares) || AddUp(points, 1)) return points[^1];
        return AddUp(points, -1) ? points[0] : null;
    }

    private static bool AddUp(List<HoldingPoint> points, int step)
    {
        var first = step > 0 ? 0 : points.Count - 1;
        try
        {
            for (var i = 1; i < points.Count; i++)
            {
                var (before, after) = (points[first + (i - 1) * step], points[first + i * step]);
                if (before.Shares + after.Row.SignedShares != after.Shares) return false;
            }
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
