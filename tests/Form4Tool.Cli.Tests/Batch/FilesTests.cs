using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>What a run makes of the names of files, of its own outputs, and of lists of what failed.</summary>
public class FilesTests
{
    [Fact]
    public async Task Parse_of_the_folder_in_which_its_output_stands_skips_its_own_output()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/z.xml");
        var (code, error) = await Shell(folder["in"], "\"$@\" > rows.csv 2> said.txt", "parse", ".", "--out", "csv", "-v");
        code.Should().Be(0, error);
        File.ReadAllLines(folder["in/rows.csv"]).Should().HaveCount(3);
        File.ReadAllText(folder["in/said.txt"]).Should().Contain("./rows.csv: note F4701: This run writes it. Skipped.")
            .And.Contain("./said.txt: note F4701: This run writes it. Skipped.").And.Contain("2 filings, 2 rows, 0 failed, 2 skipped");
    }

    [Fact]
    public async Task A_destination_and_a_list_of_failures_in_the_folder_that_is_read_are_skipped_too()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Write("in/b.xml", "");
        for (var run = 0; run < 2; run++)
        {
            var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "csv", "-v", "--to", folder["in/rows.csv"],
                "--errors", folder["in/failed.txt"]]);
            code.Should().Be(1);
            error.Should().Contain(run == 0 ? "1 failed, 3 skipped" : "1 failed, 4 skipped");
            File.ReadAllText(folder["in/failed.txt"]).Should().Be(folder["in"] + "/b.xml\n");
            File.ReadAllLines(folder["in/rows.csv"]).Should().HaveCount(2);
        }
    }

    [Fact]
    public async Task Output_names_do_not_depend_on_neighbours()
    {
        using var folder = new TempFolder();
        folder.Filing("alone/a.xml");
        string[] neighbours = ["a", "a.txt", "a.xml-1", "a.xml~1", "a.xml~1~", "a.xml.json", "b/a.xml"];
        foreach (var name in neighbours.Append("a.xml")) folder.Filing("among/" + name);
        foreach (var input in new[] { "alone", "among" })
        {
            var (code, _, error) = await CliRun.RunAsync(["parse", folder[input], "--to", folder[input + "-out"] + "/"]);
            code.Should().Be(0, error);
        }
        File.ReadAllText(folder["alone-out/a.xml.json"]).Should()
            .Be(File.ReadAllText(folder["among-out/a.xml.json"]).Replace("/among/", "/alone/"));
        Names(folder, "among-out/").Should().BeEquivalentTo("a.json", "a.txt.json", "a.xml-1.json", "a.xml~1~.json", "a.xml~1~~.json",
            "a.xml.json.json", "b/a.xml.json", "a.xml.json");
    }

    [Fact]
    public async Task Filings_of_one_input_are_numbered_as_no_other_input_can_be_called()
    {
        using var folder = new TempFolder();
        folder.Write("in/two.nc", [.. TempFolder.Bytes("simple-purchase", "submission.nc"),
            .. TempFolder.Bytes("option-exercise", "submission.nc")]);
        folder.Filing("in/two.nc~1");
        folder.Filing("in/two.nc~2~");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--to", folder["out"] + "/"]);
        code.Should().Be(0, error);
        Names(folder, "out/").Should().BeEquivalentTo("two.nc~1.json", "two.nc~2.json", "two.nc~1~.json", "two.nc~2~~.json");
    }

    [Fact]
    public async Task A_name_that_is_too_long_or_taken_is_one_error_for_that_input_and_the_rest_is_written()
    {
        using var folder = new TempFolder();
        var longest = new string('n', 250);         // with .json it is as long as a name may be
        folder.Filing("in/" + longest);
        folder.Filing("in/" + longest + "xyz");
        folder.Filing("in/folder.xml");
        folder.Filing("in/sub/x.xml");
        folder.Filing("in/z.xml");
        folder.Filing("other/z.xml");
        folder.Write("other/z.zip", Archives.Zip(("m.xml", TempFolder.Bytes())));
        folder.Write("in/z.zip", Archives.Zip(("m.xml", TempFolder.Bytes())));
        Directory.CreateDirectory(folder["out/folder.xml.json"]);
        folder.Write("out/sub", "a file");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], folder["other"], "--to", folder["out"] + "/",
            "--errors", folder["failed.txt"]]);
        code.Should().Be(1);
        Names(folder, "out/").Should().BeEquivalentTo(longest + ".json", "sub", "z.xml.json", "z.zip/m.xml.json");
        string[] failed = [folder["in"] + "/folder.xml", folder["in"] + $"/{longest}xyz", folder["in"] + "/sub/x.xml",
            folder["other"] + "/z.xml", folder["other"] + "/z.zip"];
        File.ReadAllLines(folder["failed.txt"]).Should().Equal(failed);
        error.Split('\n').Where(line => line.Contains("error F4709:")).Should().HaveCount(failed.Length);
        error.Should().Contain("3 filings, 3 rows, 5 failed");
    }

    [Fact]
    public async Task A_list_of_failed_inputs_is_read_again_with_members_of_archives()
    {
        using var folder = new TempFolder();
        var cut = TempFolder.Bytes()[..900];
        var inner = Archives.Tar(("deep.xml", cut), ("good.xml", TempFolder.Bytes()));
        folder.Write("in/a.zip", Archives.Zip(("one.xml", cut), ("two.xml", TempFolder.Bytes()), ("in.tar", inner), ("three.xml", cut)));
        folder.Write("in/b.xml", cut);
        string[] args = ["--out", "ndjson", "--errors"];
        await CliRun.RunAsync(["parse", folder["in"], .. args, folder["failed.txt"]]);
        var failed = File.ReadAllLines(folder["failed.txt"]);
        failed.Should().Equal(new[] { "a.zip!/one.xml", "a.zip!/in.tar!/deep.xml", "a.zip!/three.xml", "b.xml" }
            .Select(name => folder["in"] + "/" + name));
        var (code, output, error) = await CliRun.RunAsync(["parse", "--files-from", folder["failed.txt"], .. args, folder["again.txt"]]);
        code.Should().Be(1);
        ParseTests.Paths(output).Should().Equal(failed, error);
        File.ReadAllLines(folder["again.txt"]).Should().Equal(failed);
    }

    [Fact]
    public async Task A_member_of_an_archive_is_an_input_of_its_own()
    {
        using var folder = new TempFolder();
        var zip = folder.Write("a.zip", Archives.Zip(("one.xml", TempFolder.Bytes()), ("[2].xml", TempFolder.Bytes("option-exercise")),
            ("note.txt", "no filing"u8.ToArray())));
        var (code, output, _) = await CliRun.RunAsync(["parse", zip + "!/[2].xml"]);
        code.Should().Be(0);
        output.Should().StartWith("{").And.Contain("a.zip!/[2].xml");
        (await CliRun.RunAsync(["parse", zip + "!/note.txt"])).Error.Should().Contain("a.zip!/note.txt: error F4002:", "it was named");
        (await CliRun.RunAsync(["parse", zip + "!/none.xml"])).Should().Match<(int Code, string Out, string Error)>(run =>
            run.Code == 1 && run.Error.Contains("a.zip!/none.xml: error F4006: The archive has no such member."));
        (await CliRun.RunAsync(["parse", folder.Filing("a.xml") + "!/none.xml"])).Error.Should()
            .Contain("a.xml: error F4006: It is no archive, so it has no members.");
    }

    [Theory]
    [InlineData("x[0-2].xml", "x0.xml", "x1.xml", "x2.xml")]
    [InlineData("x[!0-2].xml", "x3.xml")]
    [InlineData("x[]3].xml", "x3.xml")]
    [InlineData("{x1,sub/y}.xml", "sub/y.xml", "x1.xml")]
    [InlineData("{x{0,1},sub/*}.xml", "sub/[.xml", "sub/y.xml", "x0.xml", "x1.xml")]
    [InlineData("**/y.xml", "sub/deep/y.xml", "sub/y.xml")]
    [InlineData("**/[x-y]?.xml", "x0.xml", "x1.xml", "x2.xml", "x3.xml")]
    [InlineData("sub/[.xml", "sub/[.xml")]
    [InlineData("s*b/d??p/*", "sub/deep/y.xml")]
    public async Task Globs_that_the_shell_did_not_expand_work(string pattern, params string[] found)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "x0", "x1", "x2", "x3", "sub/y", "sub/[", "sub/deep/y" }) folder.Filing($"in/{name}.xml");
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in/" + pattern], "--out", "ndjson"]);
        code.Should().Be(0, error);
        ParseTests.Paths(output).Should().Equal(found.Select(name => folder["in/" + name]));
    }

    [Fact]
    public async Task The_list_of_failed_inputs_survives_odd_names()
    {
        if (OperatingSystem.IsWindows()) return;        // a name cannot have a line's end there
        using var folder = new TempFolder();
        string[] names = ["-", "a b.xml", "two\nlines.xml", "[x].xml", "é.xml"];
        foreach (var name in names) folder.Write("in/" + name, "");
        string[] args = ["--out", "csv", "--quiet", "-0", "--errors"];
        await CliRun.RunAsync(["parse", folder["in"], .. args, folder["failed"]]);
        var failed = File.ReadAllText(folder["failed"]);
        failed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(names.Select(name => folder["in/" + name]));
        var (_, _, error) = await CliRun.RunAsync(["parse", "--files-from", folder["failed"], .. args, folder["again"]]);
        File.ReadAllText(folder["again"]).Should().Be(failed, error);

        (_, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "csv", "--errors", folder["lines"]]);
        error.Split('\n').Should().ContainSingle(line => line.Contains("warning F4710:"), "a line cannot hold every name")
            .Which.Should().Contain("two\\u000alines.xml");
    }

    [Fact]
    public async Task A_name_that_is_not_UTF8_is_named_by_its_bytes_and_read()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/caf\uFFFD.xml", "option-exercise");       // what the platform takes the others for
        folder.Filing("b.xml");
        await Shell(folder.Path, "for i in 351 350; do cp b.xml in/caf$(printf \"\\\\$i\").xml; done; : > in/$(printf '\\377')");
        await Shell(folder.Path, "mkdir in/$(printf 'd\\351'); cp b.xml in/$(printf 'd\\351')/c.xml");
        var (code, output, error) = await CliRun.RunAsync(
            ["parse", folder["in"], "--out", "ndjson", "--errors", folder["failed.txt"]]);
        code.Should().Be(1);
        string[] read = ["a.xml", "caf\\xE8.xml", "caf\\xE9.xml", "caf\uFFFD.xml"];
        ParseTests.Paths(output).Should().Equal(read.Select(name => folder["in"] + "/" + name));
        JsonDocument.Parse(output.Split('\n')[3]).RootElement.GetProperty("derivativeTable").GetArrayLength().Should().BePositive();
        error.Should().Contain("d\\xE9: error F4006: The folder's name is not UTF-8").And
            .Contain("\\xFF: error F4001: The input is empty.");

        (_, output, error) = await CliRun.RunAsync(["parse", "--out", "ndjson", "--files-from",
            folder.Write("list", [.. Encoding.UTF8.GetBytes(folder["in/caf"]), 0xE9, .. ".xml\n"u8])]);
        ParseTests.Paths(output).Should().Equal([folder["in"] + "/caf\\xE9.xml"], error);
        // So is one that a shell gives, or finds none for.
        var (code2, said) = await Shell(folder["in"], "\"$@\" caf$(printf '\\351').xml --out csv --columns source > ../o1.csv", "parse");
        (code2, said).Should().Be((0, ""));
        await Shell(folder["in"], "\"$@\" > ../o.csv", "parse", "caf?.xml", "caf*.xml", "--out", "csv", "--columns", "source", "-q");
        File.ReadAllLines(folder["o.csv"]).Distinct().Should().Equal(["source", "caf�.xml", "caf\\xE8.xml", "caf\\xE9.xml"]);
        await Shell(folder.Path, "rm -r in");       // the platform cannot
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_GNU_sparse_member_of_a_tar_costs_that_member_only(bool isExtended)
    {
        using var folder = new TempFolder();
        var tar = SparseTars.Gnu(("a.xml", TempFolder.Bytes(), 0), ("holes", new byte[700], isExtended ? 2 : 1),
            ("b.xml", TempFolder.Bytes(), 0));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Write("x.tar", tar), "--out", "ndjson"]);
        code.Should().Be(1);
        ParseTests.Paths(output).Should().Equal(folder["x.tar!/a.xml"], folder["x.tar!/b.xml"]);
        error.Should().Contain("x.tar!/holes: error F4707: The member is a file with holes (sparse).").And.Contain("1 failed");
    }

    [Fact]
    public async Task A_sparse_member_of_a_POSIX_tar_costs_that_member_only()
    {
        using var folder = new TempFolder();
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Write("x.tar", SparseTars.Pax()), "--out", "ndjson"]);
        code.Should().Be(1);
        ParseTests.Paths(output).Should().Equal(folder["x.tar!/a.xml"], folder["x.tar!/b.xml"]);
        error.Should().Contain("x.tar!/holes.xml: error F4707:");
    }

    [Fact]
    public async Task Too_few_open_files_are_a_clear_line()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        for (var i = 0; i < 200; i++) folder.Filing($"in/{i}.xml");
        foreach (var limit in new[] { 24, 64, 99, 128 })
        {
            var (code, error) = await Shell(folder.Path, $"ulimit -n {limit}; exec \"$@\" > rows.csv", "parse", "in", "--out", "csv");
            // Machine code needs no files of its own, so 24 are enough for it.
            if (code == 0) error.Should().Contain("200 filings");
            else error.Should().Be($"form4: {OpenFiles.TooMany}\n", $"that is for ulimit -n {limit}");
            code.Should().Be(error.Contains("200 filings") ? 0 : 1);
            if (limit > 100) code.Should().Be(0);
        }
    }

    private static IEnumerable<string> Names(TempFolder folder, string below) =>
        folder.Content().Where(name => name.StartsWith(below, StringComparison.Ordinal)).Select(name => name[below.Length..]);

    /// <summary>Runs a script of sh in a folder; its arguments are the program and some of its own.</summary>
    private static async Task<(int Code, string Error)> Shell(string folder, string script, params string[] args)
    {
        var tool = ProcessTests.StartInfo(args);
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script, "sh", tool.FileName, .. tool.ArgumentList])
        {
            RedirectStandardError = true,
            WorkingDirectory = folder,
        })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    [Fact]
    public async Task What_a_pattern_finds_is_no_error_where_it_is_no_filing_and_a_member_is_not_read_behind_its_archive()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Write("in/notes.txt", "no filing");
        var zip = folder.Write("z.zip", Archives.Zip(("m.xml", TempFolder.Bytes())));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in/**"], "--out", "ndjson"]);
        (code, output.Count(c => c == '\n')).Should().Be((0, 1), error);
        (code, output, error) = await CliRun.RunAsync(["parse", zip, zip + "!/m.xml", "--out", "ndjson", "-v"]);
        (code, output.Count(c => c == '\n')).Should().Be((0, 1), error);
        error.Should().Contain("z.zip!/m.xml: note F4703: Its archive was reached before");
    }

    [Fact]
    public async Task A_name_that_another_input_has_is_told_with_its_extension()
    {
        using var folder = new TempFolder();
        var (a, b) = (folder.Filing("1/a.xml"), folder.Filing("2/a.xml"));
        var (code, _, error) = await CliRun.RunAsync(["parse", a, b, "--to", folder["out"] + "/"]);
        code.Should().Be(1);
        error.Should().Contain("Another input's output is called a.xml.json too");
    }

    [Fact]
    public async Task A_database_that_is_locked_says_what_to_do()
    {
        using var folder = new TempFolder();
        var path = folder.Filing("a.xml");
        (await CliRun.RunAsync(["parse", path, "--out", "sqlite", "--to", folder["x.db"]])).Code.Should().Be(0);
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder["x.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        var (code, _, error) = await CliRun.RunAsync(["parse", path, "--out", "sqlite", "--to", folder["x.db"]]);
        code.Should().Be(1);
        error.Should().Contain("another program writes it just now. Run this again when that is done");
    }
}
