using System.Globalization;

namespace Form4Tool.Cli.Hosting;

/// <summary>How many characters a line of the terminal has.</summary>
internal static class TerminalWidth
{
    private const int Usual = 80;

    /// <summary>What COLUMNS says, as shells set it; null where it says nothing.</summary>
    public static int? Said(CliContext context) =>
        int.TryParse(context.Environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
            ? columns : null;

    /// <summary>The terminal's, or the usual where it does not tell.</summary>
    public static int Measured()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
