using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests.Documents;

/// <summary><c>docs/command-line.md</c> has the commands, options and exit codes that the program has.</summary>
public class CommandLineDocumentTests
{
    [Fact]
    public void The_document_of_the_command_line_is_fresh()
    {
        GeneratedBlock.ShouldBeFresh("command-line.md", "commands", Commands());
        GeneratedBlock.ShouldBeFresh("command-line.md", "exit codes", ExitCodes());
    }

    private static string ExitCodes()
    {
        var text = new StringBuilder("| exit code | means |\n|---|---|\n");
        foreach (var (code, meaning) in ExitCode.All) text.Append($"| {code} | {meaning} |\n");
        return text.ToString();
    }

    private static string Commands()
    {
        var text = new StringBuilder();
        var context = new CliContext(() => Stream.Null, Stream.Null, () => TextWriter.Null, () => false, _ => null);
        foreach (var command in CommandLine.Create(context)) Describe(text, command);
        return text.ToString();
    }

    private static void Describe(StringBuilder text, Command command)
    {
        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $" [{Named(argument)}]" : $" {Named(argument)}");
        text.Append($"### form4 {command.Name}{string.Concat(arguments)}\n\n{command.Description}\n\n");
        foreach (var argument in command.Arguments) text.Append($"* `{argument.Name}`: {argument.Description}\n");
        if (command.Arguments.Count > 0) text.Append('\n');
        var options = command.Options.Where(option => !option.Hidden && option is not HelpOption).ToList();
        if (options.Count > 0)
        {
            text.Append("| option | what it does | unless given |\n|---|---|---|\n");
            foreach (var option in options) text.Append($"| {Names(option)} | {option.Description} | {Usual(option)} |\n");
            text.Append('\n');
        }
        if (Examples.Of(command) is not { Count: > 0 } examples) return;
        text.Append("```text\n").AppendJoin('\n', examples).Append("\n```\n\n");
    }

    private static string Named(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;

    private static string Names(Option option) => string.Join(", ", option.Aliases.Prepend(option.Name).Select(name => $"`{name}`"))
        + (option.HelpName is { } value ? $" {value.Replace("|", "\\|")}" : "");

    /// <summary>What holds where the option is not given; nothing where that is another on each machine.</summary>
    private static string Usual(Option option) =>
        option.HasDefaultValue && option.ValueType != typeof(bool) && option.Name != "--jobs" && option.GetDefaultValue() is { } value
            && value.ToString() is { Length: > 0 } usual ? $"`{usual}`" : "";
}
