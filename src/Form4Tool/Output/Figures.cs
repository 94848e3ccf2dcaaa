using System.Globalization;

namespace Form4Tool.Output;

/// <summary>Numbers as people read them.</summary>
public static class Figures
{
    /// <summary>The digits as filed, in groups of three before the point: <c>1,234,567.50</c>.</summary>
    /// <param name="number">The number.</param>
    public static string InGroups(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.');
        return decimal.Truncate(number).ToString("N0", CultureInfo.InvariantCulture) + (point < 0 ? "" : digits[point..]);
    }
}
