namespace Form4Tool.Batch.Inputs;

/// <summary>A hash of how large a file is and when it was written: it differs, as good as surely, where another took its place.</summary>
internal static class FileStamp
{
    /// <summary>The stamp of a file; 0 where there is none.</summary>
    public static ulong Of(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? Of(file.Length, file.LastWriteTimeUtc.Ticks) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>The stamp of a file of which that is known.</summary>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="written">When it was written, in ticks.</param>
    public static ulong Of(long length, long written)
    {
        var hash = ((ulong)written ^ ((ulong)length * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
