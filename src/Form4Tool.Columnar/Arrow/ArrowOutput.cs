using Apache.Arrow.Ipc;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Arrow;

/// <summary>
/// The flat rows as a stream of Arrow's IPC format. Where a batch ends follows from the filings alone, so the bytes are the same whatever
/// the number of workers.
/// </summary>
/// <param name="output">Where the bytes go.</param>
/// <param name="batchWeight">How many bytes of rows make a batch.</param>
internal sealed class ArrowOutput(Stream output, long batchWeight = ArrowOutput.UsualWeight) : IFilingOutput, IDisposable
{
    /// <summary>So few that a reader at the other end of a pipe has something soon.</summary>
    private const long UsualWeight = 8 << 20;

    private readonly ArrowTable _table = new(DataSet.Rows);
    private readonly RowsFiller _filler = new();
    private readonly TableBuffer _rows = new(DataSet.Rows);
    private ArrowStreamWriter? _writer;

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new FilingList(hasKeys: false, ExactDecimals.Refused);

    public void Append(IFilingChunk chunk)
    {
        foreach (var (result, _) in ((FilingList)chunk).Filings)
        {
            _filler.Add(result, _rows);
            if (_rows.Weight >= batchWeight) Write();
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        if (_rows.Rows > 0) Write();
        Writer.WriteStart();
        Writer.WriteEnd();
        output.Flush();
    }

    public void Dispose() => _writer?.Dispose();

    private ArrowStreamWriter Writer => _writer ??= new ArrowStreamWriter(output, _table.Schema, leaveOpen: true);

    private void Write()
    {
        using var batch = _table.Batch(_rows);
        Writer.WriteRecordBatch(batch);
        _rows.Clear();
    }
}
