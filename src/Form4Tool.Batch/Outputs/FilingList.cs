using Form4Tool.History;

namespace Form4Tool.Batch.Outputs;

/// <summary>A chunk of filings as they were read, for outputs that encode where they append.</summary>
/// <param name="hasKeys">Whether each filing gets its key.</param>
/// <param name="refused">What the output cannot say of a filing; null where it can say all.</param>
public sealed class FilingList(bool hasKeys = true, Func<OwnershipFiling, ValueList<Diagnostic>>? refused = null) : IFilingChunk
{
    private readonly List<(Form4Result Result, string Key)> _filings = [];
    private readonly FilingKeys? _keys = hasKeys ? new FilingKeys() : null;

    /// <summary>The results that have a filing, and their keys by <see cref="FilingKeys"/>; empty keys where none were wanted.</summary>
    public IReadOnlyList<(Form4Result Result, string Key)> Filings => _filings;

    /// <inheritdoc/>
    public ValueList<Diagnostic> Add(Form4Result result, string? name)
    {
        ArgumentNullException.ThrowIfNull(result);
        _filings.Add((result, _keys?.Of(result) ?? ""));
        return refused is null ? [] : refused(result.Filing!);
    }

    /// <inheritdoc/>
    public void Clear() => _filings.Clear();
}
