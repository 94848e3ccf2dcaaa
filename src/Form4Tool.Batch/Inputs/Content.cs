namespace Form4Tool.Batch.Inputs;

/// <summary>What an input turned out to hold: bytes, an archive, or nothing that can be read.</summary>
internal readonly struct Content
{
    /// <summary>The bytes; valid until the next input is read.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Whether the input is an archive, whose members are inputs of their own.</summary>
    public bool IsArchive { get; init; }

    /// <summary>The archive's bytes from the first, where they can be read once only; null where the file is to be opened again.</summary>
    public Stream? Archive { get; init; }

    /// <summary>Why there is nothing to read; null where there is.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>An input that cannot be read.</summary>
    public static Content Without(DiagnosticDescriptor descriptor, string message) => new() { Problem = Refusals.Of(descriptor, message) };
}
