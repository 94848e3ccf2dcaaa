namespace Form4Tool.Cli.Progress;

/// <summary>A line now and then.</summary>
internal sealed class PlainProgress : RunProgress
{
    private readonly CancellationTokenSource _end = new();
    private readonly Timer _timer;

    /// <summary>Begins to write lines.</summary>
    /// <param name="error">Where they go.</param>
    /// <param name="interval">How much time is between two.</param>
    /// <param name="total">Counts the inputs, for the per cent.</param>
    public PlainProgress(TextWriter error, TimeSpan interval, Func<CancellationToken, long?> total)
    {
        Error = TextWriter.Synchronized(error);
        var counting = Task.Run(() => total(_end.Token));
        _timer = new Timer(_ => Error.WriteLine(Line(counting.IsCompletedSuccessfully ? counting.Result : null)), null, interval, interval);
    }

    public override TextWriter Error { get; }

    public override void Dispose()
    {
        if (_end.IsCancellationRequested) return;
        _end.Cancel();
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended)) ended.WaitOne();
    }
}
