using System.Diagnostics;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Showing;

/// <summary>
/// The program that shows a long text page by page, as git uses it: FORM4_PAGER, else PAGER, else less. What fits one screen is
/// shown without it (less is told so by LESS=FRX).
/// </summary>
internal sealed class Pager : IDisposable
{
    private const string Usual = "less";

    private readonly Process _process;

    private Pager(Process process) => _process = process;

    /// <summary>What it shows.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Starts it; null where there is none, or <c>cat</c> is asked for.</summary>
    public static Pager? Start(CliContext context)
    {
        var command = (context.Environment("FORM4_PAGER") ?? context.Environment("PAGER") ?? Usual).Trim();
        if (command is "" or "cat" || OperatingSystem.IsWindows() || (command == Usual && !IsThere(context))) return null;
        try
        {
            var start = new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardInput = true };
            if (context.Environment("LESS") is null) start.Environment["LESS"] = "FRX";
            return Process.Start(start) is { } process ? new Pager(process) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Whether the usual pager is installed: a small system may have none.</summary>
    private static bool IsThere(CliContext context) =>
        context.Environment("PATH") is { } path && path.Split(':').Any(folder => File.Exists(Path.Combine(folder, Usual)));

    /// <summary>Ends the text and waits until the person has seen it.</summary>
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The person has seen enough.
        }
        _process.WaitForExit();
        _process.Dispose();
    }
}
