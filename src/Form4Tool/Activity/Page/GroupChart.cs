using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>What stands behind the trades: acquired and disposed of, in dollars, a line a group.</summary>
internal static class GroupChart
{
    public static void Draw(HtmlOutput html, IReadOnlyList<Bundle<TradeGroup>> groups)
    {
        var shown = groups.Where(group => group.Acquired.Value > 0 || group.Disposed.Value > 0).ToList();
        if (shown.Count == 0) return;
        var axis = Axis.Values(-shown.Max(group => group.Disposed.Value ?? 0), shown.Max(group => group.Acquired.Value ?? 0), 5);
        foreach (var (width, @class) in Chart.Sizes)
        {
            var isWide = @class == "wide";
            var lane = isWide ? 34 : 48;
            var chart = new Chart(html, width, 26 + shown.Count * lane + 26) { Left = isWide ? 236 : 14, Right = 22, Top = 22 };
            chart.Begin("Acquired and disposed of by kind of trade, in dollars", @class);
            var end = -1000.0;
            foreach (var value in axis)
            {
                var x = At(value);
                chart.Line(x, chart.Top, x, chart.Base, value == 0 ? "zero" : "grid");
                chart.Name(x, ReportText.Short(Math.Abs(value)), ref end);
            }
            // Where one side has no room, that side has nothing.
            if (At(0) - chart.Left > 80) chart.Text(At(0) - 8, 13, "← disposed of", "tick end");
            if (chart.End - At(0) > 60) chart.Text(At(0) + 8, 13, "acquired →", "tick");
            for (var i = 0; i < shown.Count; i++)
            {
                var group = shown[i];
                var y = chart.Top + i * lane + (isWide ? 7 : 22);
                var words = TradeGroups.WordsOf(group.Key);
                chart.Text(isWide ? chart.Left - 10 : 0, isWide ? y + 15 : y - 5, words, isWide ? "name end" : "name");
                chart.BeginLink($"g-{(int)group.Key}", $"{words}: acquired {ReportText.Dollars(group.Acquired.Value)}, "
                    + $"disposed of {ReportText.Dollars(group.Disposed.Value)}");
                chart.Box(chart.Left, y - 4, chart.End - chart.Left, 28, "hit");
                if (group.Disposed.Value is > 0 and var down)
                    chart.Box(At(-down), y, Math.Max(At(0) - At(-down), 0.8), 20, $"sell {ClassOf(group.Key)}");
                if (group.Acquired.Value is > 0 and var up)
                    chart.Box(At(0), y, Math.Max(At(up) - At(0), 0.8), 20, $"buy {ClassOf(group.Key)}");
                chart.EndLink();
            }
            chart.Close();

            double At(decimal value) =>
                chart.Left + (double)((value - axis[0]) / (axis[^1] - axis[0])) * (chart.End - chart.Left);
        }
    }

    private static string ClassOf(TradeGroup group) => group <= TradeGroup.Unclear ? MonthChart.ClassOf(group) : "rest";
}
