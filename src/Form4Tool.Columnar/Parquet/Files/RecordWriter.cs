using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>
/// Writes rows shortly, as they wait for the other rows of their file: column by column the bytes of values as Parquet has them, and what
/// all rows share once. A record is of one filing, whose rows share most.
/// </summary>
internal static class RecordWriter
{
    /// <summary>All values are null; or one value is that of all rows; or each has a tag.</summary>
    public const byte Nulls = 0, One = 1, Each = 2;

    /// <summary>What stands in front of each value: it is null, that of the row before, or it has so many bytes and this more.</summary>
    public const int Null = 0, Same = 1, Value = 2;

    /// <summary>Adds the rows of a data set.</summary>
    public static void Add(TableBuffer rows, ByteList output)
    {
        output.AddVarint((ulong)rows.Rows);
        if (rows.Rows == 0) return;
        foreach (var column in rows.Columns) Add(column, output);
        foreach (var list in rows.Lists)
        {
            foreach (var length in list.Lengths.Values) output.AddVarint((ulong)length);
            foreach (var column in list.Columns) Add(column, output);
        }
    }

    private static void Add(ColumnBuffer column, ByteList output)
    {
        switch (column)
        {
            case ColumnBuffer<string?> texts: Add<string?, TextCodec>(texts.Values, output); break;
            case ColumnBuffer<decimal?> numbers: Add<decimal?, NumberCodec>(numbers.Values, output); break;
            case ColumnBuffer<int?> counts: Add<int?, CountCodec>(counts.Values, output); break;
            case ColumnBuffer<DateOnly?> dates: Add<DateOnly?, DateCodec>(dates.Values, output); break;
            case ColumnBuffer<DateTime?> times: Add<DateTime?, TimeCodec>(times.Values, output); break;
            case ColumnBuffer<bool?> flags: Add<bool?, FlagCodec>(flags.Values, output); break;
            default: throw new NotSupportedException();
        }
    }

    private static void Add<T, TCodec>(ReadOnlySpan<T> values, ByteList output) where TCodec : struct, ICellCodec<T>
    {
        var isOne = true;
        for (var i = 1; i < values.Length && isOne; i++) isOne = TCodec.AreSame(values[i], values[0]);
        if (isOne)
        {
            var isNull = values.IsEmpty || TCodec.IsNull(values[0]);
            output.Add(isNull ? Nulls : One);
            if (!isNull) TCodec.Add(values[0], 0, output);
            return;
        }
        output.Add(Each);
        for (var i = 0; i < values.Length; i++)
        {
            if (TCodec.IsNull(values[i])) output.AddVarint(Null);
            else if (i > 0 && TCodec.AreSame(values[i], values[i - 1])) output.AddVarint(Same);
            else TCodec.Add(values[i], Value, output);
        }
    }
}
