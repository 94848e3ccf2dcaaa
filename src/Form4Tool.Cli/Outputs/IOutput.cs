using Form4Tool.Cli.Inputs;

namespace Form4Tool.Cli.Outputs;

/// <summary>Filings of some inputs, encoded by one worker and ready to be appended.</summary>
internal interface IChunk
{
    /// <summary>Encodes a filing.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="item">The input it comes from.</param>
    /// <param name="ordinal">Its place among the filings of the input, from 0.</param>
    /// <param name="count">How many filings the input has.</param>
    /// <returns>What the output cannot say of the filing.</returns>
    ValueList<Diagnostic> Add(Form4Result result, InputItem item, int ordinal, int count);

    /// <summary>Forgets the filings and keeps the memory.</summary>
    void Clear();
}

/// <summary>
/// Where a run's filings go. Workers fill chunks side by side; the run appends them in order, by one thread, then finishes the
/// output, seals its parts and puts them in their places.
/// </summary>
internal interface IOutput
{
    /// <summary>The files that appear only when all is written; none for standard output, a folder of filings or a database.</summary>
    IReadOnlyList<PartFile> Parts { get; }

    /// <summary>A chunk for a worker to fill. Safe for several threads.</summary>
    IChunk NewChunk();

    /// <summary>Appends a chunk that this output made.</summary>
    void Append(IChunk chunk);

    /// <summary>Hands everything appended to the operating system, and says how far the output has come: one line that <see cref="Resume"/> understands.</summary>
    string Checkpoint();

    /// <summary>Goes back to a checkpoint of an earlier run, before anything is appended; false where its files are not what they were.</summary>
    bool Resume(string checkpoint);

    /// <summary>Writes what follows the last filing.</summary>
    void Finish();
}
