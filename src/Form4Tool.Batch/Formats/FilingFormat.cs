using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>A format that is a stream of bytes: how a filing is written, and what stands around many.</summary>
/// <param name="name">Its name.</param>
public abstract class FilingFormat(string name)
{
    /// <summary>What <c>--out</c> calls it, as in <c>ndjson</c>.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>How many filings share one stream; null where a stream holds one filing.</summary>
    public virtual Framing? Framing => null;

    /// <summary>Whether one filing alone is written without the framing, as a JSON object is.</summary>
    public virtual bool IsBareWhenSingle => false;

    /// <summary>The extension of the files of a folder with one file a filing; null where such a folder makes no sense.</summary>
    public virtual string? Extension => null;

    /// <summary>Whether it has a place for derived facts.</summary>
    public virtual bool HoldsFacts => false;

    /// <summary>Whether it is lines of rows whose columns can be chosen.</summary>
    public virtual bool HasColumns => false;

    /// <summary>What stands around the filings where values are written in some way.</summary>
    /// <param name="options">How values are written.</param>
    public virtual Framing? FramingOf(FormatOptions options) => Framing;

    /// <summary>Makes a writer; each thread has its own.</summary>
    /// <param name="options">How values are written.</param>
    public abstract IFilingWriter CreateWriter(FormatOptions options);
}
