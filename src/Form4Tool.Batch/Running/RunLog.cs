using System.Globalization;
using System.Text;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Running;

/// <summary>What a run says and notes while it goes on: findings, the list of failed inputs, the journal, and the counts.</summary>
/// <param name="found">Hears of findings.</param>
/// <param name="journal">The journal; null where the run cannot be resumed.</param>
/// <param name="failures">The list of failed inputs; null without one.</param>
internal sealed class RunLog(Action<Finding>? found, Journal? journal, Stream? failures)
{
    private int _otherForms;

    /// <summary>The counts so far.</summary>
    public RunCounts Counts { get; private set; }

    /// <summary>Takes up the counts of an earlier run.</summary>
    public void Resume(JournalEntry entry)
    {
        Counts = entry.Counts;
        if (failures is { CanSeek: true }) failures.SetLength(Math.Min(failures.Length, entry.FailuresLength));
    }

    /// <summary>A step was appended.</summary>
    public void Step(EncodedStep step, RunPosition position, IFilingOutput output)
    {
        Counts += step.Counts;
        _otherForms += step.OtherForms;
        if (found is not null && step.Findings is { } findings)
        {
            foreach (var finding in findings) found(finding);
        }
        if (failures is not null && step.Failed is { } failed)
        {
            if (failures.CanSeek) failures.Seek(0, SeekOrigin.End);
            failures.Write(Encoding.UTF8.GetBytes(string.Concat(failed.Select(path => path + "\n"))));
        }
        if (journal is { IsDue: true }) Checkpoint(position, output);
    }

    /// <summary>All members of an archive were appended.</summary>
    public void ArchiveEnd(string path)
    {
        if (_otherForms == 0) return;
        var what = _otherForms == 1 ? "submission" : "submissions";
        var message = string.Create(CultureInfo.InvariantCulture, $"{_otherForms:N0} {what} of other forms than 3, 4 and 5 skipped.");
        _otherForms = 0;
        found?.Invoke(new Finding(path, [Refusals.Of(BatchDiagnostics.OtherForms, message)]));
    }

    /// <summary>Notes in the journal how far the run has come.</summary>
    public void Checkpoint(RunPosition position, IFilingOutput output) =>
        journal?.Write(() => new JournalEntry(position, Counts, failures is { CanSeek: true } ? failures.Length : 0, output.Checkpoint()));
}
