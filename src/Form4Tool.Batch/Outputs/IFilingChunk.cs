namespace Form4Tool.Batch.Outputs;

/// <summary>Filings of some inputs in a row, encoded by one worker and ready to be appended.</summary>
public interface IFilingChunk
{
    /// <summary>Encodes a filing.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="name">
    /// What a file of its own is called, without extension, with <c>/</c> between folders; null where the run names none.
    /// </param>
    /// <returns>What the output cannot say of the filing.</returns>
    ValueList<Diagnostic> Add(Form4Result result, string? name);

    /// <summary>Forgets the filings and keeps the memory.</summary>
    void Clear();
}

/// <summary>A chunk that takes the bytes of inputs instead of the filings in them.</summary>
public interface IInputChunk : IFilingChunk
{
    /// <summary>Takes an input.</summary>
    /// <param name="path">What it is called.</param>
    /// <param name="bytes">Its bytes; valid during the call.</param>
    /// <returns>Whether it is an ownership filing.</returns>
    bool Add(string path, ReadOnlyMemory<byte> bytes);
}
