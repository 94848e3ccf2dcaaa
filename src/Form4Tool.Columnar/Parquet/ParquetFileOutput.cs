using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Columnar.Parquet.Files;

namespace Form4Tool.Columnar.Parquet;

/// <summary>The flat rows in one file of Parquet.</summary>
internal sealed class ParquetFileOutput : IFilingOutput, IDisposable
{
    private readonly Stream _output;
    private readonly long _groupWeight;
    private readonly PageWriter _pages = new();
    private readonly ParquetTable _rows = new(DataSet.Rows);
    private readonly ParquetFileWriter _file;

    /// <summary>Begins the file.</summary>
    /// <param name="output">Where its bytes go.</param>
    /// <param name="groupWeight">How many bytes of rows make a row group.</param>
    public ParquetFileOutput(Stream output, long groupWeight = PartitionFiles.UsualWeight)
    {
        (_output, _groupWeight) = (output, groupWeight);
        _file = new ParquetFileWriter(output, _rows, _pages);
    }

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new RecordChunk(hasTables: false);

    public void Append(IFilingChunk chunk) => ((RecordChunk)chunk).ForEach((_, _, rows) =>
    {
        var record = new RecordReader(rows);
        _rows.Read(ref record);
        if (_rows.Weight >= _groupWeight) _file.WriteGroup();
    });

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        _file.Finish();
        _output.Flush();
    }

    public void Dispose() => _pages.Dispose();
}
