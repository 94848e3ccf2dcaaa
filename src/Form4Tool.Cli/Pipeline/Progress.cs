using System.Diagnostics;
using System.Globalization;
using Form4Tool.Cli.Commands;

namespace Form4Tool.Cli.Pipeline;

/// <summary>Shows how far a long run has come: lines, or a bar on a terminal.</summary>
internal abstract class Progress : IDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>Where messages go while progress is shown.</summary>
    public abstract TextWriter Error { get; }

    /// <summary>The counts to show; null until the run begins.</summary>
    protected Func<RunCounts>? Counts { get; private set; }

    /// <summary>The number of inputs done.</summary>
    protected Func<RunPosition>? Position { get; private set; }

    /// <summary>Begins to show progress; null where none is wanted.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">Whether somebody watches.</param>
    /// <param name="isSingle">Whether there is only one document.</param>
    /// <param name="total">Counts the inputs, for the bar.</param>
    public static Progress? Start(ParseRequest request, CliContext context, bool isSingle, Func<CancellationToken, long?> total)
    {
        if (isSingle || request.Quiet || request.ExplainsFormat) return null;
        return request.Progress switch
        {
            ProgressStyle.Plain => new PlainProgress(context.Error, TimeSpan.FromSeconds(5)),
            // The data would run through the bar if both went to one terminal.
            ProgressStyle.Auto when context.ErrorIsTerminal && (request.To is not null || Console.IsOutputRedirected) => new ProgressBar(context.Error, total),
            _ => null,
        };
    }

    /// <summary>Shows the counts of this run.</summary>
    public void Follow(Func<RunCounts> counts, Func<RunPosition> position) => (Counts, Position) = (counts, position);

    /// <summary><c>12,345 filings, 1,234 a second</c>.</summary>
    protected string Line()
    {
        var filings = Counts?.Invoke().Filings ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{filings:N0} filings, {filings / Math.Max(0.001, Stopwatch.GetElapsedTime(_started).TotalSeconds):N0} a second");
    }

    public abstract void Dispose();
}

/// <summary>A line now and then.</summary>
internal sealed class PlainProgress : Progress
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
