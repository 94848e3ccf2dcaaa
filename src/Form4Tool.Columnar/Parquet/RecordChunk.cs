using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Columnar.Parquet.Files;
using Form4Tool.History;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Parquet;

/// <summary>Filings as records, which workers write: first their rows of all tables, then the flat ones.</summary>
/// <param name="hasTables">Whether the tables are wanted too.</param>
/// <param name="partitioning">How filings are divided.</param>
internal sealed class RecordChunk(bool hasTables, Partitioning partitioning = Partitioning.None) : IFilingChunk
{
    private readonly TableBuffer[] _tables = hasTables ? [.. DataSet.Tables.Select(dataSet => new TableBuffer(dataSet))] : [];
    private readonly TableBuffer _rows = new(DataSet.Rows);
    private readonly TablesFiller.State _filling = new();
    private readonly RowsFiller _rowsFiller = new();
    private readonly FilingKeys _keys = new();
    private readonly ByteList _bytes = new();
    private readonly List<(string Partition, int Tables, int Rows)> _filings = [];

    public ValueList<Diagnostic> Add(Form4Result result, string? name)
    {
        var begin = _bytes.Count;
        if (hasTables)
        {
            _filling.Buffers = _tables;
            TableRows.Write(result, _keys.Of(result), TableScope.DataSet, new TablesFiller(_filling));
            foreach (var table in _tables) Write(table);
        }
        var rows = _bytes.Count;
        _rowsFiller.Add(result, _rows);
        Write(_rows);
        _filings.Add((PartitionPath.Of(result.Filing!.Header.FiledAsOfDate, partitioning), rows - begin, _bytes.Count - rows));
        return ExactDecimals.Refused(result.Filing);
    }

    public void Clear()
    {
        _bytes.Clear();
        _filings.Clear();
    }

    /// <summary>Gives the filings one by one.</summary>
    public void ForEach(Each each)
    {
        var at = 0;
        foreach (var (partition, tables, rows) in _filings)
        {
            each(partition, _bytes.Bytes.Slice(at, tables), _bytes.Bytes.Slice(at + tables, rows));
            at += tables + rows;
        }
    }

    private void Write(TableBuffer rows)
    {
        RecordWriter.Add(rows, _bytes);
        if (rows.Rows > 0) rows.Clear();
    }

    /// <summary>Takes a filing.</summary>
    public delegate void Each(string partition, ReadOnlySpan<byte> tables, ReadOnlySpan<byte> rows);
}
