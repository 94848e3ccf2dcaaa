using System.Text.RegularExpressions;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>
/// What the README shows of the places where data goes, by the programs of these places: DuckDB (the npm package in the folder
/// that FORM4_DUCKDB names), pandas, and PostgreSQL (FORM4_POSTGRES). Where one is not, its test says that it was skipped.
/// </summary>
public partial class DataPlacesTests(ITestOutputHelper output)
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task The_query_of_the_document_runs_in_DuckDB_over_the_folder()
    {
        using var folder = new TempFolder();
        await Load("parquet", folder["insiders/"]);
        if (OtherProgram.DuckDb(Code("sql", "read_parquet"), folder.Path) is { } rows)
            rows.Should().Contain(row => row.Contains("\"Fjordkraft Maritim ASA\"")).And.OnlyContain(row => row.Contains("dollars"));
        else output.WriteLine("skipped: FORM4_DUCKDB names no folder with @duckdb/node-api");
    }

    [Fact]
    public async Task The_line_of_the_document_runs_in_pandas()
    {
        if (OtherProgram.Run("python3", ["-c", "import pandas, pyarrow; print('there')"]) is null)
        {
            output.WriteLine("skipped: there is no pandas with pyarrow");
            return;
        }
        using var folder = new TempFolder();
        await Load("parquet", folder["insiders/"]);
        OtherProgram.Run("python3", ["-c", Code("python", "pandas") + "\nprint(len(rows))"], folder.Path).Should().MatchRegex(@"[1-9]\d*");
    }

    [Fact]
    public async Task Loads_that_were_killed_leave_what_an_unbroken_one_does_and_the_query_of_the_document_runs()
    {
        if (Environment.GetEnvironmentVariable("FORM4_POSTGRES") is not { Length: > 0 } server)
        {
            output.WriteLine("skipped: FORM4_POSTGRES names no server");
            return;
        }
        var schema = "form4_" + Guid.NewGuid().ToString("n");
        var whole = schema + "_whole";
        using var folder = new TempFolder();
        ResumeTests.Inputs(folder, 400);
        string[] args = ["parse", Repository.Samples, folder["in"], "--out", "postgres", "--to", server, "--quiet", "--schema"];
        try
        {
            await CliRun.RunAsync([.. args, whole]);
            var random = new Random(7);
            for (var i = 0; i < 5; i++)
            {
                using var process = ProcessTests.Start([.. args, schema]);
                if (!process.WaitForExit(100 + random.Next(1200))) process.Kill();
                await process.WaitForExitAsync();
            }
            await CliRun.RunAsync([.. args, schema]);
            Content(server, schema).Should().Be(Content(server, whole)).And.Contain("effective");
            var query = $"SET search_path TO {schema}; " + Code("sql", "transactions_effective");
            OtherProgram.Run("psql", [server, "-At", "-c", query]).Should().Contain("Fjordkraft Maritim ASA");
        }
        finally
        {
            OtherProgram.Run("psql", [server, "-c", $"DROP SCHEMA IF EXISTS {schema}, {whole} CASCADE"]);
        }
    }

    /// <summary>How many rows each table of a schema has and a hash of them all, and its keys, references and indexes.</summary>
    private string Content(string server, string schema)
    {
        var tables = OtherProgram.Run("psql",
            [server, "-At", "-c", $"SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' ORDER BY 1"])!
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var queries = tables.Select(table =>
                $"SELECT '{table}', count(*), md5(string_agg(t::text, '|' ORDER BY t::text COLLATE \"C\")) FROM {schema}.{table} t")
            .Append($"SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = '{schema}'::regnamespace ORDER BY 1")
            .Append($"SELECT indexname FROM pg_indexes WHERE schemaname = '{schema}' ORDER BY 1");
        var said = OtherProgram.Run("psql", [server, "-At", .. queries.SelectMany(query => new[] { "-c", query })]);
        return said!.Replace(schema, "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_a_password_is_refused_and_not_repeated()
    {
        var (code, said, error) = await CliRun.RunAsync(["parse", Repository.Samples, "--out", "postgres", "--to",
            "postgresql://me:secret@localhost/x"]);
        code.Should().Be(2);
        (said + error).Should().NotContain("secret").And.Contain("PGPASSWORD");
    }

    private static async Task Load(string format, string to) =>
        await CliRun.RunAsync(["parse", Repository.Samples, "--out", format, "--to", to, "--quiet"]);

    /// <summary>The code of a language in the document that has a word in it.</summary>
    private static string Code(string language, string word) =>
        Blocks().Matches(Document).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)
            .Single(code => code.Contains(word));

    [GeneratedRegex(@"```(?<language>\w+)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
