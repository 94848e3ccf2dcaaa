using Form4Tool.Batch.Formats;

namespace Form4Tool.Batch.Outputs;

/// <summary>
/// Where a run's filings go. Workers fill chunks side by side; the run appends them in order, by one thread, then finishes the
/// output, seals its parts and puts them in their places. An output that is also <see cref="IDisposable"/> is closed at the end.
/// </summary>
public interface IFilingOutput
{
    /// <summary>The files that appear only when all is written; none for standard output, a folder of filings or a database.</summary>
    IReadOnlyList<PartFile> Parts { get; }

    /// <summary>A chunk for a worker to fill. Safe for several threads.</summary>
    IFilingChunk NewChunk();

    /// <summary>Appends a chunk that this output made.</summary>
    /// <param name="chunk">The chunk, filled.</param>
    void Append(IFilingChunk chunk);

    /// <summary>Hands everything appended to the operating system.</summary>
    /// <returns>How far the output has come: one line that <see cref="Resume"/> understands.</returns>
    string Checkpoint();

    /// <summary>Goes back to a checkpoint of an earlier run, before anything is appended.</summary>
    /// <param name="checkpoint">What <see cref="Checkpoint"/> gave.</param>
    /// <returns>False where the output's files are not what they were.</returns>
    bool Resume(string checkpoint);

    /// <summary>Writes what follows the last filing.</summary>
    /// <exception cref="SeveralFilingsException">The format holds one filing, and there are several.</exception>
    void Finish();

    /// <summary>
    /// Files of an earlier, whole run that go when the parts are in their places; none where parts replace what was there.
    /// </summary>
    IReadOnlyList<string> Replaced => [];
}
