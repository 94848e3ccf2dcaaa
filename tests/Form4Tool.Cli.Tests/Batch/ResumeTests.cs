using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>A run that is interrupted, killed or out of space leaves no half file, and --resume makes it whole.</summary>
public class ResumeTests
{
    public static TheoryData<string, string> Destinations() => new()
    {
        { "ndjson", "rows.ndjson" }, { "csv", "rows.csv" }, { "json", "rows.json" }, { "json", "folder/" }, { "sec", "tables/" },
    };

    [Theory]
    [MemberData(nameof(Destinations))]
    public async Task A_run_that_is_interrupted_says_how_to_go_on_and_is_then_like_an_unbroken_one(string format, string to)
    {
        using var folder = new TempFolder();
        Inputs(folder, 60);
        Directory.CreateDirectory(folder["whole"]);
        Directory.CreateDirectory(folder["broken"]);
        string[] args = ["parse", folder["in"], "--out", format, "--jobs", "2"];
        var (expectedCode, _, expectedError) = await CliRun.RunAsync(
            [.. args, "--errors", folder["whole.txt"], "--to", folder["whole/" + to]]);
        expectedCode.Should().Be(1, "the inputs include a bad one");

        for (var stopAfter = 1; ; stopAfter += 17)
        {
            using var error = new StoppingWriter(stopAfter);
            var request = Request(folder, format, "broken/" + to, resume: stopAfter > 1);
            var code = await new ParseRun(request, Context(error), error.Token).Invoke();
            if (code != ExitCode.Interrupted)
            {
                code.Should().Be(1);
                error.ToString().Split('\n')[^2].Split(" in ")[0].Should().Be(expectedError.Split('\n')[^2].Split(" in ")[0]);
                break;
            }
            error.ToString().Should().Contain("--resume goes on from here");
            File.Exists(folder["broken/" + to]).Should().BeFalse();
        }
        Compare(folder);
        File.ReadAllText(folder["broken.txt"]).Should().Be(File.ReadAllText(folder["whole.txt"]));
    }

    [Theory]
    [InlineData("rows.ndjson", "ndjson")]
    [InlineData("tables/", "sec")]
    [InlineData("data/", "parquet")]
    [InlineData("data.parquet", "parquet")]
    public async Task A_process_that_is_killed_at_any_point_can_be_resumed(string to, string format)
    {
        using var folder = new TempFolder();
        Inputs(folder, 400);
        Directory.CreateDirectory(folder["whole"]);
        Directory.CreateDirectory(folder["broken"]);
        string[] args = ["parse", folder["in"], "--out", format, "--quiet", "--resume", "--to"];
        await CliRun.RunAsync([.. args, folder["whole/" + to]]);
        var random = new Random(7);
        for (var i = 0; i < 4; i++)
        {
            using var process = ProcessTests.Start([.. args, folder["broken/" + to]]);
            if (!process.WaitForExit(100 + random.Next(400))) process.Kill();
            await process.WaitForExitAsync();
        }
        using (var last = ProcessTests.Start([.. args, folder["broken/" + to]]))
        {
            await last.WaitForExitAsync();
            last.ExitCode.Should().Be(1, "the inputs include a bad one");
        }
        Compare(folder);
    }

    [Fact]
    public async Task A_killed_run_is_not_resumed_by_another_command_line()
    {
        using var folder = new TempFolder();
        Inputs(folder, 20);
        Directory.CreateDirectory(folder["broken"]);
        using var error = new StoppingWriter(1);
        (await new ParseRun(Request(folder, "csv", "broken/x.csv", resume: false), Context(error), error.Token).Invoke()).Should()
            .Be(ExitCode.Interrupted);
        var (code, _, message) = await CliRun.RunAsync(
            ["parse", folder["in"], "--out", "ndjson", "--to", folder["broken/x.csv"], "--resume"]);
        code.Should().Be(2);
        message.Should().Contain("another command line");
        (await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "--to", folder["broken/x.csv"], "--quiet"])).Code.Should().Be(1);
        Directory.EnumerateFiles(folder["broken"]).Should().ContainSingle("a run without --resume begins anew and cleans up");
    }

    [Fact]
    public async Task An_interrupted_run_to_standard_output_says_what_it_wrote_and_its_array_is_still_JSON()
    {
        using var folder = new TempFolder();
        Inputs(folder, 60);
        using var error = new StoppingWriter(5);
        using var output = new MemoryStream();
        var context = new CliContext(() => Stream.Null, output, () => error, () => false, _ => null);
        var request = Request(folder, "json", "x", resume: false) with { To = null, Errors = null };
        (await new ParseRun(request, context, error.Token).Invoke()).Should().Be(ExitCode.Interrupted);
        var written = System.Text.Json.JsonDocument.Parse(output.ToArray()).RootElement.GetArrayLength();
        written.Should().BeInRange(1, 61);
        error.ToString().Should().MatchRegex(
            $"form4: interrupted after {written} filings?, [0-9]+ rows; standard output has these, and is whole.");
    }

    internal static ParseRequest Request(TempFolder folder, string format, string to, bool resume) => new()
    {
        Inputs = [folder["in"]],
        Format = OutputFormats.Find(format)!,
        To = folder[to],
        Jobs = 2,
        Verbose = true,
        Resume = resume,
        Errors = folder["broken.txt"],
        MaxMemberBytes = 1 << 20,
    };

    internal static CliContext Context(TextWriter error) => new(() => Stream.Null, Stream.Null, () => error, () => false, _ => null);

    /// <summary>Filings in files and in an archive, a bad file, and files that are none: each of these says a line.</summary>
    internal static void Inputs(TempFolder folder, int count)
    {
        string[] samples = ["simple-purchase", "option-exercise", "many-footnotes"];
        for (var i = 0; i < count; i++)
        {
            folder.Filing($"in/{i:0000}.xml", samples[i % 3]);
            if (i % 3 == 0) folder.Write($"in/{i:0000}.note", "no filing");
        }
        folder.Write($"in/{count / 2:0000}.bad", "");
        folder.Write($"in/{count / 3:0000}a.zip", Archives.Zip(
            [.. Enumerable.Range(0, 40).Select(i => ($"{i}.xml", i % 2 == 0 ? TempFolder.Bytes("three-owners") : [(byte)'x']))]));
    }

    private static void Compare(TempFolder folder)
    {
        var whole = folder.Content().Where(name => name.StartsWith("whole/", StringComparison.Ordinal)).ToList();
        folder.Content().Where(name => name.StartsWith("broken/", StringComparison.Ordinal)).Should()
            .Equal(whole.Select(name => "broken/" + name[6..]));
        foreach (var name in whole)
            File.ReadAllBytes(folder["broken/" + name[6..]]).AsSpan().SequenceEqual(File.ReadAllBytes(folder[name])).Should().BeTrue(name);
    }

    /// <summary>Asks the run to stop when a number of lines are written, a Ctrl+C at a known place, or does something else there.</summary>
    internal sealed class StoppingWriter(int after, Action? act = null) : StringWriter
    {
        private readonly CancellationTokenSource _stop = new();
        private int _lines;

        public CancellationToken Token => _stop.Token;

        public override void WriteLine(string? value)
        {
            base.Write(value + "\n");
            if (++_lines != after) return;
            if (act is null) _stop.Cancel();
            else act();
        }
    }
}
