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

    /// <summary>Opens an output that writes a stream in its own way, into a file or onto standard output; null for other formats.</summary>
    internal Func<Stream, FormatOptions, IFilingOutput>? OpenWhole { get; private init; }

    /// <summary>What the address of a server looks like, for formats that are kept by one; null for others.</summary>
    public string? Address { get; private init; }

    /// <summary>Whether a stream that is no file will do.</summary>
    internal bool GoesToStandardOutput { get; private init; }

    /// <summary>Whether the files are divided by the time of filing, as <see cref="FormatOptions.Partition"/> says.</summary>
    public bool HasPartitions { get; private init; }

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

    /// <summary>A format that is kept by a server, whose address stands in the place of a path.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="address">What an address looks like.</param>
    /// <param name="open">Opens the output at an address.</param>
    public static OutputFormat OfService(string name, string address, Func<string, FormatOptions, IFilingOutput> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(open);
        return new(name) { OpenFile = open, Address = address };
    }

    /// <summary>A format that writes one stream in its own way, and perhaps several files in a folder that shards share.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens the output onto a stream; what it writes is there when it is finished.</param>
    /// <param name="toStandardOutput">Whether the stream may be standard output.</param>
    /// <param name="openFolder">Opens several files in a folder; null where the format is one file.</param>
    public static OutputFormat OfWhole(string name, Func<Stream, FormatOptions, IFilingOutput> open, bool toStandardOutput = false,
        Func<FolderTarget, FormatOptions, IFilingOutput>? openFolder = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        return new(name)
        {
            OpenWhole = open,
            OpenFolder = openFolder,
            GoesToStandardOutput = toStandardOutput,
            HasPartitions = openFolder is not null,
        };
    }
}
