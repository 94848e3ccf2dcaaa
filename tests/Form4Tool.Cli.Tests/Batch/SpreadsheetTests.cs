using System.Text;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary><c>parse --spreadsheet</c>: CSV and TSV that Excel opens without changing what they say.</summary>
public class SpreadsheetTests
{
    private static readonly string ThreeOwners = CliRun.Sample("three-owners", "submission.txt");

    [Fact]
    public async Task A_file_for_a_spreadsheet_begins_with_a_byte_order_mark_also_where_it_is_written_to_a_file()
    {
        using var folder = new TempFolder();
        foreach (var format in (string[])["csv", "tsv"])
        {
            var to = folder["rows." + format];
            (await CliRun.RunAsync(["parse", ThreeOwners, "--out", format, "--spreadsheet", "--to", to])).Code.Should().Be(0);
            File.ReadAllBytes(to).Should().StartWith(Encoding.UTF8.GetPreamble());
        }
        (await CliRun.RunAsync(["parse", ThreeOwners, "--out", "csv"])).Out.Should().StartWith("accessionNumber");
    }

    [Fact]
    public async Task Each_owner_has_columns_of_its_own_with_one_flag_a_cell()
    {
        var rows = Tsv((await CliRun.RunAsync(["parse", ThreeOwners, "--out", "tsv", "--spreadsheet"])).Out);
        rows.Should().NotBeEmpty().And.AllSatisfy(row =>
        {
            row["ownerCount"].Should().Be("3");
            row["owner1Name"].Should().NotBeEmpty();
            row["owner3Name"].Should().NotBeEmpty();
            row["owner4Name"].Should().BeEmpty();
            $"{row["owner1Name"]}; {row["owner2Name"]}; {row["owner3Name"]}".Should().Be(row["rptOwnerName"]);
            foreach (var owner in (int[])[1, 2, 3])
                foreach (var flag in (string[])["IsDirector", "IsOfficer", "IsTenPercentOwner", "IsOther"])
                    row[$"owner{owner}{flag}"].Should().BeOneOf("true", "false", "");
            row.Should().NotContainKey("isDirector");
        });
    }

    [Fact]
    public async Task Ciks_accession_numbers_and_what_looks_like_a_date_are_kept_as_text_and_numbers_and_days_are_none()
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        var symbol = System.Text.RegularExpressions.Regex.Replace(xml, "<issuerTradingSymbol>[^<]*", "<issuerTradingSymbol>SEP1");
        var row = Tsv((await CliRun.RunAsync(["parse", "-", "--out", "tsv", "--spreadsheet"], Encoding.UTF8.GetBytes(symbol))).Out)[0];
        row["issuerTradingSymbol"].Should().Be("=\"SEP1\"");
        row["issuerCik"].Should().MatchRegex("^=\"[0-9]{10}\"$");
        row["owner1Cik"].Should().Be(row["rptOwnerCik"]).And.MatchRegex("^=\"[0-9]{10}\"$");
        row["transactionDate"].Should().MatchRegex("^[0-9-]{10}$");
        row["transactionShares"].Should().MatchRegex("^[0-9.]+$");
        row["documentType"].Should().Be("=\"4\"");
        Tsv((await CliRun.RunAsync(["parse", ThreeOwners, "--out", "tsv", "--spreadsheet"])).Out)[0]["accessionNumber"].Should()
            .MatchRegex("^=\"[0-9]{10}-[0-9]{2}-[0-9]{6}\"$");
        (await CliRun.RunAsync(["parse", "-", "--out", "csv", "--spreadsheet"], Encoding.UTF8.GetBytes(symbol))).Out.Should()
            .Contain(",\"=\"\"SEP1\"\"\",");
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("1e5", "=\"1e5\"")]
    [InlineData("3/5", "=\"3/5\"")]
    [InlineData("TRUE", "=\"TRUE\"")]
    [InlineData("Class A", "Class A")]
    [InlineData("March Networks", "March Networks")]
    public async Task A_text_is_run_as_nothing_and_changed_into_nothing(string text, string cell)
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        var changed = System.Text.RegularExpressions.Regex.Replace(
            xml, "(<securityTitle>\\s*<value>)[^<]*", match => match.Groups[1].Value + text);
        var rows = Tsv((await CliRun.RunAsync(["parse", "-", "--out", "tsv", "--spreadsheet"], Encoding.UTF8.GetBytes(changed))).Out);
        rows[0]["securityTitle"].Should().Be(cell);
    }

    [Fact]
    public async Task Columns_can_be_chosen_of_owners_too_and_facts_added()
    {
        var (_, output, _) = await CliRun.RunAsync(
            ["parse", ThreeOwners, "--out", "csv", "--spreadsheet", "--columns", "owner2Name,transactionShares,value"]);
        output.Should().StartWith("\uFEFFowner2Name,transactionShares,value\n");
        (await CliRun.RunAsync(["parse", ThreeOwners, "--out", "csv", "--columns", "owner2Name"])).Code.Should().Be(2);
        (await CliRun.RunAsync(["parse", ThreeOwners, "--out", "csv", "--spreadsheet", "--derived"])).Out.Should()
            .Contain(",signedShares,");
        (await CliRun.RunAsync(["parse", ThreeOwners, "--spreadsheet"])).Error.Should().Contain("--spreadsheet is for csv and tsv");
    }

    [Fact]
    public async Task More_owners_than_there_are_columns_are_told()
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        var start = xml.IndexOf("<reportingOwner>", StringComparison.Ordinal);
        var end = xml.IndexOf("</reportingOwner>", StringComparison.Ordinal) + "</reportingOwner>".Length;
        var many = xml[..start] + string.Concat(Enumerable.Repeat(xml[start..end], 12)) + xml[end..];
        var (code, output, error) = await CliRun.RunAsync(["parse", "-", "--out", "tsv", "--spreadsheet"], Encoding.UTF8.GetBytes(many));
        code.Should().Be(0);
        error.Should().Contain("warning F4754");
        Tsv(output)[0]["rptOwnerName"].Split("; ").Should().HaveCount(12);
    }

    private static List<Dictionary<string, string>> Tsv(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
