using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output.Tables;
using Parquet;

namespace Form4Tool.Columnar.Parquet;

/// <summary>The flat rows in one file of Parquet.</summary>
/// <param name="output">The file.</param>
/// <param name="stageWeight">How many bytes of rows make a row group.</param>
internal sealed class ParquetFileOutput(Stream output, long stageWeight = Stage.UsualWeight) : IFilingOutput, IDisposable
{
    private readonly ParquetTable _table = new(DataSet.Rows);
    private readonly RowsFiller _filler = new();
    private readonly TableBuffer _rows = new(DataSet.Rows);
    private ParquetWriter? _writer;

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new FilingList(hasKeys: false, ExactDecimals.Refused);

    public void Append(IFilingChunk chunk)
    {
        foreach (var (result, _) in ((FilingList)chunk).Filings)
        {
            _filler.Add(result, _rows);
            if (_rows.Weight >= stageWeight) Write();
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        if (_rows.Rows > 0) Write();
        (_writer ??= _table.Open(output)).DisposeAsync().AsTask().GetAwaiter().GetResult();
        _writer = null;
        output.Flush();
    }

    /// <summary>What was not finished is thrown away with the file; the writer has nothing else to close.</summary>
    public void Dispose() => _writer = null;

    private void Write()
    {
        _table.Write(_writer ??= _table.Open(output), _rows);
        _rows.Clear();
    }
}
