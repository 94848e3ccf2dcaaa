using System.Globalization;

namespace Form4Tool.Activity.Page;

/// <summary>Where values and days lie on a line, and which of them are named.</summary>
internal static class Axis
{
    /// <summary>Round values from below the least to above the greatest, about as many as are wanted.</summary>
    public static List<decimal> Values(decimal least, decimal greatest, int wanted)
    {
        var span = greatest - least;
        if (span <= 0) span = greatest == 0 ? 1 : Math.Abs(greatest);
        var step = RoundStep(span / wanted);
        var (first, last) = (decimal.Floor(least / step), decimal.Ceiling(greatest / step));
        if (first == last) last++;
        var values = new List<decimal>();
        for (var i = first; i <= last; i++) values.Add(i * step);
        return values;
    }

    /// <summary>
    /// First days of months that part a time well, with what they are called: years where it is long, months where it is short.
    /// </summary>
    public static List<(DateOnly Day, string Name)> Days(DateOnly first, DateOnly last, int wanted)
    {
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        int[] steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
        var step = Array.Find(steps, s => months / s <= wanted) is > 0 and var found ? found : 240;
        var days = new List<(DateOnly, string)>();
        for (var month = new DateOnly(first.Year, 1, 1); month <= last; month = month.AddMonths(1))
        {
            var isMark = step <= 12 ? (month.Month - 1) % step == 0 : month.Month == 1 && month.Year % (step / 12) == 0;
            if (!isMark || month < first) continue;
            // The year stands where it begins, and on the first mark.
            var name = step >= 12 ? month.ToString("yyyy", CultureInfo.InvariantCulture)
                : month.ToString(month.Month == 1 || days.Count == 0 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            days.Add((month, name));
        }
        return days;
    }

    private static decimal RoundStep(decimal least)
    {
        decimal unit = 1;
        while (unit < 1e26m && unit * 10 <= least) unit *= 10;
        while (unit > least && unit > 1e-6m) unit /= 10;
        return unit * (least <= unit ? 1 : least <= 2 * unit ? 2 : least <= 5 * unit ? 5 : 10);
    }
}
