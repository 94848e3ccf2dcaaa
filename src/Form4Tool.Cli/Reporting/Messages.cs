using System.Globalization;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Reporting;

/// <summary>Sentences on standard error that more than one place says.</summary>
internal static class Messages
{
    /// <summary>Says that standard output cannot be written.</summary>
    /// <returns>The exit code.</returns>
    public static int CannotWriteStandardOutput(IOException e, TextWriter error)
    {
        error.WriteLine($"form4: standard output cannot be written: {e.Message}");
        return ExitCode.Failure;
    }

    /// <summary><c>1 filing</c>, <c>69,312 filings</c>.</summary>
    public static string Plural(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    /// <summary><c>69,312 filings, 190,455 rows, 3 failed, 12 skipped in 14.2 s</c>.</summary>
    public static string Summary(RunCounts counts, TimeSpan time)
    {
        var rest = string.Create(CultureInfo.InvariantCulture,
            $"{counts.Failed:N0} failed, {counts.Skipped:N0} skipped in {time.TotalSeconds:N1} s");
        return $"{Plural(counts.Filings, "filing")}, {Plural(counts.Rows, "row")}, {rest}";
    }
}
