using Form4Tool.Batch.Outputs;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Sqlite;

/// <summary>
/// A SQLite database, opened when the first filing comes. What lies between two checkpoints is one transaction, so a run that is
/// killed leaves what the journal knows of, or more; loading a filing again replaces it, so more does no harm.
/// </summary>
/// <param name="path">The file.</param>
public sealed class DatabaseOutput(string path) : IFilingOutput, IDisposable
{
    /// <summary>How many filings a transaction may hold where no checkpoint comes.</summary>
    private const int MostUncommitted = 5000;

    private readonly string _path = path ?? throw new ArgumentNullException(nameof(path));
    private FilingDatabase? _database;
    private int _uncommitted;

    /// <inheritdoc/>
    public IReadOnlyList<PartFile> Parts => [];

    /// <inheritdoc/>
    public IFilingChunk NewChunk() => new Chunk();

    /// <inheritdoc/>
    public void Append(IFilingChunk chunk) => Guarded(database =>
    {
        foreach (var result in ((Chunk)chunk).Results) database.Write(result);
        _uncommitted += ((Chunk)chunk).Results.Count;
        if (_uncommitted >= MostUncommitted) Commit(database);
    });

    /// <inheritdoc/>
    public string Checkpoint()
    {
        Guarded(Commit);
        return "committed";
    }

    /// <inheritdoc/>
    public bool Resume(string checkpoint) => checkpoint == "committed" && File.Exists(_path);

    /// <inheritdoc/>
    public void Finish() => Guarded(Commit);

    /// <summary>Closes the database. What was not committed is not in it.</summary>
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
            action(_database ??= FilingDatabase.Open(_path));
        }
        catch (SqliteException e)
        {
            throw new UnusableOutputException(e.Message.TrimEnd('.') + Hint(e.SqliteErrorCode), e);
        }
        catch (InvalidDataException e)
        {
            throw new UnusableOutputException(e.Message, e);
        }
    }

    /// <summary>What can be done about an error of SQLite; empty where that is not known.</summary>
    private static string Hint(int error) => error switch
    {
        5 or 6 => ": another program writes it just now. Run this again when that is done.",       // SQLITE_BUSY, SQLITE_LOCKED
        8 => ": it, or its folder, may not be written.",                                           // SQLITE_READONLY
        13 => ": make room and run this again; what is loaded twice is there once.",               // SQLITE_FULL
        _ => "",
    };

    private sealed class Chunk : IFilingChunk
    {
        public List<Form4Result> Results { get; } = [];

        public ValueList<Diagnostic> Add(Form4Result result, string? name)
        {
            Results.Add(result);
            return [];
        }

        public void Clear() => Results.Clear();
    }
}
