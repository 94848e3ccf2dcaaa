using System.Diagnostics;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Hosting;
using static Form4Tool.Cli.Tests.Batch.ResumeTests;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>Inputs and destinations that change between two runs, or during one.</summary>
public class ChangedMeanwhileTests
{
    private const string JournalSuffix = ".form4-journal";

    [Theory]
    [InlineData("ndjson", "x.ndjson")]
    [InlineData("json", "files/")]
    public async Task Resume_notices_that_files_were_added_or_removed_before_its_place(string format, string to)
    {
        using var folder = new TempFolder();
        var place = await Interrupt(folder, format, to);
        var (removed, written) = (File.ReadAllBytes(folder["in/0000.xml"]), File.GetLastWriteTimeUtc(folder["in/0000.xml"]));
        File.Delete(folder["in/0000.xml"]);
        (await Resume(folder, format, to)).Should().Be((ExitCode.Usage, Refusal(folder, to)), "one is gone");
        folder.Write("in/0000z.xml", removed);
        (await Resume(folder, format, to)).Should().Be((ExitCode.Usage, Refusal(folder, to)), "one is called otherwise");
        folder.Write("in/0000.xml", removed);
        File.SetLastWriteTimeUtc(folder["in/0000.xml"], written);
        (await Resume(folder, format, to)).Should().Be((ExitCode.Usage, Refusal(folder, to)), "one was added");
        File.Delete(folder["in/0000z.xml"]);
        folder.Filing("in/9999.xml");
        var (code, error) = await Resume(folder, format, to);
        code.Should().Be(1, "what is added behind the place is read, and among the inputs is a bad one");
        error.Should().NotContain("form4:");
        place.Should().BePositive();
    }

    [Fact]
    public async Task Resume_notices_that_an_archive_in_which_it_stopped_was_packed_anew()
    {
        using var folder = new TempFolder();
        folder.Write("in/+.zip", Zip(0));
        await Interrupt(folder, "csv", "x.csv");
        var written = File.GetLastWriteTimeUtc(folder["in/+.zip"]);
        folder.Write("in/+.zip", Zip(1));
        (await Resume(folder, "csv", "x.csv")).Should().Be((ExitCode.Usage, Refusal(folder, "x.csv")));
        folder.Write("in/+.zip", Zip(0));
        File.SetLastWriteTimeUtc(folder["in/+.zip"], written);
        (await Resume(folder, "csv", "x.csv")).Error.Should().NotContain("form4:");

        static byte[] Zip(int first) => Archives.Zip(
            [.. Enumerable.Range(first, 2000).Select(i => ($"{i}", i % 2 == 0 ? TempFolder.Bytes() : [(byte)'x']))]);
    }

    [Fact]
    public async Task Resume_of_a_shorter_list_than_was_read_is_refused()
    {
        using var folder = new TempFolder();
        await Interrupt(folder, "csv", "x.csv");
        foreach (var file in Directory.GetFiles(folder["in"]).Skip(3)) File.Delete(file);
        (await Resume(folder, "csv", "x.csv")).Should().Be((ExitCode.Usage, Refusal(folder, "x.csv")));
    }

    [Fact]
    public async Task An_error_of_SQLite_gives_no_advice_that_cannot_help_and_leaves_no_journal()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/b.xml");
        folder.Write("notes.db", "no database, but a text that is longer than the header of one, and so is not taken for an empty file");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "sqlite", "--to", folder["notes.db"]]);
        code.Should().Be(1);
        error.Should().Contain("notes.db cannot be written: ").And.NotContain("--resume");
        folder.Content().Should().Equal("in/a.xml", "in/b.xml", "notes.db");
    }

    [Fact]
    public async Task A_destination_that_another_program_writes_during_the_run_is_noticed_before_the_rename()
    {
        using var folder = new TempFolder();
        Inputs(folder, 20);
        folder.Write("x.csv", "before");
        using var error = new StoppingWriter(3, () => File.WriteAllText(folder["x.csv"], "from elsewhere"));
        (await new ParseRun(Request(folder, "csv", "x.csv", resume: false), Context(error), default).Invoke()).Should()
            .Be(ExitCode.Failure);
        error.ToString().Should().Contain("x.csv cannot be written: another program wrote it meanwhile; what this one wrote is in ");
        File.ReadAllText(folder["x.csv"]).Should().Be("from elsewhere");
        (await Resume(folder, "csv", "x.csv")).Error.Should().NotContain("form4:", "who asks again wants it so");
        File.ReadAllText(folder["x.csv"]).Should().StartWith("accessionNumber,");
    }

    [Theory]
    [InlineData(": > \"$1\"")]
    [InlineData("cp \"$1\" \"$1\".copy; mv \"$1\".copy \"$1\"")]
    [InlineData("rm \"$1\"")]
    public async Task A_part_that_another_program_cuts_replaces_or_deletes_is_noticed_before_the_rename(string script)
    {
        if (OperatingSystem.IsWindows()) return;        // nobody else can there
        using var folder = new TempFolder();
        Inputs(folder, 60);
        using var error = new StoppingWriter(9, () =>
        {
            using var other = Process.Start("sh", ["-c", script, "sh", folder["x.csv"] + PartFile.Suffix]);
            other.WaitForExit();
        });
        (await new ParseRun(Request(folder, "csv", "x.csv", resume: false), Context(error), default).Invoke()).Should()
            .Be(ExitCode.Failure);
        error.ToString().Should().Contain("another program replaced or cut ").And.NotContain("--resume");
        File.Exists(folder["x.csv"]).Should().BeFalse();
        File.Exists(folder["x.csv"] + JournalSuffix).Should().BeFalse();
    }

    /// <summary>A run that is stopped in the middle; how many bytes its journal has.</summary>
    private static async Task<long> Interrupt(TempFolder folder, string format, string to)
    {
        Inputs(folder, 60);
        using var error = new StoppingWriter(25);
        (await new ParseRun(Request(folder, format, to, resume: false), Context(error), error.Token).Invoke()).Should()
            .Be(ExitCode.Interrupted);
        return new FileInfo(folder[to + JournalSuffix]).Length;
    }

    private static async Task<(int Code, string Error)> Resume(TempFolder folder, string format, string to)
    {
        using var error = new StoppingWriter(int.MaxValue);
        var request = Request(folder, format, to, resume: true) with { Verbose = false, Quiet = true };
        return (await new ParseRun(request, Context(error), default).Invoke(), error.ToString());
    }

    private static string Refusal(TempFolder folder, string to) =>
        $"form4: Inputs that the unfinished run to {folder[to]} had read were removed or changed, or others added among them, "
        + "so it cannot go on. Leave --resume out to begin anew.\n";

    [Theory]
    [InlineData("in/0003.xml")]
    [InlineData("in/0006.note")]
    public async Task An_input_that_was_replaced_before_the_place_of_a_resumed_run_is_noticed(string name)
    {
        using var folder = new TempFolder();
        await Interrupt(folder, "csv", "x.csv");
        // As long as it was, and of the same minute.
        var file = new FileInfo(folder[name]);
        var written = file.LastWriteTimeUtc;
        File.WriteAllBytes(file.FullName, [.. File.ReadAllBytes(file.FullName).Reverse()]);
        file.LastWriteTimeUtc = written.AddMilliseconds(5);
        var (code, error) = await Resume(folder, "csv", "x.csv");
        (code, error).Should().Be((2, Refusal(folder, "x.csv")));
        file.LastWriteTimeUtc = written;
        (await Resume(folder, "csv", "x.csv")).Code.Should().Be(1, "the inputs include a bad one");
    }
}
