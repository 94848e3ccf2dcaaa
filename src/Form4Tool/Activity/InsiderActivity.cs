namespace Form4Tool.Activity;

/// <summary>
/// What insiders traded and hold by a number of filings: the figures of <c>form4 report</c>, each with the rows that it rests on.
/// <see cref="ActivityBuilder"/> makes it, <see cref="Page.ActivityPage"/> draws it. Each trade is counted once, by the row that
/// reports it now; nothing that is not stated is counted as zero.
/// </summary>
public sealed class InsiderActivity
{
    internal InsiderActivity()
    {
    }

    /// <summary>How many filings are told of, each once.</summary>
    public int Filings => FilingList.Count;

    /// <summary>How many rows are counted or drawn: transactions, each once, and holdings.</summary>
    public int Rows => RowList.Count;

    internal IReadOnlyList<FilingActivity> FilingList { get; init; } = [];

    /// <summary>The rows that count, by day; those without a day at the end.</summary>
    internal IReadOnlyList<ActivityRow> RowList { get; init; } = [];

    /// <summary>Rows of trades that other rows report.</summary>
    internal IReadOnlyList<ActivityRow> NotCounted { get; init; } = [];

    /// <summary>The transactions by month of the trade, in order; the key is the first of the month, or null without a date.</summary>
    internal IReadOnlyList<Bundle<DateOnly?>> Months { get; init; } = [];

    /// <summary>The transactions by owner, those who traded most on the open market first.</summary>
    internal IReadOnlyList<Bundle<OwnerSummary>> Owners { get; init; } = [];

    /// <summary>The transactions by issuer, those with the most on the open market first.</summary>
    internal IReadOnlyList<Bundle<Issuer>> Issuers { get; init; } = [];

    /// <summary>The transactions by group, in the order of the groups; those without any are left out.</summary>
    internal IReadOnlyList<Bundle<TradeGroup>> Groups { get; init; } = [];

    /// <summary>All transactions together.</summary>
    internal TwoSides Total { get; init; } = new();

    /// <summary>The trades on the open market with the greatest values first.</summary>
    internal IReadOnlyList<ActivityRow> Biggest { get; init; } = [];

    /// <summary>The positions, those with the most days first.</summary>
    internal IReadOnlyList<Position> Positions { get; init; } = [];

    internal Losses Losses { get; init; } = new();
}

/// <summary>Transactions that belong together, and what they come to.</summary>
/// <param name="Key">What holds them together.</param>
internal sealed record Bundle<TKey>(TKey Key)
{
    /// <summary>The rows, by day.</summary>
    public List<ActivityRow> Rows { get; } = [];

    /// <summary>What was bought and sold.</summary>
    public TwoSides Sides { get; } = new();

    /// <summary>All that was acquired, by the letter A.</summary>
    public Sum Acquired { get; } = new();

    /// <summary>All that was disposed of, by the letter D.</summary>
    public Sum Disposed { get; } = new();

    /// <summary>Trades without a letter A or D.</summary>
    public int WithoutDirection { get; private set; }

    public void Add(ActivityRow row)
    {
        Rows.Add(row);
        Sides.Add(row);
        if (row.Row.TransactionAcquiredDisposedCode is "A" or "D")
            (row.Row.TransactionAcquiredDisposedCode == "A" ? Acquired : Disposed).Add(row);
        else WithoutDirection++;
    }
}

/// <summary>What could not be read, or is doubtful.</summary>
internal sealed class Losses
{
    /// <summary>How many findings are kept with their words.</summary>
    private const int Most = 200;

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(string Path, Diagnostic Diagnostic)> _first = [];

    /// <summary>Inputs of which nothing could be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Filings of which an error says that they were read in part.</summary>
    public int InPart { get; private set; }

    /// <summary>Inputs that are something else.</summary>
    public int Skipped { get; set; }

    /// <summary>Filings that came twice or more often.</summary>
    public int Repeated { get; set; }

    /// <summary>Filings without a row that is wanted.</summary>
    public int LeftOut { get; set; }

    /// <summary>How often each diagnostic was raised, by id.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>The first findings: errors before warnings, else in the order of the inputs.</summary>
    public IReadOnlyList<(string Path, Diagnostic Diagnostic)> First =>
        [.. _first.OrderByDescending(finding => finding.Diagnostic.Severity)];

    public void Add(FilingActivity activity)
    {
        if (activity.Findings.Count == 0) return;
        var isError = false;
        foreach (var diagnostic in activity.Findings)
        {
            isError |= diagnostic.Severity == Severity.Error;
            _counts[diagnostic.Id] = _counts.GetValueOrDefault(diagnostic.Id) + 1;
            if (_first.Count < Most) _first.Add((activity.Path, diagnostic));
            // A word about what was lost is worth more than one about what is odd.
            else if (diagnostic.Severity == Severity.Error && _first.FindLastIndex(f => f.Diagnostic.Severity != Severity.Error) is >= 0
                and var lighter)
                _first[lighter] = (activity.Path, diagnostic);
        }
        if (!activity.IsFiling) Failed++;
        else if (isError) InPart++;
    }
}
