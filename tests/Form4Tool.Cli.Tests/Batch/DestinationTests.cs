using System.Text.Json;
using Form4Tool.Batch;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary><c>--to</c>: whole files or none, folders that mirror their inputs, and what is refused.</summary>
public class DestinationTests
{
    [Fact]
    public async Task A_file_holds_what_standard_output_would_and_nothing_stays_beside_it()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/b.xml", "option-exercise");
        var (_, expected, _) = await CliRun.RunAsync(["parse", folder["in"], "--out", "csv"]);
        Directory.CreateDirectory(folder["out"]);
        var (code, output, _) = await CliRun.RunAsync(["parse", folder["in"], "--out", "csv", "--to", folder["out/rows.csv"]]);
        code.Should().Be(0);
        output.Should().BeEmpty();
        File.ReadAllText(folder["out/rows.csv"]).Should().Be(expected);
        Directory.EnumerateFiles(folder["out"]).Should().ContainSingle();
    }

    [Fact]
    public async Task A_folder_mirrors_the_inputs_with_one_file_a_filing()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/a.txt");
        folder.Filing("in/sub/a.xml");
        folder.Write("in/two.nc", [.. TempFolder.Bytes("simple-purchase", "submission.nc"),
            .. TempFolder.Bytes("option-exercise", "submission.nc")]);
        folder.Filing("in/two-1.xml");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--to", folder["out"] + "/"]);
        code.Should().Be(0, error);
        folder.Content().Where(name => name.StartsWith("out/", StringComparison.Ordinal)).Should()
            .Equal("out/a.txt.json", "out/a.xml.json", "out/sub/a.xml.json", "out/two-1.xml.json", "out/two.nc~1.json",
                "out/two.nc~2.json");
        JsonDocument.Parse(File.ReadAllText(folder["out/a.txt.json"])).RootElement.GetProperty("source").GetProperty("path").GetString()
            .Should().EndWith("/in/a.txt");
    }

    [Fact]
    public async Task The_SEC_tables_go_to_a_folder()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "sec", "--to", folder["out"] + "/"]);
        code.Should().Be(0, error);
        Directory.EnumerateFiles(folder["out"]).Should().HaveCount(8).And.AllSatisfy(file => file.Should().EndWith(".tsv"));
        File.ReadAllLines(folder["out/NONDERIV_TRANS.tsv"]).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("sec writes several files", "--out", "sec")]
    [InlineData("needs it", "--resume")]
    [InlineData("is a folder", "--out", "csv", "--to", "{out}/")]
    [InlineData("also an input", "--to", "{in}/a.xml")]
    [InlineData("inside the input folder", "--out", "json", "--to", "{in}/out/")]
    [InlineData("no folder", "--out", "csv", "--to", "{out}/missing/rows.csv")]
    [InlineData("--errors {out}/none/failed.txt cannot be written", "--errors", "{out}/none/failed.txt")]
    [InlineData("also an input", "--errors", "{in}/a.xml")]
    [InlineData("is also --to", "--out", "csv", "--to", "{out}/x.csv", "--errors", "{out}/x.csv")]
    [InlineData("--jobs", "--jobs", "0")]
    [InlineData("--shard", "--shard", "5/4")]
    public async Task A_destination_that_cannot_be_is_wrong_use(string word, params string[] args)
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        Directory.CreateDirectory(folder["out"]);
        var before = folder.Content().ToList();
        var filled = args.Select(arg => arg.Replace("{in}", folder["in"]).Replace("{out}", folder["out"]));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in/a.xml"], folder["in"], .. filled]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("form4: ").And.Contain(word == "needs it" ? "--resume" : word.Replace("{out}", folder["out"]));
        folder.Content().Should().Equal(before);
    }

    [Fact]
    public async Task A_dash_as_destination_is_standard_output()
    {
        var path = CliRun.Sample("simple-purchase", "filing.xml");
        (await CliRun.RunAsync(["parse", path, "--to", "-"])).Should().Be(await CliRun.RunAsync(["parse", path]));
    }

    [Fact]
    public async Task A_named_pipe_is_written_and_stays_a_pipe()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        var file = folder.Filing("in/a.xml");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder["pipe"]])) await make.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(folder["pipe"]));
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "--to", folder["pipe"]]);
        code.Should().Be(0, error);
        (await read).Should().Be((await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson"])).Out);
        folder.Content().Should().Equal("in/a.xml", "pipe");
        Form4Inputs.MayWait(folder["pipe"]).Should().BeTrue();
        Form4Inputs.MayWait(file).Should().BeFalse();
    }

    [Fact]
    public async Task A_device_is_written_directly_and_a_full_one_is_a_clear_error()
    {
        if (!File.Exists("/dev/full")) return;      // only Linux has it
        var (code, _, error) = await CliRun.RunAsync(["parse", CliRun.Sample("simple-purchase", "filing.xml"), "--to", "/dev/full"]);
        code.Should().Be(1);
        error.Should().Contain("/dev/full cannot be written: No space left on device");
        File.Exists("/dev/full").Should().BeTrue();
    }
}
