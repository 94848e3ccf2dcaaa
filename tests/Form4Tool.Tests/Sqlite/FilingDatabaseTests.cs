using System.Globalization;
using System.Text;
using Form4Tool.Output.Sec;
using Form4Tool.Sqlite;
using Form4Tool.Tests.Output;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Tests.Sqlite;

public sealed class FilingDatabaseTests : IDisposable
{
    private static readonly Form4Result[] Results = [.. Samples.Submissions.Select(sample => sample.Result)];

    private readonly string _folder = Directory.CreateTempSubdirectory("form4-sqlite-").FullName;

    private string Path1 => Path.Combine(_folder, "insiders.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_tables_hold_what_the_tables_of_the_SEC_hold()
    {
        Load(Path1, Results);
        using var streams = new SecStreams(Results);
        foreach (var (name, columns, rows) in streams.Tables())
        {
            var key = columns.Length > 1 && columns[1].EndsWith("_SK", StringComparison.Ordinal) ? columns[1] : name == "SUBMISSION"
                ? "ACCESSION_NUMBER" : "ORDINAL";
            var got = Query(Path1, $"SELECT {string.Join(", ", columns)} FROM {name} ORDER BY ACCESSION_NUMBER, {key}");
            var want = rows.Select((row, i) => (row, i)).OrderBy(pair => pair.row[0], StringComparer.Ordinal).ThenBy(pair => pair.i)
                .Select(pair => pair.row).ToList();
            got.Should().HaveCount(want.Count, name);
            for (var i = 0; i < want.Count; i++)
                for (var c = 0; c < columns.Length; c++)
                    if (!columns[c].EndsWith("_SK", StringComparison.Ordinal))
                        got[i][c].Should().Be(Cell(want[i][c], got[i][c]), $"{name} {want[i][0]} {columns[c]}");
        }
    }

    [Fact]
    public void Every_footnote_mark_is_a_row_of_its_own_in_the_order_filed()
    {
        Load(Path1, Results);
        var result = Samples.Submissions.Single(sample => sample.Name == "many-footnotes").Result;
        var marks = result.Filing!.NonDerivativeTable[0].Footnotes;
        marks.Should().NotBeEmpty();
        var got = Query(Path1, $"""
            SELECT FIELD, FOOTNOTE_ID FROM FOOTNOTE_REFERENCE
            WHERE ACCESSION_NUMBER = '{result.Filing.Header.AccessionNumber}' AND TABLE_NAME = 'NONDERIV_TRANS' AND ROW_SK = 1
            """).Select(row => (row[0]!.ToString(), row[1]!.ToString()));
        got.Should().BeEquivalentTo(marks.Select(mark =>
            (char.ToLowerInvariant(mark.Field.ToString()[0]) + mark.Field.ToString()[1..], mark.Id)));
        var all = Results.Sum(r => r.Filing!.NonDerivativeTable.Sum(row => row.Footnotes.Count) +
            r.Filing.DerivativeTable.Sum(row => row.Footnotes.Count));
        Query(Path1, "SELECT count(*) FROM FOOTNOTE_REFERENCE").Single()[0].Should().Be((long)all);
    }

    [Fact]
    public void Loading_again_and_in_another_order_gives_the_same_rows()
    {
        Load(Path1, Results);
        var once = Dump(Path1);
        Load(Path1, Results.Reverse());
        Load(Path1, Results.Take(7));
        Dump(Path1).Should().Equal(once);
    }

    [Fact]
    public void A_filing_that_is_loaded_again_leaves_nothing_of_what_it_was()
    {
        var result = Samples.Submissions.Single(sample => sample.Name == "many-footnotes").Result;
        Load(Path1, [result]);
        Load(Path1, [result with { Filing = result.Filing! with { NonDerivativeTable = [], DerivativeTable = [], Footnotes = [],
            ReportingOwners = [], Signatures = [] } }]);
        foreach (var table in new[] { "NONDERIV_TRANS", "NONDERIV_HOLDING", "DERIV_TRANS", "DERIV_HOLDING", "FOOTNOTES", "REPORTINGOWNER",
            "OWNER_SIGNATURE", "FOOTNOTE_REFERENCE" })
            Query(Path1, $"SELECT count(*) FROM {table}").Single()[0].Should().Be(0L, table);
        Query(Path1, "SELECT count(*) FROM SUBMISSION").Single()[0].Should().Be(1L);
    }

    [Fact]
    public void The_filings_on_an_issuer_are_found_by_an_index_since_each_load_looks_for_them()
    {
        Load(Path1, Results);
        Query(Path1, "EXPLAIN QUERY PLAN SELECT 1 FROM SUBMISSION WHERE coalesce(ISSUERCIK, ISSUERNAME, '') = 'x'")
            .Single()[^1].Should().BeOfType<string>().Which.Should().Contain("submission_issuer_key");
    }

    [Fact]
    public void A_kill_leaves_the_batches_that_were_committed_whole_and_nothing_of_the_last()
    {
        var killed = Path.Combine(_folder, "killed.db");
        using (var database = FilingDatabase.Open(Path1))
        {
            foreach (var result in Results.Take(10)) database.Write(result);
            database.Commit();
            foreach (var result in Results.Skip(10)) database.Write(result);
            // What the disk holds at this moment is what a killed process leaves.
            File.Copy(Path1, killed);
            File.Copy(Path1 + "-wal", killed + "-wal");
        }
        Load(Path.Combine(_folder, "ten.db"), Results.Take(10));
        Dump(killed).Should().Equal(Dump(Path.Combine(_folder, "ten.db")));

        Load(killed, Results);
        Load(Path.Combine(_folder, "all.db"), Results);
        Dump(killed).Should().Equal(Dump(Path.Combine(_folder, "all.db")), "a load that is repeated completes it");
    }

    [Fact]
    public void What_was_not_committed_is_not_there()
    {
        using (var database = FilingDatabase.Open(Path1)) database.Write(Results[0]);
        Query(Path1, "SELECT count(*) FROM SUBMISSION").Single()[0].Should().Be(0L);
        Directory.GetFiles(_folder).Should().Equal([Path1], "a closed database is one file");
    }

    [Fact]
    public void Without_an_accession_number_a_copy_under_another_name_is_the_same_filing()
    {
        var result = Samples.Xml[0].Result;
        using (var database = FilingDatabase.Open(Path1))
        {
            var key = database.Write(result);
            key.Should().StartWith("sha256:");
            database.Write(result with { Source = result.Source with { Path = "copy.xml" } }).Should().Be(key);
            database.Write(result with { Filing = result.Filing! with { Remarks = "Another." } }).Should().NotBe(key);
            database.Commit();
        }
        Query(Path1, "SELECT count(*) FROM SUBMISSION").Single()[0].Should().Be(2L);
    }

    [Fact]
    public void Several_filings_in_one_submission_do_not_replace_each_other()
    {
        using var database = FilingDatabase.Open(Path1);
        var keys = new[] { Results[0], Results[0], Results[1], Results[0] }.Select(database.Write).ToArray();
        var (a, b) = (Results[0].Filing!.Header.AccessionNumber, Results[1].Filing!.Header.AccessionNumber);
        keys.Should().Equal(a, a + "#2", b, a);
    }

    [Fact]
    public void A_database_of_something_else_is_left_as_it_is()
    {
        using (var connection = new SqliteConnection($"Data Source={Path1};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE mine (x)";
            command.ExecuteNonQuery();
        }
        FluentActions.Invoking(() => FilingDatabase.Open(Path1)).Should().Throw<InvalidDataException>().WithMessage("*something else*");
        File.WriteAllText(Path1 + ".txt", new string('x', 5000));
        FluentActions.Invoking(() => FilingDatabase.Open(Path1 + ".txt")).Should().Throw<SqliteException>();
    }

    [Fact]
    public void The_view_of_transactions_has_one_row_a_trade_signed_by_its_direction()
    {
        Load(Path1, Results);
        var trades = Results.Sum(r => r.Filing!.NonDerivativeTable.Count(row => row.Kind == RowKind.Transaction) +
            r.Filing.DerivativeTable.Count(row => row.Kind == RowKind.Transaction));
        Query(Path1, "SELECT count(*) FROM transactions").Single()[0].Should().Be((long)trades);

        var exercise = Samples.Submissions.Single(sample => sample.Name == "option-exercise").Result.Filing!.Header.AccessionNumber;
        Query(Path1, $"SELECT form_table, row, code, signed_shares, value, owner_names, owner_roles FROM transactions WHERE " +
            $"accession_number = '{exercise}' ORDER BY form_table, row")
            .Select(row => string.Join('|', row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)))).Should().Equal(
            "I|1|M|30000|427800|Dombrowski Gary L|Director,Officer",
            "I|2|F|-11240|371482|Dombrowski Gary L|Director,Officer",
            "I|3|S|-18760|626809.12|Dombrowski Gary L|Director,Officer",
            "II|1|M|-30000|0|Dombrowski Gary L|Director,Officer");

        var joint = Samples.Submissions.Single(sample => sample.Name == "three-owners").Result.Filing!;
        var row = Query(Path1,
            $"SELECT owner_names, code_meaning FROM transactions WHERE accession_number = '{joint.Header.AccessionNumber}'")[0];
        row[0].Should().Be(string.Join("; ", joint.ReportingOwners.Select(owner => owner.Name)));
        row[1].Should().Be(TransactionCodes.MeaningOf(joint.NonDerivativeTable[0].TransactionCode!));
    }

    internal static void Load(string path, IEnumerable<Form4Result> results)
    {
        using var database = FilingDatabase.Open(path);
        foreach (var result in results) database.Write(result);
        database.Commit();
    }

    internal static List<object?[]> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }

    /// <summary>All rows of all tables as lines, sorted.</summary>
    private static List<string> Dump(string path) =>
        [.. Query(path, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .Select(row => (string)row[0]!)
            .SelectMany(table => Query(path, $"SELECT * FROM {table}")
            .Select(row => table + "|" + string.Join('|', row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))))
            .Order(StringComparer.Ordinal))];

    /// <summary>A cell of the SEC's tables as the database has it.</summary>
    private static object? Cell(string cell, object? like)
    {
        if (cell.Length == 0) return null;
        if (like is double) return double.Parse(cell, CultureInfo.InvariantCulture);
        if (like is long) return long.Parse(cell, CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(cell, "dd-MMM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;
    }

    /// <summary>The SEC's tables of results, in memory.</summary>
    private sealed class SecStreams : IDisposable
    {
        private readonly MemoryStream[] _streams = [.. SecTablesWriter.FileNames.Select(_ => new MemoryStream())];

        public SecStreams(IEnumerable<Form4Result> results)
        {
            using var writer = new SecTablesWriter(_streams);
            foreach (var result in results) writer.Write(result);
        }

        public IEnumerable<(string Name, string[] Columns, List<string[]> Rows)> Tables() =>
            SecTablesWriter.FileNames.Zip(_streams, (name, stream) =>
        {
            var lines = TsvReader.Rows(Encoding.UTF8.GetString(stream.ToArray())).Select(row => row.ToArray()).ToList();
            return (Path.GetFileNameWithoutExtension(name), lines[0], lines.Skip(1).ToList());
        });

        public void Dispose()
        {
            foreach (var stream in _streams) stream.Dispose();
        }
    }
}
