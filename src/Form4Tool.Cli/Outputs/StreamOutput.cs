using System.Buffers;
using System.Globalization;
using Form4Tool.Cli.Formats;
using Form4Tool.Cli.Inputs;
using Form4Tool.Output;

namespace Form4Tool.Cli.Outputs;

/// <summary>Filings as one stream of bytes: standard output or one file.</summary>
/// <param name="format">A format that has a writer.</param>
/// <param name="options">How values are written.</param>
/// <param name="file">The file; null for standard output.</param>
/// <param name="standardOutput">Standard output.</param>
/// <param name="mayBeSingle">Whether the only input is a file, so that one filing alone is written bare.</param>
internal sealed class StreamOutput(OutputFormat format, FormatOptions options, PartFile? file, Stream standardOutput, bool mayBeSingle) : IOutput
{
    private readonly byte[] _separator = format.Framing?.Separator ?? [];
    private readonly bool _bare = mayBeSingle && (format.BareWhenSingle || format.Framing is null);
    private byte[]? _held;      // the first filing of an output that may turn out to be single
    private long _filings;

    public IChunk NewChunk() => new Chunk(format.Writer!(options), _separator);

    public void Append(IChunk chunk)
    {
        var encoded = (Chunk)chunk;
        if (encoded.Filings == 0) return;
        if (_bare && _filings == 0 && encoded.Filings == 1)
        {
            _held = encoded.Bytes.ToArray();
            _filings = 1;
            return;
        }
        if (_held is { } held)
        {
            _held = null;
            _filings = 0;
            Write(held, 1);
        }
        Write(encoded.Bytes, encoded.Filings);
    }

    public string Checkpoint() => string.Create(CultureInfo.InvariantCulture, $"{_filings} {file?.Length ?? 0}");

    public bool Resume(string checkpoint)
    {
        var parts = checkpoint.Split(' ');
        if (parts.Length != 2 || file is null || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out _filings)
            || !long.TryParse(parts[1], CultureInfo.InvariantCulture, out var length) || !file.Continue(length)) return false;
        return true;
    }

    public IReadOnlyList<PartFile> Parts => file is null ? [] : [file];

    public void Finish()
    {
        if (_held is { } held)
        {
            Raw(held);
            if (held.Length > 0 && held[^1] != '\n') Raw("\n"u8);
        }
        else if (format.Framing is { } framing && !(_bare && _filings == 0))
        {
            Raw(_filings == 0 ? framing.Empty : framing.Tail);
        }
        if (file is null) standardOutput.Flush();
    }

    private void Write(ReadOnlySpan<byte> bytes, int filings)
    {
        if (format.Framing is null && _filings + filings > 1) throw new SeveralFilingsException(format.Name);
        Raw(_filings == 0 ? format.Framing?.Head : _separator);
        Raw(bytes);
        _filings += filings;
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (file is not null) file.Write(bytes);
        else StandardOutput.Write(standardOutput, bytes);
    }

    private sealed class Chunk(IFilingWriter writer, byte[] separator) : IChunk
    {
        private readonly ByteBuffer _bytes = new();

        public int Filings { get; private set; }

        public ReadOnlySpan<byte> Bytes => _bytes.Written;

        public ValueList<Diagnostic> Add(Form4Result result, InputItem item, int ordinal, int count)
        {
            var before = _bytes.Length;
            try
            {
                if (Filings > 0) _bytes.Write(separator);
                var told = writer.Write(result, _bytes);
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
}

/// <summary>A format that holds one filing a file met several.</summary>
internal sealed class SeveralFilingsException(string format) : Exception($"--out {format} holds one filing a file, and there are several: give --to FOLDER/.");
