using System.Globalization;
using Form4Tool.History;
using Form4Tool.Output;
using Form4Tool.Output.Sec;
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
    private readonly SqliteCommand _delete, _reference;
    private readonly SqliteCommand[] _inserts;
    private readonly int[] _rows = new int[SecTable.All.Count];
    private readonly HashSet<string> _touched = [];
    private SqliteTransaction? _transaction;
    private SqliteCommand _insert;
    private SecTable _table = SecTable.Submission;
    private int _parameter;
    private Form4Result? _result;

    private FilingDatabase(SqliteConnection connection)
    {
        _connection = connection;
        _delete = Prepare("DELETE FROM SUBMISSION WHERE ACCESSION_NUMBER = $0", 1);
        _reference = Prepare("INSERT INTO FOOTNOTE_REFERENCE VALUES ($0, $1, $2, $3, $4, $5)", 6);
        _inserts = [.. SecTable.All.Select(table =>
        {
            var columns = DatabaseSchema.Columns(table).ToArray();
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
            _delete.Transaction = _reference.Transaction = _transaction;
            foreach (var insert in _inserts) insert.Transaction = _transaction;
        }
        var key = _keys.Of(result);
        _touched.Add(FilingKeys.OfIssuer(filing.Issuer));
        _result = result;
        Array.Clear(_rows);
        _delete.Parameters[0].Value = key;
        _delete.ExecuteNonQuery();
        SecRows.Write(filing, key, new Rows(this));
        Array.Clear(_rows);
        foreach (var row in filing.NonDerivativeTable) References(row, key);
        foreach (var row in filing.DerivativeTable) References(row, key);
        return key;
    }

    /// <summary>
    /// Ends the transaction: what was written since the last one is in the database from now on, and what holds across the filings of
    /// each issuer is told anew.
    /// </summary>
    public void Commit()
    {
        if (_transaction is not null)
            foreach (var issuer in _touched) HistoryTables.Rebuild(_connection, _transaction, issuer);
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
        _reference.Dispose();
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

    private static void CreateOrCheck(SqliteConnection connection, string path)
    {
        // The check and the making are one transaction, so that of two loads that begin together one makes the tables.
        using var transaction = connection.BeginTransaction();
        var (id, version) = (Scalar(connection, "PRAGMA application_id"), Scalar(connection, "PRAGMA user_version"));
        if (id == 0 && version == 0 && Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            Execute(connection, DatabaseSchema.Create());
        else if (id != DatabaseSchema.ApplicationId)
            throw new InvalidDataException($"{path} is a SQLite database of something else; it was left as it is.");
        else if (version != DatabaseSchema.Version)
            throw new InvalidDataException($"{path} was made by another version of form4 (its tables are version {version}, "
                + $"these are {DatabaseSchema.Version}); load into a new file.");
        transaction.Commit();
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }

    private void References(OwnershipRow row, string key)
    {
        var table = SecTable.Of(row);
        var number = ++_rows[table.Number];
        var (field, ordinal) = (Field.None, 0);
        foreach (var mark in row.Footnotes)
        {
            ordinal = mark.Field == field ? ordinal + 1 : 1;
            field = mark.Field;
            var p = _reference.Parameters;
            (p[0].Value, p[1].Value, p[2].Value) = (key, table.Name, number);
            (p[3].Value, p[4].Value, p[5].Value) = (Names.Of(field), ordinal, mark.Id);
            _reference.ExecuteNonQuery();
        }
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
    private readonly struct Rows(FilingDatabase database) : ISecRowSink
    {
        public void BeginRow(SecTable table, string filing)
        {
            database._table = table;
            database._insert = database._inserts[table.Number];
            database._parameter = 0;
            database._rows[table.Number]++;
            database.Cell(filing);
        }

        public void Key() => database.Cell(database._rows[database._table.Number]);

        public void Text(string? value) => database.Cell(value);

        public void Number(decimal? value) => database.Cell(value is { } number ? (double)number : null);

        public void Date(DateOnly? value) => database.Cell(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void Flag(bool? value) => database.Cell(value is { } flag ? flag ? 1 : 0 : null);

        public void Marks(ReadOnlySpan<FootnoteMark> marks)
        {
            if (marks.IsEmpty)
            {
                database.Cell(null);
                return;
            }
            var ids = marks[0].Id;
            foreach (ref readonly var mark in marks[1..]) ids += ", " + mark.Id;
            database.Cell(ids);
        }

        public void EndRow()
        {
            if (database._table == SecTable.Submission)
            {
                var (source, filing) = (database._result!.Source, database._result.Filing!);
                database.Cell(filing.Header.AcceptanceDateTime?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
                database.Cell(filing.SchemaVersion);
                database.Cell(filing.Issuer.ForeignTradingSymbol);
                database.Cell(source.Path);
            }
            else if (!database._table.HasKey) database.Cell(database._rows[database._table.Number]);
            database._insert.ExecuteNonQuery();
        }
    }
}
