using System.Globalization;
using System.Text;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Running;

/// <summary>What a run says and notes while it goes on: findings, the list of failed inputs, the journal, and the counts.</summary>
/// <param name="found">Hears of findings.</param>
/// <param name="journal">The journal; null where the run cannot be resumed.</param>
/// <param name="failures">The list of failed inputs; null without one.</param>
/// <param name="endInNul">Whether a path in the list ends in NUL.</param>
internal sealed class RunLog(Action<Finding>? found, Journal? journal, Stream? failures, bool endInNul = false)
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
        if (failures is not null && step.Failed is { } failed) List(failed, failures);
        if (journal is { IsDue: true }) Checkpoint(position, output);
    }

    private void List(List<string> failed, Stream list)
    {
        if (list.CanSeek) list.Seek(0, SeekOrigin.End);
        foreach (var path in failed) list.Write(Encoding.UTF8.GetBytes(path + (endInNul ? '\0' : '\n')));
        if (endInNul) return;
        foreach (var odd in failed.Where(static path => path.AsSpan().ContainsAny('\r', '\n')))
            found?.Invoke(new Finding(odd, [Refusals.Of(BatchDiagnostics.NotInLines,
                "The list of failed inputs has a line for each, and the name of this one has a line's end in it.")]));
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
    public void Checkpoint(RunPosition position, IFilingOutput output) => journal?.Write(() =>
        new(position, Counts, failures is { CanSeek: true } ? failures.Length : 0, output.Checkpoint()));
}
