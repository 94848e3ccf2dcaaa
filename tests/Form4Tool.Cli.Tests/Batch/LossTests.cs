using System.Text.Json;
using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>What was lost in a run is seen at its end, and in its exit code.</summary>
public class LossTests
{
    private static readonly string Torn = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.txt"))
        .Replace("9,240\tD\t", "9,240\tD\t\nCommon Stock\t03/09/2016\tP\t\n");

    [Fact]
    public async Task The_summary_counts_rows_that_were_not_read_filings_read_in_part_and_warnings()
    {
        using var folder = Folder();
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson"]);
        code.Should().Be(1);
        error.Should().MatchRegex(@"3 filings, \d rows, at least 1 row not read, 1 in part, \d+ warnings?, 1 failed, 0 skipped in");
    }

    [Fact]
    public async Task With_diagnostics_as_JSON_the_summary_is_an_object_too()
    {
        using var folder = Folder();
        var (_, _, error) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson", "--diagnostics", "json"]);
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var summary = lines[^1].GetProperty("summary");
        summary.GetProperty("filings").GetInt32().Should().Be(3);
        summary.GetProperty("rowsNotRead").GetInt32().Should().Be(1);
        summary.GetProperty("inPart").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task With_diagnostics_as_SARIF_standard_error_is_one_log_and_the_summary_is_among_its_properties()
    {
        using var folder = Folder();
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson", "--diagnostics", "sarif", "--strict"]);
        code.Should().Be(1);
        var run = JsonDocument.Parse(error).RootElement.GetProperty("runs")[0];
        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Should().Contain("F4302");
        var summary = run.GetProperty("properties").GetProperty("summary");
        summary.GetProperty("rowsNotRead").GetInt32().Should().Be(1);
        summary.GetProperty("problem").GetString().Should().StartWith("--strict takes ");
    }

    [Fact]
    public async Task With_diagnostics_as_JSON_every_line_of_standard_error_is_an_object()
    {
        using var folder = new TempFolder();
        folder.Write("readme.md", "no filing");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Path, "--diagnostics", "json", "-v"]);
        code.Should().Be(1);
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines[^1].GetProperty("summary").GetProperty("problem").GetString().Should().StartWith("no ownership filing was found");
        var torn = folder.Write("torn.txt", System.Text.Encoding.UTF8.GetBytes(Torn));
        (_, _, error) = await CliRun.RunAsync(["parse", torn, "--diagnostics", "json", "--strict"]);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().AllSatisfy(line => JsonDocument.Parse(line))
            .And.HaveCountGreaterThan(1);
    }

    [Theory]
    [InlineData]
    [InlineData("--quiet")]
    public async Task Strict_says_which_warning_failed_the_run_however_quiet_it_is(params string[] options)
    {
        using var folder = new TempFolder();
        var path = folder.Write("torn.txt", System.Text.Encoding.UTF8.GetBytes(Torn));
        (await CliRun.RunAsync(["parse", path])).Code.Should().Be(0);
        var (code, _, error) = await CliRun.RunAsync(["parse", path, "--strict", .. options]);
        code.Should().Be(1);
        error.Should().Contain("warning F4302").And.Contain("form4: --strict takes ");
    }

    [Fact]
    public async Task Notes_are_shown_when_they_are_asked_for()
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("readme.md", "no filing");
        (await CliRun.RunAsync(["parse", folder.Path])).Error.Should().NotContain("note").And.Contain("1 skipped");
        (await CliRun.RunAsync(["parse", folder.Path, "-v"])).Error.Should().Contain("note F4701");
    }

    [Fact]
    public async Task A_folder_without_a_filing_is_a_failure_unless_that_was_expected()
    {
        using var folder = new TempFolder();
        folder.Write("readme.md", "no filing");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Path]);
        code.Should().Be(1);
        error.Should().Contain("no ownership filing was found");
        (await CliRun.RunAsync(["parse", folder.Path, "--allow-empty"])).Code.Should().Be(0);
    }

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("b.txt", System.Text.Encoding.UTF8.GetBytes(Torn));
        var whole = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        folder.Write("c.xml", System.Text.Encoding.UTF8.GetBytes(whole[..whole.IndexOf("<ownerSignature", StringComparison.Ordinal)]));
        return folder;
    }

    [Theory]
    [InlineData("json", null)]
    [InlineData("json", "x.ndjson")]
    [InlineData("sarif", null)]
    [InlineData("sarif", "x.ndjson")]
    public async Task A_run_that_is_interrupted_leaves_diagnostics_whole(string style, string? to)
    {
        using var folder = new TempFolder();
        ResumeTests.Inputs(folder, 20);
        var error = new StringWriter { NewLine = "\n" };
        var request = ResumeTests.Request(folder, "ndjson", to ?? "", resume: false) with
        {
            Diagnostics = style == "json" ? DiagnosticStyle.Json : DiagnosticStyle.Sarif,
            Errors = null,
        };
        if (to is null) request = request with { To = null };
        var stopped = new CancellationToken(canceled: true);
        (await new ParseRun(request, ResumeTests.Context(error), stopped).Invoke()).Should().Be(130);
        Problem(error.ToString(), style).Should().StartWith("interrupted after ");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_run_that_cannot_write_leaves_diagnostics_whole(string style)
    {
        if (!File.Exists("/dev/full")) return;      // only Linux has it
        var (code, _, said) = await CliRun.RunAsync(
            ["parse", CliRun.Sample("simple-purchase", "filing.xml"), "--to", "/dev/full", "--diagnostics", style]);
        code.Should().Be(1);
        Problem(said, style).Should().Contain("/dev/full cannot be written");
    }

    private static string? Problem(string said, string style)
    {
        var summary = style == "sarif"
            ? JsonDocument.Parse(said).RootElement.GetProperty("runs")[0].GetProperty("properties")
            : said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement).Last();
        return summary.GetProperty("summary").GetProperty("problem").GetString();
    }
}
