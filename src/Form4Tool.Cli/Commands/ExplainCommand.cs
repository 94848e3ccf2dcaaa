using System.CommandLine;
using Form4Tool.Cli.Hosting;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 explain [ID]</c>: a diagnostic's meaning and remedy.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "A diagnostic's id, such as F4103; without it, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Tells what a diagnostic means and what to do about it.") { id };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(id) is not { } asked)
            {
                foreach (var row in DiagnosticTable.All) output.WriteLine($"{row.Id}  {Names.Of(row.Severity),-7}  {row.Title}");
                return ExitCode.Success;
            }
            if (DiagnosticTable.Find(asked) is not { } found)
            {
                context.Error.WriteLine($"form4: there is no diagnostic {asked}. 'form4 explain' lists them all.");
                return ExitCode.Usage;
            }
            output.WriteLine($"{found.Id} ({Names.Of(found.Severity)}): {found.Title}");
            output.WriteLine(found.Help);
            return ExitCode.Success;
        });
        return command;
    }
}
