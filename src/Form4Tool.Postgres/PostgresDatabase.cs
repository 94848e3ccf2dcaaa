using System.Globalization;
using Form4Tool.Databases;
using Form4Tool.History;
using Form4Tool.Output.Tables;
using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>
/// The tables of a schema. Filings are copied into tables of the session, and from there put in the place of what the schema had of them:
/// one transaction a load, so that a kill leaves all of it or nothing. Loads of several sessions take turns for that last part only.
/// </summary>
internal sealed class PostgresDatabase : IDisposable
{
    /// <summary>The table that says which version the tables are of, and that they are ours.</summary>
    private const string VersionTable = "form4_version";

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
        builder.EnableArrays();
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
        Lock();
        Run($"DELETE FROM submission WHERE accession_number IN (SELECT accession_number FROM {Staged[0]})");
        foreach (var table in TableSchema.Tables) Run($"INSERT INTO {table.Name} SELECT * FROM {Staged[table.Number]}");
        Rebuild([.. filings.Values.Select(result => FilingKeys.OfIssuer(result.Filing!.Issuer)).Distinct()]);
        transaction.Commit();
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
        transaction.Commit();
        foreach (var table in TableSchema.Tables)
            Run($"CREATE TEMP TABLE {Staged[table.Number]} (LIKE {table.Name}) ON COMMIT DELETE ROWS");
    }

    private void Copy(FilingTable table, IReadOnlyDictionary<string, Form4Result> filings)
    {
        using var import = _connection.BeginBinaryImport($"COPY {Staged[table.Number]} FROM STDIN (FORMAT BINARY)");
        var state = new CopySink.State();
        foreach (var (key, result) in filings) TableRows.Write(result, key, TableScope.Database, new CopySink(import, table, state));
        import.Complete();
    }

    /// <summary>Makes what holds across the filings of issuers anew.</summary>
    private void Rebuild(string[] issuers)
    {
        const string which = HistoryTables.Issuer + " = ANY (@issuers)";
        foreach (var table in HistoryTables.Tables)
        {
            using var delete =
                Command($"DELETE FROM {table} WHERE accession_number IN (SELECT accession_number FROM submission WHERE {which})");
            delete.ExecuteNonQuery();
        }
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

        NpgsqlCommand Command(string sql)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.Add(
                new NpgsqlParameter<string[]>("issuers", issuers) { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            return command;
        }
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
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
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
