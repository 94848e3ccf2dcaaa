using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>
/// Filings one after another in one stream, with what the format puts around them. What follows the last is written by
/// <see cref="Dispose"/>; the stream stays open.
/// </summary>
/// <param name="format">The format.</param>
/// <param name="output">Where the bytes go.</param>
/// <param name="options">How values are written; as they are, where null.</param>
/// <param name="mayBeSingle">Whether one filing alone may be written bare, where the format has that.</param>
public sealed class FilingStream(FilingFormat format, Stream output, FormatOptions? options = null, bool mayBeSingle = false) : IDisposable
{
    private readonly FilingFormat _format = format ?? throw new ArgumentNullException(nameof(format));
    private readonly FormatOptions _options = options ?? new FormatOptions();
    private readonly Stream _output = output ?? throw new ArgumentNullException(nameof(output));
    private readonly bool _bare = mayBeSingle && (format.IsBareWhenSingle || format.Framing is null);
    private IFilingWriter? _writer;
    private ByteBuffer? _buffer;
    private byte[]? _held;      // the first filing of a stream that may turn out to hold no other
    private bool _isFinished;

    /// <summary>How many filings it holds.</summary>
    public long Filings { get; private set; }

    /// <summary>Writes a filing behind those that were written before.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <returns>What the format cannot say of the filing.</returns>
    /// <exception cref="SeveralFilingsException">The format holds one filing, and this is another.</exception>
    public ValueList<Diagnostic> Write(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _writer ??= _format.CreateWriter(_options);
        _buffer ??= new ByteBuffer();
        _buffer.Cut(0);
        var told = _writer.Write(result, _buffer);
        Append(_buffer.Written, 1);
        return told;
    }

    /// <summary>Writes what follows the last filing.</summary>
    public void Dispose()
    {
        if (!_isFinished) Finish();
    }

    /// <summary>Appends filings that were encoded elsewhere, with the separator between them.</summary>
    internal void Append(ReadOnlySpan<byte> encoded, int filings)
    {
        if (filings == 0) return;
        if (_bare && Filings == 0 && filings == 1)
        {
            _held = encoded.ToArray();
            Filings = 1;
            return;
        }
        if (_held is { } held)
        {
            _held = null;
            Filings = 0;
            Put(held, 1);
        }
        Put(encoded, filings);
    }

    /// <summary>Goes on behind filings that the stream holds already.</summary>
    internal void Continue(long filings) => Filings = filings;

    /// <summary>Writes what follows the last filing.</summary>
    internal void Finish()
    {
        _isFinished = true;
        if (_held is { } held)
        {
            Raw(held);
            if (held.Length > 0 && held[^1] != '\n') Raw("\n"u8);
        }
        else if (_format.FramingOf(_options) is { } framing && !(_bare && Filings == 0))
        {
            Raw(Filings == 0 ? framing.Empty.Span : framing.Tail.Span);
        }
        _output.Flush();
    }

    private void Put(ReadOnlySpan<byte> encoded, int filings)
    {
        var framing = _format.FramingOf(_options);
        if (framing is null && Filings + filings > 1) throw new SeveralFilingsException(_format.Name);
        if (framing is not null) Raw(Filings == 0 ? framing.Head.Span : framing.Separator.Span);
        Raw(encoded);
        Filings += filings;
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty) _output.Write(bytes);
    }
}
