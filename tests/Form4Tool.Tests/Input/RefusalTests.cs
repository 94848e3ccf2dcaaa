using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Input;

public class RefusalTests
{
    private static readonly string Filing = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "filing.xml"));

    [Theory]
    [InlineData("", "F4001")]
    [InlineData(" \n\t ", "F4001")]
    [InlineData("Just a letter to a friend.", "F4002")]
    [InlineData("<html><body><h1>403 Forbidden</h1></body></html>", "F4002")]
    [InlineData("PK\u0003\u0004\0\0\0binary", "F4003")]
    public void What_is_no_filing_is_refused_with_one_error(string input, string id)
    {
        var result = Form4.ReadAll(Encoding.UTF8.GetBytes(input)).Single();
        result.Filing.Should().BeNull();
        result.IsComplete.Should().BeFalse();
        result.Diagnostics.Single().Id.Should().Be(id);
    }

    [Fact]
    public void An_input_over_the_limit_is_refused()
    {
        var result = Form4.ReadAll(new byte[101], Form4Options.Default with { MaxInputBytes = 100 }).Single();
        result.Diagnostics.Single().Id.Should().Be("F4004");
    }

    [Fact]
    public void Parse_throws_with_the_diagnostics_and_TryParse_says_no()
    {
        var parse = () => Form4.Parse("not a filing");
        parse.Should().Throw<Form4Exception>().Which.Diagnostics.Single().Id.Should().Be("F4002");
        Form4.TryParse("not a filing"u8.ToArray(), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Single().Id.Should().Be("F4002");
    }

    [Fact]
    public void TryParse_gives_the_warnings_on_a_filing_that_it_reads()
    {
        var input = Regex.Replace(Filing, "(?<=<periodOfReport>)[^<]*", "2/30/2004");
        Form4.TryParse(Encoding.UTF8.GetBytes(input), out var filing, out var diagnostics).Should().BeTrue();
        filing!.PeriodOfReport.Should().BeNull();
        diagnostics.Should().Contain(d => d.Id == "F4103");
    }

    [Fact]
    public void TryParse_says_no_to_several_filings()
    {
        Form4.TryParse(Encoding.UTF8.GetBytes(Filing + Filing), out var filing, out _).Should().BeFalse();
        filing.Should().BeNull();
        Form4.ReadAll(Encoding.UTF8.GetBytes(Filing + Filing)).Should().HaveCount(2);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_and_only_on_request()
    {
        var bytes = "<ownershipDocument><documentType>4</documentType></ownershipDocument>"u8.ToArray();
        Form4.ReadAll(bytes).Single().Source.Sha256.Should().BeNull();
        Form4.ReadAll(bytes, Form4Options.Default with { Hash = true }).Single().Source.Sha256
            .Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }
}
