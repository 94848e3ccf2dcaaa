using System.Diagnostics;
using System.Globalization;
using Form4Tool.Cli.Commands;

namespace Form4Tool.Cli.Pipeline;

/// <summary>Shows how far a long run has come: a line every few seconds.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Timer _timer;

    private Progress(CliContext context, RunLog log)
    {
        var started = Stopwatch.GetTimestamp();
        _timer = new Timer(_ =>
        {
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{log.Counts.Filings:N0} filings, {log.Counts.Filings / seconds:N0} a second"));
        }, null, Interval, Interval);
    }

    /// <summary>Begins to show progress; null where none is wanted.</summary>
    public static IDisposable? Start(ParseRequest request, CliContext context, RunLog log, Run run, bool isSingle)
    {
        if (isSingle || request.Quiet) return null;
        return request.Progress == ProgressStyle.Plain ? new Progress(context, log) : null;
    }

    public void Dispose() => _timer.Dispose();
}
