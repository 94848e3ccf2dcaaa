using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>A connection, and tables of its own that name to statements which filings and issuers they are about.</summary>
/// <param name="connection">The connection.</param>
/// <param name="schema">The schema of the tables.</param>
internal sealed class PostgresSession(NpgsqlConnection connection, string schema) : IDisposable
{
    /// <summary>The issuers that statements are about.</summary>
    public const string Issuers = "stage_issuer";

    /// <summary>The filings that statements are about.</summary>
    public const string Filings = "stage_filing";

    /// <summary>
    /// As an array the server looks filings up; of a table it does not know yet how small it is.
    /// </summary>
    public const string AreFilings = $"accession_number = ANY (ARRAY(SELECT accession_number FROM {Filings}))";

    /// <summary>The same for issuers.</summary>
    public const string AreIssuers = $"= ANY (ARRAY(SELECT issuer FROM {Issuers}))";

    /// <summary>Loads take turns: issuers have filings in several.</summary>
    private const string Turn = "(hashtext('form4'), hashtext(@name))";

    /// <summary>The connection.</summary>
    public NpgsqlConnection Connection { get; } = connection;

    /// <summary>Finds the tables of the schema.</summary>
    public void Prepare()
    {
        // What is told of a table that is being filled soon is wrong: filings are looked up by their keys, whatever the server thinks.
        Run($"SET search_path TO {Quoted(schema)}; SET datestyle TO iso; SET enable_seqscan TO off; SET jit TO off");
        Run($"CREATE TEMP TABLE {Filings} (accession_number text) ON COMMIT DELETE ROWS");
        Run($"CREATE TEMP TABLE {Issuers} (issuer text) ON COMMIT DELETE ROWS");
    }

    /// <summary>Waits until no other load is at work, and lets none be until the transaction ends.</summary>
    public void Lock() => Exists($"SELECT pg_advisory_xact_lock{Turn}", schema);

    /// <summary>The same until <see cref="Unlock"/>, or until the session ends.</summary>
    public void LockSession() => Exists($"SELECT pg_advisory_lock{Turn}", schema);

    /// <summary>Lets others go on.</summary>
    public void Unlock() => Exists($"SELECT pg_advisory_unlock{Turn}", schema);

    /// <summary>Names filings or issuers to the statements of a transaction.</summary>
    public void Stage(string table, IEnumerable<string> names)
    {
        using var import = Connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var name in names)
        {
            import.StartRow();
            import.Write(name, NpgsqlDbType.Text);
        }
        import.Complete();
    }

    public void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    public NpgsqlCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    /// <summary>Whether a statement finds something.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="name">What <c>@name</c> in it is.</param>
    public bool Exists(string sql, string? name = null)
    {
        using var command = Command(sql);
        if (name is not null) command.Parameters.Add(new NpgsqlParameter<string>("name", name));
        return command.ExecuteScalar() is not null;
    }

    public void Dispose() => Connection.Dispose();

    /// <summary>A name as a statement has it.</summary>
    public static string Quoted(string name) => '"' + name.Replace("\"", "\"\"") + '"';
}
