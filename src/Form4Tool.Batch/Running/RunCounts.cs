namespace Form4Tool.Batch.Running;

/// <summary>What a run, or a part of it, came to.</summary>
/// <param name="Filings">How many filings were written.</param>
/// <param name="Rows">Table rows in them.</param>
/// <param name="Failed">Inputs that could not be read, or only in part.</param>
/// <param name="Skipped">Inputs that are no ownership filings, or were reached before.</param>
public readonly record struct RunCounts(long Filings, long Rows, long Failed, long Skipped)
{
    /// <summary>The counts of two parts together.</summary>
    public static RunCounts operator +(RunCounts a, RunCounts b) =>
        new(a.Filings + b.Filings, a.Rows + b.Rows, a.Failed + b.Failed, a.Skipped + b.Skipped);
}
