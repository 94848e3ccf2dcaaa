using Form4Tool.Derivation;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>Who traded what and when: a line an owner, a mark a day, its area as the value.</summary>
internal sealed class TimelineChart
{
    private const int MostOwners = 14, MostMarks = 500;
    private const double LeastRadius = 4, MostRadius = 13;

    private readonly List<(OwnerSummary Owner, List<DayOfTrades> Days)> _owners = [];
    private readonly DateOnly _first, _last;
    private readonly double _largest;

    public TimelineChart(InsiderActivity activity)
    {
        foreach (var owner in activity.Owners)
        {
            if (_owners.Count == MostOwners) break;
            var days = owner.Rows.Where(row => row.Day is not null).GroupBy(row => (row.Day!.Value, row.Side))
                .Select(rows => new DayOfTrades(rows.Key.Value, rows.Key.Side, [.. rows])).ToList();
            if (days.Count > 0) _owners.Add((owner.Key, days));
        }
        // The ones of most value, so that a page of many trades stays one that can be read.
        var all = _owners.SelectMany(owner => owner.Days).ToList();
        var shown = all.OrderByDescending(day => day.Side is not null).ThenByDescending(day => day.Value ?? 0).Take(MostMarks).ToHashSet();
        (Marks, AllMarks) = (shown.Count, all.Count);
        foreach (var (_, days) in _owners) days.RemoveAll(day => !shown.Contains(day));
        Rows = [.. shown.Select(day => day.Largest)];
        if (shown.Count == 0) return;
        (_first, _last) = (shown.Min(day => day.Day), shown.Max(day => day.Day));
        if (_last.DayNumber - _first.DayNumber < 20) (_first, _last) = (_first.AddDays(-10), _last.AddDays(10));
        _largest = (double)shown.Max(day => day.Value ?? 0);
    }

    /// <summary>The rows that marks lead to.</summary>
    public IReadOnlyCollection<ActivityRow> Rows { get; }

    /// <summary>How many owners there are.</summary>
    public int Owners => _owners.Count;

    /// <summary>How many marks there are.</summary>
    public int Marks { get; }

    /// <summary>How many marks these owners would have.</summary>
    public int AllMarks { get; }

    public void Draw(HtmlOutput html)
    {
        foreach (var (width, @class) in Chart.Sizes)
        {
            var isWide = @class == "wide";
            var lane = isWide ? 38 : 52;
            var chart = new Chart(html, width, 14 + _owners.Count * lane + 26)
            {
                Left = isWide ? 230 : 16, Right = 18, Top = 8,
            };
            chart.Begin("Trades by owner and day", @class);
            chart.DayAxis(_first, _last, isWide ? 10 : 4);
            for (var i = 0; i < _owners.Count; i++)
            {
                var y = chart.Top + i * lane + (isWide ? lane / 2.0 : lane * 0.58);
                chart.Line(chart.Left, y, chart.End, y, "lane");
                var name = ReportText.NameOf(_owners[i].Owner);
                if (isWide) chart.Text(chart.Left - 18, y + 4, ReportText.Fit(name, 205), "name end");
                else chart.Text(0, y - 17, ReportText.Fit(name, 350), "name");
                // Large marks first, so that small ones lie above them.
                foreach (var day in _owners[i].Days.OrderByDescending(day => day.Value ?? 0)) Mark(chart, _owners[i].Owner, day, y);
            }
            chart.Close();
        }
    }

    private void Mark(Chart chart, OwnerSummary owner, DayOfTrades day, double y)
    {
        var x = chart.X(day.Day, _first, _last);
        var r = day.Value is { } value && _largest > 0
            ? Math.Max(LeastRadius, MostRadius * Math.Sqrt((double)value / _largest)) : LeastRadius;
        chart.BeginLink($"r{day.Largest.Id}", $"{ReportText.Day(day.Day)} {ReportText.NameOf(owner)}: {day.Words}");
        if (day.Side is not { } side)
        {
            // Below the line, for a grant and a sale may be of one day.
            chart.Path($"M{Chart.N(x - 3)} {Chart.N(y + 10)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", "mark other");
        }
        else
        {
            // Up for what was bought, down for what was sold: colour is not all that tells.
            var up = side == TradeSide.Buy ? -1 : 1;
            var (tip, foot) = (y + up * r * 1.15, y - up * r * 0.75);
            chart.Path($"M{Chart.N(x - r)} {Chart.N(foot)}H{Chart.N(x + r)}L{Chart.N(x)} {Chart.N(tip)}z",
                $"mark {(side == TradeSide.Buy ? "buy" : "sell")}{(day.Value is null ? " empty" : "")}");
        }
        chart.EndLink();
    }

    /// <summary>What an owner bought, or sold, or else traded on a day.</summary>
    private sealed record DayOfTrades(DateOnly Day, TradeSide? Side, List<ActivityRow> Rows)
    {
        private readonly Sum _sum = SumOf(Rows);

        public decimal? Value => _sum.Value;

        public ActivityRow Largest { get; } = Rows.MaxBy(row => row.Value ?? 0)!;

        public string Words => Rows is [var only] ? ReportText.Words(only)
            : Side is null ? ReportText.Count(Rows.Count, "other trade")
            : $"{(Side == TradeSide.Buy ? "bought" : "sold")} in {ReportText.Count(Rows.Count, "trade")}, {ReportText.Dollars(Value)}";

        public bool Equals(DayOfTrades? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Day.GetHashCode();

        private static Sum SumOf(List<ActivityRow> rows)
        {
            var sum = new Sum();
            foreach (var row in rows) sum.Add(row);
            return sum;
        }
    }
}
