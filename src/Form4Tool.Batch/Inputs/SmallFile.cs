using System.Runtime.InteropServices;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// Reads one small, ordinary file whole. On Linux by open(2) and read(2): a file of the platform, with its handles, locks and
/// times, takes a third of the time of an empty program to load.
/// </summary>
internal static unsafe partial class SmallFile
{
    private const int CloseOnExec = 0x80000;            // O_CLOEXEC of the Linux kernel

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">How large it may be.</param>
    /// <returns>
    /// Its bytes; null where it is empty, larger, no ordinary file, or anything fails: the caller's other way then finds out
    /// what.
    /// </returns>
    public static byte[]? TryRead(string path, int maxBytes)
    {
        try
        {
            return OperatingSystem.IsLinux() ? ReadOnLinux(path, maxBytes) : ReadElsewhere(path, maxBytes);
        }
        catch (TypeLoadException)
        {
            return null;        // a C library without statx
        }
    }

    private static byte[]? ReadOnLinux(string path, int maxBytes)
    {
        if (path.Length >= FileStatus.LongestPath) return null;
        var name = stackalloc byte[FileStatus.LongestPath * 3 + 1];
        if (!FileStatus.IsRegular(FileStatus.Encode(path, name), out var size) || size <= 0 || size > maxBytes) return null;
        var descriptor = Open(name, CloseOnExec);
        if (descriptor < 0) return null;
        var bytes = new byte[size];
        nint read = 0, more = 1;
        fixed (byte* start = bytes)
        {
            while (read < size && (more = Read(descriptor, start + read, (nint)size - read)) > 0) read += more;
            // One that grew meanwhile is not what its size said.
            byte beyond;
            if (read == size && Read(descriptor, &beyond, 1) != 0) more = -1;
        }
        _ = Close(descriptor);
        return more > 0 && read == size ? bytes : null;
    }

    // Its own method: what it names is not loaded elsewhere.
    private static byte[]? ReadElsewhere(string path, int maxBytes)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > 0 } file && file.Length <= maxBytes ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(byte* path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
