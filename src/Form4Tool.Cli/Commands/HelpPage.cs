using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Form4Tool.Cli.Commands;

/// <summary>The help of a command: its options by what they are for, in lines that fit where they are read.</summary>
/// <param name="examples">Examples for the end.</param>
internal sealed class HelpPage(IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    private const int PipedWidth = 100, LeastText = 24, MostName = 28, Margin = 2;

    /// <summary>The examples.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Tells how many characters a line may have; those of a pipe unless set.</summary>
    public Func<int> Width { get; set; } = static () => PipedWidth;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return 0;
    }

    private void Write(Command command, TextWriter output)
    {
        var isRoot = command is RootCommand;
        var usage = isRoot ? "form4 [command] [options]"
            : $"form4 {command.Name}{string.Concat(command.Arguments.Select(Usage))} [options]";
        Section(output, "Description", [("", command.Description ?? "")]);
        Section(output, "Usage", [("", usage)]);
        Section(output, "Arguments", [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? ""))]);
        var options = command.Options.Where(static option => !option.Hidden && option is not HelpOption).ToList();
        Section(output, "Options", [.. options.Where(static option => !FilterOptions.Has(option)).Select(Row),
            ("-?, -h, --help", "Shows this.")]);
        Section(output, "Which filings and rows", [.. options.Where(FilterOptions.Has).Select(Row)]);
        Section(output, "Commands", [.. command.Subcommands.Select(sub =>
            (string.Join(' ', sub.Arguments.Select(argument => $"<{argument.Name}>").Prepend(sub.Name)), sub.Description ?? ""))]);
        if (examples.Count == 0) return;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine("  " + example);
    }

    private static string Usage(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, > 1) => $" [<{argument.Name}>...]",
        (0, _) => $" [<{argument.Name}>]",
        _ => $" <{argument.Name}>",
    };

    private static (string Name, string Text) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(static name => name.Length));
        if (option.ValueType != typeof(bool) && option.HelpName is { } value) names += $" <{value}>";
        var usual = option.HasDefaultValue && option.ValueType != typeof(bool) && $"{option.GetDefaultValue()}" is { Length: > 0 } word
            ? $" [default: {word}]" : "";
        return (names, option is VersionOption ? "Says which version this is." : option.Description + usual);
    }

    private void Section(TextWriter output, string title, List<(string Name, string Text)> rows)
    {
        if (rows.Count == 0) return;
        output.WriteLine(title + ":");
        var names = rows.Max(static row => row.Name.Length <= MostName ? row.Name.Length : 0);
        var at = Margin + (names == 0 ? 0 : names + Margin);
        var width = Math.Max(Width() - at, LeastText);
        foreach (var (name, text) in rows)
        {
            var lines = Parts(text).SelectMany(part => Folded(part, width)).ToList();
            var isBeside = name.Length <= names;
            if (!isBeside) output.WriteLine(new string(' ', Margin) + name);
            foreach (var (i, line) in lines.Index())
                output.WriteLine(((i == 0 && isBeside ? new string(' ', Margin) + name : "").PadRight(at) + line).TrimEnd());
        }
        output.WriteLine();
    }

    /// <summary>A text in its parts: a long list has a line for each.</summary>
    private static string[] Parts(string text)
    {
        var items = text.Split("); ");
        var colon = items[0].IndexOf(": ", StringComparison.Ordinal) + 1;
        if (items.Length < 4 || colon == 0) return [text];
        return [items[0][..colon], .. items.Select((item, i) =>
            "- " + (i == 0 ? item[(colon + 1)..] : item) + (i + 1 < items.Length ? ")" : ""))];
    }

    private static IEnumerable<string> Folded(string text, int width)
    {
        var line = "";
        var indent = text.StartsWith("- ", StringComparison.Ordinal) ? "  " : "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = indent + word;
            }
            else line = line.Length == 0 ? word : line + " " + word;
        }
        yield return line;
    }
}
