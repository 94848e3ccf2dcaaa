namespace Form4Tool.Batch.Outputs;

/// <summary>Why a format cannot be written to a destination.</summary>
public enum DestinationProblem
{
    /// <summary>It can.</summary>
    None,
    /// <summary>The format is several files: it needs a folder.</summary>
    NeedsFolder,
    /// <summary>The format is one file: it needs one.</summary>
    NeedsFile,
    /// <summary>The format holds one filing a file: several need a folder.</summary>
    NeedsFolderForSeveral,
}
