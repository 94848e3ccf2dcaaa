using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary>Runs a command so that Ctrl+C ends it, even where it waits for standard input.</summary>
internal static class StoppableRun
{
    /// <summary>Runs.</summary>
    /// <param name="execute">What is to be done; gives the exit code.</param>
    /// <param name="isShort">
    /// Tells whether there is but one document: it is read on this thread, for others cost more than it does. Telling may wait too.
    /// </param>
    /// <param name="mayWait">
    /// Whether an input may wait for whoever writes it; that cannot be stopped, so Ctrl+C does not wait for it.
    /// </param>
    /// <param name="stop">Ctrl+C.</param>
    /// <param name="leave">Ends a run that still waits, and gives the exit code; null where nothing is to be said.</param>
    public static Task<int> Start(Func<int> execute, Func<bool> isShort, bool mayWait, CancellationToken stop, Func<int>? leave = null)
    {
        if (!mayWait && isShort()) return Task.FromResult(execute());
        var run = Task.Factory.StartNew(execute, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!mayWait) return run;
        var stopped = new TaskCompletionSource<int>();
        stop.Register(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            if (!run.IsCompleted) stopped.TrySetResult(leave?.Invoke() ?? ExitCode.Interrupted);
        });
        return Task.WhenAny(run, stopped.Task).Unwrap();
    }
}
