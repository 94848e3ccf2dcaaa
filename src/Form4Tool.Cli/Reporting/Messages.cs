using System.Globalization;
using System.Text;
using System.Text.Json;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;
using Form4Tool.Output;

namespace Form4Tool.Cli.Reporting;

/// <summary>Sentences on standard error that more than one place says.</summary>
internal static class Messages
{
    /// <summary>Says a sentence on standard error.</summary>
    public static void Say(TextWriter error, string sentence) => error.WriteLine($"form4: {Printable.Of(sentence)}");

    /// <summary>Says that an output cannot be written.</summary>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="e">Why.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>The exit code.</returns>
    public static int CannotWrite(string? file, Exception e, TextWriter error)
    {
        Say(error, $"{file ?? "standard output"} cannot be written: {e.Message.TrimEnd('.')}.");
        return ExitCode.Failure;
    }

    /// <summary>That filters left nothing of so many filings; days of filing stand in EDGAR headers alone.</summary>
    public static string NothingWanted(long filings, FilingFilter? filter) => $"the filters leave none of {Plural(filings, "filing")}."
        + (filter?.Filed is { } days && days != default
            ? " (--filed-since and --filed-until take the day from the EDGAR header, which XML and pages alone have not.)" : "");

    /// <summary><c>1 filing</c>, <c>69,312 filings</c>.</summary>
    public static string Plural(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    /// <summary>The keys that end what is typed at a terminal.</summary>
    public static string EndOfInput => OperatingSystem.IsWindows() ? "Ctrl+Z and Enter" : "Ctrl+D";

    /// <summary>Says that standard input is closed, or that it is read from a terminal.</summary>
    /// <returns>The exit code where nothing can be read; null where it can.</returns>
    public static int? OfStandardInput(CliContext context, bool quiet)
    {
        if (context.InputIsClosed)
        {
            context.Error.WriteLine("form4: standard input is closed, so nothing can be read from it.");
            return ExitCode.Failure;
        }
        if (context.InputIsTerminal && !quiet) context.Error.WriteLine($"form4: reading from the terminal; {EndOfInput} ends it.");
        return null;
    }

    /// <summary>
    /// <c>69,312 filings, 190,455 rows, 3 failed, 12 skipped in 14.2 s</c>; where something was lost, that stands there too:
    /// <c>at least 2 rows not read, 1 in part, 31 warnings</c>.
    /// </summary>
    public static string Summary(RunCounts counts, TimeSpan time)
    {
        var rows = counts.RowsLeftOut == 0 ? Plural(counts.Rows, "row")
            : string.Create(CultureInfo.InvariantCulture, $"{counts.Rows:N0} of {Plural(counts.Rows + counts.RowsLeftOut, "row")}");
        var summary = new StringBuilder($"{Plural(counts.Filings, "filing")}, {rows}");
        if (counts.RowsNotRead > 0) summary.Append($", at least {Plural(counts.RowsNotRead, "row")} not read");
        if (counts.InPart > 0) summary.Append(CultureInfo.InvariantCulture, $", {counts.InPart:N0} in part");
        if (counts.Warnings > 0) summary.Append($", {Plural(counts.Warnings, "warning")}");
        return summary.Append(CultureInfo.InvariantCulture,
            $", {counts.Failed:N0} failed, {counts.Skipped:N0} skipped in {time.TotalSeconds:N1} s").ToString();
    }

    /// <summary>The summary as a JSON object, for who reads standard error by a program.</summary>
    /// <param name="counts">What the run came to.</param>
    /// <param name="time">How long it took.</param>
    /// <param name="problem">Why the run failed, where no diagnostic says it; null where nothing more is to be said.</param>
    public static string SummaryObject(RunCounts counts, TimeSpan time, string? problem)
    {
        (string Name, long Count)[] members =
        [
            ("filings", counts.Filings), ("rows", counts.Rows), ("filingsLeftOut", counts.LeftOut),
            ("rowsLeftOut", counts.RowsLeftOut), ("rowsNotRead", counts.RowsNotRead), ("inPart", counts.InPart),
            ("warnings", counts.Warnings), ("failed", counts.Failed), ("skipped", counts.Skipped),
        ];
        return string.Create(CultureInfo.InvariantCulture,
            $"{{\"summary\":{{{string.Join(',', members.Select(m => $"\"{m.Name}\":{m.Count}"))},\"seconds\":{time.TotalSeconds:0.000},"
            + $"\"problem\":{(problem is null ? "null" : $"\"{JsonEncodedText.Encode(problem)}\"")}}}}}");
    }
}
