using System.Text;
using Form4Tool.Cli.Outputs;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Pipeline;

/// <summary>What a run says while it goes on: diagnostics, the list of failed inputs, the journal, and the counts for whoever shows progress.</summary>
/// <param name="printer">Prints diagnostics.</param>
/// <param name="journal">The journal; null where the run cannot be resumed.</param>
/// <param name="errors">The list of failed inputs; null without one.</param>
internal sealed class RunLog(DiagnosticPrinter printer, Journal? journal, FileStream? errors) : IRunLog
{
    private int _otherForms;

    /// <summary>The counts so far.</summary>
    public RunCounts Counts { get; private set; }

    /// <summary>Takes up the counts of an earlier run.</summary>
    public void Resume(JournalEntry entry)
    {
        Counts = entry.Counts;
        if (errors is { CanSeek: true }) errors.SetLength(Math.Min(errors.Length, entry.ErrorsLength));
    }

    public void Step(Step step, RunPosition position, IOutput output)
    {
        Counts += step.Counts;
        _otherForms += step.OtherForms;
        foreach (var (path, diagnostics) in step.Findings ?? []) printer.Print(path, diagnostics.AsSpan());
        if (errors is not null && step.Failed is { } failed)
        {
            if (errors.CanSeek) errors.Seek(0, SeekOrigin.End);
            errors.Write(Encoding.UTF8.GetBytes(string.Concat(failed.Select(path => path + "\n"))));
        }
        if (journal is { IsDue: true }) Checkpoint(position, output);
    }

    public void ArchiveEnd(string path)
    {
        if (_otherForms == 0) return;
        var (descriptor, count) = (BatchDiagnostics.OtherForms, _otherForms);
        _otherForms = 0;
        printer.Print(path, [new Diagnostic(descriptor.Id, descriptor.Severity,
            $"{count:N0} {(count == 1 ? "submission" : "submissions")} of other forms than 3, 4 and 5 skipped.", null, null, null)]);
    }

    /// <summary>Notes in the journal how far the run has come.</summary>
    public void Checkpoint(RunPosition position, IOutput output) =>
        journal?.Write(() => new JournalEntry(position, Counts, errors is { CanSeek: true } ? errors.Length : 0, output.Checkpoint()));
}
