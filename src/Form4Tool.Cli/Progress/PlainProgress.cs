namespace Form4Tool.Cli.Progress;

/// <summary>A line now and then.</summary>
internal sealed class PlainProgress : RunProgress
{
    private readonly Timer _timer;

    public PlainProgress(TextWriter error, TimeSpan interval)
    {
        Error = TextWriter.Synchronized(error);
        _timer = new Timer(_ => Error.WriteLine(Line()), null, interval, interval);
    }

    public override TextWriter Error { get; }

    public override void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended)) ended.WaitOne();
    }
}
