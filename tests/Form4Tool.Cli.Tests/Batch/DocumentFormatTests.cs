using System.Text;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary><c>--out xml</c>, <c>html</c> and <c>sqlite</c>.</summary>
public class DocumentFormatTests
{
    [Theory]
    [InlineData("xml")]
    [InlineData("html")]
    public async Task A_document_written_from_a_filing_is_that_filing(string format)
    {
        using var folder = new TempFolder();
        var input = folder.Filing("a.xml", "weighted-average-sale");
        var (code, document, error) = await CliRun.RunAsync(["parse", input, "--out", format]);
        code.Should().Be(0, error);
        error.Should().BeEmpty();
        var (_, expected, _) = await CliRun.RunAsync(["parse", input]);
        var (_, got, _) = await CliRun.RunAsync(["parse", "-"], Encoding.UTF8.GetBytes(document));
        AfterSource(got).Should().Be(AfterSource(expected));
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("html")]
    public async Task Several_filings_are_documents_in_a_folder_and_no_stream(string format)
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/sub/b.xml", "option-exercise");
        (await CliRun.RunAsync(["parse", folder["in"], "--out", format])).Code.Should().Be(2);
        var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", format, "--to", folder["out"] + "/"]);
        code.Should().Be(0, error);
        folder.Content().Where(name => name.StartsWith("out/", StringComparison.Ordinal)).Should()
            .Equal($"out/a.xml.{format}", $"out/sub/b.xml.{format}");
    }

    [Fact]
    public async Task What_the_schema_demands_and_the_filing_lacks_is_told_and_fails_a_strict_run()
    {
        using var folder = new TempFolder();
        var input = folder.Write("a.xml", Encoding.UTF8.GetString(TempFolder.Bytes()).Replace("<periodOfReport>", "<remarks>")
            .Replace("</periodOfReport>", "</remarks>"));
        var (code, _, error) = await CliRun.RunAsync(["parse", input, "--out", "xml"]);
        code.Should().Be(0);
        error.Should().Contain("warning F4751").And.Contain("periodOfReport");
        (await CliRun.RunAsync(["parse", input, "--out", "xml", "--strict"])).Code.Should().Be(1);
        (await CliRun.RunAsync(["parse", input, "--strict"])).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_database_is_loaded_again_and_again_without_repeats()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/b.xml", "option-exercise");
        var database = folder["insiders.db"];
        for (var i = 0; i < 2; i++)
        {
            var (code, _, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "sqlite", "--to", database]);
            code.Should().Be(0, error);
            Count(database, "SUBMISSION").Should().Be(2);
        }
        folder.Filing("in2/c.xml", "deemed-dates");
        await CliRun.RunAsync(["parse", folder["in2"], "--out", "sqlite", "--to", database]);
        Count(database, "SUBMISSION").Should().Be(3);
        folder.Content().Where(name => name.StartsWith("insiders.db", StringComparison.Ordinal)).Should().Equal("insiders.db");
    }

    [Fact]
    public async Task A_database_needs_a_file_and_one_of_something_else_is_refused()
    {
        using var folder = new TempFolder();
        var input = folder.Filing("a.xml");
        (await CliRun.RunAsync(["parse", input, "--out", "sqlite"])).Code.Should().Be(2);
        var other = folder.Write("other.db", new string('x', 5000));
        var (code, _, error) = await CliRun.RunAsync(["parse", input, "--out", "sqlite", "--to", other]);
        code.Should().Be(1);
        error.Should().Contain("other.db cannot be written").And.Contain("not a database");
        var (_, _, ofSeveral) = await CliRun.RunAsync(["parse", input, input, "--out", "sqlite", "--to", other]);
        ofSeveral.Should().EndWith("not a database'.\n", "going on would meet the same");
        File.ReadAllText(other).Should().Be(new string('x', 5000));
    }

    private static long Count(string database, string table)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    private static string AfterSource(string json) => json[json.IndexOf("\"documentType\"", StringComparison.Ordinal)..];
}
