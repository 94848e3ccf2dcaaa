namespace Form4Tool.Batch.Outputs;

/// <summary>A stream at whose other end somebody may be: tells a reader that went away from a disk that is full.</summary>
internal sealed class PipeStream(Stream output) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (IOException e) when (BrokenPipeException.Is(e))
        {
            throw new BrokenPipeException(e);
        }
    }

    public override void Flush() => output.Flush();
}
