using System.Diagnostics;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Showing;

/// <summary>
/// The program that shows a long text page by page, as git uses it: FORM4_PAGER, else PAGER, else less. What fits one screen is
/// shown without it (less is told so by LESS=FRX). Where it turns out that the shell cannot start it, the text goes to the terminal itself.
/// </summary>
internal sealed class Pager : WriteOnlyStream
{
    private const string Usual = "less";

    /// <summary>No pipe takes so much that nobody reads: who took it is a pager.</summary>
    private const int MostKept = 4 << 20;

    private readonly Process _process;
    private readonly CliContext _context;
    private readonly string _command;
    private MemoryStream? _kept = new();
    private bool _isDirect, _isEnded;

    private Pager(Process process, CliContext context, string command) => (_process, _context, _command) = (process, context, command);

    /// <summary>Starts it; null where there is none, or <c>cat</c> is asked for.</summary>
    public static Pager? Start(CliContext context)
    {
        var command = (context.Environment("FORM4_PAGER") ?? context.Environment("PAGER") ?? Usual).Trim();
        if (command is "" or "cat" || OperatingSystem.IsWindows() || (command == Usual && !IsThere(context))) return null;
        try
        {
            var start = new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardInput = true };
            if (context.Environment("LESS") is null) start.Environment["LESS"] = "FRX";
            return Process.Start(start) is { } process ? new Pager(process, context, command) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Whether the person has seen enough: what follows is not shown.</summary>
    public bool HasEnough { get; private set; }

    /// <summary>Shows some text.</summary>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (HasEnough) return;
        if (_isDirect)
        {
            _context.Out.Write(buffer);
            return;
        }
        if (_kept?.Length + buffer.Length > MostKept) _kept = null;
        _kept?.Write(buffer);
        try
        {
            _process.StandardInput.BaseStream.Write(buffer);
        }
        catch (IOException)
        {
            if (IsNotStarted()) ShowDirectly();
            else HasEnough = true;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        if (!_isDirect && !HasEnough) _process.StandardInput.BaseStream.Flush();
    }

    /// <summary>Ends the text and waits until the person has seen it.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isEnded)
        {
            _isEnded = true;
            try
            {
                _process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The person has seen enough.
            }
            if (!_isDirect && IsNotStarted()) ShowDirectly();
            _process.WaitForExit();
            _process.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>Whether the usual pager is installed: a small system may have none.</summary>
    private static bool IsThere(CliContext context) =>
        context.Environment("PATH") is { } path && path.Split(':').Any(folder => File.Exists(Path.Combine(folder, Usual)));

    /// <summary>Whether the shell ended because there is no such program (127), or none that may be run (126), as POSIX has it.</summary>
    private bool IsNotStarted()
    {
        if (_kept is null) return false;
        _process.WaitForExit();
        return _process.ExitCode is 126 or 127;
    }

    private void ShowDirectly()
    {
        _isDirect = true;
        Messages.Say(_context.Error, $"the pager '{_command}' cannot be started, so this is shown without one.");
        _context.Out.Write(_kept!.GetBuffer().AsSpan(0, (int)_kept.Length));
    }
}
