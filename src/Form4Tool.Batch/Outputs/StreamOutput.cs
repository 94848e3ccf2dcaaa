using System.Globalization;
using Form4Tool.Batch.Formats;

namespace Form4Tool.Batch.Outputs;

/// <summary>Filings as one stream of bytes: standard output or one file.</summary>
internal sealed class StreamOutput : IFilingOutput
{
    private readonly FilingFormat _format;
    private readonly FormatOptions _options;
    private readonly FilingStream _filings;
    private readonly PartFile? _file;

    /// <summary>An output onto a stream.</summary>
    /// <param name="format">The format.</param>
    /// <param name="options">How values are written.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="mayBeSingle">Whether the only input is one document, so that one filing alone is written bare.</param>
    public StreamOutput(FilingFormat format, FormatOptions options, Stream stream, bool mayBeSingle) =>
        (_format, _options, _filings) = (format, options, new FilingStream(format, new PipeStream(stream), options, mayBeSingle));

    /// <summary>An output into a file.</summary>
    public StreamOutput(FilingFormat format, FormatOptions options, PartFile file, bool mayBeSingle) =>
        (_format, _options, _file, _filings) = (format, options, file, new FilingStream(format, file, options, mayBeSingle));

    public IReadOnlyList<PartFile> Parts => _file is null ? [] : [_file];

    public IFilingChunk NewChunk() => new StreamChunk(_format, _options);

    public void Append(IFilingChunk chunk)
    {
        var encoded = (StreamChunk)chunk;
        _filings.Append(encoded.Bytes, encoded.Filings);
    }

    public string Checkpoint() => string.Create(CultureInfo.InvariantCulture, $"{_filings.Filings} {_file?.Length ?? 0}");

    public bool Resume(string checkpoint)
    {
        var parts = checkpoint.Split(' ');
        if (parts.Length != 2 || _file is null || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var filings)
            || !long.TryParse(parts[1], CultureInfo.InvariantCulture, out var length) || !_file.Continue(length)) return false;
        _filings.Continue(filings);
        return true;
    }

    public void Finish() => _filings.Finish();
}
