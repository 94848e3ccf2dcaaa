using Form4Tool.Batch.Outputs;
using Npgsql;

namespace Form4Tool.Postgres;

/// <summary>
/// Tables of PostgreSQL, opened when the first filing comes. Loading a filing again replaces it, so a run that is killed is simply
/// repeated.
/// </summary>
/// <param name="address">The server, as Npgsql takes it.</param>
/// <param name="schema">The schema of the tables.</param>
internal sealed class PostgresOutput(string address, string schema) : IFilingOutput, IDisposable
{
    /// <summary>How many filings a transaction holds.</summary>
    private const int BatchFilings = 4000;

    private readonly Dictionary<string, Form4Result> _filings = [];
    private PostgresDatabase? _database;

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new FilingList();

    public void Append(IFilingChunk chunk)
    {
        foreach (var (result, key) in ((FilingList)chunk).Filings)
        {
            _filings[key] = result;
            if (_filings.Count >= BatchFilings) Load();
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish() => Load();

    public void Dispose() => _database?.Dispose();

    /// <summary>What goes wrong with a server is a destination that cannot be written.</summary>
    private void Load()
    {
        try
        {
            _database ??= PostgresDatabase.Open(address, schema);
            if (_filings.Count > 0) _database.Load(_filings);
            _filings.Clear();
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
