using System.CommandLine;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Progress;
using Form4Tool.Cli.Reporting;
using Form4Tool.Cli.Showing;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 parse INPUT…</c>: reads filings, writes data.</summary>
internal static class ParseCommand
{
    public static Command Create(CliContext context)
    {
        var options = new ParseOptions();
        var command = new Command("parse", "Reads filings and writes data.");
        options.AddTo(command);
        Examples.Add(command,
            "form4 parse filing.txt                          one filing as JSON on standard output",
            "form4 parse filings/ --out csv --to rows.csv    a folder as one table",
            "form4 parse filings/ --code P --out table       who bought, a line a trade",
            "form4 parse 20240117.nc.tar.gz --out ndjson     a day of EDGAR's feed, one filing a line",
            "form4 parse filings/ --out ndjson --derived     with the facts that follow from each filing",
            "curl … | form4 parse - | jq .issuer             from standard input");
        command.SetAction((parsed, stop) => new ParseRun(Request(parsed, options, context), context, stop).Invoke());
        return command;
    }

    private static ParseRequest Request(ParseResult parsed, ParseOptions options, CliContext context)
    {
        var shard = parsed.GetValue(options.Shard) is { } part ? ShardOption.Parse(part, context.Environment) : (Shard?)null;
        foreach (var option in (Option<string?>[])[options.To, options.FilesFrom, options.Errors, options.Schema])
            if (parsed.GetValue(option) == "") throw new UsageException($"{option.Name} is empty.");
        var format = OutputFormats.Find(parsed.GetValue(options.Format)!)!;
        var to = parsed.GetValue(options.To) is "-" ? null : parsed.GetValue(options.To);
        var isOnTerminal = to is null && format.Filings == FilingFormats.Table && context.OutputIsTerminal;
        var width = parsed.GetValue(options.Width)
            ?? (isOnTerminal ? TerminalWidth.Of(context) : (int?)null);
        return new ParseRequest
        {
            Inputs = InputArguments.Of(parsed, options.Inputs, parsed.GetValue(options.FilesFrom), context),
            FilesFrom = parsed.GetValue(options.FilesFrom),
            Nul = parsed.GetValue(options.Nul),
            Format = format,
            FormatOptions = new FormatOptions(
                parsed.GetValue(options.SpreadsheetSafe), parsed.GetValue(options.Derived),
                ColumnsOf(parsed.GetValue(options.Columns), parsed.GetValue(options.Spreadsheet)), parsed.GetValue(options.Spreadsheet),
                PartitionOf(parsed.GetValue(options.Partition)), parsed.GetValue(options.Schema), width,
                Ascii: isOnTerminal && !ShowStyle.HasUtf8(context)),
            To = to,
            Jobs = parsed.GetValue(options.Jobs),
            Quiet = parsed.GetValue(options.Quiet),
            Verbose = parsed.GetValue(options.Verbose),
            AllowsEmpty = parsed.GetValue(options.AllowEmpty),
            Strict = parsed.GetValue(options.Strict),
            Filter = options.Filter.Filter(parsed),
            Hash = parsed.GetValue(options.Hash),
            Positions = parsed.GetValue(options.Positions),
            ExplainsFormat = parsed.GetValue(options.ExplainFormat),
            Diagnostics = StyleOf(parsed.GetValue(options.Diagnostics)),
            Progress = ProgressOf(parsed.GetValue(options.Progress)),
            Errors = parsed.GetValue(options.Errors),
            Resume = parsed.GetValue(options.Resume),
            Shard = shard,
            MaxMemberBytes = parsed.GetValue(options.MaxMemberSize) << 20,
        };
    }

    private static string? ColumnsOf(string? columns, bool spreadsheet)
    {
        var known = RowFilingWriter.ColumnsOf(spreadsheet);
        foreach (var name in OptionKinds.ListOf("--columns", columns) ?? [])
            if (!known.Contains(name))
                throw new UsageException(
                    $"--columns: there is no column {name}.{Suggestion.For(name, known)} The header of --out csv has them.");
        return columns;
    }

    private static Partitioning PartitionOf(string? word) => word switch
    {
        "year" => Partitioning.Year,
        "none" => Partitioning.None,
        _ => Partitioning.Quarter,
    };

    private static DiagnosticStyle StyleOf(string? word) => word switch
    {
        "json" => DiagnosticStyle.Json,
        "sarif" => DiagnosticStyle.Sarif,
        "github" => DiagnosticStyle.Github,
        _ => DiagnosticStyle.Text,
    };

    private static ProgressStyle ProgressOf(string? word) => word switch
    {
        "plain" => ProgressStyle.Plain,
        "none" => ProgressStyle.None,
        _ => ProgressStyle.Auto,
    };
}
