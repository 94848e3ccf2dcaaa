namespace Form4Tool.Batch.Inputs;

/// <summary>The only input of a run, looked into beforehand: whether it is one document decides the shape of JSON.</summary>
/// <param name="IsDocument">Whether it is one document, compressed or not; else it is an archive.</param>
/// <param name="Stream">Its bytes from the first, where it gives them once: standard input or a pipe.</param>
internal sealed record LoneInput(bool IsDocument, Stream? Stream)
{
    /// <summary>So many packed bytes are more than enough for the first of what they hold, whatever the packer.</summary>
    private const int PackedHeadLength = 1 << 13;

    /// <summary>Whether reading a path may wait for whoever writes at its other end.</summary>
    public static bool MayWait(string path) => path == "-" || FileStatus.IsSpecial(path);

    /// <summary>Looks into the only input; null where it is a folder or a pattern.</summary>
    public static LoneInput? Of(string path, Func<Stream> standardInput)
    {
        if (Directory.Exists(path)) return null;
        if (path == "-") return Once(standardInput());
        if (path.Contains(WantedMembers.Mark, StringComparison.Ordinal) && WantedMembers.ArchiveOf(path) is not null)
            return new LoneInput(true, null);
        if (!File.Exists(path)) return Glob.IsPattern(path) ? null : new LoneInput(true, null);
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (!file.CanSeek) return Once(file);
            using var _ = file;
            var head = new byte[ArchiveKinds.HeadLength];
            var kind = ArchiveKinds.Of(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
            if (kind != ArchiveKind.Gzip) return new LoneInput(kind is ArchiveKind.None or ArchiveKind.EmptyTar, null);
            file.Position = 0;
            return new LoneInput(IsCompressedDocument(file, head), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LoneInput(true, null);       // the run says what is wrong with it
        }
    }

    private static LoneInput Once(Stream stream)
    {
        var head = new HeadStream(stream);
        return ArchiveKinds.Of(head.Peek(ArchiveKinds.HeadLength)) switch
        {
            ArchiveKind.None => new LoneInput(true, head),
            ArchiveKind.Gzip => new LoneInput(
                IsCompressedDocument(new MemoryStream(head.Peek(PackedHeadLength).ToArray()), new byte[ArchiveKinds.HeadLength]), head),
            _ => new LoneInput(false, head),
        };
    }

    // Its own method: a plain file must not pay for loading the decompressor.
    private static bool IsCompressedDocument(Stream file, byte[] head)
    {
        using var unpacked = Gzip.Open(file, leaveOpen: true);
        try
        {
            return ArchiveKinds.Of(head.AsSpan(0, unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))) == ArchiveKind.None;
        }
        catch (InvalidDataException)
        {
            return true;        // the run says what is wrong with it
        }
    }
}
