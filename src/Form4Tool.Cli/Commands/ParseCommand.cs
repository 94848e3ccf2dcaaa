using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Progress;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 parse INPUT…</c>: reads filings, writes data.</summary>
internal static class ParseCommand
{
    public static Command Create(CliContext context)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "A file, a folder, a glob, an archive (zip, tar, gz), or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--out") { Description = "The output format: " + string.Join("; ", OutputFormats.All.Select(f => $"{f.Format.Name} ({f.Help})")) + ".", HelpName = "FORMAT", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. OutputFormats.All.Select(f => f.Format.Name)]);
        var to = new Option<string?>("--to") { Description = "Where data goes: a file, or FOLDER/ for one file a filing. Without it, or with -, standard output.", HelpName = "PATH" };
        var filesFrom = new Option<string?>("--files-from") { Description = "Reads the paths of inputs from FILE, or - for standard input, one a line.", HelpName = "FILE" };
        var nul = new Option<bool>("-0", "--null") { Description = "Paths of --files-from end in NUL, as find -print0 writes them." };
        var jobs = new Option<int>("--jobs", "-j") { Description = "How many workers parse; the processors, unless given.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Says nothing but errors." };
        var strict = new Option<bool>("--strict") { Description = "Takes warnings for failures: exit code 1." };
        var hash = new Option<bool>("--hash") { Description = "Gives the SHA-256 of each input's bytes." };
        var diagnostics = new Option<string>("--diagnostics") { Description = "How diagnostics are shown.", HelpName = "text|json|github", DefaultValueFactory = _ => "text" };
        diagnostics.AcceptOnlyFromAmong("text", "json", "github");
        var safe = new Option<bool>("--spreadsheet-safe") { Description = "CSV: puts an apostrophe before texts that a spreadsheet would run as a formula." };
        var explain = new Option<bool>("--explain-format") { Description = "Says as what each input is recognised, and by what evidence; writes no data." };
        var progress = new Option<string>("--progress") { Description = "How progress is shown: auto is a bar on a terminal.", HelpName = "auto|plain|none", DefaultValueFactory = _ => "auto" };
        progress.AcceptOnlyFromAmong("auto", "plain", "none");
        var errors = new Option<string?>("--errors") { Description = "Lists the inputs that failed in FILE, one a line.", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "Continues a run to the same --to that was interrupted or killed." };
        var shard = new Option<string?>("--shard") { Description = "Reads the K-th of N parts of the inputs; auto takes K and N from an array job's variables.", HelpName = "K/N|auto" };
        var limit = new Option<int>("--max-member-size") { Description = "The most megabytes that one input, or member of an archive, may have.", HelpName = "MB", DefaultValueFactory = _ => Form4Options.Default.MaxInputBytes >> 20 };

        var command = new Command("parse", "Reads filings and writes data.") { inputs, format, to, filesFrom, nul, jobs, quiet, strict, hash, diagnostics, safe, explain, progress, errors, resume, shard, limit };
        Examples.Add(command,
            "form4 parse filing.txt                          one filing as JSON on standard output",
            "form4 parse filings/ --out csv --to rows.csv    a folder as one table",
            "form4 parse 20240117.nc.tar.gz --out ndjson     a day of EDGAR's feed, one filing a line",
            "curl … | form4 parse - | jq .issuer             from standard input");
        command.SetAction((parsed, stop) =>
        {
            Shard? part = null;
            if (parsed.GetValue(shard) is { } wanted)
            {
                part = ShardOption.Parse(wanted, context.Environment, out var wrong);
                if (part is null) return Task.FromResult(Usage(context, wrong));
            }
            if (parsed.GetValue(jobs) is < 1 or > 1024) return Task.FromResult(Usage(context, "--jobs takes a number from 1 to 1024."));
            if (parsed.GetValue(limit) is < 1 or > 2000) return Task.FromResult(Usage(context, "--max-member-size takes megabytes from 1 to 2000."));
            var given = parsed.GetValue(inputs) ?? [];
            if (given.Length == 0 && parsed.GetValue(filesFrom) is null) return Task.FromResult(Usage(context, "No INPUT is given."));
            // An empty word is a shell's variable that was not set.
            if (given.Contains("")) return Task.FromResult(Usage(context, "An INPUT is empty."));
            foreach (var option in (Option<string?>[])[to, filesFrom, errors])
                if (parsed.GetValue(option) == "") return Task.FromResult(Usage(context, $"{option.Name} is empty."));
            if (UnknownOption(parsed, given) is { } unknown) return Task.FromResult(Usage(context, $"There is no option {unknown}. (A file of that name is given as ./{unknown}.)"));
            if (given.Count(input => input == "-") + (parsed.GetValue(filesFrom) == "-" ? 1 : 0) > 1) return Task.FromResult(Usage(context, "Standard input can be read once only."));
            var request = new ParseRequest
            {
                Inputs = given,
                FilesFrom = parsed.GetValue(filesFrom),
                Nul = parsed.GetValue(nul),
                Format = OutputFormats.Find(parsed.GetValue(format)!)!,
                FormatOptions = new FormatOptions(parsed.GetValue(safe)),
                To = parsed.GetValue(to) is "-" ? null : parsed.GetValue(to),
                Jobs = parsed.GetValue(jobs),
                Quiet = parsed.GetValue(quiet),
                Strict = parsed.GetValue(strict),
                Hash = parsed.GetValue(hash),
                ExplainsFormat = parsed.GetValue(explain),
                Diagnostics = parsed.GetValue(diagnostics) switch { "json" => DiagnosticStyle.Json, "github" => DiagnosticStyle.Github, _ => DiagnosticStyle.Text },
                Progress = parsed.GetValue(progress) switch { "plain" => ProgressStyle.Plain, "none" => ProgressStyle.None, _ => ProgressStyle.Auto },
                Errors = parsed.GetValue(errors),
                Resume = parsed.GetValue(resume),
                Shard = part,
                MaxMemberBytes = parsed.GetValue(limit) << 20,
            };
            return new ParseRun(request, context, stop).Invoke();
        });
        return command;
    }

    /// <summary>An INPUT that is a mistyped option: it begins with a dash, stands before any <c>--</c>, and no file is called so.</summary>
    private static string? UnknownOption(ParseResult parsed, string[] given)
    {
        var behindDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        return Array.Find(given[..^behindDashes], input => input.Length > 1 && input[0] == '-' && !Path.Exists(input));
    }

    private static int Usage(CliContext context, string message)
    {
        context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"form4: {message}"));
        context.Error.WriteLine("Try 'form4 parse --help'.");
        return ExitCode.Usage;
    }
}
