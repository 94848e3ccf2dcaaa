using System.Globalization;
using System.Runtime.InteropServices;

namespace Form4Tool.Cli.Hosting;

/// <summary>How many characters a line of the terminal has.</summary>
internal static unsafe partial class TerminalWidth
{
    private const int Usual = 80;
    private const nuint GetWindowSize = 0x5413;     // TIOCGWINSZ of Linux
    private const int Columns = 1;                  // of struct winsize: rows, columns, and both in pixels

    /// <summary>What COLUMNS says, else what the terminal has.</summary>
    public static int Of(CliContext context) => Said(context) ?? Measured();

    /// <summary>What COLUMNS says, as shells set it; null where it says nothing.</summary>
    public static int? Said(CliContext context) =>
        int.TryParse(context.Environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
            ? columns : null;

    /// <summary>The terminal's, or the usual where it does not tell.</summary>
    public static int Measured()
    {
        if (OperatingSystem.IsLinux())
        {
            // The console of the platform would switch the terminal's keys, and leave them so.
            var size = stackalloc ushort[4];
            return Control(UnixStandardStream.Output, GetWindowSize, size) == 0 && size[Columns] > 0 ? size[Columns] : Usual;
        }
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, ushort* size);
}
