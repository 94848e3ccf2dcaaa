using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>Reads the filings of inputs and makes something of those of each.</summary>
/// <param name="reading">How inputs are read.</param>
/// <param name="make">Makes it, on the worker's thread.</param>
internal sealed class ResultCollector<T>(Form4Options reading, Func<ReadInput, T> make) : IInputConsumer<ResultStep<T>>
{
    private readonly Form4Reader _reader = new(reading);

    public void Take(InputItem item, ReadOnlyMemory<byte> bytes, ResultStep<T> step)
    {
        var results = _reader.Read(bytes, item.Path);
        if (!item.IsNamed && HasOther(results)) results = [.. results.Select(WithNote)];
        step.Results.Add(make(new ReadInput(item.Path, bytes, results)));
    }

    // The contract's place for an input that has no format.
    public void Refuse(InputItem item, Diagnostic why, ResultStep<T> step) => step.Results.Add(make(new ReadInput(item.Path, default,
        [new Form4Result(new SourceInfo(item.Path, SourceFormat.OwnershipXml, SourceContainer.None, null), null, [why])])));

    private static bool HasOther(ValueList<Form4Result> results)
    {
        foreach (var result in results.AsSpan())
            if (IsOther(result)) return true;
        return false;
    }

    private static Form4Result WithNote(Form4Result result) =>
        IsOther(result) ? result with { Diagnostics = [Refusals.Skipped(result.Diagnostics[0])] } : result;

    private static bool IsOther(Form4Result result) => result.Filing is null && Refusals.IsOther(result.Diagnostics);
}
