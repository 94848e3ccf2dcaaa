using System.Text.Json;

namespace Form4Tool.Cli.Tests;

/// <summary><c>parse --derived</c>.</summary>
public class DerivedTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "option-exercise", "submission.txt");

    [Theory, InlineData("json"), InlineData("ndjson")]
    public async Task Json_has_the_facts_of_the_filing_and_of_each_row(string format)
    {
        var (code, output, error) = await CliRun.RunAsync(["parse", Sample, "--derived", "--out", format]);
        code.Should().Be(0, error);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("derived").GetProperty("filingLagBusinessDays").ValueKind.Should().Be(JsonValueKind.Number);
        var row = json.RootElement.GetProperty("nonDerivativeTable").EnumerateArray()
            .First(r => r.GetProperty("derived").GetProperty("priceRange").ValueKind == JsonValueKind.Object).GetProperty("derived");
        row.GetProperty("side").GetString().Should().Be("sell");
        row.GetProperty("priceRange").GetProperty("evidence").GetProperty("source").GetString().Should().StartWith("F");
    }

    [Fact]
    public async Task Without_the_option_the_output_is_what_it_was()
    {
        (await OutputOf()).Should().NotContain("\"derived\"");
        (await OutputOf("--out", "csv")).Split('\n')[0].Should().EndWith(",statementMonth");
    }

    [Fact]
    public async Task Csv_has_the_facts_behind_the_columns_of_the_contract()
    {
        var plain = (await OutputOf("--out", "csv")).Split('\n');
        var derived = (await OutputOf("--out", "csv", "--derived")).Split('\n');
        derived.Should().HaveSameCount(plain);
        for (var i = 0; i < plain.Length - 1; i++) derived[i].Should().StartWith(plain[i] + ",");
        derived[0].Should().Contain(",priceRangeLow,priceRangeHigh,priceRangeEvidence,").And.EndWith(",filingFilingLagBusinessDays");
    }

    [Theory, InlineData("xml"), InlineData("html"), InlineData("sec"), InlineData("sqlite")]
    public async Task A_format_that_has_no_place_for_facts_is_refused(string format)
    {
        var to = Path.Combine(Path.GetTempPath(), "derived-refused/");
        var (code, _, error) = await CliRun.RunAsync(["parse", Sample, "--derived", "--out", format, "--to", to]);
        code.Should().Be(2);
        error.Should().Contain("--derived is for json, ndjson, csv and tsv");
    }

    private static async Task<string> OutputOf(params string[] options) => (await CliRun.RunAsync(["parse", Sample, .. options])).Out;

    [Fact]
    public async Task Tsv_has_the_columns_of_facts_that_csv_has_and_a_table_says_how_it_has_them()
    {
        var path = CliRun.Sample("option-exercise", "filing.xml");
        var (_, csv, _) = await CliRun.RunAsync(["parse", path, "--out", "csv", "--derived"]);
        var (code, tsv, _) = await CliRun.RunAsync(["parse", path, "--out", "tsv", "--derived"]);
        code.Should().Be(0);
        tsv.Split('\n')[0].Should().Be(csv.Split('\n')[0].Replace(',', '\t'));
        (await CliRun.RunAsync(["parse", path, "--out", "table", "--derived"])).Error.Should().Contain("--columns chooses some");
    }
}
