using Form4Tool.Cli.Hosting;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Cli.Commands;

/// <summary>Refuses what cannot be written, before anything is read.</summary>
internal static class ParseChecks
{
    public static void Check(ParseRequest request, Destination destination, Form4Inputs inputs, CliContext context)
    {
        if (request.FormatOptions.Columns is not null && request.Format.Filings is not { HasColumns: true })
            throw new UsageException($"--columns is for csv, tsv, table and ndjson; {request.Format.Name} has no columns to choose.");
        if (request.FormatOptions.Width is not null && request.Format.Filings != FilingFormats.Table)
            throw new UsageException($"--width is for table; lines of {request.Format.Name} are as long as what they hold.");
        if (request.FormatOptions.Spreadsheet && request.Format.Name is not ("csv" or "tsv"))
            throw new UsageException($"--spreadsheet is for csv and tsv; --out {request.Format.Name} has no cells of text.");
        if (request.FormatOptions.Derived && request.Format.Filings is not { HoldsFacts: true })
            throw new UsageException($"--derived is for json, ndjson, csv and tsv; --out {request.Format.Name} has no place for it."
                + (request.Format.Filings is { HasColumns: true } ? " --columns chooses some of its columns." : ""));
        var file = destination.IsFolder || request.Format.Address is not null ? null : request.To;
        // The list of failures may take the place of the list of inputs: it does so when that is read.
        Overwriting.Refuse(context, inputs, [("--to", file)], ("--files-from", request.FilesFrom));
        Overwriting.Refuse(context, inputs, [("--errors", request.Errors)], ("--to", file));
        var problem = destination.ProblemWith(inputs.IsOneDocument);
        if (request.To is not { } to)
        {
            if (request.Resume && problem is DestinationProblem.None or DestinationProblem.NeedsFolderForSeveral)
                throw new UsageException("--resume continues a run with --to; standard output cannot be continued.");
            if (request.Format.Address is { } wanted) throw new UsageException($"--out {request.Format.Name} needs --to {wanted}.");
            if (problem != DestinationProblem.None)
                throw new UsageException($"--out {request.Format.Name} {WantsDestination(problem, request.Format)}");
            return;
        }
        if (request.Format.Address is { } address)
        {
            var scheme = address[..(address.IndexOf("//", StringComparison.Ordinal) + 2)];
            if (!to.StartsWith(scheme, StringComparison.Ordinal))
                throw new UsageException($"--out {request.Format.Name} needs --to {address}.");
            if (to.Split('/', 4)[2].Split('@') is [var user, _, ..] && user.Contains(':'))
                throw new UsageException("--to holds a password: leave it out, and give it in PGPASSWORD or ~/.pgpass.");
            return;
        }
        if (problem != DestinationProblem.None) throw new UsageException($"--out {request.Format.Name} {WantsOther(problem, to)}");
        if (destination.IsFolder) CheckFolder(request, inputs, to);
        if (!destination.IsFolder && Path.GetDirectoryName(Path.GetFullPath(to)) is { } parent && !Directory.Exists(parent))
            throw new UsageException($"--to {to}: there is no folder {parent}.");
    }

    private static string WantsDestination(DestinationProblem problem, OutputFormat format) => problem switch
    {
        DestinationProblem.NeedsFolder => "writes several files: give --to FOLDER/.",
        DestinationProblem.NeedsFile when format.HasPartitions => "writes files: give --to FOLDER/, or --to FILE for the rows alone.",
        DestinationProblem.NeedsFile => "writes a file: give --to FILE.",
        _ => "holds one filing a file: give --to FOLDER/ for several.",
    };

    private static string WantsOther(DestinationProblem problem, string to) => problem switch
    {
        DestinationProblem.NeedsFolder => $"writes several files: give a folder, --to {to}/.",
        DestinationProblem.NeedsFile => $"writes one file, and {to} is a folder.",
        _ => $"holds one filing a file: give --to {to}/ for several.",
    };

    /// <summary>Refuses a folder that a later run would read, or in which the file of one input takes the place of another.</summary>
    private static void CheckFolder(ParseRequest request, Form4Inputs inputs, string to)
    {
        // A file in the folder is passed over by this run and is no filing to a later one; files of filings would be read again.
        if (inputs.Holding(to) is { } input && Directory.Exists(input))
            throw new UsageException(
                $"--to {to} lies inside the input folder {input}, where a later run would read it. Choose a place outside.");
        if (request.Format.Filings?.Extension is not { } extension) return;
        var folder = RealPath.Of(to);
        var named = request.Inputs.Where(path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path)
            && RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!) == folder).Select(Path.GetFileName).ToHashSet();
        if (named.Count > 0 && request.Inputs.FirstOrDefault(path => named.Contains(Path.GetFileName(path) + extension)) is { } first)
            throw new UsageException($"--to {to}: what {first} says would overwrite the input {Path.GetFileName(first)}{extension}.");
    }
}
