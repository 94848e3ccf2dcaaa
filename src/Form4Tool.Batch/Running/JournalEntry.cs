namespace Form4Tool.Batch.Running;

/// <summary>
/// How far a run had come: its position and counts, the length of the list of failed inputs, and the output's checkpoint.
/// </summary>
internal sealed record JournalEntry(RunPosition Position, RunCounts Counts, long FailuresLength, string Checkpoint);
