using Form4Tool.Cli.Inputs;
using Form4Tool.Sqlite;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Cli.Outputs;

/// <summary>
/// A SQLite database, opened when the first filing comes. What lies between two checkpoints is one transaction, so a run that is
/// killed leaves what the journal knows of, or more; loading a filing again replaces it, so more does no harm.
/// </summary>
internal sealed class DatabaseOutput(string path) : IOutput, IDisposable
{
    /// <summary>How many filings a transaction may hold where no checkpoint comes.</summary>
    private const int MostUncommitted = 5000;

    private FilingDatabase? _database;
    private int _uncommitted;

    public IReadOnlyList<PartFile> Parts => [];

    public IChunk NewChunk() => new Chunk();

    public void Append(IChunk chunk) => Guarded(database =>
    {
        foreach (var result in ((Chunk)chunk).Results) database.Write(result);
        _uncommitted += ((Chunk)chunk).Results.Count;
        if (_uncommitted >= MostUncommitted) Commit(database);
    });

    public string Checkpoint()
    {
        Guarded(Commit);
        return "committed";
    }

    public bool Resume(string checkpoint) => checkpoint == "committed" && File.Exists(path);

    public void Finish() => Guarded(Commit);

    public void Dispose() => _database?.Dispose();

    private void Commit(FilingDatabase database)
    {
        database.Commit();
        _uncommitted = 0;
    }

    /// <summary>What goes wrong with a database is a destination that cannot be written.</summary>
    private void Guarded(Action<FilingDatabase> action)
    {
        try
        {
            action(_database ??= FilingDatabase.Open(path));
        }
        catch (SqliteException e)
        {
            throw new IOException(e.Message, e);
        }
        catch (InvalidDataException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    private sealed class Chunk : IChunk
    {
        public List<Form4Result> Results { get; } = [];

        public ValueList<Diagnostic> Add(Form4Result result, InputItem item, int ordinal, int count)
        {
            Results.Add(result);
            return [];
        }

        public void Clear() => Results.Clear();
    }
}
