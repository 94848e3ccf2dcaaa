namespace Form4Tool.History;

/// <summary>
/// One trade, and all rows that report it: those of several owners and filings that agree, and those that amend one of them. An owner who
/// corrects a report corrects what the others reported too, for it is the same trade.
/// </summary>
internal sealed class Trade
{
    private readonly List<ReportedTrade> _reports = [], _superseded = [];
    private string? _key;

    /// <summary>All rows that reported it.</summary>
    public IReadOnlyList<ReportedTrade> Reports => _reports;

    /// <summary>The rows that no amendment replaced; first the one that reports the trade now.</summary>
    public IReadOnlyList<ReportedTrade> Standing() => _superseded.Count == 0 && _reports.Count < 2 ? _reports
        : [.. _reports.Where(report => !_superseded.Contains(report)).OrderBy(report => report.Key != _key)];

    /// <summary>Whether a row may report it: two rows of one filing are two trades, and so is what two owners hold directly.</summary>
    public bool MayHave(ReportedTrade trade) => _reports.TrueForAll(trade.MayBe);

    /// <summary>Whether two are one: all their rows may be.</summary>
    public bool MayBe(Trade other) => _reports.TrueForAll(other.MayHave);

    /// <summary>Adds a row.</summary>
    public void Add(ReportedTrade trade)
    {
        _key ??= trade.Key;
        _reports.Add(trade);
    }

    /// <summary>Takes a row as replaced. Where the new one says something else, that holds from now on.</summary>
    public void Supersede(ReportedTrade trade, ReportedTrade by)
    {
        _superseded.Add(trade);
        if (by.Key != trade.Key) _key = by.Key;
    }

    /// <summary>Takes over all rows of another that turned out to be this one.</summary>
    public void Absorb(Trade other)
    {
        _reports.AddRange(other._reports);
        _superseded.AddRange(other._superseded);
        other._reports.Clear();
    }
}
