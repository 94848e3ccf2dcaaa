using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Form4Tool.Cli.Hosting;

/// <summary>What standard input is: a shell may give a terminal, a pipe, a file, or none at all (<c>&lt;&amp;-</c>).</summary>
internal static partial class StandardInput
{
    /// <summary>Its descriptor.</summary>
    public const int Descriptor = 0;

    private const int GetFlags = 1, CloseOnExec = 1;      // F_GETFD, FD_CLOEXEC

    private static SafeFileHandle? _placeholder;

    /// <summary>Whether it was closed when the program began.</summary>
    public static bool IsClosed { get; private set; }

    /// <summary>Whether a person types it.</summary>
    public static bool IsTerminal => !IsClosed && !Console.IsInputRedirected;

    /// <summary>
    /// To be called before anything is opened: a closed descriptor is the next that is given away, and whoever reads from it then
    /// waits for something else, for ever. One that closes when another program is started cannot have come from outside: the
    /// runtime opened it.
    /// </summary>
    public static void Guard()
    {
        if (OperatingSystem.IsWindows()) return;
        var flags = NativeControl(Descriptor, GetFlags);
        IsClosed = flags < 0 || (flags & CloseOnExec) != 0;
        if (flags < 0) _placeholder = File.OpenHandle("/dev/null");
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int NativeControl(int descriptor, int command);
}
