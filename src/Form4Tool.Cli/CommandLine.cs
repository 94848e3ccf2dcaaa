using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;

namespace Form4Tool.Cli;

/// <summary>The command line as a whole: the commands, what happens on a wrong one, on Ctrl+C and on a broken pipe.</summary>
internal static class CommandLine
{
    /// <summary>
    /// The commands, in the order of the help, and how each is made. A command is made only when it is asked for, or help is.
    /// </summary>
    private static readonly (string Name, Func<CliContext, Command> Create)[] Commands =
    [
        ("parse", ParseCommand.Create),
        ("show", ShowCommand.Create),
        ("report", ReportCommand.Create),
        ("check", CheckCommand.Create),
        ("diff", DiffCommand.Create),
        ("explain", ExplainCommand.Create),
        ("formats", FormatsCommand.Create),
        ("codes", CodesCommand.Create),
        ("schema", SchemaCommand.Create),
        ("completions", CompletionsCommand.Create),
        ("man", context => ManCommand.Create(About, () => Described(context))),
    ];

    private const string About =
        "Reads SEC ownership filings (Forms 3, 4 and 5) in every shape they come in, and writes them as data.";

    /// <summary>What somebody sees who gives no command.</summary>
    private static string Welcome(string file, string folder)
    {
        (string Command, string What)[] examples =
        [
            ($"form4 parse {file}", "one filing as JSON"),
            ($"form4 parse {folder} --out csv --to rows.csv", "a folder as one table"),
            ($"form4 parse {folder} --code P --out table", "who bought, a line a trade"),
        ];
        var width = examples.Max(example => example.Command.Length);
        return $"""
            form4: {About}

            {string.Join('\n', examples.Select(example => $"  {example.Command.PadRight(width)}   {example.What}"))}

            'form4 show' shows filings to read, 'form4 report' makes a page of them, 'form4 check' and 'form4 diff' are for CI;
            'form4 --help' lists the commands, 'form4 parse --help' the options of one;
            'form4 codes' tells what P, S, A and M mean, 'form4 explain F4103' what a message means.

            """;
    }

    /// <summary>A file that whoever has cloned the repository has.</summary>
    private const string SampleFile = "samples/simple-purchase/filing.xml";

    /// <summary>The names of the commands.</summary>
    public static IEnumerable<string> Names => Commands.Select(c => c.Name);

    /// <summary>The commands with their options, as the documents show them.</summary>
    public static IEnumerable<Command> Create(CliContext context) => Commands.Select(command => command.Create(context));

    /// <summary>Runs a command line and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CliContext context)
    {
        args = Respelled(PathList.OfArguments(args));
        if (args.Length == 0)
        {
            context.Error.Write(File.Exists(SampleFile) ? Welcome(SampleFile, "samples/") : Welcome("FILE", "FOLDER/"));
            return ExitCode.Usage;
        }
        if (args[0] == CompletionAnswer.Question)
        {
            var lines = CompletionAnswer.To([.. Create(context)], args[1..]);
            context.Out.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
            return ExitCode.Success;
        }
        using var stop = new StopSignals();
        var code = await RunParsed(args, context, stop.Token);
        return code == ExitCode.Interrupted ? stop.ExitCode : code;
    }

    /// <summary>Other spellings that people try: <c>help parse</c>, <c>version</c>, <c>-V</c>.</summary>
    private static string[] Respelled(string[] args) => args switch
    {
        ["version"] or ["-V"] => ["--version"],
        ["help"] or ["help", "help" or "version"] => ["--help"],
        ["help", var command] when Names.Contains(command) => [command, "--help"],
        ["help", var word] => [word],
        _ => args,
    };

    private static async Task<int> RunParsed(string[] args, CliContext context, CancellationToken stop)
    {
        var root = Root(args, context);
        // A file name may begin with @; without this it would be taken for a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction) return WrongUse(parsed, context);

        // Not disposed: that would write once more to a pipe that broke.
        var output = new StreamWriter(context.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,       // StopSignals
        };
        try
        {
            var code = await parsed.InvokeAsync(invocation, stop);
            output.Flush();     // a stream without an asynchronous write of its own would start a thread for one
            return code;
        }
        catch (UsageException e)
        {
            Messages.Say(context.Error, e.Message);
            return HintAtHelp(parsed, context);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (BrokenPipeException.Is(e))
        {
            return ExitCode.Success;        // whoever reads has enough, as with `form4 … | head`
        }
        catch (IOException e)
        {
            return Messages.CannotWrite(null, e, context.Error);
        }
    }

    private static RootCommand Root(string[] args, CliContext context)
    {
        var root = new RootCommand(About);
        var asked = args.Length > 0 ? Array.FindIndex(Commands, c => c.Name == args[0]) : -1;
        foreach (var (_, create) in asked >= 0 ? Commands.AsSpan(asked, 1) : Commands) root.Add(create(context));
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpPage([]);
        foreach (var help in root.Subcommands.Prepend<Command>(root).SelectMany(static command => command.Options))
            if (help.Action is HelpPage page && context.OutputIsTerminal) page.Width = () => TerminalWidth.Of(context);
        return root;
    }

    /// <summary>The commands that the manual page describes: all others than its own.</summary>
    private static IEnumerable<Command> Described(CliContext context) => Commands[..^1].Select(command => command.Create(context));

    private static int WrongUse(ParseResult parsed, CliContext context)
    {
        foreach (var error in parsed.Errors)
        {
            // A word that is no command is said once, not also as a command that is missing.
            if (error.SymbolResult is CommandResult { Command: RootCommand } && parsed.UnmatchedTokens.Count > 0) continue;
            Messages.Say(context.Error, InWords(error));
        }
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
        {
            var shown = Printable.Of(word);
            if (Path.Exists(word))
            {
                context.Error.WriteLine($"form4: '{shown}' is not a command. To read it: form4 parse {shown}");
                return ExitCode.Usage;
            }
            var meant = Suggestion.For(word, [.. Names, "help", "version", "--help", "--version"]);
            context.Error.WriteLine($"form4: '{shown}' is not a command.{meant} The commands are {string.Join(", ", Names)}.");
        }
        return HintAtHelp(parsed, context);
    }

    /// <summary>An error of the parser, in the words that all others have.</summary>
    private static string InWords(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option => $"{option.Option.Name} needs a value.",
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option =>
            $"{option.Option.Name} is given {(option.Tokens.Count == 2 ? "twice" : $"{option.Tokens.Count} times")}."
                + (option.Option.HelpName?.EndsWith(",…") == true ? " Give it once, with commas between the values." : ""),
        ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0 } argument } => $"{argument.Name} is missing.",
        _ => error.Message,
    };

    private static int HintAtHelp(ParseResult parsed, CliContext context)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        context.Error.WriteLine($"Try 'form4 {command}--help'.");
        return ExitCode.Usage;
    }
}
