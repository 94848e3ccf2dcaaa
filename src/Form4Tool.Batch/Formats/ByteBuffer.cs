using System.Buffers;

namespace Form4Tool.Batch.Formats;

/// <summary>A growing buffer of bytes that can be cut back.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = [];

    /// <summary>How many bytes it holds.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what follows the first bytes; keeps the memory unless it became large.</summary>
    public void Cut(int length)
    {
        Length = length;
        if (length == 0 && _bytes.Length > 1 << 22) _bytes = [];
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int count)
    {
        var needed = Length + Math.Max(count, 256);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, Math.Max(1 << 14, _bytes.Length * 2)));
    }
}
