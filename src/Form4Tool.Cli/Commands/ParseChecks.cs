using Form4Tool.Cli.Hosting;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Cli.Commands;

/// <summary>Refuses what cannot be written, before anything is read.</summary>
internal static class ParseChecks
{
    public static void Check(ParseRequest request, Destination destination, Form4Inputs inputs)
    {
        if (request.Errors is { } list && request.Inputs.Any(input => File.Exists(input) && RealPath.Of(input) == RealPath.Of(list)))
            throw new UsageException($"--errors {list} is also an input; it would be overwritten.");
        if (request.FormatOptions.Columns is not null && request.Format.Filings is not { HasColumns: true })
            throw new UsageException($"--columns is for csv, tsv, table and ndjson; {request.Format.Name} has no columns to choose.");
        if (request.FormatOptions.Width is not null && request.Format.Filings != FilingFormats.Table)
            throw new UsageException($"--width is for table; lines of {request.Format.Name} are as long as what they hold.");
        if (request.FormatOptions.Spreadsheet && request.Format.Name is not ("csv" or "tsv"))
            throw new UsageException($"--spreadsheet is for csv and tsv; --out {request.Format.Name} has no cells of text.");
        if (request.FormatOptions.Derived && request.Format.Filings is not { HoldsFacts: true })
            throw new UsageException($"--derived is for json, ndjson and csv; --out {request.Format.Name} has no place for it.");
        var problem = destination.ProblemWith(inputs.IsOneDocument);
        if (request.To is not { } to)
        {
            if (request.Resume && problem is DestinationProblem.None or DestinationProblem.NeedsFolderForSeveral)
                throw new UsageException("--resume continues a run with --to; standard output cannot be continued.");
            if (request.Format.Address is { } wanted) throw new UsageException($"--out {request.Format.Name} needs --to {wanted}.");
            if (problem != DestinationProblem.None) throw new UsageException($"--out {request.Format.Name} {WantsDestination(problem)}");
            return;
        }
        if (request.Format.Address is { } address)
        {
            var scheme = address[..(address.IndexOf("//", StringComparison.Ordinal) + 2)];
            if (!to.StartsWith(scheme, StringComparison.Ordinal)) throw new UsageException($"--out {request.Format.Name} needs --to {address}.");
            if (to.Split('/', 4)[2].Split('@') is [var user, _, ..] && user.Contains(':'))
                throw new UsageException("--to holds a password: leave it out, and give it in PGPASSWORD or ~/.pgpass.");
            return;
        }
        if (problem != DestinationProblem.None) throw new UsageException($"--out {request.Format.Name} {WantsOther(problem, to)}");
        CheckOverlap(inputs, to, destination.IsFolder);
        if (request.Errors is { } failed && RealPath.Of(failed) == RealPath.Of(to))
            throw new UsageException($"--errors {failed} is also --to.");
        if (!destination.IsFolder && Path.GetDirectoryName(Path.GetFullPath(to)) is { } parent && !Directory.Exists(parent))
            throw new UsageException($"--to {to}: there is no folder {parent}.");
    }

    private static string WantsDestination(DestinationProblem problem) => problem switch
    {
        DestinationProblem.NeedsFolder => "writes several files: give --to FOLDER/.",
        DestinationProblem.NeedsFile => "writes a file: give --to FILE.",
        _ => "holds one filing a file: give --to FOLDER/ for several.",
    };

    private static string WantsOther(DestinationProblem problem, string to) => problem switch
    {
        DestinationProblem.NeedsFolder => $"writes several files: give a folder, --to {to}/.",
        DestinationProblem.NeedsFile => $"writes one file, and {to} is a folder.",
        _ => $"holds one filing a file: give --to {to}/ for several.",
    };

    /// <summary>Refuses a destination that would be read: at once, or by a later run.</summary>
    public static void CheckOverlap(Form4Inputs inputs, string to, bool isFolder)
    {
        if (inputs.Holding(to) is not { } input) return;
        if (!isFolder && RealPath.Of(input) == RealPath.Of(to))
            throw new UsageException($"--to {to} is also an input; it would be overwritten.");
        // A file in the folder is passed over by this run and is no filing to a later one; files of filings would be read again.
        if (isFolder && Directory.Exists(input))
            throw new UsageException(
                $"--to {to} lies inside the input folder {input}, where a later run would read it. Choose a place outside.");
    }
}
