namespace Form4Tool.Cli.Outputs;

/// <summary>A part file as the stream that a writer of the library takes. The file is completed and closed by its owner.</summary>
internal sealed class PartStream(PartFile file) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => file.Length;
    public override long Position { get => file.Length; set => throw new NotSupportedException(); }
    public override void Write(ReadOnlySpan<byte> buffer) => file.Write(buffer);
    public override void Write(byte[] buffer, int offset, int count) => file.Write(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
