using System.CommandLine;

namespace Form4Tool.Cli.Commands;

/// <summary>The arguments and options of <c>form4 check</c>, in the order of the help.</summary>
internal sealed class CheckOptions
{
    public readonly Argument<string[]> Inputs = InputArguments.Create();

    public readonly Option<string> Format = OptionKinds.OneOf("--out", "text", ["text", "json", "github", "junit", "sarif"],
        "How findings are written: text as compilers do, json, annotations of github, junit XML, or sarif (2.1.0).", "FORMAT");

    public readonly Option<string?> To = OptionKinds.Valued("--to", "FILE",
        "Where findings go. Without it, or with -, standard output.", "-o");

    public readonly Option<string[]> Select = Ids("--select", "Counts only findings of these ids, or of ids that begin so: R1,R210.");

    public readonly Option<string[]> Ignore = Ids("--ignore", "Leaves findings of these ids out, or of ids that begin so.");

    // Without a usual word: what is not given here may stand in the configuration.
    public readonly Option<string> Severity = OptionKinds.OneOf("--severity", "", ["error", "warning", "note"],
        "The lightest findings that count: warning, unless given.");

    public readonly Option<bool> Update = new("--update")
    {
        Description = "Writes the expected results that differ or are missing, instead of comparing with them.",
    };

    public readonly Option<string?> Baseline = OptionKinds.Valued("--baseline", "FILE",
        "Counts only findings that FILE does not know.");

    public readonly Option<string?> WriteBaseline = OptionKinds.Valued("--write-baseline", "FILE",
        "Writes all findings to FILE, as known; none of them fails.");

    public readonly Option<string?> Config = OptionKinds.Valued("--config", "FILE",
        "Reads FILE instead of the nearest .form4check at or above the current folder.");

    public readonly Option<int> Jobs = InputArguments.CreateJobs();

    public readonly Option<bool> AllowEmpty = new("--allow-empty")
    {
        Description = "Takes it for no failure where no input holds a filing.",
    };

    public readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Says nothing on standard error but errors." };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        Option[] options = [Format, To, Select, Ignore, Severity, Update, Baseline, WriteBaseline, Config, Jobs, AllowEmpty, Quiet];
        foreach (var option in options) command.Options.Add(option);
    }

    /// <summary>What the help calls a list of ids.</summary>
    public const string ListOfIds = "IDS";

    private static Option<string[]> Ids(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = ListOfIds,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.CompletionSources.Add(_ => ExplainCommand.Completions);
        return option;
    }
}
