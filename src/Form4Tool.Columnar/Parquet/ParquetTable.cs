using System.IO.Compression;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output;
using Form4Tool.Output.Tables;
using Parquet;
using Parquet.Schema;

namespace Form4Tool.Columnar.Parquet;

/// <summary>A data set as Parquet has it, and how rows of it are written.</summary>
internal sealed class ParquetTable
{
    private readonly DataSet _dataSet;
    private readonly ParquetSchema _schema;
    private readonly DataField[] _columns;
    private readonly DataField[][] _lists;

    public ParquetTable(DataSet dataSet)
    {
        _dataSet = dataSet;
        _columns = [.. dataSet.Columns.Select(column => FieldOf(column.Name, column.Kind))];
        _lists = [.. dataSet.Lists.Select(list => list.Columns.Select(column => FieldOf(column.Name, column.Kind)).ToArray())];
        _schema = new ParquetSchema(
            [.. _columns, .. dataSet.Lists.Zip(_lists, (list, fields) => new ListField(list.Name, new StructField("element", fields)))]);
    }

    /// <summary>Opens a file of the data set.</summary>
    /// <param name="output">Where its bytes go.</param>
    public ParquetWriter Open(Stream output)
    {
        // The library's own level takes thirty times as long as this one for the same size.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };
        var writer = ParquetWriter.CreateAsync(_schema, output, options).GetAwaiter().GetResult();
        writer.CustomMetadata = _dataSet.Metadata;
        return writer;
    }

    /// <summary>Writes rows as one row group.</summary>
    public void Write(ParquetWriter writer, TableBuffer rows)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < _columns.Length; i++) Write(group, _columns[i], rows.Columns[i]).GetAwaiter().GetResult();
        for (var i = 0; i < _lists.Length; i++) Write(group, _lists[i], rows.Lists[i]);
    }

    private static DataField FieldOf(string name, CellKind kind) => kind switch
    {
        CellKind.Number => new DecimalDataField(name, ExactDecimals.Precision, ExactDecimals.Scale, isNullable: true),
        CellKind.Key or CellKind.Count => new DataField<int?>(name),
        CellKind.Date => new DataField<DateOnly?>(name),
        CellKind.Time =>
            new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: false, DateTimeTimeUnit.Micros, isNullable: true),
        CellKind.Flag => new DataField<bool?>(name),
        _ => new DataField<string>(name, nullable: true),
    };

    private static Task Write(ParquetRowGroupWriter group, DataField field, ColumnBuffer column) => column switch
    {
        ColumnBuffer<string?> texts => group.WriteAsync(field, (IReadOnlyCollection<string>)(object)texts.Values),
        ColumnBuffer<decimal?> numbers => group.WriteAsync<decimal>(field, (ReadOnlyMemory<decimal?>)numbers.Values),
        ColumnBuffer<int?> counts => group.WriteAsync<int>(field, (ReadOnlyMemory<int?>)counts.Values),
        ColumnBuffer<DateOnly?> dates => group.WriteAsync<DateOnly>(field, (ReadOnlyMemory<DateOnly?>)dates.Values),
        ColumnBuffer<DateTime?> times => group.WriteAsync<DateTime>(field, (ReadOnlyMemory<DateTime?>)times.Values),
        ColumnBuffer<bool?> flags => group.WriteAsync<bool>(field, (ReadOnlyMemory<bool?>)flags.Values),
        _ => throw new NotSupportedException(),
    };

    /// <summary>
    /// A list as Parquet stores it: of each item, how deep it is defined (a list without items, an item without the value, a value), and
    /// whether it continues the list of its row.
    /// </summary>
    private static void Write(ParquetRowGroupWriter group, DataField[] fields, ListBuffer list)
    {
        var lengths = list.Lengths.Values;
        var slots = lengths.Sum(length => Math.Max(length, 1));
        var repetitions = new int[slots];
        for (var (slot, row) = (0, 0); row < lengths.Count; row++)
        {
            for (var i = 0; i < Math.Max(lengths[row], 1); i++) repetitions[slot++] = i == 0 ? 0 : 1;
        }
        for (var i = 0; i < fields.Length; i++)
        {
            var task = list.Columns[i] switch
            {
                ColumnBuffer<string?> texts => Write(group, fields[i], lengths, texts.Values, repetitions, static text => text.AsMemory()),
                ColumnBuffer<bool?> flags => Write(group, fields[i], lengths, flags.Values, repetitions, static flag => flag!.Value),
                _ => throw new NotSupportedException(),
            };
            task.GetAwaiter().GetResult();
        }
    }

    private static Task Write<T, TValue>(ParquetRowGroupWriter group, DataField field, ArraySegment<int> lengths, ArraySegment<T> items,
        int[] repetitions, Func<T, TValue> valueOf) where TValue : struct
    {
        var whole = field.MaxDefinitionLevel;
        var definitions = new int[repetitions.Length];
        var values = new List<TValue>(items.Count);
        var (slot, item) = (0, 0);
        foreach (var length in lengths)
        {
            // The list itself is there: the first level.
            if (length == 0) definitions[slot++] = 1;
            for (var i = 0; i < length; i++)
            {
                var value = items[item++];
                definitions[slot++] = value is null ? whole - 1 : whole;
                if (value is not null) values.Add(valueOf(value));
            }
        }
        return group.WriteAllPartsAsync<TValue>(field, values.ToArray(), definitions, repetitions, default);
    }
}
