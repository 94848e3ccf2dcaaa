using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Tests.Binding;

public class NumberValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("39.5200", "39.5200")]
    [InlineData("007.50", "7.50")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("+12", "12")]
    [InlineData("-3.10", "-3.10")]
    [InlineData("-0", "0")]
    [InlineData("999999999999.9999", "999999999999.9999")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_of_XML_keeps_its_digits_and_its_scale(string text, string printed)
    {
        Read(text, Notation.Xml, out var value).Should().Be(NumberValue.Outcome.Number);
        value.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("$5")]
    [InlineData("1,000")]
    [InlineData("1e5")]
    [InlineData("(5)")]
    [InlineData("5 000")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("five")]
    [InlineData("٣")]
    public void What_XML_does_not_admit_as_a_number_is_none(string text) =>
        Read(text, Notation.Xml, out _).Should().Be(NumberValue.Outcome.NotANumber);

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_beyond_28_digits_is_too_long_and_never_rounded(string text) =>
        Read(text, Notation.Xml, out _).Should().Be(NumberValue.Outcome.TooLong);

    [Theory]
    [InlineData("$0", "0")]
    [InlineData("$39.52", "39.52")]
    [InlineData("\\$5.52", "5.52")]
    [InlineData("$ 2,598.325", "2598.325")]
    [InlineData("10,000", "10000")]
    [InlineData("1,234,567.8900", "1234567.8900")]
    [InlineData("-1,000", "-1000")]
    [InlineData("12", "12")]
    public void A_page_prints_dollars_and_commas(string text, string printed)
    {
        Read(text, Notation.Printed, out var value).Should().Be(NumberValue.Outcome.Number);
        value.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("1,00")]
    [InlineData("1000,000")]
    [InlineData(",5")]
    [InlineData("1,0000")]
    [InlineData("5.1,000")]
    [InlineData("$")]
    [InlineData("200(1)")]
    [InlineData("$$5")]
    [InlineData("1234567890123456789012345678901234567890123456789")]
    public void What_a_page_would_not_print_is_no_number(string text) =>
        Read(text, Notation.Printed, out _).Should().Be(NumberValue.Outcome.NotANumber);

    private static NumberValue.Outcome Read(string text, Notation notation, out decimal value) =>
        NumberValue.Read(Encoding.UTF8.GetBytes(text), notation, out value);
}
