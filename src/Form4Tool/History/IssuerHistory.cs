using Form4Tool.Comparison;

namespace Form4Tool.History;

/// <summary>A row of an amendment, and what it does.</summary>
/// <param name="Trade">The row of the amendment.</param>
/// <param name="Kind">What it is to the original.</param>
/// <param name="Original">The row that it stands for; null where there is none, or not one alone.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record AmendedTrade(ReportedTrade Trade, AmendedRowKind Kind, ReportedTrade? Original, string Reason);

/// <summary>From when to when a row is the one that reports its trade.</summary>
/// <param name="Trade">The row that reports it, with its filing.</param>
/// <param name="From">The moment of its filing.</param>
/// <param name="To">The moment of the filing that reports the trade since; null where it is so still.</param>
public sealed record EffectiveTrade(ReportedTrade Trade, string From, string? To);

/// <summary>
/// Goes through the filings on one issuer in the order in which EDGAR accepted them. After each, every trade that is known is reported
/// by one row: an amended row by that of the amendment, a trade of several reports by the first of them. What is known at a time
/// depends on what came before alone, so what holds as of a day is what a database of the filings up to that day holds.
/// </summary>
public sealed class IssuerHistory
{
    private readonly Originals _originals = new();
    private readonly HashSet<ReportedTrade> _superseded = [];
    private readonly Dictionary<string, List<Trade>> _trades = [];
    private readonly Dictionary<ReportedTrade, Trade> _tradeOf = [];
    private readonly Dictionary<Trade, (ReportedTrade Report, string From)> _shown = [];

    private readonly List<AmendedTrade> _amended = [];
    private readonly List<EffectiveTrade> _effective = [];
    private readonly List<IReadOnlyList<ReportedTrade>> _sameTrades = [];

    private IssuerHistory()
    {
    }

    /// <summary>What the amendments do.</summary>
    public IReadOnlyList<AmendedTrade> Amended => _amended;

    /// <summary>Which row reports a trade, and when.</summary>
    public IReadOnlyList<EffectiveTrade> Effective => _effective;

    /// <summary>Rows that report one trade, two or more.</summary>
    public IReadOnlyList<IReadOnlyList<ReportedTrade>> SameTrades => _sameTrades;

    /// <summary>The history of some filings.</summary>
    /// <param name="filings">All that is known of one issuer, in any order.</param>
    public static IssuerHistory Of(IEnumerable<ReportedFiling> filings)
    {
        ArgumentNullException.ThrowIfNull(filings);
        var history = new IssuerHistory();
        // Where no header tells the time, what amends comes behind what it may amend.
        foreach (var filing in filings.OrderBy(f => f.Moment, StringComparer.Ordinal).ThenBy(f => f.IsAmendment)
            .ThenBy(f => f.Key, StringComparer.Ordinal))
            history.Take(filing);
        foreach (var (trade, (report, from)) in history._shown)
        {
            history._effective.Add(new EffectiveTrade(report, from, null));
            if (trade.Standing() is { Count: > 1 } standing) history._sameTrades.Add(standing);
        }
        return history;
    }

    private void Take(ReportedFiling filing)
    {
        var touched = new HashSet<Trade>();
        var replacing = filing.IsAmendment ? Amend(filing) : [];
        foreach (var report in filing.Trades)
        {
            if (replacing.TryGetValue(report, out var original)) Replace(original, report, touched);
            else touched.Add(Add(report, TradeLike(report) ?? new Trade()));
        }
        _originals.Add(filing);
        foreach (var trade in touched) Show(trade, filing.Moment);
    }

    /// <summary>The rows of an amendment that stand for one that is known, with that one.</summary>
    private Dictionary<ReportedTrade, ReportedTrade> Amend(ReportedFiling filing)
    {
        var replacing = new Dictionary<ReportedTrade, ReportedTrade>();
        var (filings, problem) = _originals.Of(filing);
        var originals = filings.SelectMany(f => f.Trades).Where(trade => !_superseded.Contains(trade)).ToList();
        foreach (var (report, kind, original, reason) in AmendedTrades.Compare(originals, filing.Trades))
        {
            // Without its original nothing tells what a row stands for.
            _amended.Add(problem is null ? new AmendedTrade(report, kind, original, reason)
                : new AmendedTrade(report, AmendedRowKind.Unmatched, null, problem));
            if (original is not null) replacing.Add(report, original);
        }
        return replacing;
    }

    private void Replace(ReportedTrade original, ReportedTrade by, HashSet<Trade> touched)
    {
        _superseded.Add(original);
        var trade = _tradeOf[original];
        touched.Add(trade);
        // Others may have reported what the correction says.
        if (by.Key != original.Key && TradeLike(by, trade) is { } other)
        {
            touched.Add(other);
            Merge(trade, other);
            trade = other;
        }
        if (trade.MayHave(by)) Add(by, trade);
        else touched.Add(Add(by, new Trade()));
        trade.Supersede(original, by);
    }

    /// <summary>The trade that a row reports too; with one that it is known to report, only what may be the same.</summary>
    private Trade? TradeLike(ReportedTrade report, Trade? known = null) => _trades.GetValueOrDefault(report.Key)?
        .Find(trade => trade != known && trade.MayHave(report) && (known is null || trade.MayBe(known)));

    private Trade Add(ReportedTrade report, Trade trade)
    {
        trade.Add(report);
        Keep(report, trade);
        return trade;
    }

    private void Merge(Trade trade, Trade into)
    {
        foreach (var report in trade.Reports)
        {
            _trades[report.Key].Remove(trade);
            Keep(report, into);
        }
        into.Absorb(trade);
    }

    private void Keep(ReportedTrade report, Trade trade)
    {
        _tradeOf[report] = trade;
        if (!_trades.TryGetValue(report.Key, out var trades)) _trades[report.Key] = trades = [];
        if (!trades.Contains(trade)) trades.Add(trade);
    }

    private void Show(Trade trade, string moment)
    {
        var now = trade.Standing() is [var first, ..] ? first : null;
        if (_shown.TryGetValue(trade, out var before))
        {
            if (before.Report == now) return;
            // What came and went at one moment was never known.
            if (before.From != moment) _effective.Add(new EffectiveTrade(before.Report, before.From, moment));
            _shown.Remove(trade);
        }
        if (now is not null) _shown.Add(trade, (now, moment));
    }
}
