using Apache.Arrow;
using Apache.Arrow.Types;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output;
using Form4Tool.Output.Tables;
using ArrowField = Apache.Arrow.Field;

namespace Form4Tool.Columnar.Arrow;

/// <summary>A data set as Arrow has it, and how rows of it become a batch.</summary>
internal sealed class ArrowTable
{
    private static readonly Decimal128Type NumberType = new(ExactDecimals.Precision, ExactDecimals.Scale);

    // Without a zone: EDGAR states the time of the US East coast.
    private static readonly TimestampType TimeType = new(TimeUnit.Microsecond, (string?)null);

    private readonly StructType[] _items;

    public ArrowTable(DataSet dataSet)
    {
        _items = [.. dataSet.Lists.Select(list => new StructType([.. list.Columns.Select(column => FieldOf(column.Name, column.Kind))]))];
        Schema = new Schema(
            [
                .. dataSet.Columns.Select(column => FieldOf(column.Name, column.Kind)),
                .. dataSet.Lists.Zip(_items, (list, item) => new ArrowField(list.Name, ListOf(item), nullable: false)),
            ],
            dataSet.Metadata);
    }

    /// <summary>The columns.</summary>
    public Schema Schema { get; }

    /// <summary>Rows as one batch.</summary>
    public RecordBatch Batch(TableBuffer rows) => new(Schema,
        [.. rows.Columns.Select(ArrayOf), .. rows.Lists.Select((list, i) => ListOf(_items[i], list))], rows.Rows);

    private static ArrowField FieldOf(string name, CellKind kind) => new(name, kind switch
    {
        CellKind.Number => NumberType,
        CellKind.Key or CellKind.Count => Int32Type.Default,
        CellKind.Date => Date32Type.Default,
        CellKind.Time => TimeType,
        CellKind.Flag => BooleanType.Default,
        _ => StringType.Default,
    }, nullable: true);

    private static ListType ListOf(StructType item) => new(new ArrowField("item", item, nullable: false));

    private static ListArray ListOf(StructType item, ListBuffer list)
    {
        var offsets = new ArrowBuffer.Builder<int>(list.Lengths.Count + 1).Append(0);
        var end = 0;
        foreach (var length in list.Lengths.Values) offsets.Append(end += length);
        var items = new StructArray(item, end, [.. list.Columns.Select(ArrayOf)], ArrowBuffer.Empty);
        return new ListArray(ListOf(item), list.Lengths.Count, offsets.Build(), items, ArrowBuffer.Empty);
    }

    private static IArrowArray ArrayOf(ColumnBuffer column)
    {
        switch (column)
        {
            case ColumnBuffer<string?> texts:
                var strings = new StringArray.Builder().Reserve(texts.Count);
                foreach (var text in texts.Values) strings.Append(text);
                return strings.Build();
            case ColumnBuffer<decimal?> numbers:
                var decimals = new Decimal128Array.Builder(NumberType).Reserve(numbers.Count);
                foreach (var number in numbers.Values)
                {
                    if (number is { } value) decimals.Append(value);
                    else decimals.AppendNull();
                }
                return decimals.Build();
            case ColumnBuffer<int?> counts:
                var integers = new Int32Array.Builder().Reserve(counts.Count);
                foreach (var count in counts.Values) integers.Append(count);
                return integers.Build();
            case ColumnBuffer<DateOnly?> dates:
                var days = new Date32Array.Builder().Reserve(dates.Count);
                foreach (var date in dates.Values)
                {
                    if (date is { } value) days.Append(value);
                    else days.AppendNull();
                }
                return days.Build();
            case ColumnBuffer<DateTime?> times:
                var moments = new TimestampArray.Builder(TimeType).Reserve(times.Count);
                foreach (var time in times.Values)
                {
                    if (time is { } value) moments.Append(new DateTimeOffset(value, TimeSpan.Zero));
                    else moments.AppendNull();
                }
                return moments.Build();
            case ColumnBuffer<bool?> flags:
                var booleans = new BooleanArray.Builder().Reserve(flags.Count);
                foreach (var flag in flags.Values)
                {
                    if (flag is { } value) booleans.Append(value);
                    else booleans.AppendNull();
                }
                return booleans.Build();
            default:
                throw new NotSupportedException();
        }
    }
}
