using System.CommandLine;
using System.CommandLine.Parsing;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary>The arguments and options by which commands take inputs.</summary>
internal static class InputArguments
{
    /// <summary>What commands call such an argument.</summary>
    public const string Name = "INPUT";

    public static Argument<string[]> Create() => new(Name)
    {
        Description =
            "A file, a folder, a glob (*, ?, [0-2], {a,b}, **), an archive (zip, tar, gz), a member of one (archive.zip!/member), or - " +
            "for standard input, which is read too where nothing is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<int> CreateJobs() => OptionKinds.Number("--jobs", 1, 1024, Environment.ProcessorCount, "N",
        "How many workers parse; the processors, unless given.", "-j");

    /// <summary>The inputs of a command line; standard input where none is named and nobody types.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="argument">The argument that names them.</param>
    /// <param name="list">Where further paths come from; null where nowhere.</param>
    /// <param name="context">Whether somebody types.</param>
    /// <exception cref="UsageException">There is none, or one is empty or a mistyped option, or standard input is there twice.</exception>
    public static string[] Of(ParseResult parsed, Argument<string[]> argument, string? list, CliContext context)
    {
        var inputs = parsed.GetValue(argument) ?? [];
        if (inputs.Length == 0 && list is null)
        {
            return context.InputIsTerminal
                ? throw new UsageException("No INPUT is given: name a file, a folder or an archive, or - to type or paste a filing.")
                : ["-"];
        }
        // An empty word is a shell's variable that was not set.
        if (inputs.Contains("")) throw new UsageException("An INPUT is empty.");
        if (UnknownOption(parsed, inputs) is { } unknown)
            throw new UsageException(
                $"There is no option {unknown}.{SuggestionFor(unknown, parsed)} (A file of that name is given as ./{unknown}.)");
        if (inputs.Count(input => input == "-") + (list == "-" ? 1 : 0) > 1)
            throw new UsageException("Standard input can be read once only.");
        return inputs;
    }

    /// <summary>An INPUT that is a mistyped option: it begins with a dash, stands before any <c>--</c>, and no file is called so.</summary>
    private static string? UnknownOption(ParseResult parsed, string[] inputs)
    {
        var behindDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        return Array.Find(inputs[..^behindDashes], input => input.Length > 1 && input[0] == '-' && !Path.Exists(input));
    }

    private static string SuggestionFor(string option, ParseResult parsed) => Suggestion.For(option.Split('=')[0],
        parsed.CommandResult.Command.Options.SelectMany(known => known.Aliases.Append(known.Name)).Where(name => name.Length > 2));
}
