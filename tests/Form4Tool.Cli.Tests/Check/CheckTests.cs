using System.IO.Compression;
using Form4Tool.Cli.Checking;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests.Check;

/// <summary><c>form4 check</c>: rules, expected results, what counts, and the exit code.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Sale = "<transactionCode>P<", Wrong = "<transactionCode>S<";

    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_filing_in_which_nothing_is_found_says_nothing_and_passes()
    {
        var (code, output, error) = await _folder.CheckAsync(_folder.Add("a.xml"));
        code.Should().Be(0, output);
        output.Should().BeEmpty();
        error.Should().Contain("1 filing, 1 row, 0 failed");
    }

    [Fact]
    public async Task A_finding_is_printed_as_compilers_do_and_fails()
    {
        var path = _folder.Add("a.xml", from: Sale, to: Wrong);
        var (code, output, _) = await _folder.CheckAsync(path);
        code.Should().Be(1);
        output.Should().MatchRegex(@"^.*a\.xml\(\d+,\d+\): warning R220: Table I row 1: transactionCode is S, and .* is A\.\n$");
    }

    [Fact]
    public async Task Notes_count_only_where_they_are_asked_for()
    {
        var path = _folder.Add("a.xml", from: ">PSBI<", to: ">NONE<");
        (await _folder.CheckAsync(path)).Code.Should().Be(0);
        var (code, output, _) = await _folder.CheckAsync(path, "--severity", "note");
        code.Should().Be(1);
        output.Should().Contain("note R240:");
        (await _folder.CheckAsync(_folder.Add("b.xml", from: Sale, to: Wrong), "--severity", "error")).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("--select R1", 0)]
    [InlineData("--select r2", 1)]
    [InlineData("--select R1,R220", 1)]
    [InlineData("--ignore R22", 0)]
    [InlineData("--ignore R1 --ignore R220", 0)]
    [InlineData("--select R2 --ignore R1", 1)]
    public async Task Findings_are_chosen_by_id_or_by_its_beginning(string options, int expected) =>
        (await _folder.CheckAsync([_folder.Add("a.xml", from: Sale, to: Wrong), .. options.Split(' ')])).Code.Should().Be(expected);

    [Theory]
    [InlineData("--select", "R9")]
    [InlineData("--severity", "fatal")]
    [InlineData("--out", "xml")]
    [InlineData("--baseline", "nowhere.txt")]
    [InlineData("--config", "nowhere")]
    [InlineData("--jobs", "0")]
    public async Task Wrong_use_is_exit_code_2_and_nothing_is_checked(params string[] options)
    {
        var (code, output, error) = await _folder.CheckAsync([_folder.Add("a.xml"), .. options]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("form4: ").And.EndWith("Try 'form4 check --help'.\n");
    }

    [Fact]
    public async Task What_cannot_be_read_or_only_in_part_is_a_failure_whatever_is_selected()
    {
        var half = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml"));
        var (code, output, _) = await _folder.CheckAsync(_folder.Write("half.xml", half[..(half.Length / 2)]), "--select", "R2");
        code.Should().Be(1);
        output.Should().Contain(": error F42");
        (await _folder.CheckAsync(_folder.Write("none.txt", "Nothing."), "--select", "R2")).Code.Should().Be(1);
        (await _folder.CheckAsync(Path.Combine(_folder.Path, "gone.xml"))).Code.Should().Be(1);
    }

    [Fact]
    public async Task A_folder_holds_other_files_too()
    {
        _folder.Add("a.xml");
        _folder.Write("notes.txt", "Nothing.");
        var (code, output, error) = await _folder.CheckAsync(_folder.Path, "--severity", "note");
        code.Should().Be(0, output);
        error.Should().Contain("1 filing, 1 row, 0 failed, 1 skipped");
    }

    [Fact]
    public async Task Findings_come_in_the_order_of_the_inputs_for_any_number_of_workers()
    {
        for (var i = 0; i < 60; i++) _folder.Add($"{i:00}.xml", from: i % 3 == 0 ? Sale : null, to: Wrong);
        var one = await _folder.CheckAsync(_folder.Path, "--jobs", "1");
        var four = await _folder.CheckAsync(_folder.Path, "--jobs", "4");
        four.Out.Should().Be(one.Out);
        one.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(20).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_finding_in_a_member_of_an_archive_has_its_line_too()
    {
        var path = Path.Combine(_folder.Path, "a.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            zip.CreateEntryFromFile(_folder.Add("a.xml", from: Sale, to: Wrong), "inner.xml");
        (await _folder.CheckAsync(path)).Out.Should().MatchRegex(@"a\.zip!/inner\.xml\(\d+,\d+\): warning R220");
    }

    [Fact]
    public async Task Standard_input_is_an_input()
    {
        var bytes = File.ReadAllBytes(_folder.Add("a.xml", from: Sale, to: Wrong));
        var (code, output, _) = await CliRun.RunAsync(["check", "-"], bytes);
        code.Should().Be(1);
        output.Should().StartWith("-(").And.Contain("R220");
    }

    [Fact]
    public async Task Findings_go_to_a_file_that_appears_whole()
    {
        var to = Path.Combine(_folder.Path, "out.txt");
        var (code, output, _) = await _folder.CheckAsync(_folder.Add("a.xml", from: Sale, to: Wrong), "--to", to, "--quiet");
        code.Should().Be(1);
        output.Should().BeEmpty();
        File.ReadAllText(to).Should().Contain("R220");
    }

    [Fact]
    public async Task Known_findings_pass_and_new_ones_fail_also_when_lines_move()
    {
        var path = _folder.Add("a.xml", from: Sale, to: Wrong);
        var known = Path.Combine(_folder.Path, "known.txt");
        var (code, _, error) = await _folder.CheckAsync(path, "--write-baseline", known);
        code.Should().Be(0);
        error.Should().Contain("1 finding written as known");
        File.ReadAllText(known).Should().EndWith("R220\ta.xml\tnonDerivativeTable[0].transactionAcquiredDisposedCode\n");

        (await _folder.CheckAsync(path, "--baseline", known)).Code.Should().Be(0);
        File.WriteAllText(path, File.ReadAllText(path).Replace("<issuer>", "\n\n<issuer>"));
        (await _folder.CheckAsync(path, "--baseline", known)).Code.Should().Be(0);
        File.WriteAllText(path, File.ReadAllText(path).Replace(">27.85<", ">0<"));
        var (again, output, _) = await _folder.CheckAsync(path, "--baseline", known);
        again.Should().Be(1);
        output.Should().Contain("R221").And.NotContain("R220");
    }

    [Fact]
    public async Task A_known_wrong_value_does_not_hide_another_one_in_its_place()
    {
        var path = _folder.Add("a.xml", from: ">1500<", to: ">150<");
        _folder.Add("expected.json", file: "expected.json");
        var known = Path.Combine(_folder.Path, "known.txt");
        await _folder.CheckAsync(path, "--write-baseline", known);
        const string Place = "F4801\ta.xml\tnonDerivativeTable[0].transactionShares";
        File.ReadAllText(known).Should().EndWith($"\n{Place}\tnonDerivativeTable[0].transactionShares: expected 1500, found 150.\n");
        (await _folder.CheckAsync(path, "--baseline", known)).Code.Should().Be(0);
        File.WriteAllText(path, File.ReadAllText(path).Replace(">150<", ">15<"));
        (await _folder.CheckAsync(path, "--baseline", known)).Out.Should().Contain("expected 1500, found 15.");
        // As files of before have it, a line without values knows any.
        (await _folder.CheckAsync(path, "--baseline", _folder.Write("known.txt", Place + "\n"))).Code.Should().Be(0);
    }

    [Fact]
    public void The_nearest_configuration_at_a_folder_or_above_it_holds()
    {
        _folder.Write(".form4check", "# all of it\nselect = R1, R2\nignore = R240\nseverity = note\nbaseline = known.txt\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "a", "b"));
        var config = CheckConfig.Above(Path.Combine(_folder.Path, "a", "b"));
        config.Select.Should().Equal("R1", "R2");
        config.Ignore.Should().Equal("R240");
        config.Severity.Should().Be(Severity.Note);
        config.Baseline.Should().Be(Path.Combine(_folder.Path, "known.txt"));
        _folder.Write("a/.form4check", "severity = error\n");
        CheckConfig.Above(Path.Combine(_folder.Path, "a", "b")).Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData("selct = R1")]
    [InlineData("severity = fatal")]
    [InlineData("ignore = R9")]
    [InlineData("ignore")]
    public void A_configuration_that_nobody_can_mean_is_wrong_use_and_has_its_line(string line)
    {
        var file = _folder.Write(".form4check", "\n" + line + "\n");
        FluentActions.Invoking(() => CheckConfig.Read(file)).Should().Throw<UsageException>().WithMessage("*.form4check(2)*");
    }

    [Fact]
    public async Task The_command_line_goes_before_the_configuration_and_what_is_ignored_adds_up()
    {
        var path = _folder.Add("a.xml", from: Sale, to: Wrong);
        var config = _folder.Write("c", "severity = error\nignore = R221\n");
        (await _folder.CheckAsync(path, "--config", config)).Code.Should().Be(0);
        (await _folder.CheckAsync(path, "--config", config, "--severity", "warning")).Code.Should().Be(1);
        (await _folder.CheckAsync(path, "--config", config, "--severity", "warning", "--ignore", "R220")).Code.Should().Be(0);
    }

    [Fact]
    public async Task The_samples_of_this_repository_pass()
    {
        var config = Path.Combine(Repository.Root, ".form4check");
        var (code, output, error) = await CliRun.RunAsync(["check", Path.Combine(Repository.Root, "samples"), "--config", config]);
        code.Should().Be(0, output);
        error.Should().Contain(" 0 failed");
    }

    [Fact]
    public async Task Explain_tells_a_rule_its_source_and_the_filings_that_it_holds_for()
    {
        var (code, output, _) = await CliRun.RunAsync(["explain", "r231"]);
        code.Should().Be(0);
        output.Should().StartWith("R231 (warning): ").And.Contain("Source: ").And.Contain("of 2008-06-25 or later");
    }
}
