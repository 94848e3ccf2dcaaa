namespace Form4Tool.Batch.Running;

/// <summary>What a run, or a part of it, came to.</summary>
/// <param name="Filings">How many filings were written.</param>
/// <param name="Rows">Table rows in them.</param>
/// <param name="Failed">Inputs that could not be read, or only in part.</param>
/// <param name="Skipped">Inputs that are no ownership filings, or were reached before.</param>
public readonly record struct RunCounts(long Filings, long Rows, long Failed, long Skipped)
{
    private const string RowNotRead = "F4302";

    /// <summary>Warnings about filings that were written.</summary>
    public long Warnings { get; init; }

    /// <summary>Warnings among them that tell of rows which could not be read, of one or several each.</summary>
    public long RowsNotRead { get; init; }

    /// <summary>Filings of which an error says that they were read in part only.</summary>
    public long InPart { get; init; }

    /// <summary>Filings that were read and not written, for a filter did not want them.</summary>
    public long LeftOut { get; init; }

    /// <summary>Rows that were read and not written, in these filings and in others.</summary>
    public long RowsLeftOut { get; init; }

    /// <summary>The counts of two parts together.</summary>
    public static RunCounts operator +(RunCounts a, RunCounts b) =>
        new(a.Filings + b.Filings, a.Rows + b.Rows, a.Failed + b.Failed, a.Skipped + b.Skipped)
        {
            Warnings = a.Warnings + b.Warnings,
            RowsNotRead = a.RowsNotRead + b.RowsNotRead,
            InPart = a.InPart + b.InPart,
            LeftOut = a.LeftOut + b.LeftOut,
            RowsLeftOut = a.RowsLeftOut + b.RowsLeftOut,
        };

    /// <summary>What a result comes to, without whether its input failed or was skipped.</summary>
    /// <param name="result">The result.</param>
    /// <param name="wanted">The filing with the rows that are wanted alone; null where it is not wanted, or there is none.</param>
    public static RunCounts Of(Form4Result result, OwnershipFiling? wanted)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Filing is not { } filing) return default;
        return LostIn(result) + new RunCounts(wanted is null ? 0 : 1, RowsOf(wanted), 0, 0)
        {
            LeftOut = wanted is null ? 1 : 0,
            RowsLeftOut = RowsOf(filing) - RowsOf(wanted),
        };
    }

    private static int RowsOf(OwnershipFiling? filing) =>
        filing is null ? 0 : filing.NonDerivativeTable.Count + filing.DerivativeTable.Count;

    /// <summary>What was lost of the filing of a result.</summary>
    internal static RunCounts LostIn(Form4Result result)
    {
        if (result.Filing is null || result.Diagnostics.Count == 0) return default;
        var (warnings, unread) = (0, 0);
        foreach (var diagnostic in result.Diagnostics.AsSpan())
        {
            if (diagnostic.Severity == Severity.Warning) warnings++;
            if (diagnostic.Id == RowNotRead) unread++;
        }
        return new RunCounts { Warnings = warnings, RowsNotRead = unread, InPart = result.Has(Severity.Error) ? 1 : 0 };
    }
}
