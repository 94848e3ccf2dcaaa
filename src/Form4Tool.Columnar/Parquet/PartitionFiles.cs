using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Columnar.Parquet.Files;

namespace Form4Tool.Columnar.Parquet;

/// <summary>Writes the files of a partition, one for each data set that has rows in it; then those of another partition.</summary>
/// <param name="log">The filings.</param>
/// <param name="groupWeight">How many bytes of rows are held before a row group is written.</param>
internal sealed class PartitionFiles(FilingLog log, long groupWeight) : IDisposable
{
    /// <summary>
    /// How many bytes of rows are held, of all data sets together, before those of the heaviest are written: what a run takes does not grow
    /// with its inputs.
    /// </summary>
    public const long UsualWeight = 8 << 20;

    private const int WriteBytes = 1 << 16;

    private readonly PageWriter _pages = new();
    private readonly ParquetTable[] _tables = [.. DataSet.All.Select(dataSet => new ParquetTable(dataSet))];

    /// <summary>Writes the files.</summary>
    /// <param name="place">The partition, and whether the flat rows are to be written; otherwise all tables.</param>
    /// <param name="create">Makes the file of a data set.</param>
    public void Write((string Partition, bool IsOfRows) place, Func<int, PartFile> create)
    {
        var files = new OpenFile?[_tables.Length];
        var (first, last) = place.IsOfRows ? (_tables.Length - 1, _tables.Length - 1) : (0, _tables.Length - 2);
        foreach (var segment in log.Segments(place))
        {
            var records = new RecordReader(segment.Span);
            while (!records.IsAtEnd)
            {
                var heaviest = first;
                var weight = 0L;
                for (var i = first; i <= last; i++)
                {
                    _tables[i].Read(ref records);
                    weight += _tables[i].Weight;
                    if (_tables[i].Weight > _tables[heaviest].Weight) heaviest = i;
                }
                if (weight >= groupWeight) (files[heaviest] ??= Open(heaviest, create)).Writer.WriteGroup();
            }
        }
        for (var i = first; i <= last; i++)
        {
            if (files[i] is null && _tables[i].Rows == 0) continue;
            (files[i] ??= Open(i, create)).Close();
        }
    }

    /// <summary>Writes a file without rows, which says the columns.</summary>
    public void WriteEmpty(int dataSet, Func<int, PartFile> create) => Open(dataSet, create).Close();

    public void Dispose() => _pages.Dispose();

    private OpenFile Open(int dataSet, Func<int, PartFile> create)
    {
        var part = create(dataSet);
        var buffer = new BufferedStream(part, WriteBytes);
        return new(part, buffer, new ParquetFileWriter(buffer, _tables[dataSet], _pages));
    }

    private sealed record OpenFile(PartFile Part, Stream Buffer, ParquetFileWriter Writer)
    {
        public void Close()
        {
            Writer.Finish();
            Buffer.Flush();
            Part.Seal();
        }
    }
}
