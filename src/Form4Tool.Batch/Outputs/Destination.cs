using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>Where a run writes: a stream, one file, a folder of tables, or a folder with one file a filing.</summary>
public sealed class Destination
{
    private readonly FormatOptions _options;
    private readonly Stream? _stream;

    private Destination(OutputFormat format, string? path, Stream? stream, FormatOptions? options)
    {
        (Format, Path, _stream, _options) = (format, path, stream, options ?? new FormatOptions());
        IsFolder = path is not null && format.Address is null
            && (path.EndsWith('/') || path.EndsWith(System.IO.Path.DirectorySeparatorChar) || Directory.Exists(path));
    }

    /// <summary>A stream, as standard output. It stays open.</summary>
    /// <param name="format">The format.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How values are written.</param>
    public static Destination ToStream(OutputFormat format, Stream stream, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stream);
        return new(format, null, stream, options);
    }

    /// <summary>A file, or a folder where there is one or the path ends in a slash. What is written appears whole or not at all.</summary>
    /// <param name="format">The format.</param>
    /// <param name="path">The path. It is not to lie among the inputs.</param>
    /// <param name="options">How values are written.</param>
    public static Destination ToPath(OutputFormat format, string path, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(path);
        return new(format, path, null, options);
    }

    /// <summary>How filings are written there.</summary>
    public OutputFormat Format { get; }

    /// <summary>The path; null for a stream.</summary>
    public string? Path { get; }

    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder { get; }

    /// <summary>What decides which bytes are written.</summary>
    internal string Identity => $"{Format.Name} {_options}";

    /// <summary>Whether each filing has a file of its own.</summary>
    internal bool IsFolderOfFilings => IsFolder && Format.Filings is not null;

    /// <summary>Why the format cannot be written here.</summary>
    /// <param name="isSingle">Whether the only input is one document.</param>
    public DestinationProblem ProblemWith(bool isSingle)
    {
        if (Format.OpenStream is not null) return Path is null ? DestinationProblem.None : DestinationProblem.NeedsFile;
        if (Format.OpenWhole is not null)
        {
            if (Path is null ? Format.GoesToStandardOutput : !IsFolder || Format.OpenFolder is not null) return DestinationProblem.None;
            return DestinationProblem.NeedsFile;
        }
        if (Format.OpenFolder is not null) return IsFolder ? DestinationProblem.None : DestinationProblem.NeedsFolder;
        if (Format.OpenFile is not null) return Path is null || IsFolder ? DestinationProblem.NeedsFile : DestinationProblem.None;
        if (IsFolder) return Format.Filings!.Extension is null ? DestinationProblem.NeedsFile : DestinationProblem.None;
        return Format.Filings!.Framing is null && !isSingle ? DestinationProblem.NeedsFolderForSeveral : DestinationProblem.None;
    }

    /// <summary>Makes the folder, if it is one.</summary>
    public void Prepare()
    {
        if (IsFolder) Directory.CreateDirectory(Path!);
    }

    /// <summary>Whether an interrupted run can be resumed.</summary>
    internal bool IsResumable(bool isSingle) =>
        Path is not null && !isSingle && !PartFile.IsDirect(Path) && (Format.OpenWhole is null || IsFolder)
        && Format.Address is null;

    /// <summary>A path beside the file, or in the folder.</summary>
    internal string Beside(string suffix) => IsFolder ? System.IO.Path.Combine(Path!, suffix) : Path!.TrimEnd('/') + suffix;

    /// <summary>The path of the journal: shards that share a folder have one each.</summary>
    /// <param name="shard">The part of the inputs that the run reads; null for all.</param>
    /// <param name="suffix">What a journal is called.</param>
    internal string Journal(Shard? shard, string suffix) =>
        Beside(IsFolder && Format.OpenWhole is not null && shard is { } part ? $"{suffix}-{part.Number}of{part.Count}" : suffix);

    /// <summary>Opens the output, or takes up an earlier one.</summary>
    /// <param name="isSingle">Whether the only input is one document.</param>
    /// <param name="keep">Whether parts of an earlier run are kept, to be continued.</param>
    /// <param name="shard">The part of the inputs that the run reads; null for all.</param>
    internal IFilingOutput Open(bool isSingle, bool keep, Shard? shard = null)
    {
        if (Format.OpenStream is { } openStream) return openStream(new PipeStream(_stream!));
        if (Format.OpenFile is { } openFile) return openFile(Path!, _options);
        if (Format.OpenWhole is { } openWhole && !IsFolder)
        {
            return Path is null
                ? openWhole(new PipeStream(_stream!), _options)
                : new WholeFileOutput(new PartFile(Path), openWhole, _options);
        }
        if (Format.OpenFolder is { } openFolder) return openFolder(new FolderTarget(Path!, keep, IsResumable(isSingle), shard), _options);
        if (Path is null) return new StreamOutput(Format.Filings!, _options, _stream!, isSingle);
        if (IsFolder) return new FilingFolderOutput(Format.Filings!, _options, Path);
        return new StreamOutput(Format.Filings!, _options, new PartFile(Path, keep) { IsResumable = IsResumable(isSingle) }, isSingle);
    }
}
