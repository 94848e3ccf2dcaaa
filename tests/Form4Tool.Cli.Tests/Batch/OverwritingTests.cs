namespace Form4Tool.Cli.Tests.Batch;

/// <summary>What is read is not written over.</summary>
public class OverwritingTests
{
    [Theory]
    // Filings that a walk reaches.
    [InlineData("--errors {in}/a.xml lies among the inputs", "parse", "{in}", "--out", "csv", "--errors", "{in}/a.xml")]
    [InlineData("--to {in}/a.xml lies among the inputs", "parse", "{in}", "--out", "csv", "--to", "{in}/a.xml")]
    [InlineData("--to {in}/cut.xml lies among the inputs", "parse", "{in}", "--out", "csv", "--to", "{in}/cut.xml")]
    [InlineData("--to {in}/z.zip lies among the inputs", "parse", "{in}", "--out", "xlsx", "--to", "{in}/z.zip")]
    [InlineData("--to {in}/a.xml lies among the inputs", "parse", "{in}/*", "--out", "csv", "--to", "{in}/a.xml")]
    [InlineData("--to {in}/a.xml lies among the inputs", "parse", "--files-from", "{in}/list", "--out", "csv", "--to", "{in}/a.xml")]
    [InlineData("--errors {in}/a.xml lies among the inputs", "parse", "--files-from", "{in}/list", "--errors", "{in}/a.xml")]
    [InlineData("--to {in}/a.xml lies among the inputs", "check", "{in}", "--to", "{in}/a.xml")]
    [InlineData("--write-baseline {in}/a.xml lies among the inputs", "check", "{in}", "--write-baseline", "{in}/a.xml")]
    [InlineData("--to {in}/a.xml lies among the inputs", "report", "{in}", "--to", "{in}/a.xml")]
    // Inputs that were named.
    [InlineData("is also an input", "parse", "{in}/a.xml", "--to", "{in}/a.xml")]
    [InlineData("is also an input", "parse", "{in}", "{in}/notes.txt", "--out", "csv", "--to", "{in}/notes.txt")]
    [InlineData("is also an input", "parse", "{in}/z.zip!/m.xml", "--to", "{in}/z.zip")]
    [InlineData("is also an input", "parse", "{in}/z.zip!/m.xml", "--errors", "{in}/z.zip")]
    [InlineData("is also an input", "check", "{in}/a.xml", "--to", "{in}/a.xml")]
    [InlineData("is also an input", "check", "{in}/a.xml", "--write-baseline", "{in}/a.xml")]
    [InlineData("is also an input", "report", "{in}/a.xml", "--to", "{in}/../in/a.xml")]
    // Files that are read otherwise, or written twice.
    [InlineData("is also --files-from", "parse", "--files-from", "{in}/list", "--out", "csv", "--to", "{in}/list")]
    [InlineData("is also --to", "parse", "{in}", "--out", "csv", "--to", "{in}/x", "--errors", "{in}/x")]
    [InlineData("is also --baseline", "check", "{in}", "--baseline", "{in}/notes.txt", "--to", "{in}/notes.txt")]
    [InlineData("is also --to", "check", "{in}", "--to", "{in}/x", "--write-baseline", "{in}/x")]
    [InlineData("would overwrite the input b.xml", "parse", "{in}/b", "{in}/b.xml", "--out", "xml", "--to", "{in}/")]
    public async Task Nothing_that_is_read_is_written_over(string said, params string[] args)
    {
        using var folder = new TempFolder();
        var whole = folder.Filing("in/a.xml");
        folder.Filing("in/b.xml");
        folder.Filing("in/b");
        folder.Write("in/cut.xml", File.ReadAllBytes(whole)[..2000]);
        folder.Write("in/z.zip", Archives.Zip(("m.xml", TempFolder.Bytes())));
        folder.Write("in/notes.txt", "no filing");
        folder.Write("in/list", whole + "\n");
        var before = State(folder);
        var (code, _, error) = await CliRun.RunAsync([.. args.Select(arg => arg.Replace("{in}", folder["in"]))]);
        code.Should().Be(2, error);
        error.Should().StartWith("form4: ").And.Contain(said.Replace("{in}", folder["in"]));
        State(folder).Should().Equal(before);
    }

    [Theory]
    [InlineData("parse", "json")]
    [InlineData("parse", "ndjson")]
    [InlineData("parse", "csv")]
    [InlineData("parse", "tsv")]
    [InlineData("parse", "tsv", "--columns", "documentType,periodOfReport,issuerCik,issuerName,rptOwnerCik")]
    [InlineData("parse", "table")]
    [InlineData("parse", "table", "--columns", "documentType,periodOfReport,issuerCik,issuerName,rptOwnerCik")]
    [InlineData("parse", "tsv", "--spreadsheet")]
    [InlineData("parse", "xlsx")]
    [InlineData("parse", "arrow")]
    [InlineData("parse", "parquet")]
    [InlineData("parse", "sqlite")]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("check", "junit")]
    [InlineData("check", "sarif")]
    [InlineData("report", null)]
    public async Task An_earlier_output_in_the_folder_that_is_read_is_passed_over_and_written_anew(string command, string? format,
        params string[] more)
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/b.xml", "option-exercise");
        folder.Filing("in/c.xml", "three-owners");
        string[] args = [command, folder["in"], "--to", folder["in/" + (format == "parquet" ? "o.parquet" : "o")],
            .. format is null ? (string[])[] : ["--out", format], .. more];
        for (var run = 0; run < 2; run++)
        {
            var (code, _, error) = await CliRun.RunAsync(args);
            code.Should().BeOneOf(command == "check" ? [0, 1] : [0]);
            error.Should().Contain("3 filings, ");
        }
        // Another command reads no filing in it.
        (await CliRun.RunAsync(["show", folder["in"], "--list", "--width", "400"])).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(3);
    }

    [Fact]
    public async Task What_failed_can_be_tried_again_into_the_same_list()
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("b.xml", "");
        var list = folder["failed.txt"];
        File.WriteAllText(list, $"{folder["a.xml"]}\n{folder["b.xml"]}\n");
        var (code, output, _) = await CliRun.RunAsync(["parse", "--files-from", list, "--errors", list, "--out", "ndjson"]);
        code.Should().Be(1);
        output.Should().Contain("a.xml");
        File.ReadAllText(list).Should().Be(folder["b.xml"] + "\n");
        folder.Content().Should().Equal("a.xml", "b.xml", "failed.txt");
    }

    [Fact]
    public async Task A_list_that_is_standard_input_is_read_before_the_failures_take_its_place()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("b.xml", "");
        File.WriteAllText(folder["failed.txt"], "a.xml\nb.xml\n");
        (await InShell(folder, "\"$@\" < failed.txt", "parse", "--files-from", "-", "--errors", "failed.txt", "--out", "csv", "--to",
            "o.csv")).Should().Be(1);
        File.ReadAllText(folder["failed.txt"]).Should().Be("b.xml\n");
        File.ReadAllLines(folder["o.csv"]).Should().HaveCount(2);
        (await InShell(folder, "\"$@\" < a.xml", "parse", "-", "--to", "a.xml")).Should().Be(2);
        File.ReadAllBytes(folder["a.xml"]).Should().Equal(TempFolder.Bytes());
    }

    [Theory]
    [InlineData("report", ".")]
    [InlineData("diff", ".", "../other")]
    public async Task What_goes_to_a_file_in_the_folder_that_is_read_is_passed_over(params string[] args)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("other/a.xml");
        (await InShell(folder, "cd in && \"$@\" > out.html", args)).Should().Be(0);
    }

    private static async Task<int> InShell(TempFolder folder, string command, params string[] args)
    {
        var tool = ProcessTests.StartInfo(args);
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "sh", ["-c", command, "sh", tool.FileName, .. tool.ArgumentList]) { WorkingDirectory = folder.Path })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static List<string> State(TempFolder folder) =>
        [.. folder.Content().Select(name => name + Convert.ToBase64String(File.ReadAllBytes(folder[name])))];
}
