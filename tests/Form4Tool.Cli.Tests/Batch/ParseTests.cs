using System.Text.Json;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>The shapes of the output, the exit codes and the words for what cannot be read.</summary>
public class ParseTests
{
    [Fact]
    public async Task One_filing_is_one_object_that_names_its_path_as_given()
    {
        var path = CliRun.Sample("simple-purchase", "filing.xml");
        var (code, output, error) = await CliRun.RunAsync(["parse", path]);
        code.Should().Be(0);
        error.Should().BeEmpty();
        JsonDocument.Parse(output).RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be(path);
    }

    [Fact]
    public async Task Standard_input_is_called_by_a_dash()
    {
        var (code, output, _) = await CliRun.RunAsync(["parse", "-"], TempFolder.Bytes());
        code.Should().Be(0);
        JsonDocument.Parse(output).RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be("-");
    }

    [Fact]
    public async Task A_compressed_filing_is_one_object_from_standard_input_as_from_a_file()
    {
        using var folder = new TempFolder();
        var packed = Archives.Gzip(TempFolder.Bytes());
        (await CliRun.RunAsync(["parse", folder.Write("a.xml.gz", packed)])).Out.Should().StartWith("{");
        (await CliRun.RunAsync(["parse", "-"], packed)).Out.Should().StartWith("{");
        var (code, _, error) = await CliRun.RunAsync(["parse", "-"], packed[..100]);
        code.Should().Be(1);
        error.Should().Contain("-: error F4704:");
    }

    [Fact]
    public async Task Several_inputs_or_a_folder_are_an_array_also_of_one_or_none()
    {
        using var folder = new TempFolder();
        var file = folder.Filing("a/one.xml");
        Directory.CreateDirectory(folder["empty"]);
        Kind((await CliRun.RunAsync(["parse", file, file + "x"])).Out).Should().Be((JsonValueKind.Array, 1));
        Kind((await CliRun.RunAsync(["parse", folder["a"]])).Out).Should().Be((JsonValueKind.Array, 1));
        Kind((await CliRun.RunAsync(["parse", folder["empty"]])).Out).Should().Be((JsonValueKind.Array, 0));

        static (JsonValueKind, int) Kind(string json) =>
            (JsonDocument.Parse(json).RootElement.ValueKind, JsonDocument.Parse(json).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Several_filings_in_one_input_are_an_array_and_lines_of_ndjson()
    {
        using var folder = new TempFolder();
        var two = folder.Write("two.nc", [.. TempFolder.Bytes("simple-purchase", "submission.nc"),
            .. TempFolder.Bytes("option-exercise", "submission.nc")]);
        var (code, output, _) = await CliRun.RunAsync(["parse", two]);
        code.Should().Be(0);
        JsonDocument.Parse(output).RootElement.GetArrayLength().Should().Be(2);
        var (_, lines, _) = await CliRun.RunAsync(["parse", two, "--out", "ndjson"]);
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.AllSatisfy(line => JsonDocument.Parse(line));
    }

    [Fact]
    public async Task A_folder_is_read_in_the_ordinal_order_of_whole_paths()
    {
        using var folder = new TempFolder();
        string[] names = ["Z.xml", "a!b.xml", "a-b.xml", "a.xml", "a/b.xml", "a/c/d.xml", "a0.xml", "b.xml", "ä.xml"];
        foreach (var name in names) folder.Filing(name, "option-exercise");
        var (_, output, _) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson"]);
        Paths(output).Should().Equal(names.Select(name => folder.Path + "/" + name));
    }

    [Theory]
    [InlineData("*.xml", "a.xml", "b.xml")]
    [InlineData("?.xml", "a.xml", "b.xml")]
    [InlineData("**/c.xml", "d/c.xml", "d/e/c.xml")]
    [InlineData("d/*/c.xml", "d/e/c.xml")]
    public async Task A_glob_that_the_shell_left_is_expanded(string pattern, params string[] expected)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "a.xml", "b.xml", "d/c.xml", "d/e/c.xml", ".hidden.xml" }) folder.Filing(name);
        var (code, output, _) = await CliRun.RunAsync(["parse", folder[pattern], "--out", "ndjson"]);
        code.Should().Be(0);
        Paths(output).Should().Equal(expected.Select(name => folder[name]));
    }

    [Theory]
    [InlineData("missing.xml", null, "F4006", "no such file")]
    [InlineData("empty.xml", "", "F4001", "empty")]
    [InlineData("page.html", "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>",
        "F4002", "error page of a web site")]
    [InlineData("picture.gif", "GIF89a\0\0\0\0", "F4003", "binary (a GIF picture)")]
    [InlineData("form4.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "F4003", "binary (a PDF document)")]
    [InlineData("feed.tar.xz", "\u00FD7zXZ\0\0\u0004", "F4003", "binary (packed by xz)")]
    [InlineData("10k.txt", "<SEC-DOCUMENT>0000912744-16-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION " +
        "TYPE:\t10-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nAnnual report\n</TEXT>\n</DOCUMENT>\n", "F4005", "10-K")]
    public async Task What_is_no_filing_gets_one_line_that_names_it_and_says_what_it_is(string name, string? content, string id,
        string word)
    {
        using var folder = new TempFolder();
        var path = content is null ? folder[name] : folder.Write(name, content);
        var (code, output, error) = await CliRun.RunAsync(["parse", path]);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should()
            .StartWith($"{path}: error {id}: ").And.Contain(word);
    }

    [Fact]
    public async Task In_a_folder_other_files_are_counted_and_skipped()
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("readme.md", "# Filings\n");
        folder.Write("b.html", "<html><body>Not Found</body></html>");
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Path, "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        Paths(output).Should().ContainSingle();
        error.Should().Contain("b.html: note F4701:").And.Contain("readme.md: note F4701:")
            .And.MatchRegex(@"\n1 filing, 1 row, 0 failed, 2 skipped in \d+\.\d s\n$");
    }

    [Fact]
    public async Task Quiet_shows_errors_only()
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml");
        folder.Write("readme.md", "# Filings\n");
        folder.Write("empty.xml", "");
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Path, "--quiet"]);
        code.Should().Be(1);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("F4001");
    }

    [Fact]
    public async Task Strict_makes_a_warning_a_failure_and_still_writes_the_filing()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.xml", System.Text.Encoding.UTF8.GetString(TempFolder.Bytes())
            .Replace("<value>2016-03-09</value>", "<value>2016-02-30</value>"));
        var (relaxed, output, error) = await CliRun.RunAsync(["parse", path]);
        relaxed.Should().Be(0);
        error.Should().Contain("warning F4103");
        var (strict, same, _) = await CliRun.RunAsync(["parse", path, "--strict"]);
        strict.Should().Be(1);
        same.Should().Be(output);
    }

    [Theory]
    [InlineData("json", "{\"path\":\"")]
    [InlineData("github", "::error file=")]
    public async Task Diagnostics_come_in_the_style_asked_for(string style, string start)
    {
        var (_, _, error) = await CliRun.RunAsync(["parse", "nothing.xml", "--diagnostics", style]);
        error.Should().StartWith(start).And.Contain("F4006");
    }

    [Theory]
    [InlineData("text", "x\\u001b[2Jy.xml(", "\\u001b]0;title\\u0007", "\\u202e")]
    [InlineData("github", "::warning file=", "\\u001b]0;title\\u0007", "\\u202e")]
    [InlineData("json", "x\\u001b[2Jy.xml", "\\u001b]0;title\\u0007", "\u202e")]
    public async Task Control_characters_of_filings_and_of_file_names_never_reach_the_terminal(string style, params string[] shown)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "x\u001b[2Jy.xml");
        // A page, since XML has no such characters.
        File.WriteAllText(path, File.ReadAllText(CliRun.Sample("simple-purchase", "filing.txt"))
            .Replace("03/09/2016\t\tP", "03/09\u001b]0;title\u0007\u202e16\t\tP"));
        var (_, _, error) = await CliRun.RunAsync(["parse", path, "--diagnostics", style]);
        error.Should().ContainAll(shown).And.NotContainAny("\u001b", "\u0007");
    }

    [Fact]
    public async Task Hash_gives_the_digest_of_the_bytes()
    {
        var (_, output, _) = await CliRun.RunAsync(["parse", "-", "--hash"], TempFolder.Bytes());
        JsonDocument.Parse(output).RootElement.GetProperty("source").GetProperty("sha256").GetString()
            .Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(TempFolder.Bytes())));
    }

    [Fact]
    public async Task Positions_say_where_each_value_of_a_row_and_an_owner_stands()
    {
        var path = CliRun.Sample("simple-purchase", "submission.txt");
        var lines = File.ReadAllLines(path);
        var (_, output, _) = await CliRun.RunAsync(["parse", path, "--positions"]);
        var filing = JsonDocument.Parse(output).RootElement;
        var row = filing.GetProperty("nonDerivativeTable")[0];
        At(row, "securityTitle").Should().Be(row.GetProperty("securityTitle").GetString());
        At(row, "transactionShares").Should().Be(row.GetProperty("transactionShares").GetRawText());
        var owner = filing.GetProperty("reportingOwners")[0];
        At(owner, "name").Should().Be(owner.GetProperty("name").GetString());
        At(filing, "issuer.name").Should().Be(filing.GetProperty("issuer").GetProperty("name").GetString());

        string At(JsonElement of, string value)
        {
            var position = of.GetProperty("positions").GetProperty(value);
            return lines[position.GetProperty("line").GetInt32() - 1].Substring(position.GetProperty("column").GetInt32() - 1,
                position.GetProperty("length").GetInt32());
        }
    }

    [Fact]
    public async Task Explain_format_names_the_format_and_its_evidence_and_writes_no_data()
    {
        var path = CliRun.Sample("simple-purchase", "submission.txt");
        var (code, output, _) = await CliRun.RunAsync(["parse", "--explain-format", path]);
        code.Should().Be(0);
        output.Should().StartWith($"{path}: ownership-xml in an edgar-submission\n  ").And.NotContain("{");
    }

    [Fact]
    public async Task Explain_format_of_something_else_says_what_it_is_and_fails()
    {
        using var folder = new TempFolder();
        var (code, output, _) = await CliRun.RunAsync(
            ["parse", "--explain-format", folder.Write("x.html", "<html><body>A page</body></html>")]);
        code.Should().Be(1);
        output.Should().Contain("not an ownership filing");
    }

    internal static IEnumerable<string> Paths(string ndjson) => ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()!);
}
