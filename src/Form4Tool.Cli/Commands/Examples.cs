using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Form4Tool.Cli.Commands;

/// <summary>Adds examples to the end of a command's help.</summary>
internal static class Examples
{
    public static void Add(Command command, params string[] examples)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        command.Options.Add(help);
    }

    /// <summary>The examples of a command.</summary>
    public static IReadOnlyList<string> Of(Command command) =>
        command.Options.Select(option => (option.Action as HelpWithExamples)?.Lines).FirstOrDefault(lines => lines is not null) ?? [];

    private sealed class HelpWithExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
    {
        public IReadOnlyList<string> Lines => examples;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine("  " + example);
            return code;
        }
    }
}
