using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>A format that is a stream of bytes: how a filing is written, and what stands around many.</summary>
/// <param name="name">Its name.</param>
/// <param name="createWriter">Makes a writer; each thread has its own.</param>
/// <param name="framing">Makes what stands around the filings of one stream, when first asked for; null where a stream holds one filing.</param>
public sealed class FilingFormat(string name, Func<FormatOptions, IFilingWriter> createWriter, Func<Framing>? framing = null)
{
    private Framing? _framing;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>How many filings share one stream; null where a stream holds one filing.</summary>
    public Framing? Framing => _framing ??= framing?.Invoke();

    /// <summary>Whether one filing alone is written without the framing, as a JSON object is.</summary>
    public bool IsBareWhenSingle { get; init; }

    /// <summary>The extension of the files of a folder with one file a filing; null where such a folder makes no sense.</summary>
    public string? Extension { get; init; }

    /// <summary>Makes a writer; each thread has its own.</summary>
    /// <param name="options">How values are written.</param>
    public IFilingWriter CreateWriter(FormatOptions options) => createWriter(options);
}
