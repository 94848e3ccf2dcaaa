namespace Form4Tool.Batch.Running;

/// <summary>What was found in an input.</summary>
/// <param name="Path">What the run calls the input.</param>
/// <param name="Diagnostics">What was found.</param>
public sealed record Finding(string Path, ValueList<Diagnostic> Diagnostics);
