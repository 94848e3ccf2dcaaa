using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Running;

/// <summary>Reads the filings of inputs and encodes them for an output.</summary>
/// <param name="reading">How inputs are read.</param>
/// <param name="isStrict">Whether warnings count as failures.</param>
/// <param name="filter">Which filings and rows are wanted; null for all.</param>
/// <param name="extension">What ends the names of outputs, where each filing has one.</param>
internal sealed class FilingEncoder(Form4Options reading, bool isStrict, FilingFilter? filter = null, string? extension = null)
    : IInputConsumer<EncodedStep>
{
    private readonly Form4Reader _reader = new(reading);

    public void Take(InputItem item, ReadOnlyMemory<byte> bytes, EncodedStep step)
    {
        if (step.Chunk is IInputChunk explained)
        {
            var isFiling = explained.Add(item.Path, bytes);
            step.Counts += new RunCounts(isFiling ? 1 : 0, 0, !isFiling && item.IsNamed ? 1 : 0, !isFiling && !item.IsNamed ? 1 : 0);
            return;
        }
        var results = _reader.Read(bytes, item.Path);
        if (filter is not null) results = Wanted(filter, results, step);
        var count = 0;
        var failed = false;
        var skips = 0;
        foreach (var result in results.AsSpan())
        {
            if (result.Filing is not null) count++;
            else if (!item.IsNamed && Refusals.IsOther(result.Diagnostics)) skips++;
        }
        var ordinal = 0;
        var rows = 0;
        foreach (var result in results.AsSpan())
        {
            if (result.Filing is { } filing)
            {
                if (item.IsOutputTaken)
                {
                    count = 0;
                    step.Find(item.Path, [Unwritten.NameOfAnother(item.OutputName + extension)]);
                    failed = true;
                    break;
                }
                var told = step.Chunk.Add(result, item.OutputName is null ? null
                    : count == 1 ? item.OutputName : OutputNames.OfSeveral(item, ++ordinal));
                if (told.Count > 0)
                {
                    step.Find(item.Path, told);
                    failed |= isStrict && (result with { Diagnostics = told }).Has(Severity.Warning);
                }
                rows += RowsOf(filing);
            }
            else if (!item.IsNamed && Refusals.IsOther(result.Diagnostics))
            {
                if (count == 0) Skip(item, result.Diagnostics[0], step);
                continue;
            }
            if (result.Diagnostics.Count > 0) step.Find(item.Path, result.Diagnostics);
            step.Counts += RunCounts.LostIn(result);
            failed |= result.Has(isStrict ? Severity.Warning : Severity.Error);
        }
        if (failed) step.Fail(item.Path);
        step.Counts += new RunCounts(count, rows, failed ? 1 : 0, count == 0 && skips > 0 && skips == results.Count ? 1 : 0);
    }

    /// <summary>
    /// The results without the filings and rows that nobody asked for, which are counted. Of what is not written only errors are told:
    /// who asks for some rows must hear that others could not be read.
    /// </summary>
    private static ValueList<Form4Result> Wanted(FilingFilter filter, ValueList<Form4Result> results, EncodedStep step)
    {
        var wanted = new List<Form4Result>(results.Count);
        foreach (var result in results.AsSpan())
        {
            var left = filter.Apply(result);
            if (left is not null || result.Filing is null) wanted.Add(left ?? result);
            else
            {
                if (result.Has(Severity.Error)) wanted.Add(result with { Filing = null });
                step.Counts += new RunCounts { LeftOut = 1 };
            }
            if (result.Filing is { } all) step.Counts += new RunCounts { RowsLeftOut =
                RowsOf(all) - (left is null ? 0 : RowsOf(left.Filing!)) };
        }
        return [.. wanted];
    }

    private static int RowsOf(OwnershipFiling filing) => filing.NonDerivativeTable.Count + filing.DerivativeTable.Count;

    public void Refuse(InputItem item, Diagnostic why, EncodedStep step)
    {
        var failed = why.Severity == Severity.Error;
        step.Find(item.Path, [why]);
        if (failed) step.Fail(item.Path);
        step.Counts += new RunCounts(0, 0, failed ? 1 : 0, failed ? 0 : 1);
    }

    private static void Skip(InputItem item, Diagnostic why, EncodedStep step)
    {
        // A daily feed holds every form there is: thousands of lines would say nothing.
        if (item.IsMember && why.Id == InputDiagnostics.NoOwnershipDocument.Id) step.OtherForms++;
        else step.Find(item.Path, [Refusals.Skipped(why)]);
    }
}
