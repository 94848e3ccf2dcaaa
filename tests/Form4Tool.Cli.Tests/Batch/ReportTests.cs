using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary><c>form4 report</c>: one page, whole or not at all, whose figures are those of the data.</summary>
public class ReportTests
{
    [Fact]
    public async Task The_months_of_a_report_are_those_of_the_rows()
    {
        using var folder = new TempFolder();
        foreach (var sample in (string[])["weighted-average-sale", "simple-purchase", "option-exercise", "plan-box-true", "three-owners"])
            folder.Write(sample + ".xml", File.ReadAllBytes(CliRun.Sample(sample, "filing.xml")));
        var (code, html, error) = await CliRun.RunAsync(["report", folder.Path]);
        code.Should().Be(0);
        error.Should().StartWith("5 filings, ");
        var (_, lines, _) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson", "-q"]);
        var expected = new SortedDictionary<string, (decimal Bought, decimal Sold)>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            foreach (var row in JsonDocument.Parse(line).RootElement.GetProperty("nonDerivativeTable").EnumerateArray())
            {
                if (row.GetProperty("transactionCode").GetString() is not ("P" or "S") and var _) continue;
                var value = row.GetProperty("transactionShares").GetDecimal() * row.GetProperty("transactionPricePerShare").GetDecimal();
                var month = row.GetProperty("transactionDate").GetString()![..7];
                var sums = expected.GetValueOrDefault(month);
                if (row.GetProperty("transactionCode").GetString() == "P") sums.Bought += value;
                else sums.Sold += value;
                expected[month] = sums;
            }
        expected.Should().HaveCountGreaterThan(2);
        var table = Elements(XDocument.Parse(html), "table").Single(element => (string?)element.Attribute("class") == "fold t-months");
        var found = Elements(table, "tr").Skip(1).Select(line => line.Elements().Select(cell => cell.Value).ToList())
            .Select(cells => $"{cells[0]} {cells[1]} {cells[3]}");
        found.Should().Equal(expected.Select(month =>
            DateOnly.ParseExact(month.Key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .ToString("MMMM yyyy", CultureInfo.InvariantCulture) + $" {Dollars(month.Value.Bought)} {Dollars(month.Value.Sold)}"));
    }

    [Fact]
    public async Task A_report_appears_whole_in_its_file_and_takes_the_filters_of_parse()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        var to = Path.Combine(folder.Path, "report.html");
        var (code, output, _) = await CliRun.RunAsync(["report", Path.Combine(folder.Path, "in"), "--to", to, "--code", "P", "-q"]);
        (code, output).Should().Be((0, ""));
        XDocument.Parse(File.ReadAllText(to)).Root!.Name.LocalName.Should().Be("html");
        Directory.GetFiles(folder.Path).Should().Equal(to);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_stands_on_the_page()
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        var whole = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        folder.Write("cut.xml", System.Text.Encoding.UTF8.GetBytes(whole[..whole.IndexOf("<ownerSignature", StringComparison.Ordinal)]));
        folder.Write("readme.md", "no filing");
        var (code, html, error) = await CliRun.RunAsync(["report", folder.Path]);
        code.Should().Be(1);
        error.Should().Contain("cut.xml").And.Contain("1 in part").And.Contain("1 skipped");
        XDocument.Parse(html).Root!.Value.Should().Contain("1 filing could be read only in part.")
            .And.Contain("1 other file passed over").And.Contain("cut.xml");
    }

    [Fact]
    public async Task A_report_into_its_own_input_or_of_nothing_is_refused()
    {
        using var folder = new TempFolder();
        folder.Write("readme.md", "no filing");
        (await CliRun.RunAsync(["report", folder.Path, "--to", folder.Path])).Code.Should().Be(2);
        var (code, _, error) = await CliRun.RunAsync(["report", folder.Path]);
        code.Should().Be(1);
        error.Should().Contain("no ownership filing was found");
        (await CliRun.RunAsync(["report", folder.Path, "--allow-empty"])).Code.Should().Be(0);
    }

    private static IEnumerable<XElement> Elements(XContainer of, string name) =>
        of.Descendants().Where(element => element.Name.LocalName == name);

    private static string Dollars(decimal value) => value == 0 ? "–"
        : "$" + value.ToString(Math.Abs(value) < 1000 && value != decimal.Truncate(value) ? "N2" : "N0", CultureInfo.InvariantCulture);
}
