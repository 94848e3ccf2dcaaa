using Form4Tool.Derivation;

namespace Form4Tool.Tests.Derivation;

/// <summary>The federal holidays, as the Office of Personnel Management lists them.</summary>
public class BusinessDaysTests
{
    [Theory]
    [InlineData(2004, "01-01 01-19 02-16 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]   // 2005's New Year on a Friday of 2004
    [InlineData(2011, "01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26")]
    [InlineData(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25")]
    [InlineData(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    public void Holidays_of_a_year(int year, string expected)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(n => new DateOnly(year, 1, 1).AddDays(n));
        days.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && BusinessDays.IsHoliday(d))
            .Select(d => d.ToString("MM-dd")).Should().Equal(expected.Split(' '));
    }

    [Theory]
    [InlineData("2024-01-11", 2, "2024-01-16")]     // over a weekend and Martin Luther King's day
    [InlineData("2024-12-23", 2, "2024-12-27")]     // an executive order closed the offices on the 24th
    [InlineData("2016-03-12", 2, "2016-03-15")]     // from a Saturday
    public void Business_days_after_a_day(string from, int count, string expected) =>
        BusinessDays.After(DateOnly.Parse(from), count).Should().Be(DateOnly.Parse(expected));

    [Fact]
    public void A_term_that_ends_on_a_Sunday_ends_on_the_next_business_day() =>
        BusinessDays.OnOrAfter(new DateOnly(2019, 7, 14)).Should().Be(new DateOnly(2019, 7, 15));

    [Fact]
    public void Days_between_are_those_after_the_first_up_to_the_last() =>
        BusinessDays.Between(new DateOnly(2024, 1, 12), new DateOnly(2024, 1, 17)).Should().Be(2);

    [Fact]
    public void Days_between_are_those_that_are_business_days()
    {
        for (var from = new DateOnly(1995, 1, 1); from.Year < 2030; from = from.AddDays(23))
            for (var length = 0; length < 800; length += 37)
            {
                var counted = Enumerable.Range(1, length).Count(n => BusinessDays.IsBusinessDay(from.AddDays(n)));
                BusinessDays.Between(from, from.AddDays(length)).Should().Be(counted, $"{length} days lie behind {from:o}");
            }
    }

    [Fact]
    public void A_year_of_two_digits_is_counted_too() =>
        BusinessDays.Between(new DateOnly(24, 1, 12), new DateOnly(2024, 1, 17)).Should().BeGreaterThan(2000 * 250);

    [Theory]
    [InlineData("2018-12-05")]  // a day of mourning
    [InlineData("2012-10-29")]  // a storm
    [InlineData("2024-06-01")]  // a Saturday
    public void EDGAR_is_closed(string day) => BusinessDays.IsBusinessDay(DateOnly.Parse(day)).Should().BeFalse();
}
