namespace Form4Tool.Batch.Inputs;

/// <summary>
/// One part of an input that several runs share. Which part a file belongs to follows from its path inside the input alone, so
/// it stays when files are added, and is the same on every machine.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>Whether a file belongs to this part.</summary>
    /// <param name="inside">Its path inside the input: relative to the folder that was given, or its name alone.</param>
    public bool Takes(ReadOnlySpan<char> inside) => Count == 1 || PathHash.Of(inside) % (ulong)Count == (ulong)(Number - 1);
}
