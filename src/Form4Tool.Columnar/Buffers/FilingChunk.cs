using Form4Tool.Batch.Outputs;
using Form4Tool.History;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Buffers;

/// <summary>Filings as they were read, with their keys where these are wanted.</summary>
internal sealed class FilingChunk(bool hasKeys) : IFilingChunk
{
    private readonly FilingKeys? _keys = hasKeys ? new FilingKeys() : null;

    /// <summary>The filings.</summary>
    public List<(Form4Result Result, string Key)> Filings { get; } = [];

    public ValueList<Diagnostic> Add(Form4Result result, string? name)
    {
        Filings.Add((result, _keys?.Of(result) ?? ""));
        return ExactDecimals.Refused(result.Filing!);
    }

    public void Clear() => Filings.Clear();
}
