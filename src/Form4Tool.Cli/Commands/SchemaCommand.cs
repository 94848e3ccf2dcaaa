using System.CommandLine;
using Form4Tool.Cli.Hosting;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 schema</c>: the JSON Schema of the output.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of a filing in JSON output.");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(JsonFilingSchema.Text);
            return ExitCode.Success;
        });
        return command;
    }
}
