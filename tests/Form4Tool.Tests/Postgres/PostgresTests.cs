using System.Globalization;
using Form4Tool.Databases;
using Form4Tool.History;
using Form4Tool.Output.Tables;
using Form4Tool.Postgres;
using Form4Tool.Tests.Output;
using Form4Tool.Tests.Sqlite;
using Npgsql;

namespace Form4Tool.Tests.Postgres;

/// <summary>Filings in a real PostgreSQL, whose address FORM4_POSTGRES says; without one the tests say that they were skipped.</summary>
public sealed class PostgresTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("FORM4_POSTGRES") is { Length: > 0 } url ? url : null;

    private readonly string _schema = "form4_" + Guid.NewGuid().ToString("n");

    private static List<Form4Result> Results =>
        [.. Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).DistinctBy(result => new FilingKeys().Of(result))];

    public void Dispose()
    {
        if (Server is not null) Query($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
    }

    [Fact]
    public void Every_value_of_every_table_is_that_of_the_model_digit_by_digit()
    {
        if (IsSkipped()) return;
        Load(Results);
        var expected = new Expected();
        foreach (var result in Results) TableRows.Write(result, new FilingKeys().Of(result), TableScope.Database, new Sink(expected));
        foreach (var table in FilingTable.Of(TableScope.Database))
        {
            var rows = Query($"SELECT * FROM {_schema}.{table.Name}");
            Same(rows, expected.Rows[table.Number], table.Name);
            rows.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void What_holds_across_filings_is_that_of_SQLite()
    {
        if (IsSkipped()) return;
        Load(Results);
        var file = Path.GetTempFileName();
        try
        {
            File.Delete(file);
            FilingDatabaseTests.Load(file, Results);
            foreach (var table in new[] { "amendment", "same_trade", "effective" })
            {
                var ours = Query($"SELECT * FROM {_schema}.{table}");
                var sqlites = FilingDatabaseTests.Query(file, $"SELECT * FROM {table}")
                    .Select(row => string.Join('|', row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)))).ToList();
                Same(ours, sqlites, table);
            }
            Query($"SELECT count(*) FROM {_schema}.transactions_effective").Should()
                .Equal(FilingDatabaseTests.Query(file, "SELECT count(*) FROM transactions_effective").Select(row => row[0]!.ToString()!));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Loads_that_overlap_and_run_side_by_side_give_what_one_gives()
    {
        if (IsSkipped()) return;
        var whole = _schema;
        Load(Results);
        var tables = FilingTable.Of(TableScope.Database).Select(table => table.Name).Concat(["amendment", "same_trade", "effective"])
            .ToList();
        var once = tables.ToDictionary(table => table, table => Query($"SELECT * FROM {whole}.{table}"));
        Parallel.For(0, 3, part => Load(Results.Where((_, i) => i % 4 != part).Reverse().ToList()));
        foreach (var table in tables) Same(Query($"SELECT * FROM {whole}.{table}"), once[table], table);
    }

    [Fact]
    public void Loads_that_begin_a_schema_side_by_side_give_what_one_gives()
    {
        if (IsSkipped()) return;
        var once = OfOneLoad();
        // Filings that two of them have are replaced while the schema has no keys yet.
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 },
            part => Load(Results.Where((_, i) => i % 4 == part || i % 7 == 0).ToList(), batchFilings: 5));
        Content().Should().Equal(once);
    }

    [Fact]
    public void A_load_leaves_keys_references_and_indexes()
    {
        if (IsSkipped()) return;
        Load(Results[..3]);
        var tables = FilingTable.Of(TableScope.Database).Select(table => table.Name.ToLowerInvariant())
            .Concat(["amendment", "same_trade", "effective"]).ToList();
        Constrained("p").Should().Contain(tables);
        Constrained("f").Should().BeEquivalentTo(tables.Except(["submission"]));
        Query($"SELECT indexname FROM pg_indexes WHERE schemaname = '{_schema}'").Should()
            .Contain(["submission_issuer", "submission_symbol", "submission_filing_date", "reportingowner_cik", "nonderiv_trans_date",
                "deriv_trans_date"]);
        Query($"DELETE FROM {_schema}.submission");
        Query($"SELECT count(*) FROM {_schema}.nonderiv_trans").Should().Equal("0");

        List<string> Constrained(string type) => Query($"""
            SELECT relname FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
            WHERE connamespace = '{_schema}'::regnamespace AND contype = '{type}'
            """);
    }

    [Fact]
    public void A_load_into_tables_that_were_made_with_their_keys_and_never_came_to_an_end_completes()
    {
        if (IsSkipped()) return;
        var once = OfOneLoad();
        Kill(Results[..9]);
        foreach (var (table, key) in TableSchema.Keys) Query($"ALTER TABLE {_schema}.{table} ADD PRIMARY KEY ({key})");
        Kill(Results[5..12]);
        Load(Results);
        Content().Should().Equal(once);
    }

    [Fact]
    public void A_load_that_fails_lets_the_next_one_in()
    {
        if (IsSkipped()) return;
        Load(Results[..20]);
        var once = Content();
        Query($"ALTER TABLE {_schema}.effective ADD CONSTRAINT no CHECK (row < 0) NOT VALID");
        var failing = () => Load(Results[..20]);
        failing.Should().Throw<IOException>().WithMessage("*constraint*");
        Query($"ALTER TABLE {_schema}.effective DROP CONSTRAINT no");
        Load([]);
        Content().Should().Equal(once);
    }

    [Fact]
    public void What_a_killed_load_left_is_told_by_the_next_one()
    {
        if (IsSkipped()) return;
        Load(Results);
        string[] tables = ["amendment", "same_trade", "effective"];
        var whole = tables.ToDictionary(table => table, table => Query($"SELECT * FROM {_schema}.{table}"));
        Query($"DROP SCHEMA {_schema} CASCADE");
        Kill(Results);
        Query($"SELECT count(*) FROM {_schema}.form4_pending").Should().NotEqual(["0"]);
        Load(Results[^7..]);
        foreach (var table in tables) Same(Query($"SELECT * FROM {_schema}.{table}"), whole[table], table);
        Query($"SELECT count(*) FROM {_schema}.form4_pending").Should().Equal("0");
        Load([]);
        foreach (var table in tables) Same(Query($"SELECT * FROM {_schema}.{table}"), whole[table], table);
    }

    [Fact]
    public void A_filing_that_comes_twice_in_a_load_is_there_as_it_came_last()
    {
        if (IsSkipped()) return;
        var result = Results.First(some => some.Filing!.Header.AccessionNumber is not null);
        var again = result with { Source = result.Source with { Path = "later" }, Filing = result.Filing! with { Remarks = "again" } };
        Load([result, .. Results.Where(some => some != result).Take(3), again]);
        var key = new FilingKeys().Of(result);
        Query($"SELECT count(*), string_agg(remarks, '') FROM {_schema}.submission WHERE accession_number = '{key}'")
            .Should().Equal("1|again");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-0.5")]
    [InlineData("10000")]
    [InlineData("120000000.0001")]
    [InlineData("39.5200")]
    [InlineData("0.00012")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    public void A_number_has_the_digits_that_were_filed(string digits)
    {
        if (IsSkipped()) return;
        var filing = new OwnershipFiling
        {
            NonDerivativeTable =
                [new NonDerivativeRow { TransactionCode = "P", TransactionShares = decimal.Parse(digits, CultureInfo.InvariantCulture) }],
        };
        Load([new Form4Result(new SourceInfo("x", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, [])]);
        Query($"SELECT trans_shares::text FROM {_schema}.nonderiv_trans").Should().Equal(digits);
    }

    [Fact]
    public void A_schema_of_something_else_is_left_as_it_is()
    {
        if (IsSkipped()) return;
        Query($"CREATE SCHEMA {_schema}; CREATE TABLE {_schema}.submission (x int)");
        var load = () => Load([Results[0]]);
        load.Should().Throw<IOException>().WithMessage("*something else*");
    }

    [Theory]
    [InlineData("postgresql://me:secret@localhost/db")]
    [InlineData("postgresql://localhost/db?secret=1")]
    [InlineData("http://secret/")]
    public void An_address_that_is_refused_is_not_repeated(string url)
    {
        var refused = () => ServerAddress.Of(url);
        refused.Should().Throw<IOException>().Which.Message.Should().NotContain("secret");
    }

    [Fact]
    public void An_address_says_what_PostgreSQLs_own_do()
    {
        var address = new NpgsqlConnectionStringBuilder(
            ServerAddress.Of("postgresql://me@db.example.org:5433/insiders?sslmode=verify-full"));
        (address.Host, address.Port, address.Username, address.Database, address.SslMode).Should()
            .Be(("db.example.org", 5433, "me", "insiders", SslMode.VerifyFull));
        new NpgsqlConnectionStringBuilder(ServerAddress.Of("postgresql:///insiders?host=/run/postgresql")).Host.Should()
            .Be("/run/postgresql");
    }

    /// <summary>
    /// The same rows in any order. To look for each row in all others, as an equivalence does, takes minutes for a corpus.
    /// </summary>
    private static void Same(IEnumerable<string> rows, IEnumerable<string> expected, string table) =>
        rows.Order(StringComparer.Ordinal).Should().Equal(expected.Order(StringComparer.Ordinal), table);

    private bool IsSkipped()
    {
        if (Server is null) output.WriteLine("skipped: FORM4_POSTGRES names no server");
        return Server is null;
    }

    private void Load(List<Form4Result> results, int batchFilings = 500)
    {
        using var loaded = Append(results, batchFilings);
        loaded.Finish();
    }

    /// <summary>
    /// All is loaded but the last batch, and nothing told across filings: so a load is left that is killed before its end.
    /// </summary>
    private void Kill(List<Form4Result> results) => Append(results, batchFilings: 7).Dispose();

    private PostgresOutput Append(List<Form4Result> results, int batchFilings)
    {
        var output = new PostgresOutput(ServerAddress.Of(Server!), _schema, batchFilings);
        var chunk = output.NewChunk();
        foreach (var result in results) chunk.Add(result, null);
        output.Append(chunk);
        return output;
    }

    /// <summary>What one load gives; the schema is gone again.</summary>
    private List<string> OfOneLoad()
    {
        Load(Results);
        var content = Content();
        Query($"DROP SCHEMA {_schema} CASCADE");
        return content;
    }

    /// <summary>All rows of the schema, and what holds of them.</summary>
    private List<string> Content() =>
    [
        .. Query($"SELECT tablename FROM pg_tables WHERE schemaname = '{_schema}'")
            .SelectMany(table => Query($"SELECT t::text FROM {_schema}.{table} t").Select(row => table + row))
            .Order(StringComparer.Ordinal),
        .. Query($"SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = '{_schema}'::regnamespace")
            .Select(text => text.Replace(_schema, "")).Order(StringComparer.Ordinal),
        .. Query($"SELECT indexname FROM pg_indexes WHERE schemaname = '{_schema}'").Order(StringComparer.Ordinal),
    ];

    private static List<string> Query(string sql)
    {
        using var source = NpgsqlDataSource.Create(ServerAddress.Of(Server!));
        using var command = source.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i =>
                reader.IsDBNull(i) ? "" : Shown(reader.GetValue(i)))));
        return rows;
    }

    private static string Shown(object value) => value switch
    {
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed class Expected
    {
        public List<string>[] Rows { get; } = [.. FilingTable.All.Select(_ => new List<string>())];
        public List<string> Cells { get; } = [];
        public FilingTable Table { get; set; } = FilingTable.Submission;
    }

    private readonly struct Sink(Expected expected) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing)
        {
            expected.Table = table;
            expected.Cells.Add(filing);
        }

        public void Key(int number) => Add(number);
        public void Text(string? value) => Add(value);
        public void Number(decimal? value) => Add(value);
        public void Count(int? value) => Add(value);
        public void Date(DateOnly? value) => Add(value);
        public void Time(DateTime? value) => Add(value);
        public void Flag(bool? value) => Add(value);
        public void Marks(ReadOnlySpan<FootnoteMark> marks) => Add(TableRows.Joined(marks));
        public void AsFiled(ValueList<AsFiledValue> values) => Add(null);

        public void EndRow()
        {
            expected.Rows[expected.Table.Number].Add(string.Join('|', expected.Cells));
            expected.Cells.Clear();
        }

        private void Add(object? value) => expected.Cells.Add(value is null ? "" : Shown(value));
    }
}
