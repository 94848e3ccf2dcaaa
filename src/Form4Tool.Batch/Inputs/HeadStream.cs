namespace Form4Tool.Batch.Inputs;

/// <summary>
/// A forward-only stream whose first bytes can be looked at before they are read. Buffers small reads, as those of tar headers.
/// </summary>
internal sealed class HeadStream : ReadOnlyStream
{
    /// <summary>How many bytes it buffers.</summary>
    public const int Capacity = 1 << 16;

    private readonly Stream _inner;
    private readonly bool _leaveOpen;
    private readonly byte[] _buffer = new byte[Capacity];
    private int _start;
    private int _end;
    private bool _hasEnded;

    /// <summary>Puts a stream behind bytes that were read from it already.</summary>
    public HeadStream(Stream inner, ReadOnlySpan<byte> head = default, bool leaveOpen = false)
    {
        _inner = inner;
        _leaveOpen = leaveOpen;
        head.CopyTo(_buffer);
        _end = head.Length;
    }

    /// <summary>The first bytes that are not yet read, up to <paramref name="count"/>; fewer at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_start > 0 && _start + count > _buffer.Length)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        while (_end - _start < count && ReadInner(_buffer.AsSpan(_end)) is > 0 and var read) _end += read;
        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
        {
            if (buffer.Length >= Capacity) return ReadInner(buffer);
            (_start, _end) = (0, ReadInner(_buffer));
        }
        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    /// <summary>Reads on. The end is met once only: a terminal goes on behind it, and who pressed Ctrl+D would be asked again.</summary>
    private int ReadInner(Span<byte> buffer)
    {
        var read = _hasEnded ? 0 : _inner.Read(buffer);
        _hasEnded |= read == 0 && buffer.Length > 0;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen) _inner.Dispose();
        base.Dispose(disposing);
    }
}
