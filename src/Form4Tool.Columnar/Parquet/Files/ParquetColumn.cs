using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>The values of a column, until a row group is written.</summary>
/// <param name="path">The names of what it stands in, and its own.</param>
/// <param name="type">Its type.</param>
/// <param name="whole">The level of definition of a value: how much of its path can be missing.</param>
internal sealed class ParquetColumn(string[] path, ColumnType type, byte whole)
{
    private readonly ValueDictionary _values = new();
    private readonly ByteList _definitions = new(), _repetitions = new();
    private readonly List<int> _numbers = [];

    /// <summary>The names of what it stands in, and its own.</summary>
    public string[] Path { get; } = path;

    public ColumnType Type { get; } = type;

    /// <summary>Whether it stands in a list.</summary>
    private bool IsInList => whole > 1;

    public void Clear()
    {
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
        _numbers.Clear();
    }

    /// <summary>Reads so many values of a record.</summary>
    public void Read(ref RecordReader record, int count)
    {
        switch (record.Byte())
        {
            case RecordWriter.Nulls:
                _definitions.AddRun((byte)(whole - 1), count);
                break;
            case RecordWriter.One:
                var one = Value(ref record, record.Varint());
                _definitions.AddRun(whole, count);
                CollectionsMarshal.SetCount(_numbers, _numbers.Count + count);
                CollectionsMarshal.AsSpan(_numbers)[^count..].Fill(one);
                break;
            default:
                var last = -1;
                for (var i = 0; i < count; i++)
                {
                    var tag = record.Varint();
                    _definitions.Add(tag == RecordWriter.Null ? (byte)(whole - 1) : whole);
                    if (tag == RecordWriter.Null) continue;
                    if (tag != RecordWriter.Same) last = Value(ref record, tag - RecordWriter.Value);
                    _numbers.Add(last);
                }
                break;
        }
    }

    /// <summary>Reads the items of lists.</summary>
    /// <param name="record">The record.</param>
    /// <param name="lengths">How many items each list has.</param>
    public void Read(ref RecordReader record, ReadOnlySpan<int> lengths)
    {
        var count = 0;
        foreach (var length in lengths) count += length;
        var first = _definitions.Count;
        Read(ref record, count);
        if (!lengths.Contains(0))
        {
            foreach (var length in lengths) Repeat(length);
            return;
        }
        // A list without items has a place too: the list is there, the first level, and nothing in it.
        var items = _definitions.Bytes[first..].ToArray().AsSpan();
        _definitions.Cut(count);
        foreach (var length in lengths)
        {
            if (length == 0) _definitions.Add(1);
            _definitions.Add(items[..length]);
            items = items[length..];
            Repeat(Math.Max(length, 1));
        }
    }

    /// <summary>Writes the values as a chunk of a row group.</summary>
    public ColumnChunk Write(PageWriter pages)
    {
        // Numbers of values are shorter than values where these come again.
        var hasDictionary = !Type.IsBits && _values.Count > 0 && _values.Count <= _numbers.Count / 2;
        pages.Begin();
        if (hasDictionary)
        {
            for (var number = 0; number < _values.Count; number++) Plain(_values[number], pages.Body);
            pages.AddDictionary(_values.Count);
        }
        if (IsInList) Levels(_repetitions, 1, pages.Body);
        Levels(_definitions, whole, pages.Body);
        var numbers = CollectionsMarshal.AsSpan(_numbers);
        if (hasDictionary)
        {
            var width = HybridRuns.WidthOf(_values.Count - 1);
            pages.Body.Add((byte)width);
            HybridRuns.Add<int>(numbers, width, pages.Body);
        }
        else if (Type.IsBits)
        {
            var bits = new byte[numbers.Length];
            for (var i = 0; i < bits.Length; i++) bits[i] = _values[numbers[i]][0];
            HybridRuns.Pack<byte>(bits, 1, Blank(pages.Body.Next((bits.Length + 7) / 8)));
        }
        else
        {
            foreach (var number in numbers) Plain(_values[number], pages.Body);
        }
        pages.AddData(_definitions.Count, hasDictionary);
        return pages.End(_definitions.Count, hasDictionary) with { Path = Path, Type = Type.Physical, Statistics = Statistics() };
    }

    private static Span<byte> Blank(Span<byte> bytes)
    {
        bytes.Clear();
        return bytes;
    }

    private static void Levels(ByteList levels, int greatest, ByteList output)
    {
        var begin = output.Count;
        output.Next(sizeof(int));
        HybridRuns.Add(levels.Bytes, HybridRuns.WidthOf(greatest), output);
        BinaryPrimitives.WriteInt32LittleEndian(output.At(begin, sizeof(int)), output.Count - begin - sizeof(int));
    }

    private void Plain(ReadOnlySpan<byte> value, ByteList output)
    {
        if (Type.Length == 0) BinaryPrimitives.WriteInt32LittleEndian(output.Next(sizeof(int)), value.Length);
        output.Add(value);
    }

    /// <summary>The number of the value that follows.</summary>
    private int Value(ref RecordReader record, int length)
    {
        var value = record.Bytes(length);
        if (length >= Type.Length) return _values.Add(value);
        Span<byte> filled = stackalloc byte[Type.Length];
        filled.Clear();
        value.CopyTo(filled[^length..]);
        return _values.Add(filled);
    }

    private void Repeat(int count)
    {
        if (count == 0) return;
        _repetitions.Add(0);
        _repetitions.AddRun(1, count - 1);
    }

    private ColumnStatistics Statistics()
    {
        var nulls = _definitions.Count - _numbers.Count;
        if (_values.Count == 0) return new(nulls, null, null);
        var (least, most) = (0, 0);
        for (var number = 1; number < _values.Count; number++)
        {
            if (Type.Compare(_values[number], _values[least]) < 0) least = number;
            if (Type.Compare(_values[number], _values[most]) > 0) most = number;
        }
        return new(nulls, Bound(least), Bound(most));
    }

    /// <summary>A value that tells readers what they may pass over; long texts tell nothing worth their bytes.</summary>
    private byte[]? Bound(int number) => _values[number].Length <= ColumnStatistics.MaxLength ? _values[number].ToArray() : null;
}
