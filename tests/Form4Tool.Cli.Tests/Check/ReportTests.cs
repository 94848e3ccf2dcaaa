using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace Form4Tool.Cli.Tests.Check;

/// <summary>The formats in which <c>form4 check</c> writes findings for other programs.</summary>
public sealed class ReportTests(ITestOutputHelper output) : IDisposable
{
    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_is_one_object_with_counts_and_findings()
    {
        var json = JsonDocument.Parse(await ReportAsync("json")).RootElement;
        json.GetProperty("inputs").GetInt32().Should().Be(2);
        json.GetProperty("filings").GetInt32().Should().Be(2);
        json.GetProperty("failed").GetInt32().Should().Be(1);
        var finding = json.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("id").GetString().Should().Be("R220");
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("field").GetString().Should().Be("nonDerivativeTable[0].transactionAcquiredDisposedCode");
        finding.GetProperty("line").GetInt32().Should().BePositive();
        finding.GetProperty("path").GetString().Should().EndWith("b & c.xml");
    }

    [Fact]
    public async Task Github_is_an_annotation_a_line() =>
        (await ReportAsync("github")).Should().MatchRegex("^::warning file=.*b & c\\.xml,line=\\d+,col=\\d+,title=R220::Table I row 1: ");

    [Fact]
    public async Task Junit_is_a_test_case_an_input_and_a_failure_a_finding()
    {
        var suite = XDocument.Parse(await ReportAsync("junit")).Root!.Elements("testsuite").Should().ContainSingle().Subject;
        suite.Attribute("tests")!.Value.Should().Be("2");
        suite.Attribute("failures")!.Value.Should().Be("1");
        var cases = suite.Elements("testcase").ToList();
        cases[0].Elements().Should().BeEmpty();
        cases[1].Attribute("name")!.Value.Should().EndWith("b & c.xml");
        var failure = cases[1].Elements("failure").Should().ContainSingle().Subject;
        failure.Attribute("type")!.Value.Should().Be("R220");
        failure.Value.Should().Contain("warning R220: Table I row 1: ");
    }

    [Fact]
    public async Task Sarif_has_the_rules_and_for_each_finding_rule_level_message_place_and_field()
    {
        var log = JsonDocument.Parse(await ReportAsync("sarif")).RootElement;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().NotBeEmpty();
            rule.GetProperty("help").GetProperty("text").GetString().Should().NotBeEmpty();
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note");
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeEmpty();
            var location = result.GetProperty("locations").EnumerateArray().Should().ContainSingle().Subject;
            var place = location.GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).Should().BeTrue(uri);
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should()
                .StartWith("nonDerivativeTable[0]");
        }
        run.GetProperty("results").GetArrayLength().Should().Be(1);
    }

    /// <summary>By a validator that is not ours: ajv and the schema, in the folder that FORM4_AJV names.</summary>
    [Fact]
    public async Task Sarif_is_valid_by_its_schema()
    {
        if (Environment.GetEnvironmentVariable("FORM4_AJV") is not { Length: > 0 } modules
            || !Directory.Exists(Path.Combine(modules, "@microsoft", "jest-sarif")))
        {
            output.WriteLine("skipped: FORM4_AJV names no folder with ajv and the schema of SARIF");
            return;
        }
        var logs = new List<string>();
        foreach (var (input, i) in ((string[])[_folder.Add("a.xml"), _folder.Path, Repository.Samples]).Select((input, i) => (input, i)))
        {
            _folder.Add("b & c.xml", from: "<transactionCode>P<", to: "<transactionCode>S<");
            logs.Add(Path.Combine(_folder.Path, $"{i}.sarif"));
            await _folder.CheckAsync(input, "--severity", "note", "--out", "sarif", "--to", logs[^1]);
        }
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "schema", "sarif.mjs"), .. logs])
        {
            RedirectStandardOutput = true,
            Environment = { ["NODE_PATH"] = modules },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, said);
    }

    /// <summary>A report of one filing in which nothing is found, and one with a finding.</summary>
    private async Task<string> ReportAsync(string format)
    {
        _folder.Add("a.xml");
        _folder.Add("b & c.xml", from: "<transactionCode>P<", to: "<transactionCode>S<");
        var (code, report, error) = await _folder.CheckAsync(_folder.Path, "--out", format);
        code.Should().Be(1, error);
        return report;
    }
}
