using System.Text;

namespace Form4Tool.Columnar.Buffers;

/// <summary>A growing list of bytes.</summary>
internal sealed class ByteList
{
    private byte[] _bytes = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes, until more are added.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(byte value)
    {
        if (Count == _bytes.Length) Grow(1);
        _bytes[Count++] = value;
    }

    public void Add(ReadOnlySpan<byte> values) => values.CopyTo(Next(values.Length));

    /// <summary>Adds a number of seven bits a byte, the lowest first.</summary>
    public void AddVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) Add((byte)(value | 0x80));
        Add((byte)value);
    }

    /// <summary>Adds a byte several times.</summary>
    public void AddRun(byte value, int count) => Next(count).Fill(value);

    /// <summary>Adds so many bytes and gives them to be filled.</summary>
    public Span<byte> Next(int count)
    {
        if (Count + count > _bytes.Length) Grow(count);
        var next = _bytes.AsSpan(Count, count);
        Count += count;
        return next;
    }

    /// <summary>Adds a text with its length, and a number added to that, in front.</summary>
    public void AddText(string text, int more = 0)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        AddVarint((ulong)(length + more));
        Encoding.UTF8.GetBytes(text, Next(length));
    }

    /// <summary>Bytes that are there already, to be filled.</summary>
    public Span<byte> At(int begin, int count) => _bytes.AsSpan(begin, count);

    /// <summary>Takes bytes at the end away.</summary>
    public void Cut(int count) => Count -= count;

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(Count + count, Math.Max(256, 2 * _bytes.Length)));
}
