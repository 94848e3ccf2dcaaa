using System.Runtime.InteropServices;
using System.Text;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// What kind of file a path leads to, and how large it is: what the platform's file functions do not tell without opening the
/// file, and opening a named pipe waits for its other end. Known on Linux only.
/// </summary>
internal static unsafe partial class FileStatus
{
    /// <summary>The longest path that is looked at, in UTF-16 units.</summary>
    public const int LongestPath = 1024;

    // Constants of the Linux kernel that all of its architectures share.
    private const int AtWorkingDirectory = -100;        // AT_FDCWD
    private const uint TypeNodeAndSize = 0x301;         // STATX_TYPE | STATX_INO | STATX_SIZE
    private const int StatBytes = 256, ModeAt = 28, NodeAt = 32, SizeAt = 40;       // struct statx
    private const int FileType = 0xF000, RegularFile = 0x8000, Folder = 0x4000;      // S_IFMT, S_IFREG, S_IFDIR

    /// <summary>Whether a path leads to a pipe, a socket or a device.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Length >= LongestPath) return false;
        try
        {
            var name = stackalloc byte[LongestPath * 3 + 1];
            return TryGet(Encode(path, name), out var type, out _, out _) && type is not (RegularFile or Folder);
        }
        catch (TypeLoadException)
        {
            return false;       // a C library without statx
        }
    }

    /// <summary>Whether a path leads to an ordinary file, and how many bytes that has.</summary>
    /// <param name="path">The path, as the system takes it.</param>
    /// <param name="size">How many bytes.</param>
    public static bool IsRegular(byte* path, out long size) => TryGet(path, out var type, out size, out _) && type == RegularFile;

    /// <summary>The number of a file on its disk; 0 where it is not known.</summary>
    public static ulong NodeOf(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Length >= LongestPath) return 0;
        try
        {
            var name = stackalloc byte[LongestPath * 3 + 1];
            return TryGet(Encode(path, name), out _, out _, out var node) ? node : 0;
        }
        catch (TypeLoadException)
        {
            return 0;       // a C library without statx
        }
    }

    /// <summary>Writes a path as the system takes it.</summary>
    /// <param name="path">Shorter than <see cref="LongestPath"/>.</param>
    /// <param name="name">Room for three times that and a zero.</param>
    public static byte* Encode(string path, byte* name)
    {
        name[Encoding.UTF8.GetBytes(path, new Span<byte>(name, LongestPath * 3))] = 0;
        return name;
    }

    private static bool TryGet(byte* path, out int type, out long size, out ulong node)
    {
        var status = stackalloc byte[StatBytes];
        (type, size, node) = (0, 0, 0);
        if (Status(AtWorkingDirectory, path, 0, TypeNodeAndSize, status) != 0) return false;
        (type, size, node) = (*(ushort*)(status + ModeAt) & FileType, *(long*)(status + SizeAt), *(ulong*)(status + NodeAt));
        return true;
    }

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int Status(int folder, byte* path, int flags, uint mask, byte* status);
}
