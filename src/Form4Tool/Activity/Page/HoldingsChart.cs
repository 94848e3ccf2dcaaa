using System.Text;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>
/// What one position came to over time: a mark for each day's total, and steps between them; where none is certain, a mark for each that
/// was filed.
/// </summary>
internal sealed class HoldingsChart
{
    private const int MostMarks = 150;

    private readonly Position _position;

    public HoldingsChart(Position position)
    {
        _position = position;
        var certain = position.Ends.ToDictionary(end => end.Day);
        Marks = [.. position.Points.Where(point => !certain.TryGetValue(point.Day, out var end) || end == point).TakeLast(MostMarks)];
    }

    /// <summary>The totals that have a mark: the last ones, where there are many.</summary>
    public IReadOnlyList<HoldingPoint> Marks { get; }

    public void Draw(HtmlOutput html, string name)
    {
        var chart = new Chart(html, 296, 150) { Left = 44, Right = 10, Top = 10, Bottom = 24 };
        var (first, last) = (Marks[0].Day, Marks[^1].Day);
        if (last == first) (first, last) = (first.AddDays(-1), last.AddDays(1));
        var axis = Axis.Values(0, Marks.Max(point => point.Shares), 3);
        chart.Begin(name, "small");
        chart.ValueAxis(axis, ReportText.ShortCount);
        chart.DayAxis(first, last, 3);
        var steps = new StringBuilder();
        foreach (var end in _position.Ends)
        {
            if (end.Day < first) continue;
            var (x, y) = (Chart.N(chart.X(end.Day, first, last)), Chart.N(chart.Y(end.Shares, axis)));
            steps.Append(steps.Length == 0 ? $"M{x} {y}" : $"H{x}V{y}");
        }
        if (steps.Length > 0) chart.Path(steps.ToString(), "steps");
        foreach (var point in Marks)
        {
            chart.BeginLink($"r{point.Row.Id}", $"{ReportText.Day(point.Day)}: {ReportText.Digits(point.Shares)} owned");
            var (x, y) = (chart.X(point.Day, first, last), chart.Y(point.Shares, axis));
            chart.Path($"M{Chart.N(x - 3)} {Chart.N(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", "mark held");
            chart.EndLink();
        }
        chart.Close();
    }
}
