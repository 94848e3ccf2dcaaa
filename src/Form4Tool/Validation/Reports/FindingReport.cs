namespace Form4Tool.Validation.Reports;

/// <summary>A report of what was found in inputs, in a format that other programs read. It is written when it is finished.</summary>
public abstract class FindingReport
{
    /// <summary>Adds an input, also one in which nothing was found.</summary>
    /// <param name="path">What the input is called.</param>
    /// <param name="filings">How many filings it holds.</param>
    /// <param name="findings">What was found in it.</param>
    public abstract void Add(string path, int filings, ValueList<Diagnostic> findings);

    /// <summary>Writes the report. Nothing may be added any more.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    public abstract void Finish(Stream output);
}
