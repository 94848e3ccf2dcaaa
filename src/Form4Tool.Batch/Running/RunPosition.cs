namespace Form4Tool.Batch.Running;

/// <summary>How far a run has come.</summary>
/// <param name="Items">How many inputs it is through.</param>
/// <param name="Members">How many members it is through of the archive that comes next.</param>
public readonly record struct RunPosition(long Items, long Members);
