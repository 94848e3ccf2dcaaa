namespace Form4Tool.Batch.Formats;

/// <summary>What stands around the filings of one stream. A filing's own bytes end in a line break where its format is lines.</summary>
/// <param name="Head">Before the first filing.</param>
/// <param name="Separator">Between two.</param>
/// <param name="Tail">After the last.</param>
/// <param name="Empty">Instead of head and tail where there is no filing.</param>
public sealed record Framing(
    ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Separator, ReadOnlyMemory<byte> Tail, ReadOnlyMemory<byte> Empty);
