using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace Form4Tool.Cli.Commands;

/// <summary>
/// What the scripts of <c>form4 completions</c> ask: <c>form4 [complete] WORD… :WORD</c>, where the last word is the one that is being
/// written. The answer is a line <c>files</c> or <c>words</c>, which says whether names of files belong there, and the words that do,
/// each with a tab and what it means.
/// </summary>
internal static class CompletionAnswer
{
    /// <summary>The first argument of such a question.</summary>
    public const string Question = "[complete]";

    /// <summary>The lines of an answer.</summary>
    /// <param name="commands">The commands of the program.</param>
    /// <param name="asked">The words behind the question, as a shell splits them.</param>
    public static IEnumerable<string> To(IReadOnlyList<Command> commands, IEnumerable<string> asked)
    {
        var words = Joined(asked);
        var begun = words.Count > 0 ? words[^1] : "";
        words = words.Count > 0 ? words[..^1] : [];
        if (words.Count == 0)
        {
            var all = commands.Select(command => (command.Name, command.Description)).Append(("--help", "Shows help."))
                .Append(("--version", "Shows the version."));
            return Answer(isFile: false, "", begun, all);
        }
        if (commands.FirstOrDefault(command => command.Name == words[0]) is { } known) return Of(known, words[1..], begun);
        return words is ["help"] ? Answer(isFile: false, "", begun, commands.Select(command => (command.Name, command.Description)))
            : Answer(isFile: false, "", begun, []);
    }

    /// <summary>bash splits words at the equals sign, and this joins them again; the last word has a colon before it.</summary>
    private static List<string> Joined(IEnumerable<string> asked)
    {
        var words = new List<string>();
        var joins = false;
        foreach (var (i, word) in asked.Index())
        {
            var plain = word.StartsWith(':') ? word[1..] : word;
            if (i > 0 && (joins || plain.StartsWith('=')) && words[^1].StartsWith("--", StringComparison.Ordinal)) words[^1] += plain;
            else words.Add(plain);
            joins = plain == "=";
        }
        return words;
    }

    private static IEnumerable<string> Of(Command command, List<string> words, string begun)
    {
        var (arguments, onlyArguments) = (0, false);
        Option? open = null;
        foreach (var word in words)
        {
            if (open is not null) open = null;
            else if (word == "--" && !onlyArguments) onlyArguments = true;
            else if (onlyArguments || !word.StartsWith('-') || word == "-") arguments++;
            else if (Find(command, word) is { } option && TakesValue(option)) open = option;
        }
        if (open is not null) return OfValue(open, "", begun);
        if (!onlyArguments && begun.StartsWith("--", StringComparison.Ordinal) && begun.IndexOf('=') is > 0 and var equals)
            return Find(command, begun[..equals]) is { } option ? OfValue(option, begun[..(equals + 1)], begun[(equals + 1)..])
                : Answer(isFile: false, "", begun, []);
        if (!onlyArguments && begun.StartsWith('-'))
            return Answer(isFile: false, "", begun, command.Options.Where(option => !option.Hidden)
                .Select(option => (option is HelpOption ? "--help" : LongName(option), option.Description)));
        if (command.Arguments.Count == 0) return Answer(isFile: false, "", begun, []);
        var last = command.Arguments[^1];
        var argument = arguments < command.Arguments.Count ? command.Arguments[arguments]
            : last.Arity.MaximumNumberOfValues > 1 ? last : null;
        return Answer(argument?.Name is InputArguments.Name or DiffCommand.Old or DiffCommand.New, "", begun,
            argument?.GetCompletions(CompletionContext.Empty).Select(item => (item.Label, item.Detail)) ?? []);
    }

    private static IEnumerable<string> OfValue(Option option, string before, string begun)
    {
        // In a list, the part behind the last comma.
        var comma = option.HelpName is { } name && (name.EndsWith(",…", StringComparison.Ordinal) || name == CheckOptions.ListOfIds)
            ? begun.LastIndexOf(',') + 1 : 0;
        return Answer(option.HelpName is "FILE" or "PATH", before + begun[..comma], begun[comma..],
            option.GetCompletions(CompletionContext.Empty).Select(item => (item.Label, item.Detail)));
    }

    private static IEnumerable<string> Answer(
        bool isFile, string before, string begun, IEnumerable<(string Word, string? Meaning)> words) =>
        words.Where(item => item.Word.StartsWith(begun, StringComparison.OrdinalIgnoreCase))
            .Select(item => before + item.Word + (item.Meaning is { Length: > 0 } meaning ? "\t" + meaning.ReplaceLineEndings(" ") : ""))
            .Prepend(isFile ? "files" : "words");

    private static bool TakesValue(Option option) => option.ValueType != typeof(bool) && option is not HelpOption;

    private static Option? Find(Command command, string word) =>
        command.Options.FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word));

    /// <summary>The name that tells most: --null of -0.</summary>
    private static string LongName(Option option) => option.Aliases.Append(option.Name).MaxBy(name => name.Length)!;
}
