using System.Reflection;
using System.Text;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli;

/// <summary>
/// The commonest command lines of all, <c>form4 parse FILE [--out FORMAT] [--quiet | --verbose]</c> to standard output and
/// <c>form4 --version</c>, without the option parser: reading the command line with the library alone takes as long as half an empty
/// program. A test holds that both ways give the same bytes.
/// </summary>
internal static class QuickRun
{
    /// <summary>Runs a command line if it is of this kind.</summary>
    /// <returns>The exit code; null where the command line, or the file, wants the whole program.</returns>
    public static int? TryRun(string[] args, CliContext context)
    {
        if (!TryRead(args, out var path, out var format, out var least) && !IsVersion(args)) return null;
        // A table keeps to the terminal's width and letters, of which the whole program knows.
        if (format.Name == "table" && context.OutputIsTerminal) return null;
        try
        {
            if (path.Length == 0) return SayVersion(context);
            if (SmallFileRun.TryBegin(path, format, context.Out) is not { } run) return null;
            if (run.Findings is not null) Print(run, context, least);
            run.Finish();
            return run.Counts.Failed == 0 ? ExitCode.Success : ExitCode.Failure;
        }
        catch (IOException e)
        {
            return BrokenPipeException.Is(e) ? ExitCode.Success : Messages.CannotWrite(null, e, context.Error);
        }
    }

    private static bool IsVersion(string[] args) => args is ["--version"] or ["version"] or ["-V"];

    private static int SayVersion(CliContext context)
    {
        var version = typeof(QuickRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        context.Out.Write(Encoding.UTF8.GetBytes(version + "\n"));
        return ExitCode.Success;
    }

    // Its own method: what a method names is loaded before it runs, needed or not.
    private static void Print(SmallFileRun run, CliContext context, Severity least)
    {
        var printer = new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, least);
        foreach (var finding in run.Findings!) printer.Print(finding);
    }

    private static bool TryRead(string[] args, out string path, out FilingFormat format, out Severity least)
    {
        (path, format, least) = ("", FilingFormats.Json, Severity.Warning);
        if (args is not ["parse", ..]) return false;
        for (var i = 1; i < args.Length; i++)
        {
            var arg = args[i];
            if (arg is "--quiet" or "-q") least = Severity.Error;
            else if (arg is "--verbose" or "-v" && least != Severity.Error) least = Severity.Note;
            else if (arg == "--out" && i + 1 < args.Length)
            {
                if (FilingFormats.Find(args[++i]) is not { } found) return false;
                format = found;
            }
            else if (arg.Length == 0 || arg[0] == '-' || path.Length > 0) return false;
            else path = arg;
        }
        return path.Length > 0;
    }
}
