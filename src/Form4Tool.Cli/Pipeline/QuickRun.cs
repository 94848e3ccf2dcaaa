using Form4Tool.Cli.Formats;
using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Pipeline;

/// <summary>
/// The commonest command line of all, <c>form4 parse FILE [--out FORMAT] [--quiet]</c> to standard output, without what only
/// larger runs need: the option parser, threads, journals. Reading the command line with the library alone takes as long as
/// half an empty program. It is the same worker and the same output, and a test holds that both ways give the same bytes.
/// </summary>
internal static class QuickRun
{
    private const int MaxBytes = 4 << 20;

    /// <summary>Runs a command line if it is of this kind.</summary>
    /// <returns>The exit code; null where the command line, or the file, wants the whole program.</returns>
    public static int? TryRun(string[] args, CliContext context)
    {
        if (!TryRead(args, out var path, out var format, out var quiet) || SmallFile.TryRead(path, MaxBytes) is not { } bytes) return null;
        if (ArchiveKinds.Of(bytes) != ArchiveKind.None) return null;
        var output = new StreamOutput(format, new FormatOptions(), null, context.Out, mayBeSingle: true);
        var step = new Step(output.NewChunk());
        var worker = new Worker(new RunOptions());
        worker.Process(new InputItem(path) { Content = bytes, IsNamed = true }, step);
        try
        {
            output.Append(step.Chunk);
            if (step.Findings is not null) Print(step.Findings, context, quiet);
            output.Finish();
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (SeveralFilingsException)
        {
            return null;        // nothing was written yet; the whole run says what is wrong
        }
        catch (IOException e)
        {
            return StandardOutput.Report(e, context.Error);
        }
        return step.Failed is null ? ExitCode.Success : ExitCode.Failure;
    }

    // Its own method: what a method names is loaded before it runs, needed or not.
    private static void Print(List<Finding> findings, CliContext context, bool quiet)
    {
        var printer = new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, quiet ? Severity.Error : Severity.Note);
        foreach (var finding in findings) printer.Print(finding.Path, finding.Diagnostics.AsSpan());
    }

    private static bool TryRead(string[] args, out string path, out OutputFormat format, out bool quiet)
    {
        (path, format, quiet) = ("", OutputFormats.Json, false);
        if (args is not ["parse", ..]) return false;
        for (var i = 1; i < args.Length; i++)
        {
            var arg = args[i];
            if (arg is "--quiet" or "-q") quiet = true;
            else if (arg == "--out" && i + 1 < args.Length)
            {
                if (OutputFormats.Find(args[++i]) is not { Writer: not null } found) return false;
                format = found;
            }
            else if (arg.Length == 0 || arg[0] == '-' || path.Length > 0) return false;
            else path = arg;
        }
        return path.Length > 0;
    }
}
