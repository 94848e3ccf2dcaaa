using System.Buffers;
using Form4Tool.Batch.Formats;
using Form4Tool.Output;

namespace Form4Tool.Batch.Outputs;

/// <summary>Filings as one stream of bytes, with the separator between them.</summary>
internal sealed class StreamChunk(FilingFormat format, FormatOptions options) : IFilingChunk
{
    private readonly IFilingWriter _writer = format.CreateWriter(options);
    private readonly ByteBuffer _bytes = new();

    public int Filings { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.Written;

    public ValueList<Diagnostic> Add(Form4Result result, string? name)
    {
        var before = _bytes.Length;
        try
        {
            if (Filings > 0 && format.Framing is { } framing) _bytes.Write(framing.Separator.Span);
            var told = _writer.Write(result, _bytes);
            Filings++;
            return told;
        }
        catch
        {
            _bytes.Cut(before);     // half a filing would spoil the others
            throw;
        }
    }

    public void Clear()
    {
        _bytes.Cut(0);
        Filings = 0;
    }
}
