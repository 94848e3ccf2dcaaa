using System.Globalization;
using Form4Tool.Databases;
using Form4Tool.History;
using Form4Tool.Output.Tables;
using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>
/// The tables of a schema. Filings are copied into tables of the session, and from there put in the place of what the schema had of them:
/// one transaction a batch, so that a kill leaves all of it or nothing. Loads of several sessions take turns for that last part only.
/// What holds across the filings of an issuer is told anew at the end of a load, once: the schema notes for whom it has to be, so that
/// the next load does what a killed one left.
/// </summary>
internal sealed class PostgresDatabase : IDisposable
{
    /// <summary>The table that says which version the tables are of, and that they are ours.</summary>
    private const string VersionTable = "form4_version";

    /// <summary>The issuers for whom what holds across filings is to be told anew.</summary>
    private const string PendingTable = "form4_pending";

    private const string StagedIssuers = "stage_issuer";

    /// <summary>So many filings are looked at together: what a load takes does not grow with the schema.</summary>
    private const int FilingsAtOnce = 400;

    private static readonly string[] Staged = [.. TableSchema.Tables.Select(table => "stage_" + table.Name.ToLowerInvariant())];

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly string _schema;

    private PostgresDatabase(NpgsqlDataSource source, NpgsqlConnection connection, string schema) =>
        (_source, _connection, _schema) = (source, connection, schema);

    /// <summary>Connects, and makes the schema and its tables where they are missing.</summary>
    public static PostgresDatabase Open(string address, string schema)
    {
        // The slim builder leaves out what these tables have no use for, and the program stays small.
        var builder = new NpgsqlSlimDataSourceBuilder(address);
        builder.EnableTransportSecurity();
        var source = builder.Build();
        try
        {
            var database = new PostgresDatabase(source, source.OpenConnection(), schema);
            database.Prepare();
            return database;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>Loads filings in one transaction; none is there twice.</summary>
    public void Load(IReadOnlyDictionary<string, Form4Result> filings)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var table in TableSchema.Tables) Copy(table, filings);
        Stage(filings.Values.Select(result => FilingKeys.OfIssuer(result.Filing!.Issuer)).Distinct());
        Lock();
        // What a filing was on before it is replaced loses it.
        Run($"""
            INSERT INTO {PendingTable} SELECT issuer FROM {StagedIssuers}
            UNION SELECT {HistoryTables.Issuer} FROM submission WHERE accession_number IN (SELECT accession_number FROM {Staged[0]})
            ON CONFLICT DO NOTHING
            """);
        Run($"DELETE FROM submission WHERE accession_number IN (SELECT accession_number FROM {Staged[0]})");
        foreach (var table in TableSchema.Tables) Run($"INSERT INTO {table.Name} SELECT * FROM {Staged[table.Number]}");
        transaction.Commit();
    }

    /// <summary>
    /// Tells anew what holds across the filings of each issuer that loads touched, of this one and of those that were killed.
    /// </summary>
    public void Complete()
    {
        // Of tables that were just filled the server does not know how large they are, and would read all of them for each few issuers.
        Run("ANALYZE submission, reportingowner, nonderiv_trans, deriv_trans");
        var issuers = new List<string>();
        var filings = 0L;
        foreach (var (issuer, count) in Pending())
        {
            if (issuers.Count > 0 && filings + count > FilingsAtOnce)
            {
                Rebuild(issuers);
                issuers.Clear();
                filings = 0;
            }
            issuers.Add(issuer);
            filings += count;
        }
        if (issuers.Count > 0) Rebuild(issuers);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _source.Dispose();
    }

    private void Prepare()
    {
        using var transaction = _connection.BeginTransaction();
        Lock();
        if (!Exists("SELECT 1 FROM pg_namespace WHERE nspname = @name", _schema)) Run($"CREATE SCHEMA {Quoted(_schema)}");
        Run($"SET search_path TO {Quoted(_schema)}");
        if (!Exists("SELECT 1 FROM pg_tables WHERE schemaname = @name AND tablename = 'submission'", _schema))
        {
            Run(TableSchema.Create(PostgresDialect.Instance));
            Run($"CREATE INDEX submission_issuer_key ON submission (({HistoryTables.Issuer}))");
            Run($"CREATE TABLE {VersionTable} (version integer NOT NULL); INSERT INTO {VersionTable} VALUES ({TableSchema.Version})");
        }
        else if (!Exists($"SELECT 1 FROM pg_tables WHERE schemaname = @name AND tablename = '{VersionTable}'", _schema))
        {
            throw new InvalidDataException($"the schema {_schema} has tables of something else; it was left as it is");
        }
        else if (!Exists($"SELECT 1 FROM {VersionTable} WHERE version::text = @name",
            TableSchema.Version.ToString(CultureInfo.InvariantCulture)))
        {
            throw new InvalidDataException(
                $"the tables of the schema {_schema} were made by another version of form4; load into a new schema");
        }
        if (!Exists($"SELECT 1 FROM pg_tables WHERE schemaname = @name AND tablename = '{PendingTable}'", _schema))
            Run($"CREATE TABLE {PendingTable} (issuer text PRIMARY KEY)");
        transaction.Commit();
        foreach (var table in TableSchema.Tables)
            Run($"CREATE TEMP TABLE {Staged[table.Number]} (LIKE {table.Name}) ON COMMIT DELETE ROWS");
        Run($"CREATE TEMP TABLE {StagedIssuers} (issuer text) ON COMMIT DELETE ROWS");
    }

    private void Copy(FilingTable table, IReadOnlyDictionary<string, Form4Result> filings)
    {
        using var import = _connection.BeginBinaryImport($"COPY {Staged[table.Number]} FROM STDIN (FORMAT BINARY)");
        var state = new CopySink.State();
        foreach (var (key, result) in filings) TableRows.Write(result, key, TableScope.Database, new CopySink(import, table, state));
        import.Complete();
    }

    /// <summary>The issuers for whom there is something to tell anew, and how many filings each has.</summary>
    private List<(string Issuer, long Filings)> Pending()
    {
        using var command = Command($"""
            SELECT p.issuer, count(s.accession_number) FROM {PendingTable} p LEFT JOIN submission s ON {HistoryTables.Issuer} = p.issuer
            GROUP BY p.issuer ORDER BY p.issuer
            """);
        using var reader = command.ExecuteReader();
        var issuers = new List<(string, long)>();
        while (reader.Read()) issuers.Add((reader.GetString(0), reader.GetInt64(1)));
        return issuers;
    }

    /// <summary>Makes what holds across the filings of issuers anew.</summary>
    private void Rebuild(List<string> issuers)
    {
        // As an array the server looks them up; as a table, of which it does not know yet how small it is, it would read all filings.
        const string staged = $"ANY (ARRAY(SELECT issuer FROM {StagedIssuers}))";
        const string which = $"{HistoryTables.Issuer} = {staged}";
        using var transaction = _connection.BeginTransaction();
        Stage(issuers);
        Lock();
        Run($"DELETE FROM {PendingTable} WHERE issuer = {staged}");
        foreach (var table in HistoryTables.Tables)
            Run($"DELETE FROM {table} WHERE accession_number = ANY (ARRAY(SELECT accession_number FROM submission WHERE {which}))");
        var rows = HistoryTables.Read(PostgresDialect.Instance, which, Command).SelectMany(HistoryTables.Rows).ToLookup(row => row.Table);
        foreach (var (i, table) in HistoryTables.Tables.Index())
        {
            using var import = _connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
            foreach (var (_, values) in rows[i])
            {
                import.StartRow();
                foreach (var value in values) Write(import, value);
            }
            import.Complete();
        }
        transaction.Commit();
    }

    /// <summary>Names issuers to the statements of a transaction.</summary>
    private void Stage(IEnumerable<string> issuers)
    {
        using var import = _connection.BeginBinaryImport($"COPY {StagedIssuers} FROM STDIN (FORMAT BINARY)");
        foreach (var issuer in issuers)
        {
            import.StartRow();
            Write(import, issuer);
        }
        import.Complete();
    }

    private static void Write(NpgsqlBinaryImporter import, object? value)
    {
        switch (value)
        {
            case null: import.WriteNull(); break;
            case long number: import.Write((int)number, NpgsqlDbType.Integer); break;
            default: import.Write((string)value, NpgsqlDbType.Text); break;
        }
    }

    /// <summary>One load at a time, until the transaction ends: issuers have filings in several.</summary>
    private void Lock()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT pg_advisory_xact_lock(hashtext('form4'), hashtext(@name))";
        command.Parameters.Add(new NpgsqlParameter<string>("name", _schema));
        command.ExecuteNonQuery();
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private NpgsqlCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    private bool Exists(string sql, string name)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new NpgsqlParameter<string>("name", name));
        return command.ExecuteScalar() is not null;
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"") + '"';
}
