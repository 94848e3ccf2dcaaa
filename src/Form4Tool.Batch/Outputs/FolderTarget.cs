using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>Where a format that is several files puts them.</summary>
/// <param name="Path">The folder; it is made where it is missing.</param>
/// <param name="Keep">Whether parts of an earlier run are kept, to be continued.</param>
/// <param name="IsResumable">Whether an interrupted run leaves its parts.</param>
/// <param name="Shard">The part of the inputs that the run reads; null for all.</param>
public sealed record FolderTarget(string Path, bool Keep, bool IsResumable, Shard? Shard = null);
