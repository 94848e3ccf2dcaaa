using System.Globalization;
using Form4Tool.History;

namespace Form4Tool.Activity;

/// <summary>
/// Gathers what a report tells, filing by filing. What is kept of a filing is its rows and the notes on them. Not safe for use by several
/// threads at a time.
/// <code>
/// var (reader, builder) = (new ActivityReader(), new ActivityBuilder());
/// foreach (Form4Result result in Form4Inputs.Open("2024/").Read()) builder.Add(reader.Read(result, result.Filing));
/// using var file = File.Create("report.html");
/// ActivityPage.Write(builder.Build(), file);
/// </code>
/// </summary>
public sealed class ActivityBuilder
{
    private const int BiggestTrades = 25;

    private readonly FilingKeys _keys = new();
    private readonly Dictionary<string, FilingActivity> _filings = [];
    // Filings without an accession number, by the hash of what they say.
    private readonly Dictionary<int, List<FilingActivity>> _bare = [];
    private readonly Losses _losses = new();

    /// <summary>Adds what was kept of a result. The filings of one input are to come one after another; a filing that comes again counts
    /// once, as it came last.</summary>
    /// <param name="activity">What <see cref="ActivityReader"/> made of it.</param>
    public void Add(FilingActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        _losses.Add(activity);
        if (!activity.IsFiling)
        {
            if (activity.IsSkipped) _losses.Skipped++;
            return;
        }
        if (activity.Header.AccessionNumber is not { } accession)
        {
            AddBare(activity);
            return;
        }
        activity.Key = _keys.Numbered(activity.Path, accession);
        if (_filings.ContainsKey(activity.Key)) _losses.Repeated++;
        _filings[activity.Key] = activity;
    }

    /// <summary>A filing without an accession number is known by what it says.</summary>
    private void AddBare(FilingActivity activity)
    {
        var hash = activity.HashOfContent();
        if (!_bare.TryGetValue(hash, out var alike)) _bare[hash] = alike = [];
        if (alike.Exists(activity.SaysTheSame))
        {
            _losses.Repeated++;
            return;
        }
        alike.Add(activity);
        activity.Key = string.Create(CultureInfo.InvariantCulture, $"{activity.Path}#{_filings.Count}");
        _filings.Add(activity.Key, activity);
    }

    /// <summary>The figures of all that was added. Nothing can be added afterwards.</summary>
    public InsiderActivity Build()
    {
        Identities.Settle(_filings.Values);
        foreach (var ofIssuer in _filings.Values.GroupBy(filing => filing.IssuerKey)) LeaveOutRepeated([.. ofIssuer]);
        // What came first in the inputs stays first among equals, so that the same inputs give the same page.
        var wanted = _filings.Values.Where(filing => filing.IsWanted).ToList();
        _losses.LeftOut = _filings.Count - wanted.Count;
        var rows = wanted.SelectMany(filing => filing.Rows).Where(row => row.IsWanted).ToList();
        var counted = rows.Where(row => row.NotCounted is null).OrderBy(row => row.Day ?? DateOnly.MaxValue).ToList();
        var trades = counted.FindAll(row => row.IsTransaction);
        var total = new TwoSides();
        foreach (var trade in trades) total.Add(trade);
        return new InsiderActivity
        {
            FilingList = wanted,
            RowList = counted,
            NotCounted = rows.FindAll(row => row.NotCounted is not null),
            Months = Bundles(trades, row => row.Row.TransactionDate is { } day ? new DateOnly(day.Year, day.Month, 1) : (DateOnly?)null,
                month => month?.DayNumber ?? int.MaxValue),
            Owners = ByWeight(trades, row => row.Filing.Owners.Key, row => row.Filing.Owners),
            Issuers = ByWeight(trades, row => row.Filing.IssuerKey, row => row.Filing.Issuer),
            Groups = Bundles(trades, row => row.Group, group => (int)group),
            Total = total,
            Biggest = [.. trades.Where(row => row is { Side: not null, Value: > 0 }).OrderByDescending(row => row.Value)
                .Take(BiggestTrades)],
            Positions = PositionsOf(counted),
            Losses = _losses,
        };
    }

    /// <summary>Marks the rows of trades that other rows report: those that were amended, and those of another owner's filing.</summary>
    private static void LeaveOutRepeated(List<FilingActivity> filings)
    {
        // What stands alone repeats nothing.
        if (filings is [_]) return;
        var rows = new Dictionary<ReportedTrade, ActivityRow>();
        var reported = new List<ReportedFiling>(filings.Count);
        foreach (var filing in filings)
        {
            var told = filing.ToReported();
            reported.Add(told);
            foreach (var row in filing.Rows)
            {
                if (!row.IsTransaction) continue;
                var trade = new ReportedTrade(told, row.Table, row.Number, row.Row);
                told.Trades.Add(trade);
                rows.Add(trade, row);
            }
        }
        var history = IssuerHistory.Of(reported);
        var effective = history.Effective.Where(row => row.To is null).Select(row => row.Trade).ToHashSet();
        foreach (var (trade, row) in rows)
            if (!effective.Contains(trade)) row.NotCounted = "another filing reports the same trade";
        foreach (var amended in history.Amended)
        {
            if (amended.Original is not { } original) continue;
            (rows[original].NotCounted, rows[original].CountedAs) = ("amended", rows[amended.Trade]);
        }
        foreach (var same in history.SameTrades)
            foreach (var trade in same.Skip(1)) rows[trade].CountedAs = rows[same[0]];
    }

    private static List<Bundle<TKey>> Bundles<TKey>(List<ActivityRow> trades, Func<ActivityRow, TKey> keyOf, Func<TKey, int> order)
    {
        // A key may be null, which a dictionary does not take.
        var bundles = new Dictionary<ValueTuple<TKey>, Bundle<TKey>>();
        foreach (var trade in trades)
        {
            var key = keyOf(trade);
            if (!bundles.TryGetValue(new(key), out var bundle)) bundles[new(key)] = bundle = new Bundle<TKey>(key);
            bundle.Add(trade);
        }
        return [.. bundles.Values.OrderBy(bundle => order(bundle.Key))];
    }

    /// <summary>Bundles by the text of a key, called as the last of their rows has it; the heaviest first.</summary>
    private static List<Bundle<TKey>> ByWeight<TKey>(List<ActivityRow> trades, Func<ActivityRow, string> keyOf,
        Func<ActivityRow, TKey> nameOf) where TKey : notnull
    {
        var bundles = new Dictionary<string, List<ActivityRow>>();
        foreach (var trade in trades)
        {
            if (!bundles.TryGetValue(keyOf(trade), out var rows)) bundles[keyOf(trade)] = rows = [];
            rows.Add(trade);
        }
        return [.. bundles.Values.Select(rows =>
        {
            var bundle = new Bundle<TKey>(nameOf(rows[^1]));
            foreach (var row in rows) bundle.Add(row);
            return bundle;
        }).OrderByDescending(bundle => bundle.Sides.Gross).ThenByDescending(bundle => bundle.Rows.Count)];
    }

    private static List<Position> PositionsOf(List<ActivityRow> rows)
    {
        var positions = new Dictionary<PositionKey, Position>();
        // Titles repeat from row to row.
        var titles = new Dictionary<string, string>();
        foreach (var row in rows)
        {
            if (PositionKey.Of(row, titles) is not { } key) continue;
            if (!positions.TryGetValue(key, out var position)) positions[key] = position = new Position(row);
            position.Add(row);
        }
        foreach (var position in positions.Values) position.Close();
        return [.. positions.Values.OrderByDescending(position => position.Ends.Count)
            .ThenByDescending(position => position.Points[^1].Shares)];
    }
}
