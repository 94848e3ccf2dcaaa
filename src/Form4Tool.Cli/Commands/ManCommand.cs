using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 man</c>: the manual page, made of the same commands and options as the help.</summary>
internal static class ManCommand
{
    /// <summary>The command.</summary>
    /// <param name="about">What the program does, in a sentence.</param>
    /// <param name="commands">Makes the commands that the page describes.</param>
    public static Command Create(string about, Func<IEnumerable<Command>> commands)
    {
        var command = new Command("man", "Prints the manual page, for man(1).");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Page(about, commands().Append(command)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Page(string about, IEnumerable<Command> commands)
    {
        var page = new StringBuilder();
        page.Append(".TH FORM4 1 \"\" \"form4 ").Append(Version()).Append("\" \"User Commands\"\n");
        Section(page, "NAME", "form4 \\- SEC ownership filings (Forms 3, 4 and 5) as data");
        page.Append(".SH SYNOPSIS\n.B form4\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n");
        Section(page, "DESCRIPTION", Text(about));
        page.Append(".SH COMMANDS\n");
        foreach (var command in commands) Describe(page, command);
        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in ExitCode.All) Item(page, code.ToString(CultureInfo.InvariantCulture), meaning);
        return page.ToString();
    }

    private static void Describe(StringBuilder page, Command command)
    {
        page.Append(".SS \"form4 ").Append(Text(command.Name));
        foreach (var argument in command.Arguments)
            page.Append(' ').Append(argument.Arity.MinimumNumberOfValues == 0 ? $"[{Text(argument.Name)}]" : Text(argument.Name));
        page.Append("\"\n").Append(Text(command.Description)).Append('\n');
        foreach (var argument in command.Arguments) Item(page, $"\\fI{Text(argument.Name)}\\fR", Text(argument.Description));
        foreach (var option in command.Options.Where(option => !option.Hidden && option is not HelpOption))
            Item(page, Names(option), Text(option.Description));
        if (Examples.Of(command) is not { Count: > 0 } examples) return;
        page.Append(".PP\nExamples:\n.nf\n");
        foreach (var example in examples) page.Append(Text(example)).Append('\n');
        page.Append(".fi\n");
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Select(name => $"\\fB{Text(name)}\\fR"));
        return option.HelpName is { } value ? $"{names} \\fI{Text(value)}\\fR" : names;
    }

    private static void Section(StringBuilder page, string title, string text) =>
        page.Append(".SH ").Append(title).Append('\n').Append(text).Append('\n');

    private static void Item(StringBuilder page, string what, string text) =>
        page.Append(".TP\n").Append(what).Append('\n').Append(text).Append('\n');

    /// <summary>A text as troff takes it: no command at the beginning of a line, and a dash that can be copied.</summary>
    private static string Text(string? text)
    {
        var escaped = (text ?? "").Replace("\\", "\\e").Replace("-", "\\-").Replace("…", "...").ReplaceLineEndings(" ");
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }

    private static string Version() => typeof(ManCommand).Assembly.GetName().Version!.ToString(3);
}
