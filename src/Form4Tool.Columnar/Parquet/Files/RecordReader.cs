namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => _rest.Length;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    public int Varint()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var value = _rest[..count];
        _rest = _rest[count..];
        return value;
    }
}
