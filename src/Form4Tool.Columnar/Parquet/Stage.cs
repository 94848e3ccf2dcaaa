using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet;

/// <summary>Filings that are held before they are written: by partition, the rows of each data set.</summary>
internal sealed class Stage
{
    /// <summary>How many bytes of rows are held before they are written: what a run takes does not grow with its inputs.</summary>
    public const long UsualWeight = 24 << 20;

    private readonly SortedDictionary<string, TableBuffer[]> _partitions = new(StringComparer.Ordinal);

    /// <summary>The buffers of a partition, by data set.</summary>
    /// <param name="partition">The path of the partition in the folder of a data set.</param>
    public TableBuffer[] this[string partition]
    {
        get
        {
            if (!_partitions.TryGetValue(partition, out var buffers))
                _partitions[partition] = buffers = [.. DataSet.All.Select(dataSet => new TableBuffer(dataSet))];
            return buffers;
        }
    }

    /// <summary>The partitions.</summary>
    public IEnumerable<KeyValuePair<string, TableBuffer[]>> Partitions => _partitions;

    /// <summary>How much a filing's buffers hold.</summary>
    public static long WeightOf(TableBuffer[] buffers)
    {
        var weight = 0L;
        foreach (var buffer in buffers) weight += buffer.Weight;
        return weight;
    }

    public void Clear() => _partitions.Clear();
}
