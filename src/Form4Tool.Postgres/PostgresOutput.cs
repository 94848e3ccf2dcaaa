using Form4Tool.Batch.Outputs;
using Npgsql;

namespace Form4Tool.Postgres;

/// <summary>
/// Tables of PostgreSQL, opened when the first filing comes. Loading a filing again replaces it, so a run that is killed is simply
/// repeated. While the server takes a batch, the next one is read.
/// </summary>
/// <param name="address">The server, as Npgsql takes it.</param>
/// <param name="schema">The schema of the tables.</param>
/// <param name="batchFilings">How many filings a transaction holds.</param>
internal sealed class PostgresOutput(string address, string schema, int batchFilings = 500) : IFilingOutput, IDisposable
{
    private CopyBatch _batch = new(), _spare = new();
    private Task? _loading;
    private PostgresDatabase? _database;

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new CopyChunk();

    public void Append(IFilingChunk chunk)
    {
        var filings = (CopyChunk)chunk;
        for (var i = 0; i < filings.Filings.Count; i++)
        {
            // A filing that comes again takes the place of the one that is there.
            if (_batch.Keys.Count >= batchFilings || _batch.Holds(filings.Filings[i].Key)) Load();
            filings.CopyTo(i, _batch);
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        Load();
        Wait();
        Told(database => database.Complete());
    }

    public void Dispose()
    {
        try
        {
            _loading?.Wait();
        }
        catch (AggregateException)
        {
            // The run ends for another reason, or was told of this one.
        }
        _database?.Dispose();
    }

    private void Load()
    {
        Wait();
        if (_batch.Keys.Count == 0) return;
        (_batch, _spare) = (_spare, _batch);
        var loaded = _spare;
        _loading = Task.Run(() => Told(database =>
        {
            database.Load(loaded);
            loaded.Clear();
        }));
    }

    private void Wait()
    {
        var loading = _loading;
        _loading = null;
        loading?.GetAwaiter().GetResult();
    }

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
