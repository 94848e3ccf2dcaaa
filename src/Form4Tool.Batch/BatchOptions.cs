using Form4Tool.Batch.Running;
namespace Form4Tool.Batch;

/// <summary>How a run is done.</summary>
public sealed record BatchOptions
{
    /// <summary>Whether warnings count as failures.</summary>
    public bool Strict { get; init; }

    /// <summary>Which filings and rows are written; null for all.</summary>
    public FilingFilter? Filter { get; init; }

    /// <summary>Whether the run goes on where an earlier one to the same destination was interrupted or killed.</summary>
    public bool Resume { get; init; }

    /// <summary>
    /// What must be the same for a run to resume another, beside inputs, format and options, in any words: where
    /// <see cref="Form4InputsOptions.Listed"/> comes from, for one.
    /// </summary>
    public string Identity { get; init; } = "";

    /// <summary>Gets the paths of inputs that failed, one a line; null where nobody wants them.</summary>
    public Stream? Failures { get; init; }

    /// <summary>Whether the paths of inputs that failed end in NUL instead of a line's end, so that any path can stand there.</summary>
    public bool FailuresEndInNul { get; init; }
}
