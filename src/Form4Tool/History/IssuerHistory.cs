using System.Globalization;
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
    private static readonly SourceInfo Nowhere = new("", SourceFormat.OwnershipXml, SourceContainer.None, null);

    private readonly List<ReportedFiling> _seen = [];
    private readonly HashSet<ReportedTrade> _superseded = [];
    private readonly Dictionary<string, List<ReportedTrade>> _alive = [];
    private readonly Dictionary<string, Dictionary<ReportedTrade, string>> _shown = [];

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
        foreach (var (trade, from) in history._shown.Values.SelectMany(shown => shown))
            history._effective.Add(new EffectiveTrade(trade, from, null));
        foreach (var trades in history._alive.Values)
            history._sameTrades.AddRange(Clusters(trades).Where(cluster => cluster.Count > 1));
        return history;
    }

    private void Take(ReportedFiling filing)
    {
        var touched = new HashSet<string>();
        if (filing.IsAmendment) Amend(filing, touched);
        foreach (var trade in filing.Trades)
        {
            if (!_alive.TryGetValue(trade.Key, out var trades)) _alive[trade.Key] = trades = [];
            trades.Add(trade);
            touched.Add(trade.Key);
        }
        _seen.Add(filing);
        foreach (var key in touched) Show(key, filing.Moment);
    }

    private void Amend(ReportedFiling filing, HashSet<string> touched)
    {
        var originals = OriginalsOf(filing).SelectMany(f => f.Trades).Where(trade => !_superseded.Contains(trade)).ToList();
        var compared = FilingComparison.Of(Result("4", originals), Result("4/A", filing.Trades));
        foreach (var row in compared.Amendment!)
        {
            var trade = At(filing.Trades, row.Path);
            var original = row.OriginalPath is { } path ? At(originals, path) : null;
            var reason = originals.Count > 0 ? row.Reason : "no row of the original is known";
            _amended.Add(new AmendedTrade(trade, row.Kind, original, reason));
            if (original is null) continue;
            _superseded.Add(original);
            _alive[original.Key].Remove(original);
            touched.Add(original.Key);
        }
    }

    /// <summary>
    /// The filings that may be amended: of the same form and an owner in common, filed on the date that the amendment names; else, for
    /// filers mistype it, of the same period.
    /// </summary>
    private List<ReportedFiling> OriginalsOf(ReportedFiling amendment)
    {
        var same = _seen.Where(f => f.Form?[..1] == amendment.Form![..1] && f.SharesOwner(amendment)).ToList();
        var dated = same.Where(f => f.FilingDate is not null && f.FilingDate == amendment.Original).ToList();
        var period = same.Where(f => f.Period is not null && f.Period == amendment.Period).ToList();
        // An amendment of an amendment names the first filing; what amended this in between is of the same period.
        return dated.Count == 0 ? period : [.. dated, .. period.Where(f => f.IsAmendment && !dated.Contains(f))];
    }

    private void Show(string key, string moment)
    {
        var first = Clusters(_alive[key]).Select(cluster => cluster[0]).ToHashSet();
        if (!_shown.TryGetValue(key, out var shown)) _shown[key] = shown = [];
        foreach (var gone in shown.Keys.Where(trade => !first.Contains(trade)).ToList())
        {
            // What came and went at one moment was never known.
            if (shown.Remove(gone, out var from) && from != moment) _effective.Add(new EffectiveTrade(gone, from, moment));
        }
        foreach (var trade in first) shown.TryAdd(trade, moment);
    }

    private static List<List<ReportedTrade>> Clusters(List<ReportedTrade> trades)
    {
        var clusters = new List<List<ReportedTrade>>();
        foreach (var trade in trades)
        {
            if (clusters.Find(cluster => cluster.TrueForAll(trade.MayBe)) is { } found) found.Add(trade);
            else clusters.Add([trade]);
        }
        return clusters;
    }

    private static Form4Result Result(string form, IEnumerable<ReportedTrade> trades) => new(Nowhere, new OwnershipFiling
    {
        DocumentType = form,
        NonDerivativeTable = [.. trades.Select(trade => trade.Essence).OfType<NonDerivativeRow>()],
        DerivativeTable = [.. trades.Select(trade => trade.Essence).OfType<DerivativeRow>()],
    }, []);

    /// <summary>The trade at a path of a result made of trades.</summary>
    private static ReportedTrade At(IEnumerable<ReportedTrade> trades, string path)
    {
        var table = path.StartsWith('n') ? "I" : "II";
        var number = int.Parse(path.AsSpan()[(path.IndexOf('[') + 1)..^1], CultureInfo.InvariantCulture);
        return trades.Where(trade => trade.Table == table).ElementAt(number);
    }
}
