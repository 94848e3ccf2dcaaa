using System.Diagnostics;
using System.Globalization;
using Form4Tool.Batch.Running;

namespace Form4Tool.Cli.Progress;

/// <summary>Shows how far a long run has come: lines, or a bar on a terminal.</summary>
internal abstract class RunProgress : IDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>Where messages go while progress is shown.</summary>
    public abstract TextWriter Error { get; }

    /// <summary>The counts to show; null until the run begins.</summary>
    protected Func<RunCounts>? Counts { get; private set; }

    /// <summary>The number of inputs done.</summary>
    protected Func<RunPosition>? Position { get; private set; }

    /// <summary>Shows the counts of this run.</summary>
    public void Follow(Func<RunCounts> counts, Func<RunPosition> position) => (Counts, Position) = (counts, position);

    /// <summary><c>12,345 filings, 1,234 a second</c>, with <c>, 45%</c> where it is known how many inputs there are.</summary>
    /// <param name="total">How many; null where that is not known.</param>
    protected string Line(long? total = null)
    {
        var filings = Counts?.Invoke().Filings ?? 0;
        var share = total > 0 && Position is { } position
            ? string.Create(CultureInfo.InvariantCulture, $", {100 * position().Items / total.Value}%") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{filings:N0} filings, {filings / Math.Max(0.001, Stopwatch.GetElapsedTime(_started).TotalSeconds):N0} a second{share}");
    }

    /// <summary><c>12,345 filings</c>, for a terminal that has no room for more.</summary>
    protected string ShortLine() => string.Create(CultureInfo.InvariantCulture, $"{Counts?.Invoke().Filings ?? 0:N0} filings");

    public abstract void Dispose();
}
