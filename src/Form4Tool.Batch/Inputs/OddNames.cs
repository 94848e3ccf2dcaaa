using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// Names of files that are not UTF-8, which Linux allows and the platform's strings cannot hold. A byte that is none of a character is
/// written <c>\xE9</c>, so that each name is told from each other, and a file that is called so can be opened.
/// </summary>
internal static unsafe partial class OddNames
{
    private const int TypeAt = 18, NameAt = 19;     // struct dirent of 64-bit Linux: inode, offset, length, type, name
    private const int Folder = 4;                   // DT_DIR
    private const int ReadOnly = 0x80000;           // O_RDONLY | O_CLOEXEC

    /// <summary>UTF-8 that writes bytes which are none as <c>\xE9</c>.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new EscapingFallback());

    /// <summary>Whether a text came of a name that is not UTF-8: the platform puts a sign for what it cannot read.</summary>
    public static bool IsMisread(ReadOnlySpan<char> name) => name.Contains('\uFFFD');

    /// <summary>The names in a folder as <see cref="Utf8"/> writes them, and which are folders; none where they cannot be listed.</summary>
    public static List<(string Name, bool IsFolder)> In(string folder)
    {
        var names = new List<(string, bool)>();
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return names;
        nint list;
        fixed (byte* path = Terminated(folder)) list = OpenFolder(path);
        if (list == 0) return names;
        while (NextEntry(list) is not null and var entry)
        {
            var name = Utf8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + NameAt));
            if (name is not ("." or "..")) names.Add((name, entry[TypeAt] == Folder));
        }
        _ = CloseFolder(list);
        return names;
    }

    /// <summary>The last arguments of this process as <see cref="Utf8"/> writes them; null where they cannot be told.</summary>
    public static string[]? Arguments(int count)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            var all = Utf8.GetString(File.ReadAllBytes("/proc/self/cmdline")).Split('\0')[..^1];
            return all.Length < count ? null : all[^count..];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Opens a file by a path with escaped bytes; null where there is none of that name.</summary>
    public static SafeFileHandle? TryOpen(string path)
    {
        if (!OperatingSystem.IsLinux() || !path.Contains("\\x", StringComparison.Ordinal)) return null;
        int descriptor;
        fixed (byte* name = Terminated(path)) descriptor = Open(name, ReadOnly);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    /// <summary>A path as the system takes it: escaped bytes as they were, and a zero behind.</summary>
    private static byte[] Terminated(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var name = new List<byte>(bytes.Length + 1);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\\' && i + 3 < bytes.Length && bytes[i + 1] == 'x'
                && byte.TryParse(bytes.AsSpan(i + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var odd)
                && odd > 0x7F)
            {
                name.Add(odd);
                i += 3;
            }
            else name.Add(bytes[i]);
        }
        name.Add(0);
        return [.. name];
    }

    [LibraryImport("libc", EntryPoint = "opendir")]
    private static partial nint OpenFolder(byte* path);

    [LibraryImport("libc", EntryPoint = "readdir")]
    private static partial byte* NextEntry(nint list);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int CloseFolder(nint list);

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(byte* path, int flags);

    private sealed class EscapingFallback : DecoderFallback
    {
        public override int MaxCharCount => 16;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Escaped();
    }

    private sealed class Escaped : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = string.Concat(bytesUnknown.Select(static b => string.Create(CultureInfo.InvariantCulture, $"\\x{b:X2}")));
            _at = 0;
            return true;
        }

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious()
        {
            if (_at == 0) return false;
            _at--;
            return true;
        }

        public override void Reset() => (_text, _at) = ("", 0);
    }
}
