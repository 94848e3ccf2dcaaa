using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Form4Tool.Cli.Commands;

namespace Form4Tool.Cli;

/// <summary>The command line as a whole: the commands, what happens on a wrong one, on Ctrl+C and on a broken pipe.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CliContext context)
    {
        var root = new RootCommand("Reads SEC ownership filings (Forms 3, 4 and 5) in every shape they come in, and writes them as data.")
        {
            ParseCommand.Create(context),
            ExplainCommand.Create(context),
            CodesCommand.Create(context),
            SchemaCommand.Create(context),
            CompletionsCommand.Create(context),
        };
        // A file name may begin with @; without this it would be taken for a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction) return WrongUse(parsed, context);

        using var output = new StreamWriter(context.Out, new UTF8Encoding(false), leaveOpen: true);
        var invocation = new InvocationConfiguration { Output = output, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };
        try
        {
            var code = await parsed.InvokeAsync(invocation);
            await output.FlushAsync();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;        // whoever reads has enough, as with `form4 … | head`
        }
    }

    private static int WrongUse(ParseResult parsed, CliContext context)
    {
        foreach (var error in parsed.Errors) context.Error.WriteLine($"form4: {error.Message}");
        var names = new List<string>();
        for (var symbol = parsed.CommandResult; symbol is not null; symbol = symbol.Parent as System.CommandLine.Parsing.CommandResult)
            if (symbol.Command is not RootCommand) names.Insert(0, symbol.Command.Name);
        context.Error.WriteLine($"Try 'form4 {string.Concat(names.Select(n => n + " "))}--help'.");
        return ExitCode.Usage;
    }
}
