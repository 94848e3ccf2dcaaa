using System.CommandLine;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary>The arguments and options of <c>form4 parse</c>, in the order of the help.</summary>
internal sealed class ParseOptions
{
    public readonly Argument<string[]> Inputs = InputArguments.Create();

    public readonly Option<string> Format = OptionKinds.OneOf("--out", "json", [.. OutputFormats.All.Select(row => row.Format.Name)],
        $"The output format: {string.Join("; ", OutputFormats.All.Select(row => $"{row.Format.Name} ({row.Help})"))}.", "FORMAT");

    public readonly Option<string?> To = OptionKinds.Valued("--to", "PATH",
        "Where data goes: a file, or FOLDER/ for one file a filing. Without it, or with -, standard output.", "-o");

    public readonly Option<string?> FilesFrom = OptionKinds.Valued("--files-from", "FILE",
        "Reads the paths of inputs from FILE, or - for standard input, one a line.");

    public readonly Option<bool> Nul = new("-0", "--null")
    {
        Description = "Paths of --files-from and --errors end in NUL, as find -print0 writes them.",
    };

    public readonly Option<int> Jobs = InputArguments.CreateJobs();

    public readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Says nothing but errors." };

    public readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Says notes too, not only warnings and errors." };

    public readonly Option<bool> Strict = new("--strict") { Description = "Takes warnings for failures: exit code 1." };

    public readonly Option<bool> Hash = new("--hash") { Description = "Gives the SHA-256 of each input's bytes." };

    public readonly Option<bool> Positions = new("--positions")
    {
        Description = "JSON: adds to each row and owner where its values stand in the input: line, column, length.",
    };

    public readonly Option<string> Diagnostics = OptionKinds.OneOf("--diagnostics", "text", ["text", "json", "sarif", "github"],
        "How diagnostics are shown.");

    public readonly Option<bool> SpreadsheetSafe = new("--spreadsheet-safe")
    {
        Description = "CSV: puts an apostrophe before texts that a spreadsheet would run as a formula.",
    };

    public readonly Option<bool> Spreadsheet = new("--spreadsheet")
    {
        Description = "CSV and TSV for Excel: a byte order mark, numbers that are names kept as text, columns for each owner, no formulas.",
    };

    public readonly Option<bool> Derived = new("--derived")
    {
        Description = "JSON, CSV and TSV: adds the facts that follow from a filing, each with its evidence.",
    };

    public readonly Option<string?> Columns = OptionKinds.Valued("--columns", "NAME,…",
        "The columns of csv, tsv, table and of rows as ndjson: names of the columns of csv, in any order.");

    public readonly Option<int?> Width = OptionKinds.NumberOrNone("--width", 1, 10_000, "N",
        "How many characters a line of table may have; the terminal's, unless given.");

    public readonly Option<string> Partition = OptionKinds.OneOf("--partition", "quarter", ["quarter", "year", "none"],
        "Parquet: by which time of filing the files of a folder are divided.");

    public readonly Option<string?> Schema = OptionKinds.Valued("--schema", "NAME",
        "PostgreSQL: the schema of the tables, made where it is missing; public unless given.");

    public readonly Option<bool> ExplainFormat = new("--explain-format")
    {
        Description = "Says as what each input is recognised, and by what evidence; writes no data.",
    };

    public readonly Option<string> Progress = OptionKinds.OneOf("--progress", "auto", ["auto", "plain", "none"],
        "How progress is shown: auto is a bar on a terminal.");

    public readonly Option<string?> Errors = OptionKinds.Valued("--errors", "FILE",
        "Lists the inputs that failed in FILE, one a line; --files-from FILE reads them again.");

    public readonly Option<bool> Resume = new("--resume")
    {
        Description = "Continues a run to the same --to that was interrupted or killed.",
    };

    public readonly Option<string?> Shard = OptionKinds.Valued("--shard", "K/N|auto",
        "Reads the K-th of N parts of the inputs; auto takes K and N from an array job's variables.");

    public readonly Option<int> MaxMemberSize = OptionKinds.Number("--max-member-size", 1, 2000, Form4Options.Default.MaxInputBytes >> 20,
        "MB",
        "The most megabytes that one input, or member of an archive, may have.");

    public readonly Option<bool> AllowEmpty = new("--allow-empty")
    {
        Description = "Takes it for no failure where no input holds a filing.",
    };

    /// <summary>Which filings and rows are wanted.</summary>
    public readonly FilterOptions Filter = new();

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        Columns.CompletionSources.Add([.. CsvFilingWriter.ColumnsWithFacts]);
        Shard.CompletionSources.Add("auto");
        command.Arguments.Add(Inputs);
        Option[] options =
        [
            Format, To, FilesFrom, Nul, Jobs, Quiet, Verbose, Strict, Hash, Positions, Derived, Diagnostics, SpreadsheetSafe,
            Spreadsheet, Columns, Width, Partition, Schema, ExplainFormat, Progress, Errors, Resume, Shard, MaxMemberSize, AllowEmpty,
        ];
        foreach (var option in options) command.Options.Add(option);
        Filter.AddTo(command);
    }
}
