using System.Text.Json;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>Asking for some filings and rows, with any output.</summary>
public class FilterTests
{
    [Theory]
    [InlineData("simple-purchase", "--code", "P")]
    [InlineData("simple-purchase", "--ticker", "psbi,XYZ")]
    [InlineData("simple-purchase", "--form", "4", "--owner", "thibodeau")]
    [InlineData("simple-purchase", "--min-value", "41775")]
    [InlineData("simple-purchase", "--since", "2016-03-09", "--until", "2016-03-09", "--acquired", "--table", "I")]
    [InlineData(null, "--code", "S")]
    [InlineData(null, "--form", "3")]
    [InlineData(null, "--min-value", "41775.01")]
    [InlineData(null, "--since", "2016-03-10")]
    [InlineData(null, "--until", "2016-03-08")]
    [InlineData(null, "--disposed")]
    [InlineData(null, "--table", "II")]
    [InlineData(null, "--owner", "nobody")]
    public async Task A_filing_is_written_where_it_and_one_of_its_rows_is_wanted(string? found, params string[] options)
    {
        var (code, output, error) = await CliRun.RunAsync(
            ["parse", CliRun.Sample("simple-purchase", "submission.txt"), "--out", "ndjson", .. options]);
        code.Should().Be(0);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(found is null ? 0 : 1);
        error.Should().Contain(found is null ? "0 filings, 0 of 1 row," : "1 filing, 1 row,");
    }

    [Fact]
    public async Task Only_the_rows_that_are_wanted_are_written_and_the_summary_says_of_how_many()
    {
        var (code, output, error) = await CliRun.RunAsync(
            ["parse", Path.Combine(Repository.Samples, "option-exercise"), "--out", "csv", "--code", "m", "--table", "II"]);
        code.Should().Be(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCountGreaterThan(1);
        lines.Skip(1).Should().OnlyContain(line => line.Contains(",II,"));
        error.Should().MatchRegex(@"\d filings, \d+ of \d+ rows, ");
    }

    [Fact]
    public async Task A_filing_is_wanted_by_the_CIK_of_its_issuer_or_of_its_owner_and_by_the_day_of_its_header()
    {
        var path = CliRun.Sample("simple-purchase", "submission.txt");
        var filing = JsonDocument.Parse((await CliRun.RunAsync(["parse", path])).Out).RootElement;
        foreach (var cik in new[] { filing.GetProperty("issuer"), filing.GetProperty("reportingOwners")[0] }.Select(of =>
            of.GetProperty("cik").GetString()!))
            (await CliRun.RunAsync(["parse", path, "--cik", cik.TrimStart('0')])).Out.Should().NotBeEmpty();
        (await CliRun.RunAsync(["parse", path, "--cik", "1"])).Out.Should().BeEmpty();
        var filed = filing.GetProperty("filing").GetProperty("filedAsOfDate").GetString()!;
        (await CliRun.RunAsync(["parse", path, "--filed-since", filed, "--filed-until", filed])).Out.Should().NotBeEmpty();
        (await CliRun.RunAsync(["parse", path, "--filed-until", "1999-01-01"])).Out.Should().BeEmpty();
        (await CliRun.RunAsync(["parse", CliRun.Sample("simple-purchase", "filing.xml"), "--filed-since",
            "1999-01-01"])).Out.Should().BeEmpty(
            "nothing says when it was filed");
    }

    [Theory]
    [InlineData("--since takes a day, as in 2024-01-17, not '1/17/2024'.", "--since", "1/17/2024")]
    [InlineData("--min-value takes a number of dollars, as in 100000, not 'much'.", "--min-value", "much")]
    [InlineData("--form takes 3, 4, 5, 3/A, 4/A or 5/A, not '10-K'.", "--form", "10-K")]
    [InlineData("--code: Q is no transaction code.", "--code", "P,Q")]
    [InlineData("--cik takes numbers of up to ten digits, not 'AAPL'.", "--cik", "AAPL")]
    [InlineData("--acquired and --disposed leave no row.", "--acquired", "--disposed")]
    public async Task A_wish_that_cannot_be_meant_is_wrong_use(string said, params string[] options)
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", "x.xml", .. options]);
        code.Should().Be(2);
        error.Should().Contain(said);
    }

    [Fact]
    public async Task An_error_of_a_filing_without_a_wanted_row_still_fails_the_run()
    {
        using var folder = new TempFolder();
        var whole = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        folder.Write("cut.xml", System.Text.Encoding.UTF8.GetBytes(whole[..whole.IndexOf("<ownerSignature", StringComparison.Ordinal)]));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson", "--code", "S"]);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Should().Contain("error F");
    }

    [Theory]
    [InlineData("helene", true)]
    [InlineData("Hélène", true)]
    [InlineData("HÉLÈNE", true)]
    [InlineData("Helene Levesque", true)]
    [InlineData("levesque,helene", true)]
    [InlineData("leve", true)]
    [InlineData("Helene Smith", false)]
    [InlineData("日本", false)]
    public async Task An_owner_is_found_by_words_of_the_name_in_any_order_and_without_accents(string owner, bool isFound)
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml")).Replace("THIBODEAU CLAIRE A", "LEVESQUE Hélène");
        var (code, output, error) = await CliRun.RunAsync(["parse", "-", "--out", "ndjson", "--owner", owner],
            System.Text.Encoding.UTF8.GetBytes(xml));
        code.Should().Be(0);
        (output.Length > 0).Should().Be(isFound);
        error.Contains("form4: the filters leave none of 1 filing.\n", StringComparison.Ordinal).Should().Be(!isFound);
    }

    [Fact]
    public async Task A_day_of_filing_asked_of_filings_that_have_none_is_told()
    {
        foreach (var command in (string[])["parse", "show", "report"])
        {
            var path = CliRun.Sample("simple-purchase", "filing.xml");
            var (code, _, error) = await CliRun.RunAsync([command, path, "--filed-since", "2000-01-01"]);
            code.Should().Be(0);
            error.Should().Contain("form4: the filters leave none of 1 filing. (--filed-since and --filed-until take the day from");
            (await CliRun.RunAsync([command, path, "--filed-since", "2000-01-01", "--quiet"])).Error.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Show_takes_the_filters_of_parse()
    {
        var folder = Path.GetDirectoryName(CliRun.Sample("option-exercise", "filing.xml"))!;
        var (code, output, _) = await CliRun.RunAsync(["show", Path.Combine(folder, "filing.xml"), "--table", "II"]);
        code.Should().Be(0);
        output.Should().Contain("Table II:").And.NotContain("Table I:");
        (_, output, _) = await CliRun.RunAsync(["show", Repository.Samples, "--list", "--ticker", "PSBI", "--code", "P"]);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().NotBeEmpty().And.OnlyContain(line => line.Contains("PSBI"));
    }
}
