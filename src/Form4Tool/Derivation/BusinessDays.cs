namespace Form4Tool.Derivation;

/// <summary>
/// The days on which EDGAR takes filings: Monday to Friday without the federal holidays (5 U.S.C. 6103, Executive Order 11582),
/// computed, and without the days on which the President closed the offices or a storm closed EDGAR.
/// </summary>
internal static class BusinessDays
{
    /// <summary>
    /// Days of executive orders, of mourning and of storms. The SEC counted most of them, not all, as holidays; none is held against
    /// a filer.
    /// </summary>
    private static readonly DateOnly[] Closed =
    [
        new(2001, 9, 11), new(2001, 9, 12), new(2001, 12, 24), new(2002, 12, 24), new(2003, 12, 26), new(2004, 6, 11), new(2007, 1, 2),
        new(2007, 12, 24), new(2008, 12, 26), new(2010, 2, 8), new(2010, 2, 9), new(2010, 2, 10), new(2010, 2, 11), new(2012, 10, 29),
        new(2012, 10, 30), new(2012, 12, 24), new(2014, 12, 26), new(2015, 12, 24), new(2018, 12, 5), new(2018, 12, 24), new(2019, 12, 24),
        new(2020, 12, 24), new(2024, 12, 24), new(2025, 1, 9), new(2025, 12, 24), new(2025, 12, 26),
    ];

    private static readonly DateOnly[]?[] ClosedByYear = new DateOnly[]?[DateOnly.MaxValue.Year + 1];

    public static bool IsBusinessDay(DateOnly day) => !IsWeekend(day) && !IsHoliday(day) && Array.IndexOf(Closed, day) < 0;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The day that is a number of business days after another; a day that is none begins to count with the next.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day)) count--;
        }
        return day;
    }

    /// <summary>The day itself, or the next business day: a term that ends on another day ends then (Rule 0-3).</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsBusinessDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>How many business days lie after a day, up to another: counted by weeks, since a year mistyped may lie between.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        if (to <= from) return 0;
        var count = Weekdays(to) - Weekdays(from);
        for (var year = from.Year; year <= to.Year; year++)
            foreach (var closed in ClosedIn(year))
                if (closed > from && closed <= to) count--;
        return count;
    }

    /// <summary>How many days from Monday to Friday there are up to a day, from the first of the calendar, a Monday.</summary>
    private static int Weekdays(DateOnly day) => (day.DayNumber + 1) / 7 * 5 + Math.Min((day.DayNumber + 1) % 7, 5);

    /// <summary>The days from Monday to Friday of a year that are no business days; a year is gone through once.</summary>
    private static DateOnly[] ClosedIn(int year) => ClosedByYear[year] ??=
    [
        .. Enumerable.Range(new DateOnly(year, 1, 1).DayNumber, DateTime.IsLeapYear(year) ? 366 : 365).Select(DateOnly.FromDayNumber)
            .Where(day => !IsWeekend(day) && !IsBusinessDay(day)),
    ];

    /// <summary>Whether a weekday is a federal holiday, or stands for one that falls on a Saturday or Sunday.</summary>
    public static bool IsHoliday(DateOnly day) =>
        IsHolidayItself(day)
        || day.DayOfWeek == DayOfWeek.Friday && IsFixed(day.AddDays(1)) || day.DayOfWeek == DayOfWeek.Monday && IsFixed(day.AddDays(-1));

    private static bool IsHolidayItself(DateOnly day) => IsFixed(day) || (day.Month, day.DayOfWeek) switch
    {
        (1, DayOfWeek.Monday) => WeekOf(day) == 3 && day.Year >= 1986,      // Martin Luther King, Jr.
        (2, DayOfWeek.Monday) => WeekOf(day) == 3,                          // Washington's Birthday
        (5, DayOfWeek.Monday) => day.Day > 24,                              // Memorial Day, the last Monday
        (9, DayOfWeek.Monday) => WeekOf(day) == 1,                          // Labor Day
        (10, DayOfWeek.Monday) => WeekOf(day) == 2,                         // Columbus Day
        (11, DayOfWeek.Thursday) => WeekOf(day) == 4,                       // Thanksgiving
        _ => false,
    };

    /// <summary>Holidays of a fixed day: New Year, Juneteenth, Independence, Veterans and Christmas.</summary>
    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (7, 4) or (11, 11) or (12, 25) => true,
        (6, 19) => day.Year >= 2021,
        _ => false,
    };

    private static int WeekOf(DateOnly day) => (day.Day + 6) / 7;
}
