using System.Globalization;
using Form4Tool.Databases;
using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>
/// The tables of a schema. Filings are copied in, in the place of what the schema had of them: one transaction a batch, so that a kill
/// leaves all of it or nothing; loads of several sessions take turns. What a load does at its end is done by the next one where it was
/// killed: the indexes and references of tables that were made by it, which cost less once than row by row, and what holds across the
/// filings of an issuer, for those that the schema notes.
/// </summary>
internal sealed class PostgresDatabase : IDisposable
{
    /// <summary>The table that says which version the tables are of, and that they are ours.</summary>
    private const string VersionTable = "form4_version";

    /// <summary>The issuers for whom what holds across filings is to be told anew.</summary>
    private const string PendingTable = "form4_pending";

    private const string StagedIssuers = "stage_issuer";

    private const string StagedFilings = "stage_filing";

    /// <summary>
    /// The index by which an issuer's filings are found. It is made with all other indexes, so where it is, they are.
    /// </summary>
    private const string IssuerIndex = "submission_issuer_key";

    /// <summary>So many filings are looked at together: what a load takes does not grow with the schema.</summary>
    private const int FilingsAtOnce = 400;

    /// <summary>
    /// Lets a transaction end before it is on the disk. A server that falls down may lose it then; but the load was not at its end, which
    /// waits for all that came before.
    /// </summary>
    private const string WithoutWaiting = "SET LOCAL synchronous_commit = off";

    /// <summary>
    /// As an array the server looks filings up; of a table it does not know yet how small it is, and would read all of them.
    /// </summary>
    private const string AreStaged = $"accession_number = ANY (ARRAY(SELECT accession_number FROM {StagedFilings}))";

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
    public void Load(CopyBatch batch)
    {
        using var transaction = _connection.BeginTransaction();
        Run(WithoutWaiting);
        Lock();
        Stage(StagedFilings, batch.Keys);
        Stage(StagedIssuers, batch.Issuers);
        if (Exists($"SELECT 1 FROM submission WHERE {AreStaged} LIMIT 1"))
        {
            // What a filing was on before it is replaced loses it.
            Run($"INSERT INTO {StagedIssuers} SELECT {HistoryTables.Issuer} FROM submission WHERE {AreStaged}");
            foreach (var table in HistoryTables.Tables.Concat(TableSchema.Tables.Select(table => table.Name).Reverse()))
                Run($"DELETE FROM {table} WHERE {AreStaged}");
        }
        Run($"INSERT INTO {PendingTable} SELECT DISTINCT issuer FROM {StagedIssuers} ON CONFLICT DO NOTHING");
        foreach (var table in TableSchema.Tables)
        {
            if (batch.Tables[table.Number].WrittenCount == 0) continue;
            using var copy = _connection.BeginRawBinaryCopy($"COPY {table.Name} FROM STDIN (FORMAT BINARY)");
            copy.Write(CopySink.Head);
            copy.Write(batch.Tables[table.Number].WrittenSpan);
            copy.Write(CopySink.Tail);
        }
        transaction.Commit();
    }

    /// <summary>
    /// Tells anew what holds across the filings of each issuer that loads touched, of this one and of those that were killed.
    /// </summary>
    public void Complete()
    {
        Once($"SELECT 1 FROM pg_indexes WHERE schemaname = @name AND indexname = '{IssuerIndex}'",
            $"{TableSchema.CreateIndexes()} CREATE INDEX {IssuerIndex} ON submission (({HistoryTables.Issuer}))");
        // Of tables that were just filled the server does not know how large they are, and would read all of them for each few issuers.
        Run("ANALYZE submission, reportingowner (accession_number), nonderiv_trans (accession_number), deriv_trans (accession_number)");
        var issuers = new List<string>();
        var filings = 0L;
        foreach (var (issuer, count) in Pending())
        {
            if (issuers.Count > 0 && filings + count > FilingsAtOnce)
            {
                Rebuild(issuers, isLast: false);
                issuers.Clear();
                filings = 0;
            }
            issuers.Add(issuer);
            filings += count;
        }
        if (issuers.Count > 0) Rebuild(issuers, isLast: true);
        Once("SELECT 1 FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = @name AND c.contype = 'f'",
            TableSchema.AddReferences());
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
        Run($"SET search_path TO {Quoted(_schema)}; SET datestyle TO iso");
        if (!Exists("SELECT 1 FROM pg_tables WHERE schemaname = @name AND tablename = 'submission'", _schema))
        {
            Run(TableSchema.Create(PostgresDialect.Instance));
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
        Run($"CREATE TEMP TABLE {StagedFilings} (accession_number text) ON COMMIT DELETE ROWS");
        Run($"CREATE TEMP TABLE {StagedIssuers} (issuer text) ON COMMIT DELETE ROWS");
    }

    /// <summary>Makes what tables lack, where they do: a load that came so far made it.</summary>
    private void Once(string found, string make)
    {
        using var transaction = _connection.BeginTransaction();
        Lock();
        if (!Exists(found, _schema)) Run(make);
        transaction.Commit();
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
    private void Rebuild(List<string> issuers, bool isLast)
    {
        // As an array the server looks them up; as a table, of which it does not know yet how small it is, it would read all filings.
        const string staged = $"ANY (ARRAY(SELECT issuer FROM {StagedIssuers}))";
        const string which = $"{HistoryTables.Issuer} = {staged}";
        using var transaction = _connection.BeginTransaction();
        if (!isLast) Run(WithoutWaiting);
        Stage(StagedIssuers, issuers);
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

    /// <summary>Names filings or issuers to the statements of a transaction.</summary>
    private void Stage(string table, IEnumerable<string> names)
    {
        using var import = _connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var name in names)
        {
            import.StartRow();
            Write(import, name);
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

    private bool Exists(string sql, string? name = null)
    {
        using var command = Command(sql);
        if (name is not null) command.Parameters.Add(new NpgsqlParameter<string>("name", name));
        return command.ExecuteScalar() is not null;
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"") + '"';
}
