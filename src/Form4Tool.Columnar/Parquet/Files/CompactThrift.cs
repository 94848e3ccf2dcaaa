using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>Writes the compact protocol of Thrift, in which a file of Parquet describes itself and its pages.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class CompactThrift(ByteList output)
{
    private const byte True = 1, False = 2, Whole = 5, Long = 6, Binary = 8, List = 9, Structure = 12;

    private readonly Stack<int> _outer = new();
    private int _last;

    /// <summary>What a list holds.</summary>
    public enum Items : byte
    {
        Numbers = Whole,
        Texts = Binary,
        Structures = Structure,
    }

    /// <summary>Begins a structure that is an item of a list, or all there is.</summary>
    public void Begin()
    {
        _outer.Push(_last);
        _last = 0;
    }

    /// <summary>Begins a structure that is a field.</summary>
    public void Begin(int field)
    {
        Head(field, Structure);
        Begin();
    }

    public void End()
    {
        output.Add(0);
        _last = _outer.Pop();
    }

    /// <summary>A structure without fields: that it is there says all.</summary>
    public void Mark(int field)
    {
        Begin(field);
        End();
    }

    public void Number(int field, int value)
    {
        Head(field, Whole);
        Item(value);
    }

    public void LongNumber(int field, long value)
    {
        Head(field, Long);
        Item(value);
    }

    public void Flag(int field, bool value) => Head(field, value ? True : False);

    public void Text(int field, string value)
    {
        Head(field, Binary);
        Item(value);
    }

    public void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Head(field, Binary);
        output.AddVarint((ulong)value.Length);
        output.Add(value);
    }

    /// <summary>Begins a list; its items follow.</summary>
    public void Begin(int field, int count, Items of)
    {
        Head(field, List);
        output.Add((byte)(Math.Min(count, 15) << 4 | (byte)of));
        if (count >= 15) output.AddVarint((ulong)count);
    }

    public void Item(long value) => output.AddVarint((ulong)(value << 1 ^ value >> 63));

    public void Item(string value) => output.AddText(value);

    private void Head(int field, byte type)
    {
        output.Add((byte)(field - _last << 4 | type));
        _last = field;
    }
}
