using System.Globalization;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>
/// What was bought and sold each month: bars above and below a line, parted by what stands behind the trades, and a mark for the
/// difference. A time of more than ten years is drawn by years.
/// </summary>
internal sealed class MonthChart
{
    private const int MostMonths = 120;

    private readonly List<Bar> _bars = [];
    private readonly bool _byYear;

    public MonthChart(IReadOnlyList<Bundle<DateOnly?>> months)
    {
        var dated = months.Where(month => month.Key is not null && month.Sides.Gross > 0).ToList();
        if (dated.Count == 0) return;
        var (first, last) = (dated[0].Key!.Value, dated[^1].Key!.Value);
        _byYear = (last.Year - first.Year) * 12 + last.Month - first.Month >= MostMonths;
        if (_byYear) first = new DateOnly(first.Year, 1, 1);
        for (var at = first; at <= last; at = at.AddMonths(_byYear ? 12 : 1)) _bars.Add(new Bar(at, []));
        foreach (var month in dated)
        {
            var key = month.Key!.Value;
            _bars[_byYear ? key.Year - first.Year : (key.Year - first.Year) * 12 + key.Month - first.Month].Months.Add(month);
        }
    }

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => _bars.Count == 0;

    /// <summary>What a bar stands for.</summary>
    public string Unit => _byYear ? "year" : "month";

    public void Draw(HtmlOutput html)
    {
        var (most, least) = (_bars.Max(bar => bar.Bought), -_bars.Max(bar => bar.Sold));
        var axis = Axis.Values(least, most, 5);
        foreach (var (width, @class) in Chart.Sizes)
        {
            var chart = new Chart(html, width, @class == "wide" ? 340 : 300);
            chart.Begin($"Bought and sold on the open market by {Unit}, in dollars", @class);
            chart.ValueAxis(axis, ReportText.Short);
            var step = (chart.End - chart.Left) / _bars.Count;
            var end = -1000.0;
            for (var i = 0; i < _bars.Count; i++)
            {
                var x = chart.Left + i * step;
                Draw(chart, _bars[i], x, step, axis);
                chart.Name(x + step / 2, NameOf(i, step), ref end);
            }
            chart.Close();
        }
    }

    private void Draw(Chart chart, Bar bar, double x, double step, List<decimal> axis)
    {
        if (bar.Months.Count == 0) return;
        var width = Math.Clamp(step * 0.72, 1.5, 46);
        var left = x + (step - width) / 2;
        var name = _byYear ? bar.First.ToString("yyyy", CultureInfo.InvariantCulture) : ReportText.Month(bar.First);
        var title = $"{name}: bought {ReportText.Dollars(bar.Bought)}, sold {ReportText.Dollars(bar.Sold)}, "
            + $"net {ReportText.Dollars(bar.Net)}";
        chart.BeginLink(ReportText.MonthAnchor(bar.Months[0].Key), title);
        // All of the height leads there, so that small bars can be hit.
        chart.Box(x, chart.Top, step, chart.Base - chart.Top, "hit");
        decimal up = 0, down = 0;
        foreach (var group in TradeGroups.OfMarket)
        {
            var bought = bar.Months.Sum(month => month.Sides.BoughtIn(group).Value ?? 0);
            var sold = bar.Months.Sum(month => month.Sides.SoldIn(group).Value ?? 0);
            if (bought > 0) Part(up, up += bought, "buy");
            if (sold > 0) Part(-(down += sold), -(down - sold), "sell");

            void Part(decimal from, decimal to, string side)
            {
                var (top, bottom) = (chart.Y(to, axis), chart.Y(from, axis));
                chart.Box(left, top, width, Math.Max(bottom - top, 0.8), $"{side} {ClassOf(group)}");
            }
        }
        var net = chart.Y(bar.Net, axis);
        chart.Line(left - 1.5, net, left + width + 1.5, net, "net");
        chart.EndLink();
    }

    /// <summary>The class of the pattern that fills a group's bars.</summary>
    public static string ClassOf(TradeGroup group) => group switch
    {
        TradeGroup.Plan => "plan",
        TradeGroup.Mechanical => "mech",
        TradeGroup.Unclear => "unclear",
        _ => "own",
    };

    private string NameOf(int i, double step)
    {
        var at = _bars[i].First;
        if (_byYear) return at.ToString("yyyy", CultureInfo.InvariantCulture);
        if (at.Month == 1 || i == 0) return at.ToString(step > 60 || _bars.Count <= 24 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture);
        return _bars.Count <= 36 ? at.ToString("MMM", CultureInfo.InvariantCulture) : "";
    }

    /// <summary>A bar: the months in it that have trades with a value.</summary>
    private sealed record Bar(DateOnly First, List<Bundle<DateOnly?>> Months)
    {
        public decimal Bought => Months.Sum(month => month.Sides.Bought.Value ?? 0);

        public decimal Sold => Months.Sum(month => month.Sides.Sold.Value ?? 0);

        public decimal Net => Bought - Sold;
    }
}
