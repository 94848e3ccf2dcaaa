using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Tests.Binding;

public class DateValueTests
{
    private static readonly DateOnly Near = new(2003, 2, 27);

    [Theory]
    [InlineData("2024-01-17", "2024-01-17")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2024-07-19-05:00", "2024-07-19")]
    [InlineData("2024-07-19+14:00", "2024-07-19")]
    [InlineData("2024-07-19Z", "2024-07-19")]
    public void A_date_of_XML_keeps_its_day_whatever_its_zone(string text, string iso) =>
        Read(text, Notation.Xml).Should().Be(DateOnly.ParseExact(iso, "yyyy-MM-dd"));

    [Theory]
    [InlineData("4/99", "1999-04-01")]
    [InlineData("11/97", "1997-11-01")]
    [InlineData("April/2000", "2000-04-01")]
    [InlineData("Sept. 2002", "2002-09-01")]
    [InlineData("10-1997", "1997-10-01")]
    [InlineData("13/99", null)]
    [InlineData("4/999", null)]
    [InlineData("April", null)]
    [InlineData("4/12/99", null)]
    public void A_month_of_a_statement_is_a_month_and_a_year(string text, string? first) =>
        (PrintedDate.TryReadMonth(Encoding.ASCII.GetBytes(text), Near, out var month) ? month.ToString("yyyy-MM-dd", null) : null)
            .Should().Be(first);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("01/17/2024")]
    [InlineData("2024-1-17")]
    [InlineData("2024-01-17T00:00:00")]
    [InlineData("2024-01-17 05:00")]
    [InlineData("20240117")]
    public void What_XML_does_not_admit_as_a_date_is_none(string text) => Read(text, Notation.Xml).Should().BeNull();

    [Theory]
    [InlineData("12/29/2004", "2004-12-29")]
    [InlineData("9/1/2023", "2023-09-01")]
    [InlineData("12-29-2004", "2004-12-29")]
    [InlineData("December 31, 2002", "2002-12-31")]
    [InlineData("February 29,2000", "2000-02-29")]
    [InlineData("Sept. 5, 2001", "2001-09-05")]
    [InlineData("31-DEC-2002", "2002-12-31")]
    [InlineData("31 Dec 2002", "2002-12-31")]
    [InlineData("2/27/03", "2003-02-27")]
    [InlineData("11/21/98", "1998-11-21")]
    [InlineData("3/20/10", "2010-03-20")]
    [InlineData("3/20/54", "1954-03-20")]
    [InlineData("3/20/53", "2053-03-20")]
    public void A_page_prints_dates_in_many_ways(string text, string iso) =>
        Read(text, Notation.Printed).Should().Be(DateOnly.ParseExact(iso, "yyyy-MM-dd"));

    [Theory]
    [InlineData("2/30/2004")]
    [InlineData("13/01/2004")]
    [InlineData("12/2002")]
    [InlineData("December 2002")]
    [InlineData("12/29/204")]
    [InlineData("Immed")]
    [InlineData("1/2/3/4")]
    [InlineData("May")]
    public void What_is_no_day_of_the_calendar_is_no_date(string text) => Read(text, Notation.Printed).Should().BeNull();

    [Fact]
    public void A_two_digit_year_is_told()
    {
        DateValue.TryRead("2/27/03"u8, Notation.Printed, Near, out _, out var trait).Should().BeTrue();
        trait.Should().Be(DateTrait.TwoDigitYear);
    }

    private static DateOnly? Read(string text, Notation notation) =>
        DateValue.TryRead(Encoding.UTF8.GetBytes(text), notation, Near, out var date, out _) ? date : null;
}
