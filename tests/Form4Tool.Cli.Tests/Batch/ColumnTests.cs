using System.Text.Json;
using Form4Tool.Output;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>Rows as lines: between tabs, aligned to be read, with chosen columns.</summary>
public class ColumnTests
{
    private static readonly string Sample = CliRun.Sample("option-exercise", "submission.txt");

    [Fact]
    public async Task Tsv_has_the_columns_and_values_of_csv_without_tabs_or_line_breaks_inside_them()
    {
        var csv = (await CliRun.RunAsync(["parse", Sample, "--out", "csv"])).Out;
        var tsv = (await CliRun.RunAsync(["parse", Sample, "--out", "tsv"])).Out;
        var lines = tsv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be(csv.Split('\n')[0].Replace(',', '\t'));
        lines.Should().OnlyContain(line => line.Split('\t').Length == CsvFilingWriter.Columns.Count);
        lines.Should().HaveSameCount(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_table_has_one_aligned_line_a_row()
    {
        var (_, output, _) = await CliRun.RunAsync(
            ["parse", Path.Combine(Repository.Samples, "option-exercise"), "--out", "table", "--code", "S", "--quiet"]);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("Date        Symbol    Owner");
        var shares = lines[0].IndexOf("Shares", StringComparison.Ordinal) + "Shares".Length;
        lines.Skip(1).Should().NotBeEmpty().And.OnlyContain(line => line.Substring(0, shares).EndsWith(" 18760", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv", "transactionShares,transactionDate\n30000,2020-08-11\n")]
    [InlineData("tsv", "transactionShares\ttransactionDate\n30000\t2020-08-11\n")]
    [InlineData("table", "       Shares  Date\n        30000  2020-08-11\n")]
    [InlineData("ndjson", "{\"transactionShares\":30000,\"transactionDate\":\"2020-08-11\"}\n")]
    public async Task Columns_are_chosen_by_their_names_in_any_order(string format, string begins) =>
        (await CliRun.RunAsync(["parse", Sample, "--out", format, "--columns",
            "transactionShares,transactionDate"])).Out.Should().StartWith(begins);

    [Fact]
    public async Task A_row_as_JSON_has_numbers_flags_and_null_as_such()
    {
        var (_, output, _) = await CliRun.RunAsync(["parse", Sample, CliRun.Sample("simple-purchase", "filing.xml"), "--out", "ndjson",
            "--quiet", "--columns", "ownerCount,aff10b5One,transactionPricePerShare,natureOfOwnership"]);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.Should().HaveCountGreaterThan(2);
        rows[0].GetProperty("ownerCount").GetInt32().Should().Be(1);
        rows[0].GetProperty("transactionPricePerShare").GetRawText().Should().Be("14.26");
        rows[0].GetProperty("natureOfOwnership").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_column_of_derived_facts_can_be_chosen_too() =>
        (await CliRun.RunAsync(["parse", Sample, "--out", "csv", "--columns", "transactionCode,signedShares"])).Out.Should()
            .StartWith("transactionCode,signedShares\nM,30000\n");

    [Theory]
    [InlineData("there is no column transactoinDate. Did you mean transactionDate?", "--out", "csv", "--columns", "transactoinDate")]
    [InlineData("xml has no columns to choose", "--out", "xml", "--columns", "transactionDate")]
    public async Task A_column_that_is_not_there_is_wrong_use(string said, params string[] options)
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", Sample, .. options]);
        code.Should().Be(2);
        error.Should().Contain(said);
    }
}
