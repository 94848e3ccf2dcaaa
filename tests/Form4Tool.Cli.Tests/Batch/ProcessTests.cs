using System.Diagnostics;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Progress;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>What only a real process, or a terminal, shows.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task The_short_way_of_a_single_file_writes_what_the_long_way_writes(string format)
    {
        var path = CliRun.Sample("many-footnotes", "filing.xml");
        var expected = await CliRun.RunAsync(["parse", path, "--out", format, "--jobs", "2"]);
        using var process = Start("parse", path, "--out", format);
        (await process.StandardOutput.ReadToEndAsync()).Should().Be(expected.Out);
        (await process.StandardError.ReadToEndAsync()).ReplaceLineEndings("\n").Should().Be(expected.Error);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(expected.Code);
    }

    /// <summary>The runtime itself tells what it loads: each assembly costs the start about as much as the reading of a filing.</summary>
    [Fact]
    public async Task A_plain_file_is_read_without_the_libraries_that_only_other_runs_need()
    {
        if (Tool is not null) return;       // machine code is one file
        using var folder = new TempFolder();
        var start = StartInfo("parse", CliRun.Sample("many-footnotes", "filing.xml"));
        start.Environment["DOTNET_EnableEventPipe"] = "1";
        start.Environment["DOTNET_EventPipeOutputPath"] = folder["loaded.nettrace"];
        start.Environment["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4";
        using (var process = Process.Start(start)!)
        {
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
        }
        var loaded = File.ReadAllBytes(folder["loaded.nettrace"]);
        Loads("Form4Tool.Batch").Should().BeTrue();
        string[] others = ["System.CommandLine", "Spectre.Console", "AngleSharp", "CsvHelper", "Form4Tool.Sqlite",
            "Form4Tool.Columnar", "Parquet", "System.Console",
            "System.Linq"];
        others.Where(Loads).Should().BeEmpty();

        bool Loads(string assembly) => loaded.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(assembly + ".dll")) >= 0;
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_program_quietly()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 300; i++) folder.Filing($"in/{i}.xml", "many-footnotes");
        using var process = Start("parse", folder["in"], "--out", "ndjson", "--quiet");
        (await process.StandardOutput.ReadLineAsync()).Should().StartWith("{");
        process.StandardOutput.Close();
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("-INT", 130)]
    [InlineData("-TERM", 143)]
    public async Task Ctrl_C_ends_with_130_and_SIGTERM_with_143_and_neither_leaves_a_half_file(string signal, int code)
    {
        if (OperatingSystem.IsWindows()) return;        // a console's Ctrl+C cannot be sent to one process there
        using var folder = new TempFolder();
        // A list that takes a minute: however late the signal comes, it comes before the end.
        File.WriteAllLines(folder["list"], Enumerable.Repeat(folder.Filing("a.xml", "many-footnotes"), 500_000));
        Directory.CreateDirectory(folder["out"]);
        using var process = Start("parse", "--files-from", folder["list"], "--out", "ndjson", "--to", folder["out/x.ndjson"]);
        while (!File.Exists(folder["out/x.ndjson" + PartFile.Suffix]) && !process.HasExited) await Task.Delay(5);
        using (var kill = Process.Start("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(code, error);
        error.Should().Contain("--resume goes on from here");
        File.Exists(folder["out/x.ndjson"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("parse", "-")]
    [InlineData("parse")]
    public async Task Closed_standard_input_is_an_error_at_once(params string[] args)
    {
        if (OperatingSystem.IsWindows()) return;
        var tool = StartInfo(args);
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" <&-", "sh", tool.FileName, .. tool.ArgumentList])
        {
            RedirectStandardError = true,
        })!;
        (await process.StandardError.ReadToEndAsync()).Should().Be("form4: standard input is closed, so nothing can be read from it.\n");
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task A_bar_is_shown_on_a_terminal_and_diagnostics_stay_whole_lines_above_it()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Write("in/empty.xml", "");
        var error = new StringWriter();
        var context = new CliContext(() => Stream.Null, Stream.Null, () => error, () => true, _ => null);
        var code = await CommandLine.RunAsync(["parse", folder["in"], "--out", "csv", "--to", folder["x.csv"]], context);
        code.Should().Be(1);
        error.ToString().Should().Contain("error F4001: The input is empty.").And.Contain("1 filing, 1 row, 1 failed, 0 skipped");
    }

    [Fact]
    public async Task Plain_progress_is_a_line_now_and_then_with_per_cent()
    {
        var error = new StringWriter();
        using (var progress = new PlainProgress(error, TimeSpan.FromMilliseconds(10), _ => 20_000))
        {
            progress.Follow(() => new RunCounts(12345, 0, 0, 0), () => new RunPosition(13_000, 0));
            for (var i = 0; i < 1000 && !error.ToString().Contains("%", StringComparison.Ordinal); i++) await Task.Delay(20);
        }
        error.ToString().Should().MatchRegex(@"12,345 filings, [\d,]+ a second, 65%");
    }

    [Theory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public async Task Nobody_who_takes_the_messages_does_not_end_a_run(string redirection)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Write("in/empty.xml", "");
        var start = StartInfo("parse", folder["in"], "--out", "csv", "--to", folder["x.csv"]);
        using var process = Process.Start("sh", ["-c", $"\"$0\" \"$@\" {redirection}", start.FileName, .. start.ArgumentList]);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1);
        File.ReadAllLines(folder["x.csv"]).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("text")]
    public async Task A_run_that_is_interrupted_while_it_waits_leaves_diagnostics_whole(string style)
    {
        if (OperatingSystem.IsWindows()) return;
        var start = StartInfo("parse", "-", "--out", "ndjson", "--diagnostics", style);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("<");
        await process.StandardInput.FlushAsync();
        await Task.Delay(1500);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        if (!process.WaitForExit(20_000)) process.Kill();
        process.ExitCode.Should().Be(130);
        var error = await process.StandardError.ReadToEndAsync();
        if (style == "text")
        {
            error.Should().BeEmpty();
            return;
        }
        var root = System.Text.Json.JsonDocument.Parse(error).RootElement;
        (style == "json" ? root : root.GetProperty("runs")[0].GetProperty("properties")).GetProperty("summary").GetProperty("problem")
            .GetString().Should().StartWith("interrupted while");
    }

    internal static Process Start(params string[] args) => Process.Start(StartInfo(args))!;

    /// <summary>The published program, where the tests are to run that; null for the one that they are built with.</summary>
    private static readonly string? Tool = Environment.GetEnvironmentVariable("FORM4_TOOL");

    internal static ProcessStartInfo StartInfo(params string[] args) =>
        new(Tool ?? "dotnet", Tool is null ? [Path.Combine(AppContext.BaseDirectory, "form4.dll"), .. args] : args)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };

    [Theory]
    [InlineData("csv", "x.csv")]
    [InlineData("html", "x/")]
    [InlineData("sec", "x/")]
    public async Task A_file_that_may_not_grow_further_is_a_clear_error(string format, string to)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        for (var i = 0; i < 40; i++) folder.Filing($"in/{i}.xml", "many-footnotes");
        Directory.CreateDirectory(folder["out"]);
        var start = StartInfo("parse", folder["in"], "--out", format, "--to", folder["out/" + to], "--quiet");
        // bash counts in kilobytes; what compiles at run time is itself a file, unless told otherwise.
        using var process = Process.Start(new ProcessStartInfo("bash",
            ["-c", $"trap '' XFSZ; ulimit -f {(format == "html" ? 2 : 40)}; exec \"$0\" \"$@\"", start.FileName, .. start.ArgumentList])
        {
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1, error);
        error.Should().MatchRegex("^form4: .*/out/.* cannot be written: the file would be larger than the system lets it be [^\n]*\n$");
    }
}
