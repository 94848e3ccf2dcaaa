using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Formats;
using Form4Tool.Cli.Inputs;

namespace Form4Tool.Cli.Outputs;

/// <summary>What a command line may not ask for; the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Where a run writes: standard output, one file, a folder of tables, or a folder with one file a filing.</summary>
/// <param name="request">The request.</param>
/// <param name="isSingle">Whether the only input is one file or document.</param>
internal sealed class Destination(ParseRequest request, bool isSingle)
{
    private readonly OutputFormat _format = request.Format;
    private readonly string? _to = request.To;

    /// <summary>Whether <c>--to</c> is a folder.</summary>
    public bool IsFolder { get; } = request.To is { } to && (to.EndsWith('/') || to.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(to));

    /// <summary>Whether each filing has a file of its own.</summary>
    public bool IsFolderOfFilings => IsFolder && _format.OpenFolder is null;

    /// <summary>Whether an interrupted run can be resumed.</summary>
    public bool IsResumable => _to is not null && !isSingle && !PartFile.IsDirect(_to);

    /// <summary>Where the journal stands.</summary>
    public string JournalPath => IsFolder ? Path.Combine(_to!, Pipeline.Journal.Suffix) : _to!.TrimEnd('/') + Pipeline.Journal.Suffix;

    /// <summary>Refuses what cannot be written, before anything is read.</summary>
    public void Check()
    {
        if (request.Errors is { } list && request.Inputs.Any(input => File.Exists(input) && Visited.Canonical(input) == Visited.Canonical(list)))
            throw new UsageException($"--errors {list} is also an input; it would be overwritten.");
        if (_to is null)
        {
            if (_format.OpenFolder is not null) throw new UsageException($"--out {_format.Name} writes several files: give --to FOLDER/.");
            if (_format.OpenFile is not null) throw new UsageException($"--out {_format.Name} writes a file: give --to FILE.");
            if (request.Resume) throw new UsageException("--resume continues a run with --to; standard output cannot be continued.");
            if (_format.Framing is null && !isSingle) throw new UsageException($"--out {_format.Name} holds one filing a file: give --to FOLDER/ for several.");
            return;
        }
        if (IsFolder && _format.OpenFolder is null && _format.Extension is null)
            throw new UsageException($"--out {_format.Name} writes one file, and {_to} is a folder.");
        if (!IsFolder && _format.OpenFolder is not null) throw new UsageException($"--out {_format.Name} writes several files: give a folder, --to {_to}/.");
        if (!IsFolder && _format is { Framing: null, OpenFile: null } && !isSingle)
            throw new UsageException($"--out {_format.Name} holds one filing a file: give --to {_to}/ for several.");
        var target = Visited.Canonical(_to);
        foreach (var input in request.Inputs)
        {
            if (input == "-" || !Path.Exists(input)) continue;
            var real = Visited.Canonical(input);
            if (real == target && !IsFolder) throw new UsageException($"--to {_to} is also an input; it would be overwritten.");
            if (Directory.Exists(real) && (target + "/").StartsWith(real.TrimEnd('/') + "/", StringComparison.Ordinal))
                throw new UsageException($"--to {_to} lies inside the input folder {input}, where a later run would read it. Choose a place outside.");
        }
        if (request.Errors is { } failed && Visited.Canonical(failed) == target) throw new UsageException($"--errors {failed} is also --to.");
        if (!IsFolder && Path.GetDirectoryName(Path.GetFullPath(_to)) is { } parent && !Directory.Exists(parent))
            throw new UsageException($"--to {_to}: there is no folder {parent}.");
    }

    /// <summary>Makes the folder, if it is one.</summary>
    public void Prepare()
    {
        if (IsFolder) Directory.CreateDirectory(_to!);
    }

    /// <summary>Opens the output.</summary>
    /// <param name="standardOutput">Standard output.</param>
    /// <param name="keep">Whether parts of an earlier run are kept, to be continued.</param>
    public IOutput Open(Stream standardOutput, bool keep)
    {
        if (request.ExplainsFormat) return new ExplainOutput(standardOutput);
        if (_to is null) return new StreamOutput(_format, request.FormatOptions, null, standardOutput, isSingle);
        if (IsFolder)
        {
            return _format.OpenFolder is { } open
                ? open(new FolderTarget(_to, keep, IsResumable), request.FormatOptions)
                : new FilingFolderOutput(_format, request.FormatOptions, _to);
        }
        if (_format.OpenFile is { } openFile) return openFile(_to, request.FormatOptions);
        return new StreamOutput(_format, request.FormatOptions, new PartFile(_to, keep) { IsResumable = IsResumable }, standardOutput, isSingle);
    }
}
