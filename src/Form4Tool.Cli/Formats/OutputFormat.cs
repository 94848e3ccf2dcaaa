using Form4Tool.Cli.Outputs;
using Form4Tool.Output;

namespace Form4Tool.Cli.Formats;

/// <summary>What the command line says about how values are written.</summary>
/// <param name="SpreadsheetSafe">Whether texts that a spreadsheet would run as a formula are escaped.</param>
internal sealed record FormatOptions(bool SpreadsheetSafe = false);

/// <summary>What stands around the filings of one stream. A filing's own bytes end in a line break where its format is lines.</summary>
/// <param name="Head">Before the first filing.</param>
/// <param name="Separator">Between two.</param>
/// <param name="Tail">After the last.</param>
/// <param name="Empty">Instead of head and tail where there is no filing.</param>
internal sealed record Framing(byte[] Head, byte[] Separator, byte[] Tail, byte[] Empty);

/// <summary>
/// A format of <c>--out</c>. A format that is a stream of bytes gives a writer, and perhaps a framing for many filings in one
/// stream; one that is several files, or a database, opens its output itself.
/// </summary>
/// <param name="Name">What <c>--out</c> calls it.</param>
/// <param name="Help">What it is, in a few words.</param>
internal sealed record OutputFormat(string Name, string Help)
{
    private Framing? _framing;

    /// <summary>Makes a writer for a worker; null where the format opens its own output.</summary>
    public Func<FormatOptions, IFilingWriter>? Writer { get; init; }

    /// <summary>How many filings share one stream; null where a stream holds one filing.</summary>
    public Framing? Framing => _framing ??= MakeFraming?.Invoke();

    /// <summary>Makes <see cref="Framing"/>, when first asked for: a format that is not used costs nothing.</summary>
    public Func<Framing>? MakeFraming { private get; init; }

    /// <summary>Whether one filing alone is written without the framing, as a JSON object is.</summary>
    public bool BareWhenSingle { get; init; }

    /// <summary>The extension of the files, one a filing, that <c>--to FOLDER/</c> writes; null where a folder makes no sense.</summary>
    public string? Extension { get; init; }

    /// <summary>Opens an output of several files in a folder; null for other formats.</summary>
    public Func<FolderTarget, FormatOptions, IOutput>? OpenFolder { get; init; }

    /// <summary>Opens an output that is one file which it writes in its own way, as a database; null for other formats.</summary>
    public Func<string, FormatOptions, IOutput>? OpenFile { get; init; }
}
