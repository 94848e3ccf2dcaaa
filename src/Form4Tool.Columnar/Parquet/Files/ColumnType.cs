using System.Buffers.Binary;
using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>How Parquet stores the cells of a kind.</summary>
internal sealed class ColumnType
{
    private static readonly ColumnType
        Text = new(6, 0, 0, static (thrift) => thrift.Mark(1), static (a, b) => a.SequenceCompareTo(b)),
        // The bytes of a number, the highest first: signed by the first of them alone.
        Number = new(7, 16, 5, DescribeNumber, static (a, b) => a[0] == b[0] ? a.SequenceCompareTo(b) : (sbyte)a[0] - (sbyte)b[0]),
        Count = new(1, 4, null, null, CompareCounts),
        Date = new(1, 4, 6, static (thrift) => thrift.Mark(6), CompareCounts),
        Time = new(2, 8, null, DescribeTime,
            static (a, b) => BinaryPrimitives.ReadInt64LittleEndian(a).CompareTo(BinaryPrimitives.ReadInt64LittleEndian(b))),
        Flag = new(0, 1, null, null, static (a, b) => a[0] - b[0]);

    private readonly int? _converted;
    private readonly Action<CompactThrift>? _logical;

    private ColumnType(int physical, int length, int? converted, Action<CompactThrift>? logical, Comparison compare) =>
        (Physical, Length, _converted, _logical, Compare) = (physical, length, converted, logical, compare);

    /// <summary>Compares two values.</summary>
    public delegate int Comparison(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b);

    /// <summary>The number of the physical type.</summary>
    public int Physical { get; }

    /// <summary>How many bytes each value has; 0 where each has its own length.</summary>
    public int Length { get; }

    /// <summary>Whether values are single bits.</summary>
    public bool IsBits => Physical == 0;

    /// <summary>Which of two values comes first.</summary>
    public Comparison Compare { get; }

    /// <summary>The type of a kind.</summary>
    public static ColumnType Of(CellKind kind) => kind switch
    {
        CellKind.Number => Number,
        CellKind.Key or CellKind.Count => Count,
        CellKind.Date => Date,
        CellKind.Time => Time,
        CellKind.Flag => Flag,
        _ => Text,
    };

    /// <summary>Describes a column of the type in a file's schema.</summary>
    public void Describe(CompactThrift thrift, string name)
    {
        thrift.Begin();
        thrift.Number(1, Physical);
        if (Physical == Number.Physical) thrift.Number(2, Length);
        thrift.Number(3, 1);        // optional
        thrift.Text(4, name);
        if (_converted is { } converted) thrift.Number(6, converted);
        if (this == Number)
        {
            thrift.Number(7, ExactDecimals.Scale);
            thrift.Number(8, ExactDecimals.Precision);
        }
        if (_logical is not null)
        {
            thrift.Begin(10);
            _logical(thrift);
            thrift.End();
        }
        thrift.End();
    }

    private static int CompareCounts(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        BinaryPrimitives.ReadInt32LittleEndian(a).CompareTo(BinaryPrimitives.ReadInt32LittleEndian(b));

    private static void DescribeNumber(CompactThrift thrift)
    {
        thrift.Begin(5);
        thrift.Number(1, ExactDecimals.Scale);
        thrift.Number(2, ExactDecimals.Precision);
        thrift.End();
    }

    /// <summary>In millionths of a second, and of no zone: EDGAR states the time of the US East coast.</summary>
    private static void DescribeTime(CompactThrift thrift)
    {
        thrift.Begin(8);
        thrift.Flag(1, false);
        thrift.Begin(2);
        thrift.Mark(2);
        thrift.End();
        thrift.End();
    }
}
