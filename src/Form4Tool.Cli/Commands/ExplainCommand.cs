using System.CommandLine;
using System.CommandLine.Completions;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 explain [ID]</c>: a diagnostic's meaning and remedy.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string[]>("ID")
        {
            Description = "Ids of diagnostics, such as F4103; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        id.CompletionSources.Add(_ => DiagnosticTable.All.Select(row => new CompletionItem(row.Id)));
        var command = new Command("explain", "Tells what a diagnostic means and what to do about it.") { id };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var asked = parsed.GetValue(id) ?? [];
            if (asked.Length == 0)
            {
                foreach (var row in DiagnosticTable.All) output.WriteLine($"{row.Id}  {Names.Of(row.Severity),-7}  {row.Title}");
                return ExitCode.Success;
            }
            var found = asked.Select(DiagnosticTable.Find).OfType<DiagnosticDescriptor>().ToList();
            foreach (var (i, row) in found.Index())
            {
                if (i > 0) output.WriteLine();
                output.WriteLine($"{row.Id} ({Names.Of(row.Severity)}): {row.Title}");
                output.WriteLine(row.Help);
            }
            foreach (var unknown in asked.Where(word => DiagnosticTable.Find(word) is null))
            {
                var near = Suggestion.For(unknown, DiagnosticTable.All.Select(row => row.Id));
                context.Error.WriteLine($"form4: there is no diagnostic {Printable.Of(unknown)}.{near} 'form4 explain' lists them all.");
            }
            return found.Count == asked.Length ? ExitCode.Success : ExitCode.Usage;
        });
        return command;
    }
}
