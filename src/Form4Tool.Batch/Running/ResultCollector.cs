using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>Reads the filings of inputs and keeps them as they are.</summary>
/// <param name="reading">How inputs are read.</param>
internal sealed class ResultCollector(Form4Options reading) : IInputConsumer<ResultStep>
{
    private readonly Form4Reader _reader = new(reading);

    public void Take(InputItem item, ReadOnlyMemory<byte> bytes, ResultStep step)
    {
        foreach (var result in _reader.Read(bytes, item.Path).AsSpan())
        {
            var isSkipped = result.Filing is null && !item.IsNamed && Refusals.IsOther(result.Diagnostics);
            step.Results.Add(isSkipped ? result with { Diagnostics = [Refusals.Skipped(result.Diagnostics[0])] } : result);
        }
    }

    // The contract's place for an input that has no format.
    public void Refuse(InputItem item, Diagnostic why, ResultStep step) =>
        step.Results.Add(new Form4Result(new SourceInfo(item.Path, SourceFormat.OwnershipXml, SourceContainer.None, null), null, [why]));
}
