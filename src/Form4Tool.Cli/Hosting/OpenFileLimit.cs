using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Form4Tool.Cli.Hosting;

/// <summary>
/// A limit of open files so low that the program cannot even start, or its parts, which are files too where it is not machine code,
/// cannot be loaded. What tells it uses nothing that would have to be.
/// </summary>
internal static unsafe partial class OpenFileLimit
{
    private const int OnLinux = 7, OnMacOS = 8;     // RLIMIT_NOFILE
    private const ulong EnoughForParts = 100, EnoughForMachineCode = 16;

    /// <summary>Whether the limit is so low.</summary>
    public static bool IsTooLow
    {
        get
        {
            if (OperatingSystem.IsWindows()) return false;
            var limits = stackalloc ulong[2];       // struct rlimit: what holds, and what may be asked for
            return GetLimit(OperatingSystem.IsMacOS() ? OnMacOS : OnLinux, limits) == 0
                && limits[0] < (RuntimeFeature.IsDynamicCodeCompiled ? EnoughForParts : EnoughForMachineCode);
        }
    }

    /// <summary>Says so on standard error, in the words of <see cref="Batch.Inputs.OpenFiles.TooMany"/>.</summary>
    public static void Tell()
    {
        var text = "form4: the system lets too few files be open at a time ('ulimit -n' says how many); 'ulimit -n 256' is enough.\n"u8;
        fixed (byte* bytes = text) _ = Write(UnixStandardStream.Error, bytes, text.Length);
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int GetLimit(int resource, ulong* limits);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte* bytes, nint count);
}
