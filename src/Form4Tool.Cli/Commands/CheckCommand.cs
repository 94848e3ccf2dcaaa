using System.CommandLine;
using Form4Tool.Cli.Checking;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 check INPUT…</c>: validates filings and compares them with their expected results.</summary>
internal static class CheckCommand
{
    public static Command Create(CliContext context)
    {
        var options = new CheckOptions();
        var command = new Command("check", "Holds filings to the rules of the forms and to their expected results, for CI.");
        options.AddTo(command);
        Examples.Add(command,
            "form4 check filings/                                     what breaks a rule, a line each",
            "form4 check filings/ --out sarif --to form4.sarif        for code scanning",
            "form4 check filings/ --write-baseline known.txt          from now on, with --baseline known.txt, only new findings fail",
            "form4 check samples/ --update                            writes the expected results that differ");
        command.SetAction((parsed, stop) => new CheckRun(Request(parsed, options, context), context, stop).Invoke());
        return command;
    }

    private static CheckRequest Request(ParseResult parsed, CheckOptions options, CliContext context)
    {
        foreach (var option in (Option<string?>[])[options.To, options.Baseline, options.WriteBaseline, options.Config])
            if (parsed.GetValue(option) == "") throw new UsageException($"{option.Name} is empty.");
        var config = ConfigOf(parsed.GetValue(options.Config));
        var baseline = parsed.GetValue(options.Baseline) ?? config.Baseline;
        var select = Ids(parsed, options.Select);
        return new CheckRequest
        {
            Inputs = InputArguments.Of(parsed, options.Inputs, list: null, context),
            Format = parsed.GetValue(options.Format)!,
            To = parsed.GetValue(options.To) is "-" ? null : parsed.GetValue(options.To),
            Selection = new Selection(
                select.Count > 0 ? select : config.Select, [.. config.Ignore, .. Ids(parsed, options.Ignore)],
                IdList.SeverityOf(parsed.GetValue(options.Severity)!) ?? config.Severity ?? Severity.Warning),
            // What is written as known is everything.
            Baseline = parsed.GetValue(options.WriteBaseline) is null && baseline is not null ? BaselineOf(baseline) : null,
            Read = [("--config", parsed.GetValue(options.Config)),
                // A baseline may be written anew.
                ("--baseline", parsed.GetValue(options.WriteBaseline) is null ? baseline : null)],
            WriteBaseline = parsed.GetValue(options.WriteBaseline),
            Update = parsed.GetValue(options.Update),
            Jobs = parsed.GetValue(options.Jobs),
            AllowsEmpty = parsed.GetValue(options.AllowEmpty),
            Quiet = parsed.GetValue(options.Quiet),
        };
    }

    private static IReadOnlyList<string> Ids(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(ids => IdList.Parse(ids, option.Name))];

    private static CheckConfig ConfigOf(string? file)
    {
        try
        {
            return file is null ? CheckConfig.Above(Environment.CurrentDirectory) : CheckConfig.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file ?? CheckConfig.FileName} cannot be read: {e.Message}");
        }
    }

    private static Baseline BaselineOf(string file)
    {
        try
        {
            return Baseline.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--baseline {file} cannot be read: {e.Message}");
        }
    }
}
