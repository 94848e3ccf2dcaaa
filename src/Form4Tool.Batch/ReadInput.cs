namespace Form4Tool.Batch;

/// <summary>An input that was read, as the worker that read it has it.</summary>
/// <param name="Path">What the results call it.</param>
/// <param name="Bytes">Its bytes; valid as long as the worker is asked. Empty where it could not be read.</param>
/// <param name="Results">
/// One result a filing, in order; one result without a filing where there is none. What stands in a folder, an archive or a list and is no
/// ownership filing has a note (F4701).
/// </param>
public readonly record struct ReadInput(string Path, ReadOnlyMemory<byte> Bytes, ValueList<Form4Result> Results);
