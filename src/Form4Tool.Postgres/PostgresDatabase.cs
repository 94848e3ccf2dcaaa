using System.Globalization;
using Form4Tool.Databases;
using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>
/// The tables of a schema. Filings are copied in, in the place of what the schema had of them: one transaction a batch, so that a kill
/// leaves all of it or nothing; loads of several sessions take turns. What a load does at its end is done by the next one where it was
/// killed: the keys, indexes and references of tables that were made by it, which cost less once than row by row, and what holds across
/// the filings of an issuer, for those that the schema notes.
/// </summary>
internal sealed class PostgresDatabase : IDisposable
{
    /// <summary>The table that says which version the tables are of, and that they are ours.</summary>
    private const string VersionTable = "form4_version";

    /// <summary>The issuers for whom what holds across filings is to be told anew.</summary>
    private const string PendingTable = "form4_pending";

    /// <summary>So many filings are looked at together: what a load takes does not grow with the schema.</summary>
    private const int FilingsAtOnce = 400;

    /// <summary>
    /// Lets a transaction end before it is on the disk. A server that falls down may lose it then; but the load was not at its end, which
    /// waits for all that came before.
    /// </summary>
    private const string WithoutWaiting = "SET LOCAL synchronous_commit = off";

    private readonly NpgsqlDataSource _source;
    private readonly PostgresSession _session;
    private readonly string _schema;

    private PostgresDatabase(NpgsqlDataSource source, string schema) =>
        (_source, _schema, _session) = (source, schema, new PostgresSession(source.OpenConnection(), schema));

    /// <summary>Connects, and makes the schema and its tables where they are missing.</summary>
    public static PostgresDatabase Open(string address, string schema)
    {
        // The slim builder leaves out what these tables have no use for, and the program stays small.
        var builder = new NpgsqlSlimDataSourceBuilder(address);
        builder.EnableTransportSecurity();
        var source = builder.Build();
        PostgresDatabase? database = null;
        try
        {
            database = new PostgresDatabase(source, schema);
            database.Prepare();
            return database;
        }
        catch
        {
            database?.Dispose();
            source.Dispose();
            throw;
        }
    }

    /// <summary>Loads filings in one transaction; none is there twice.</summary>
    public void Load(CopyBatch batch)
    {
        using var transaction = _session.Connection.BeginTransaction();
        _session.Run(WithoutWaiting);
        _session.Lock();
        _session.Stage(PostgresSession.Filings, batch.Keys);
        _session.Stage(PostgresSession.Issuers, batch.Issuers);
        if (_session.Exists($"SELECT 1 FROM submission WHERE {PostgresSession.AreFilings} LIMIT 1"))
        {
            MakeIndexes();      // without them all rows would be looked through
            // What a filing was on before it is replaced loses it.
            _session.Run($"""
                INSERT INTO {PostgresSession.Issuers} SELECT {HistoryTables.Issuer} FROM submission WHERE {PostgresSession.AreFilings}
                """);
            foreach (var table in HistoryTables.Tables.Concat(TableSchema.Tables.Select(table => table.Name).Reverse()))
                _session.Run($"DELETE FROM {table} WHERE {PostgresSession.AreFilings}");
        }
        _session.Run($"INSERT INTO {PendingTable} SELECT DISTINCT issuer FROM {PostgresSession.Issuers} ON CONFLICT DO NOTHING");
        foreach (var table in TableSchema.Tables)
        {
            if (batch.Tables[table.Number].WrittenCount == 0) continue;
            using var copy = _session.Connection.BeginRawBinaryCopy($"COPY {table.Name} FROM STDIN (FORMAT BINARY)");
            copy.Write(CopySink.Head);
            copy.Write(batch.Tables[table.Number].WrittenSpan);
            copy.Write(CopySink.Tail);
        }
        transaction.Commit();
    }

    /// <summary>
    /// Tells anew what holds across the filings of each issuer that loads touched, of this one and of those that were killed. While it is
    /// written for some, another session reads the filings of the next; no other load is at work.
    /// </summary>
    public void Complete()
    {
        _session.LockSession();
        Whole(MakeIndexes);
        // Each issuer comes once, so what was told before goes only where there was any.
        var isFirst = !HistoryTables.Tables.Any(table => _session.Exists($"SELECT 1 FROM {table} LIMIT 1"));
        // Of tables that were just filled the server does not know how large they are, and would read all of them for each few issuers.
        _session.Run("""
            ANALYZE submission, reportingowner (accession_number), nonderiv_trans (accession_number), deriv_trans (accession_number)
            """);
        var groups = PendingGroups();
        using var reading = new PostgresSession(_source.OpenConnection(), _schema);
        reading.Prepare();
        var next = Task.Run(() => groups.Count > 0 ? Read(reading, groups[0]) : null);
        try
        {
            for (var i = 0; i < groups.Count; i++)
            {
                var rows = next.GetAwaiter().GetResult()!;
                var (group, following) = (groups[i], i + 1);
                next = Task.Run(() => following < groups.Count ? Read(reading, groups[following]) : null);
                Whole(() => Replace(group, rows, isFirst, isLast: following == groups.Count));
            }
        }
        finally
        {
            Task.WaitAny(next);     // what it came to is told where it is asked for
        }
        Whole(AddReferences);
        _session.Unlock();
    }

    public void Dispose()
    {
        _session.Dispose();
        _source.Dispose();
    }

    private void Prepare()
    {
        using var transaction = _session.Connection.BeginTransaction();
        _session.Lock();
        if (!_session.Exists("SELECT 1 FROM pg_namespace WHERE nspname = @name", _schema))
            _session.Run($"CREATE SCHEMA {PostgresSession.Quoted(_schema)}");
        _session.Run($"SET LOCAL search_path TO {PostgresSession.Quoted(_schema)}");
        if (!HasTable("submission"))
        {
            _session.Run(TableSchema.Create(PostgresDialect.Instance));
            _session.Run($"""
                CREATE TABLE {VersionTable} (version integer NOT NULL); INSERT INTO {VersionTable} VALUES ({TableSchema.Version})
                """);
        }
        else if (!HasTable(VersionTable))
        {
            throw new InvalidDataException($"the schema {_schema} has tables of something else; it was left as it is");
        }
        else if (!_session.Exists($"SELECT 1 FROM {VersionTable} WHERE version::text = @name",
            TableSchema.Version.ToString(CultureInfo.InvariantCulture)))
        {
            throw new InvalidDataException(
                $"the tables of the schema {_schema} were made by another version of form4; load into a new schema");
        }
        if (!HasTable(PendingTable)) _session.Run($"CREATE TABLE {PendingTable} (issuer text PRIMARY KEY)");
        transaction.Commit();
        _session.Prepare();
    }

    private bool HasTable(string table) =>
        _session.Exists($"SELECT 1 FROM pg_tables WHERE schemaname = @name AND tablename = '{table}'", _schema);

    /// <summary>Makes the keys of rows and the indexes, unless a load did that came so far.</summary>
    private void MakeIndexes()
    {
        // Made last, so where it is, all are.
        const string last = $"SELECT 1 FROM pg_indexes WHERE schemaname = @name AND indexname = '{TableSchema.IssuerIndex}'";
        if (_session.Exists(last, _schema)) return;
        foreach (var (table, key) in TableSchema.Keys)
        {
            // Tables of an earlier release were made with their keys.
            if (!_session.Exists("SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass(@name) AND contype = 'p'", table))
                _session.Run($"ALTER TABLE {table} ADD PRIMARY KEY ({key})");
        }
        _session.Run(TableSchema.CreateIndexes());
    }

    /// <summary>Lets the tables refer to filings, unless a load did that came so far.</summary>
    private void AddReferences()
    {
        const string references = "SELECT 1 FROM pg_constraint WHERE connamespace = quote_ident(@name)::regnamespace AND contype = 'f'";
        if (!_session.Exists(references, _schema)) _session.Run(TableSchema.AddReferences());
    }

    /// <summary>Does something in one transaction.</summary>
    private void Whole(Action action)
    {
        using var transaction = _session.Connection.BeginTransaction();
        action();
        transaction.Commit();
    }

    /// <summary>The issuers for whom there is something to tell anew, some filings together.</summary>
    private List<List<string>> PendingGroups()
    {
        using var command = _session.Command($"""
            SELECT p.issuer, count(s.accession_number) FROM {PendingTable} p LEFT JOIN submission s ON {HistoryTables.Issuer} = p.issuer
            GROUP BY p.issuer ORDER BY p.issuer
            """);
        using var reader = command.ExecuteReader();
        var groups = new List<List<string>>();
        for (var filings = 0L; reader.Read(); filings += reader.GetInt64(1))
        {
            if (groups.Count == 0 || filings + reader.GetInt64(1) > FilingsAtOnce)
            {
                groups.Add([]);
                filings = 0;
            }
            groups[^1].Add(reader.GetString(0));
        }
        return groups;
    }

    /// <summary>What holds across the filings of issuers.</summary>
    private static ILookup<int, object?[]> Read(PostgresSession session, List<string> issuers)
    {
        using var transaction = session.Connection.BeginTransaction();
        session.Stage(PostgresSession.Issuers, issuers);
        StageFilings(session);
        return HistoryTables.Read(PostgresDialect.Instance, "s." + PostgresSession.AreFilings, session.Command)
            .SelectMany(HistoryTables.Rows).ToLookup(row => row.Table, row => row.Values);
    }

    /// <summary>Puts what holds across the filings of issuers in the place of what was told before.</summary>
    private void Replace(List<string> issuers, ILookup<int, object?[]> rows, bool isFirst, bool isLast)
    {
        if (!isLast) _session.Run(WithoutWaiting);
        _session.Stage(PostgresSession.Issuers, issuers);
        _session.Run($"DELETE FROM {PendingTable} WHERE issuer {PostgresSession.AreIssuers}");
        if (!isFirst) StageFilings(_session);
        foreach (var (i, table) in HistoryTables.Tables.Index())
        {
            if (!isFirst) _session.Run($"DELETE FROM {table} WHERE {PostgresSession.AreFilings}");
            using var import = _session.Connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
            foreach (var values in rows[i])
            {
                import.StartRow();
                foreach (var value in values) Write(import, value);
            }
            import.Complete();
        }
    }

    /// <summary>Names the filings of the issuers that are named.</summary>
    private static void StageFilings(PostgresSession session) => session.Run($"""
        INSERT INTO {PostgresSession.Filings} SELECT accession_number FROM submission
        WHERE {HistoryTables.Issuer} {PostgresSession.AreIssuers}
        """);

    private static void Write(NpgsqlBinaryImporter import, object? value)
    {
        switch (value)
        {
            case null: import.WriteNull(); break;
            case long number: import.Write((int)number, NpgsqlDbType.Integer); break;
            default: import.Write((string)value, NpgsqlDbType.Text); break;
        }
    }
}
