using Form4Tool.Batch.Formats;

namespace Form4Tool.Batch.Outputs;

/// <summary>
/// A format that a run can write: a <see cref="FilingFormat"/>, or one that opens its output in its own way because it is
/// several files, a database or no filings at all.
/// </summary>
public sealed class OutputFormat
{
    private OutputFormat(string name) => Name = name;

    /// <summary><c>sec</c>: the eight tables of the SEC's Insider Transactions Data Sets, in a folder.</summary>
    public static OutputFormat SecTables { get; } = OfFolder("sec", static (folder, _) => new SecOutput(folder));

    /// <summary>What <c>--out</c> calls it, as in <c>csv</c>.</summary>
    public string Name { get; }

    /// <summary>The format of filings in a stream of bytes; null for formats that open their own output.</summary>
    public FilingFormat? Filings { get; private init; }

    /// <summary>Opens several files in a folder; null for other formats.</summary>
    internal Func<FolderTarget, FormatOptions, IFilingOutput>? OpenFolder { get; private init; }

    /// <summary>Opens one file that is written in its own way; null for other formats.</summary>
    internal Func<string, FormatOptions, IFilingOutput>? OpenFile { get; private init; }

    /// <summary>Opens an output onto a stream; null for other formats.</summary>
    internal Func<Stream, IFilingOutput>? OpenStream { get; private init; }

    /// <summary>A format that is filings in a stream of bytes.</summary>
    /// <param name="filings">The format of the filings.</param>
    public static OutputFormat Of(FilingFormat filings)
    {
        ArgumentNullException.ThrowIfNull(filings);
        return new(filings.Name) { Filings = filings };
    }

    /// <summary>A format that is several files in a folder.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens the output.</param>
    public static OutputFormat OfFolder(string name, Func<FolderTarget, FormatOptions, IFilingOutput> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        return new(name) { OpenFolder = open };
    }

    /// <summary>A format that is one file which it writes in its own way, as a database.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens the output at a path.</param>
    public static OutputFormat OfFile(string name, Func<string, FormatOptions, IFilingOutput> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        return new(name) { OpenFile = open };
    }

    /// <summary>A format that goes to a stream in its own way.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens the output onto the stream.</param>
    public static OutputFormat OfStream(string name, Func<Stream, IFilingOutput> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        return new(name) { OpenStream = open };
    }
}
