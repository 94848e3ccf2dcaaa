namespace Form4Tool.Cli.Tests.Batch;

/// <summary>Links, lists, repeated and unreadable files.</summary>
public class FolderTests
{
    [Fact]
    public async Task A_loop_of_links_ends_and_a_file_that_is_reached_twice_is_read_once()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/sub/b.xml");
        Directory.CreateSymbolicLink(folder["in/sub/loop"], folder["in"]);
        File.CreateSymbolicLink(folder["in/c.xml"], folder["in/a.xml"]);
        Directory.CreateSymbolicLink(folder["in/again"], folder["in/sub"]);
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in"], folder["in/a.xml"], "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        ParseTests.Paths(output).Should().Equal(folder["in"] + "/a.xml", folder["in"] + "/again/b.xml");
        error.Split('\n').Count(line => line.Contains("note F4703:")).Should().Be(4);
    }

    [Fact]
    public async Task A_link_is_read_under_its_own_name_and_its_target_is_not_read_again()
    {
        using var folder = new TempFolder();
        folder.Filing("in/z.xml");
        File.CreateSymbolicLink(folder["in/a.xml"], "z.xml");
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        ParseTests.Paths(output).Should().ContainSingle();
        error.Should().Contain("note F4703:");
    }

    [Fact]
    public async Task Bad_files_among_good_ones_are_each_named_once_and_stop_nothing()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 50; i++) folder.Filing($"in/{i:00}.xml", i % 2 == 0 ? "simple-purchase" : "option-exercise");
        var whole = TempFolder.Bytes();
        for (var i = 0; i < 5; i++) folder.Write($"in/bad{i}.xml", whole[..(whole.Length * (i + 3) / 10)]);
        File.CreateSymbolicLink(folder["in/dangling.xml"], folder["nowhere"]);
        folder.Write("in/empty.zip", Archives.Zip());
        folder.Write("in/cut.xml.gz", Archives.Gzip(whole)[..200]);
        var locked = folder.Filing("in/locked.xml");
        var isRoot = Environment.IsPrivilegedProcess;
        if (!isRoot && !OperatingSystem.IsWindows()) File.SetUnixFileMode(locked, UnixFileMode.None);
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "--errors", folder["errors.txt"]]);
        code.Should().Be(1);
        ParseTests.Paths(output).Count(path => !path.Contains("bad") && !path.Contains("cut")).Should().Be(isRoot ? 51 : 50);
        // What a file packed alone has before the place where it is cut off is read, and has an error of its own.
        string[] bad =
        [
            "bad0.xml", "bad1.xml", "bad2.xml", "bad3.xml", "bad4.xml", "cut.xml.gz!/cut.xml", "cut.xml.gz", "dangling.xml", "empty.zip",
            .. isRoot ? [] : new[] { "locked.xml" },
        ];
        File.ReadAllLines(folder["errors.txt"]).Should().Equal(bad.Select(name => folder["in"] + "/" + name));
        foreach (var name in bad)
            error.Split('\n').Where(line => line.Contains($"/{name}:") || line.Contains($"/{name}("))
                .Where(line => line.Contains(": error ")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_named_pipe_in_a_folder_is_skipped_and_one_named_alone_is_read()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder["in/pipe"]])) await make.WaitForExitAsync();
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        error.Should().Contain("in/pipe: note F4701:").And.Contain("1 filing, 1 row, 0 failed, 1 skipped");
        foreach (var bytes in new[] { TempFolder.Bytes(), Archives.Gzip(TempFolder.Bytes()) })
        {
            var write = Task.Run(() => File.WriteAllBytes(folder["in/pipe"], bytes));
            (await CliRun.RunAsync(["parse", folder["in/pipe"]])).Out.Should().StartWith("{").And.Contain("\"4\"");
            await write;
        }
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\0", true)]
    public async Task Files_from_reads_paths_from_a_file_or_standard_input(string end, bool nul)
    {
        using var folder = new TempFolder();
        var list = string.Concat(new[] { folder.Filing("b.xml"), folder.Filing("a.xml"),
            folder.Write("note.txt", "no filing") }.Select(path => path + end));
        string[] options = ["--out", "ndjson", .. nul ? ["-0"] : Array.Empty<string>()];
        var (code, output, error) = await CliRun.RunAsync(["parse", "-v", "--files-from", folder.Write("list", list), .. options]);
        code.Should().Be(0, "a list is not the command line: what is no filing is skipped");
        ParseTests.Paths(output).Should().Equal(folder["b.xml"], folder["a.xml"]);
        error.Should().Contain("note F4701:");
        var (_, piped, _) = await CliRun.RunAsync(["parse", "--files-from", "-", .. options], System.Text.Encoding.UTF8.GetBytes(list));
        piped.Should().Be(output);
    }

    [Theory]
    [InlineData("/nowhere/list", "There is no such file or folder.")]
    [InlineData("/", "is a folder, not a list of paths.")]
    public async Task A_list_that_cannot_be_opened_is_a_clear_error(string list, string why)
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", "--files-from", list]);
        code.Should().Be(1);
        error.Should().StartWith($"form4: --files-from {list}").And.Contain(why);
    }
}
