using System.Buffers;

namespace Form4Tool.Output;

/// <summary>A buffer as the stream that a writer of another library takes.</summary>
internal sealed class BufferStream : Stream
{
    /// <summary>Where bytes go for now.</summary>
    public IBufferWriter<byte>? Target { get; set; }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Write(ReadOnlySpan<byte> buffer) => Target!.Write(buffer);
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
