using System.Buffers;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// One thing to read: a file that a worker will open, the bytes of an archive's member, a stream that can be read once, or the
/// word why there is nothing to read. Whether a file is an archive shows only when it is read: content decides, not names.
/// </summary>
/// <param name="path">What outputs and messages call it: as given, with <c>/</c> between folders and <c>!/</c> before members.</param>
internal sealed class InputItem(string path)
{
    /// <summary>What outputs and messages call it.</summary>
    public string Path { get; } = path;

    /// <summary>Where in <see cref="Path"/> the place inside the input begins: what follows the folder that was given.</summary>
    public int InsideAt { get; init; }

    /// <summary>The place inside the input: the relative path in a folder, the file name of a named file.</summary>
    public ReadOnlySpan<char> Inside => Path.AsSpan(InsideAt);

    /// <summary>The file to open; null where the content is given otherwise.</summary>
    public string? File { get; init; }

    /// <summary>Where a file really is, where that was found out; links have no size of their own.</summary>
    public string? Real { get; init; }

    /// <summary>The <see cref="FileStamp"/> of the file, where that was found out; 0 otherwise.</summary>
    public ulong Stamp { get; init; }

    /// <summary>By what a later run knows it again, unchanged: a hash of its path, and of a file's size and time.</summary>
    public ulong Mark() => PathHash.Of(Path) + (File is null ? 0 : Stamp != 0 ? Stamp : FileStamp.Of(Real ?? File));

    /// <summary>A stream that can be read once, as standard input; null otherwise.</summary>
    public Stream? Stream { get; init; }

    /// <summary>The content of a file that was read already; null otherwise.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The content of a member, rented from the shared pool: <see cref="Length"/> bytes are valid.</summary>
    public byte[]? Rented { get; private set; }

    /// <summary>How many bytes of <see cref="Rented"/> are the content.</summary>
    public int Length { get; private init; }

    /// <summary>The members that are wanted of the archive that it is; null for all, or for what is none.</summary>
    public WantedMembers? Wanted { get; init; }

    /// <summary>Whether it was named, so that being no filing is an error.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Whether it is a member of an archive.</summary>
    public bool IsMember { get; private init; }

    /// <summary>Why there is nothing to read; null where there is.</summary>
    public Diagnostic? Problem { get; private init; }

    /// <summary>Whether this run is to leave it out: it belongs to another shard. Its place in the order stays.</summary>
    public bool IsLeftOut { get; set; }

    /// <summary>Where a folder of outputs puts its filing, without extension; set where one is written.</summary>
    public string? OutputName { get; set; }

    /// <summary>Where a folder of outputs puts the members, should it be an archive; with a slash at its end.</summary>
    public string? OutputFolder { get; set; }

    /// <summary>A place in the input where there is nothing to read.</summary>
    public static InputItem Without(string path, DiagnosticDescriptor descriptor, string message) =>
        Without(path, Refusals.Of(descriptor, message));

    /// <summary>A place in the input where there is nothing to read.</summary>
    public static InputItem Without(string path, Diagnostic problem) => new(path) { Problem = problem };

    /// <summary>A member of an archive; it takes the rented array over.</summary>
    public static InputItem Member(string path, int insideAt, byte[] rented, int length) =>
        new(path) { InsideAt = insideAt, Rented = rented, Length = length, IsMember = true };

    /// <summary>Whether another input before it has the same names of outputs.</summary>
    public bool IsOutputTaken { get; set; }

    /// <summary>Gives the rented array back.</summary>
    public void Return()
    {
        if (Rented is not { } rented) return;
        Rented = null;
        ArrayPool<byte>.Shared.Return(rented);
    }
}
