namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>Where a column's part of a row group lies, and what it is.</summary>
/// <param name="DictionaryAt">Where its dictionary begins in the file; null where it has none.</param>
/// <param name="DataAt">Where its values begin in the file.</param>
/// <param name="Values">How many values there are, nulls included.</param>
/// <param name="Length">How many bytes it has in the file.</param>
/// <param name="FullLength">How many bytes it would have if it were not compressed.</param>
internal sealed record ColumnChunk(long? DictionaryAt, long DataAt, int Values, int Length, int FullLength)
{
    private const int Plain = 0, Levels = 3, ByDictionary = 8, Zstd = 6;

    /// <summary>The names of what the column stands in, and its own.</summary>
    public string[] Path { get; init; } = [];

    /// <summary>The number of its physical type.</summary>
    public int Type { get; init; }

    public ColumnStatistics Statistics { get; init; } = new(0, null, null);

    /// <summary>Describes it in the footer of the file.</summary>
    public void Describe(CompactThrift thrift)
    {
        thrift.Begin();
        thrift.LongNumber(2, 0);        // of no use: all metadata is in the footer
        thrift.Begin(3);
        thrift.Number(1, Type);
        thrift.Begin(2, DictionaryAt is null ? 2 : 3, CompactThrift.Items.Numbers);
        thrift.Item(Levels);
        thrift.Item(Plain);
        if (DictionaryAt is not null) thrift.Item(ByDictionary);
        thrift.Begin(3, Path.Length, CompactThrift.Items.Texts);
        foreach (var name in Path) thrift.Item(name);
        thrift.Number(4, Zstd);
        thrift.LongNumber(5, Values);
        thrift.LongNumber(6, FullLength);
        thrift.LongNumber(7, Length);
        thrift.LongNumber(9, DataAt);
        if (DictionaryAt is { } dictionary) thrift.LongNumber(11, dictionary);
        thrift.Begin(12);
        thrift.LongNumber(3, Statistics.Nulls);
        if (Statistics.Most is { } most) thrift.Bytes(5, most);
        if (Statistics.Least is { } least) thrift.Bytes(6, least);
        thrift.End();
        thrift.End();
        thrift.End();
    }
}

/// <summary>What a reader is told of the values of a chunk, so that it can pass over them.</summary>
/// <param name="Nulls">How many are null.</param>
/// <param name="Least">The least; null where there is none, or it is long.</param>
/// <param name="Most">The greatest.</param>
internal sealed record ColumnStatistics(int Nulls, byte[]? Least, byte[]? Most)
{
    /// <summary>How long a value may be.</summary>
    public const int MaxLength = 32;
}
