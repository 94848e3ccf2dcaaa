namespace Form4Tool.Input;

/// <summary>The bytes of a stream, to its end or to one more than may be read: what is too large is never held as a whole.</summary>
internal static class StreamBytes
{
    private const int FirstBytes = 1 << 16;

    public static ReadOnlyMemory<byte> Read(Stream stream, int maxBytes)
    {
        var (bytes, read) = (new byte[FirstLength(stream, maxBytes)], 0);
        while (stream.Read(bytes, read, bytes.Length - read) is > 0 and var more)
        {
            read += more;
            if (read > maxBytes) break;
            if (read == bytes.Length) Array.Resize(ref bytes, Next(read, maxBytes));
        }
        return bytes.AsMemory(0, read);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellation)
    {
        var (bytes, read) = (new byte[FirstLength(stream, maxBytes)], 0);
        while (await stream.ReadAsync(bytes.AsMemory(read), cancellation).ConfigureAwait(false) is > 0 and var more)
        {
            read += more;
            if (read > maxBytes) break;
            if (read == bytes.Length) Array.Resize(ref bytes, Next(read, maxBytes));
        }
        return bytes.AsMemory(0, read);
    }

    // One byte more than the stream says it has: the read that finds the end needs room.
    private static int FirstLength(Stream stream, int maxBytes) =>
        (int)Math.Min((stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstBytes) + 1, maxBytes + 1L);

    private static int Next(int length, int maxBytes) => (int)Math.Min(Math.Min(length * 2L, maxBytes + 1L), Array.MaxLength);
}
