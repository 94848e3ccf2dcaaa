using System.Runtime.InteropServices;

namespace Form4Tool.Cli.Hosting;

/// <summary>
/// Ctrl+C and SIGTERM: the first asks the run to end after what is in hand, the second ends the program at once. Which of them it
/// was is in the exit code.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupted, _terminated;

    /// <summary>Begins to listen.</summary>
    public StopSignals()
    {
        _interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, Hosting.ExitCode.Interrupted));
        _terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, Hosting.ExitCode.Terminated));
    }

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code of a run that was stopped.</summary>
    public int ExitCode { get; private set; } = Hosting.ExitCode.Interrupted;

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupted.Dispose();
        _terminated.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal, int code)
    {
        if (_stop.IsCancellationRequested) return;
        ExitCode = code;
        signal.Cancel = true;
        _stop.Cancel();
    }
}
