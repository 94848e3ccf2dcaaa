using System.Globalization;
using Form4Tool.Databases;
using Form4Tool.History;
using Form4Tool.Output.Tables;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Sqlite;

/// <summary>
/// A SQLite database of filings. A filing that is loaded again replaces what the database had of it, so loads may overlap and
/// be repeated. What was written since the last <see cref="Commit"/> is one transaction: after a crash or a kill it is there
/// wholly or not at all. Not safe for use by several threads at a time; others may read the file while it is being loaded.
/// </summary>
public sealed class FilingDatabase : IDisposable
{
    private readonly FilingKeys _keys = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand[] _inserts;
    private readonly HashSet<string> _touched = [];
    private SqliteTransaction? _transaction;
    private SqliteCommand _insert;
    private int _parameter;

    private FilingDatabase(SqliteConnection connection)
    {
        _connection = connection;
        _delete = Prepare("DELETE FROM SUBMISSION WHERE ACCESSION_NUMBER = $0", 1);
        _inserts = [.. TableSchema.Tables.Select(table =>
        {
            var columns = table.ColumnsOf(TableScope.Database).Select(column => column.Name).ToArray();
            var values = string.Join(", ", columns.Select((_, i) => $"${i}"));
            return Prepare($"INSERT INTO {table.Name} ({string.Join(", ", columns)}) VALUES ({values})", columns.Length);
        })];
        _insert = _inserts[0];
    }

    /// <summary>Opens a database, and makes it where the file is missing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is a database of something else, or of a later version.</exception>
    /// <exception cref="SqliteException">The file is no database, or cannot be opened.</exception>
    public static FilingDatabase Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            connection.Open();
            // With a write-ahead log a load does not keep readers out, and a kill costs the open transaction only.
            Execute(connection,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -65536");
            CreateOrCheck(connection, path);
            return new FilingDatabase(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes a filing, in place of what the database had of it. It counts from the next <see cref="Commit"/> on.</summary>
    /// <param name="result">A result that has a filing. The filings of one input are to come one after another.</param>
    /// <returns>The key under which it stands: its accession number, else a hash of what it says.</returns>
    public string Write(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var filing = result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result));
        if (_transaction is null)
        {
            _transaction = _connection.BeginTransaction();
            _delete.Transaction = _transaction;
            foreach (var insert in _inserts) insert.Transaction = _transaction;
        }
        var key = _keys.Of(result);
        _touched.Add(FilingKeys.OfIssuer(filing.Issuer));
        _delete.Parameters[0].Value = key;
        _delete.ExecuteNonQuery();
        TableRows.Write(result, key, TableScope.Database, new Rows(this));
        return key;
    }

    /// <summary>
    /// Ends the transaction: what was written since the last one is in the database from now on, and what holds across the filings of
    /// each issuer is told anew.
    /// </summary>
    public void Commit()
    {
        if (_transaction is not null)
            foreach (var issuer in _touched) Rebuild(_transaction, issuer);
        _touched.Clear();
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
    }

    /// <summary>Closes the database. What was not committed is not in it.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        foreach (var insert in _inserts) insert.Dispose();
        _delete.Dispose();
        try
        {
            // Leaves one file, unless somebody else is reading it just now.
            Execute(_connection, "PRAGMA busy_timeout = 0; PRAGMA optimize; PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
        }
        _connection.Dispose();
    }

    /// <summary>Makes what holds across the filings of an issuer anew.</summary>
    private void Rebuild(SqliteTransaction transaction, string issuer)
    {
        const string same = HistoryTables.Issuer + " = $issuer";
        foreach (var table in HistoryTables.Tables)
            Run(Command($"DELETE FROM {table} WHERE accession_number IN (SELECT ACCESSION_NUMBER FROM SUBMISSION WHERE {same})"));
        foreach (var filings in HistoryTables.Read(SqliteDialect.Instance, same, sql => Command(sql)).ToList())
        {
            foreach (var (table, values) in HistoryTables.Rows(filings))
            {
                var places = string.Join(", ", values.Select((_, i) => $"${i}"));
                Run(Command($"INSERT INTO {HistoryTables.Tables[table]} VALUES ({places})", values));
            }
        }

        SqliteCommand Command(string sql, params object?[] values)
        {
            var command = _connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, transaction);
            command.Parameters.AddWithValue("$issuer", issuer);
            for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
            return command;
        }

        static void Run(SqliteCommand command)
        {
            using (command) command.ExecuteNonQuery();
        }
    }

    private static void CreateOrCheck(SqliteConnection connection, string path)
    {
        // The check and the making are one transaction, so that of two loads that begin together one makes the tables.
        using var transaction = connection.BeginTransaction();
        var (id, version) = (Scalar(connection, "PRAGMA application_id"), Scalar(connection, "PRAGMA user_version"));
        if (id == 0 && version == 0 && Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            Execute(connection, SqliteDialect.Create());
        else if (id != SqliteDialect.ApplicationId)
            throw new InvalidDataException($"{path} is a SQLite database of something else; it was left as it is.");
        else if (version != TableSchema.Version)
            throw new InvalidDataException($"{path} was made by another version of form4 (its tables are version {version}, "
                + $"these are {TableSchema.Version}); load into a new file.");
        transaction.Commit();
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }

    private void Cell(object? value) => _insert.Parameters[_parameter++].Value = value ?? DBNull.Value;

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Binds the cells of a row to the parameters of its table's statement.</summary>
    private readonly struct Rows(FilingDatabase database) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing)
        {
            database._insert = database._inserts[table.Number];
            database._parameter = 0;
            database.Cell(filing);
        }

        public void Key(int number) => database.Cell(number);

        public void Text(string? value) => database.Cell(value);

        public void Number(decimal? value) => database.Cell(value is { } number ? (double)number : null);

        public void Count(int? value) => database.Cell(value);

        public void Date(DateOnly? value) => database.Cell(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void Time(DateTime? value) => database.Cell(value?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

        public void Flag(bool? value) => database.Cell(value is { } flag ? flag ? 1 : 0 : null);

        public void Marks(ReadOnlySpan<FootnoteMark> marks) => database.Cell(TableRows.Joined(marks));

        public void AsFiled(ValueList<AsFiledValue> values) => database.Cell(AsFiledText.Of(values));

        public void EndRow() => database._insert.ExecuteNonQuery();
    }
}
