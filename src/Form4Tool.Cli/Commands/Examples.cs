using System.CommandLine;
using System.CommandLine.Help;

namespace Form4Tool.Cli.Commands;

/// <summary>Adds examples to the end of a command's help.</summary>
internal static class Examples
{
    public static void Add(Command command, params string[] examples) =>
        command.Options.Add(new HelpOption { Action = new HelpPage(examples) });

    /// <summary>The examples of a command.</summary>
    public static IReadOnlyList<string> Of(Command command) =>
        command.Options.Select(option => (option.Action as HelpPage)?.Examples).FirstOrDefault(lines => lines is not null) ?? [];
}
