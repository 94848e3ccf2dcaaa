using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary>The kinds of options that commands have, with errors in words and completions.</summary>
internal static class OptionKinds
{
    /// <summary>An option that takes a text.</summary>
    public static Option<string?> Valued(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = value };

    /// <summary>The words of a list with commas between them; null where the option is not given.</summary>
    /// <exception cref="UsageException">There are none, as where a shell's variable was not set.</exception>
    public static string[]? ListOf(string option, string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => throw new UsageException($"{option} is empty."),
            var words => words,
        };

    /// <summary>The words of arguments, each of which may be several with commas between them, as options take them.</summary>
    public static string[] WordsOf(string[]? arguments) => [.. (arguments ?? []).SelectMany(static words =>
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>An option that takes one of some words.</summary>
    public static Option<string> OneOf(string name, string usual, string[] words, string description, string? value = null)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = value ?? string.Join('|', words),
            DefaultValueFactory = _ => usual,
        };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var word }] || words.Contains(word)) return;
            var known = $"{string.Join(", ", words[..^1])} or {words[^1]}";
            result.AddError($"{name} takes {known}, not '{word}'.{Suggestion.For(word, words)}");
        });
        return option;
    }

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int> Number(string name, int least, int most, int usual, string what, string description,
        params string[] aliases) =>
        new(name, aliases)
        {
            Description = description,
            HelpName = what,
            DefaultValueFactory = _ => usual,
            CustomParser = result => Number(result, name, least, most) ?? usual,
        };

    /// <summary>An option that takes a whole number, and is not there otherwise.</summary>
    public static Option<int?> NumberOrNone(string name, int least, int most, string what, string description) => new(name)
    {
        Description = description,
        HelpName = what,
        CustomParser = result => Number(result, name, least, most),
    };

    private static int? Number(ArgumentResult result, string name, int least, int most)
    {
        var word = result.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError($"{name} takes a whole number from {least} to {most}, not '{word}'.");
        return null;
    }
}
