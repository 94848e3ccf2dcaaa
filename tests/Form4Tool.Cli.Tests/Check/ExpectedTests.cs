using System.Diagnostics;
using System.Text.Json;

namespace Form4Tool.Cli.Tests.Check;

/// <summary>Filings against their expected results: <c>expected.json</c> for a folder, <c>INPUT.expected.json</c> for one input.</summary>
public sealed class ExpectedTests : IDisposable
{
    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_value_that_differs_is_an_error_with_its_field_and_its_place()
    {
        var path = _folder.Add("a.xml", from: ">1500<", to: ">150<");
        _folder.Add("expected.json", file: "expected.json");
        var (code, output, _) = await _folder.CheckAsync(path);
        code.Should().Be(1);
        output.Should().MatchRegex(
            @"a\.xml\(\d+,\d+\): error F4801: nonDerivativeTable\[0\]\.transactionShares: expected 1500, found 150\.");
    }

    [Fact]
    public async Task A_row_that_is_not_expected_and_one_that_is_missing_are_said()
    {
        var path = _folder.Add("a.xml");
        _folder.Add("a.xml.expected.json", "option-exercise", "expected.json");
        var (_, output, _) = await _folder.CheckAsync(path);
        output.Should().Contain("F4801: nonDerivativeTable[1]: expected ").And.Contain(", not found.");
        _folder.Add("b.xml", "option-exercise");
        _folder.Add("b.xml.expected.json", file: "expected.json");
        (await _folder.CheckAsync(Path.Combine(_folder.Path, "b.xml"))).Out.Should()
            .Contain("F4801: nonDerivativeTable[1]: not expected, found ");
    }

    [Fact]
    public async Task A_result_of_an_inputs_own_goes_before_that_of_the_folder()
    {
        var path = _folder.Add("a.xml", from: ">1500<", to: ">150<");
        _folder.Add("expected.json", file: "expected.json");
        _folder.Add("a.xml.expected.json", file: "expected.json", from: "1500", to: "150");
        (await _folder.CheckAsync(path)).Code.Should().Be(0);
    }

    [Fact]
    public async Task What_a_format_cannot_carry_is_not_expected_of_it()
    {
        foreach (var file in (string[])["rendered.html", "filing.txt", "submission.txt", "expected.json"]) _folder.Add(file, file: file);
        var (code, output, _) = await _folder.CheckAsync(_folder.Path);
        code.Should().Be(0, output);
    }

    [Fact]
    public async Task Another_number_of_filings_is_an_error()
    {
        var path = _folder.Add("a.xml");
        var one = File.ReadAllText(CliRun.Sample("simple-purchase", "expected.json"));
        _folder.Write("a.xml.expected.json", $"[{one}, {one}]");
        (await _folder.CheckAsync(path)).Out.Should().Contain("error F4802: Expected 2, found 1.");
    }

    [Fact]
    public async Task An_input_with_a_result_of_its_own_that_is_no_filing_any_more_is_an_error()
    {
        _folder.Write("a.txt", "Nothing.");
        _folder.Add("a.txt.expected.json", file: "expected.json");
        (await _folder.CheckAsync(_folder.Path)).Out.Should().Contain("error F4802: Expected 1, found 0.");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"formatVersion\": \"1.0\"}")]
    [InlineData("\"text\"")]
    public async Task A_result_that_cannot_be_read_is_an_error(string json)
    {
        var path = _folder.Add("a.xml");
        _folder.Write("expected.json", json);
        var (code, output, _) = await _folder.CheckAsync(path);
        code.Should().Be(1);
        output.Should().Contain("error F4803:");
    }

    [Fact]
    public async Task Update_writes_what_is_missing_or_differs_and_then_all_is_as_expected()
    {
        var (xml, text) = (_folder.Add("a.xml"), _folder.Add("b.txt", file: "filing.txt"));
        var (code, _, error) = await _folder.CheckAsync(_folder.Path, "--update");
        code.Should().Be(0);
        error.Should().Contain("2 expected results written");
        using (var json = JsonDocument.Parse(File.ReadAllText(xml + ".expected.json")))
        {
            json.RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be("a.xml");
            json.RootElement.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
        }
        (await _folder.CheckAsync(_folder.Path)).Code.Should().Be(0);
        (await _folder.CheckAsync(_folder.Path, "--update")).Error.Should().NotContain("written");

        File.WriteAllText(text, File.ReadAllText(text).Replace("1,500", "150"));
        (await _folder.CheckAsync(_folder.Path)).Out.Should().Contain("expected 1500, found 150");
        (await _folder.CheckAsync(_folder.Path, "--update")).Error.Should().Contain("1 expected result written");
        (await _folder.CheckAsync(_folder.Path)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Update_rewrites_the_result_of_a_folder_where_all_filings_beside_it_say_the_same()
    {
        var shared = _folder.Add("expected.json", file: "expected.json");
        var xml = _folder.Add("a.xml", from: ">1500<", to: ">150<");
        _folder.Add("b.xml", from: ">1500<", to: ">150<");
        _folder.Add("c.txt", file: "filing.txt", from: "1,500", to: "150");
        // It is theirs too if they are not named.
        (await _folder.CheckAsync(xml, "--update")).Code.Should().Be(0);
        File.ReadAllText(shared).Should().Contain("\"transactionShares\": 150,");
        Directory.GetFiles(_folder.Path).Should().HaveCount(4);
        (await _folder.CheckAsync(_folder.Path)).Code.Should().Be(0);
        (await _folder.CheckAsync(_folder.Path, "--update")).Error.Should().NotContain("written");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task Update_keeps_the_result_of_a_folder_where_filings_beside_it_differ_and_gives_these_their_own(string jobs)
    {
        var shared = _folder.Add("expected.json", file: "expected.json");
        var before = File.ReadAllText(shared);
        _folder.Add("a.xml", from: ">1500<", to: ">150<");
        _folder.Add("b.xml", from: ">1500<", to: ">15<");
        _folder.Add("c.txt", file: "filing.txt", from: "1,500", to: "15");
        _folder.Add("d.txt", file: "filing.txt");
        var (code, _, error) = await _folder.CheckAsync(_folder.Path, "--update", "--jobs", jobs);
        code.Should().Be(0);
        error.Should().Contain($"form4: {shared} stays as it is: not all filings beside it say the same, "
            + "so 3 filings got an expected result apart\n").And.Contain("3 expected results written");
        File.ReadAllText(shared).Should().Be(before);
        Directory.GetFiles(_folder.Path, "*.expected.json").Select(Path.GetFileName).Should()
            .BeEquivalentTo("a.xml.expected.json", "b.xml.expected.json", "c.txt.expected.json");
        (await _folder.CheckAsync(_folder.Path)).Code.Should().Be(0);
        (await _folder.CheckAsync(_folder.Path, "--update", "--jobs", jobs)).Error.Should().NotContain("written");
    }

    [Fact]
    public async Task A_result_that_cannot_be_read_is_written_anew_from_what_carries_most()
    {
        var shared = _folder.Write("expected.json", "{");
        _folder.Add("a.html", file: "rendered.html");
        _folder.Add("b.xml");
        (await _folder.CheckAsync(_folder.Path, "--update")).Code.Should().Be(0);
        File.ReadAllText(shared).Should().Contain("\"format\": \"ownership-xml\"");
        (await _folder.CheckAsync(_folder.Path)).Code.Should().Be(0);
    }

    [Fact]
    public async Task What_was_read_in_part_is_reported_and_never_written_as_expected()
    {
        var path = _folder.Add("a.xml");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text[..text.IndexOf("</postTransactionAmounts>", StringComparison.Ordinal)]);
        var shared = _folder.Add("expected.json", file: "expected.json");
        var before = File.ReadAllText(shared);
        for (var i = 0; i < 2; i++)
        {
            var (code, output, error) = await _folder.CheckAsync(_folder.Path, "--update");
            code.Should().Be(1);
            output.Should().Contain("error F4801:");
            error.Should().NotContain("written");
            File.ReadAllText(shared).Should().Be(before);
            Directory.GetFiles(_folder.Path).Should().HaveCount(2);
        }
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("--update")]
    public async Task Standard_input_stands_in_no_folder_and_has_no_expected_result(string option)
    {
        _folder.Add("expected.json", file: "expected.json");
        var start = Batch.ProcessTests.StartInfo("check", "-", option);
        (start.RedirectStandardInput, start.WorkingDirectory) = (true, _folder.Path);
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(File.ReadAllText(CliRun.Sample("option-exercise", "filing.xml")));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await error);
        Directory.GetFiles(_folder.Path).Should().ContainSingle();
    }
}
