using System.Text.Json;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests;

/// <summary><c>form4 diff</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("form4-diff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Two_formats_of_a_filing_are_equal()
    {
        var (code, output, error) = await CliRun.RunAsync(
            ["diff", CliRun.Sample("option-exercise", "filing.xml"), CliRun.Sample("option-exercise", "rendered.html")]);
        (code, output, error).Should().Be((0, "", ""));
    }

    [Fact]
    public async Task A_value_that_differs_is_named_with_both_texts()
    {
        var (old, @new) = Pair("simple-purchase", xml => xml.Replace("<value>P", "<value>S").Replace(">P<", ">S<"));
        var (code, output, _) = await CliRun.RunAsync(["diff", old, @new]);
        code.Should().Be(1);
        output.Should().Contain("  nonDerivativeTable[0].transactionCode: P -> S\n");
    }

    [Fact]
    public async Task Json_has_an_object_for_two_files_and_an_array_for_two_folders()
    {
        var (old, @new) = Pair("simple-purchase", xml => xml.Replace(">P<", ">S<"));
        using var one = JsonDocument.Parse((await CliRun.RunAsync(["diff", old, @new, "--out", "json"])).Out);
        one.RootElement.GetProperty("equal").GetBoolean().Should().BeFalse();
        var difference = one.RootElement.GetProperty("differences")[0];
        difference.GetProperty("path").GetString().Should().Be("nonDerivativeTable[0].transactionCode");
        using var many = JsonDocument.Parse(
            (await CliRun.RunAsync(["diff", Path.GetDirectoryName(old)!, Path.GetDirectoryName(@new)!, "--out", "json"])).Out);
        many.RootElement.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Markdown_has_a_table()
    {
        var (old, @new) = Pair("simple-purchase", xml => xml.Replace(">P<", ">S<"));
        var (_, output, _) = await CliRun.RunAsync(["diff", old, @new, "--out", "markdown"]);
        output.Should().StartWith("### ").And.Contain("| `nonDerivativeTable[0].transactionCode` | changed | P | S |\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_cannot_be_read_leaves_nothing_alone(bool isFirst)
    {
        var (old, _) = Pair("simple-purchase", xml => xml);
        var (code, output, error) = await CliRun.RunAsync(isFirst ? ["diff", "nothere", old] : ["diff", old, "nothere"]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Be("nothere: error F4006: There is no such file or folder.\n");
    }

    [Fact]
    public async Task Folders_are_paired_by_path_and_what_stands_in_one_only_is_said()
    {
        var (old, @new) = Pair("simple-purchase", xml => xml);
        File.Copy(old, Path.Combine(Path.GetDirectoryName(old)!, "gone.xml"));
        File.Copy(old, Path.Combine(Path.GetDirectoryName(@new)!, "come.xml"));
        var (code, output, _) = await CliRun.RunAsync(["diff", Path.GetDirectoryName(old)!, Path.GetDirectoryName(@new)!]);
        code.Should().Be(1);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2)
            .And.Contain(line => line.EndsWith("come.xml: only there")).And.Contain(line => line.EndsWith("gone.xml: only there"));
    }

    [Fact]
    public async Task Equal_folders_say_nothing()
    {
        var (old, @new) = Pair("three-owners", xml => xml);
        (await CliRun.RunAsync(["diff", Path.GetDirectoryName(old)!, Path.GetDirectoryName(@new)!])).Should().Be((0, "", ""));
    }

    [Fact]
    public async Task The_rows_of_an_amendment_are_told_by_what_they_are_to_the_original()
    {
        var (old, @new) = Pair("weighted-average-sale", xml => xml.Replace("<documentType>4<", "<documentType>4/A<"));
        var (code, output, _) = await CliRun.RunAsync(["diff", old, @new]);
        code.Should().Be(1);
        output.Should().Contain(" amends ").And.Contain("nonDerivativeTable[0] repeats nonDerivativeTable[0]: the original says the same");
    }

    public static TheoryData<string> Folders() =>
        [.. Directory.GetDirectories(Repository.Samples).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Folders))]
    public async Task A_sample_is_equal_to_itself_in_each_of_its_formats(string sample)
    {
        var files = Directory.GetFiles(CliRun.Sample(sample, "")).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).ToList();
        files.Should().NotBeEmpty();
        foreach (var a in files)
            foreach (var b in files)
                (await CliRun.RunAsync(["diff", a, b])).Should().Be((0, "", ""), "{0} is {1}", a, b);
    }

    [Fact]
    public async Task A_row_that_one_of_two_amendments_has_alone_is_shown()
    {
        var (old, @new) = Pair("weighted-average-sale", xml => xml);
        foreach (var path in (string[])[old, @new])
            File.WriteAllText(path, File.ReadAllText(path).Replace("<documentType>4<", "<documentType>4/A<"));
        const string End = "</nonDerivativeTransaction>";
        var text = File.ReadAllText(@new);
        var last = text.LastIndexOf("<nonDerivativeTransaction>", StringComparison.Ordinal);
        File.WriteAllText(@new, text.Remove(last, text.LastIndexOf(End, StringComparison.Ordinal) + End.Length - last));
        var (code, output, _) = await CliRun.RunAsync(["diff", old, @new]);
        code.Should().Be(1);
        output.Should().Contain(": removed: ").And.NotContain(" amends ");
    }

    [Theory]
    [InlineData("diff", "no-such-file.xml", "no-such-file.xml")]
    [InlineData("diff", "-", "-")]
    [InlineData("diff", "one")]
    public async Task What_cannot_be_read_or_asked_is_neither_equal_nor_different(params string[] args)
    {
        var (code, output, error) = await CliRun.RunAsync(args);
        (code, output).Should().Be((2, ""));
        error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Quiet_leaves_the_exit_code()
    {
        var (old, @new) = Pair("simple-purchase", xml => xml.Replace(">P<", ">S<"));
        (await CliRun.RunAsync(["diff", old, @new, "-q"])).Should().Be((1, "", ""));
    }

    /// <summary>A sample, and an edited copy of the same name in another folder.</summary>
    private (string Old, string New) Pair(string sample, Func<string, string> edit)
    {
        var xml = File.ReadAllText(CliRun.Sample(sample, "filing.xml"));
        string Write(string side, string text)
        {
            var folder = Directory.CreateDirectory(Path.Combine(_folder, side)).FullName;
            File.WriteAllText(Path.Combine(folder, "filing.xml"), text);
            return Path.Combine(folder, "filing.xml");
        }
        return (Write("old", xml), Write("new", edit(xml)));
    }

    [Fact]
    public async Task Standard_input_that_is_closed_is_an_error_at_once_and_one_that_is_typed_is_told()
    {
        var path = CliRun.Sample("simple-purchase", "filing.xml");
        foreach (var isClosed in (bool[])[true, false])
        {
            var error = new StringWriter { NewLine = "\n" };
            var context = new CliContext(() => new MemoryStream(File.ReadAllBytes(path)), Stream.Null, () => error, () => true, _ => null,
                isInputTerminal: () => true, isInputClosed: () => isClosed);
            (await CommandLine.RunAsync(["diff", "-", path], context)).Should().Be(isClosed ? 2 : 0);
            error.ToString().Should().StartWith(isClosed ? "form4: standard input is closed" : "form4: reading from the terminal");
        }
    }

    [Fact]
    public async Task A_file_beside_a_folder_is_wrong_use()
    {
        var file = CliRun.Sample("simple-purchase", "filing.xml");
        foreach (var (a, b) in new[] { (file, Repository.Samples), (Repository.Samples, file) })
        {
            var (code, _, error) = await CliRun.RunAsync(["diff", a, b]);
            code.Should().Be(2);
            error.Should().StartWith($"form4: {file} is one document, and {Repository.Samples} holds several: ");
        }
    }
}
