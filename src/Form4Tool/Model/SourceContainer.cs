namespace Form4Tool;

/// <summary>What the filing was wrapped in.</summary>
public enum SourceContainer
{
    /// <summary>Nothing: the bare document.</summary>
    None,
    /// <summary><c>edgar-submission</c>: the complete submission text file (<c>.txt</c>).</summary>
    EdgarSubmission,
    /// <summary><c>edgar-dissemination</c>: the file of the dissemination feed (<c>.nc</c>).</summary>
    EdgarDissemination,
}
