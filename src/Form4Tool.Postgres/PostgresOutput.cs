using Form4Tool.Batch.Outputs;
using Npgsql;

namespace Form4Tool.Postgres;

/// <summary>
/// Tables of PostgreSQL, opened when the first filing comes. Loading a filing again replaces it, so a run that is killed is simply
/// repeated.
/// </summary>
/// <param name="address">The server, as Npgsql takes it.</param>
/// <param name="schema">The schema of the tables.</param>
/// <param name="batchFilings">How many filings a transaction holds.</param>
internal sealed class PostgresOutput(string address, string schema, int batchFilings = 1000) : IFilingOutput, IDisposable
{
    private readonly Dictionary<string, Form4Result> _filings = [];
    private PostgresDatabase? _database;

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new FilingList();

    public void Append(IFilingChunk chunk)
    {
        foreach (var (result, key) in ((FilingList)chunk).Filings)
        {
            _filings[key] = result;
            if (_filings.Count >= batchFilings) Load();
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        Load();
        Told(database => database.Complete());
    }

    public void Dispose() => _database?.Dispose();

    private void Load() => Told(database =>
    {
        if (_filings.Count > 0) database.Load(_filings);
        _filings.Clear();
    });

    /// <summary>What goes wrong with a server is a destination that cannot be written.</summary>
    private void Told(Action<PostgresDatabase> action)
    {
        try
        {
            action(_database ??= PostgresDatabase.Open(address, schema));
        }
        catch (PostgresException e)
        {
            throw new IOException(e.MessageText, e);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidDataException or TimeoutException)
        {
            throw new IOException(e.InnerException is { } inner ? $"{e.Message}: {inner.Message}" : e.Message, e);
        }
    }
}
