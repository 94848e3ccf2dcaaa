using System.CommandLine;
using System.CommandLine.Completions;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;
using Form4Tool.Validation;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 explain [ID]</c>: a diagnostic's meaning and remedy.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string[]>("ID")
        {
            HelpName = "ID",        // else the help lists all that completes it
            Description = "Ids of diagnostics and rules, such as F4103 and R210; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        id.CompletionSources.Add(_ => Completions);
        var command = new Command("explain", "Tells what a diagnostic or rule means and what to do about it.") { id };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var asked = OptionKinds.WordsOf(parsed.GetValue(id));
            if (asked.Length == 0)
            {
                foreach (var row in DiagnosticTable.All) output.WriteLine($"{row.Id}  {Names.Of(row.Severity),-7}  {row.Title}");
                foreach (var rule in Rules.All) output.WriteLine($"{rule.Id}   {Names.Of(rule.Severity),-7}  {rule.Title}");
                return ExitCode.Success;
            }
            var found = asked.Where(word => TextOf(word) is not null).ToList();
            foreach (var (i, word) in found.Index())
            {
                if (i > 0) output.WriteLine();
                output.WriteLine(TextOf(word));
            }
            foreach (var unknown in asked.Except(found))
            {
                Messages.Say(context.Error, $"there is no diagnostic or rule {unknown}.{Near(unknown)} 'form4 explain' lists them all.");
            }
            return found.Count == asked.Length ? ExitCode.Success : ExitCode.Usage;
        });
        return command;
    }

    /// <summary>All ids with their titles.</summary>
    public static IEnumerable<CompletionItem> Completions => DiagnosticTable.All
        .Select(row => new CompletionItem(row.Id, detail: row.Title)).Concat(Rules.All.Select(rule =>
            new CompletionItem(rule.Id, detail: rule.Title)));

    /// <summary>Whether it is an id.</summary>
    public static bool Knows(string id) => TextOf(id) is not null;

    private static IEnumerable<string> AllIds => DiagnosticTable.All.Select(row => row.Id).Concat(Rules.All.Select(rule => rule.Id));

    /// <summary>What somebody may have meant: an id that is near, the ids that begin so, or a transaction code.</summary>
    private static string Near(string unknown)
    {
        var code = unknown.ToUpperInvariant();
        if (TransactionCodes.WordOf(code) is not null) return $" 'form4 codes {code}' tells of the code.";
        var begun = AllIds.Where(id => unknown.Length > 1 && id.StartsWith(unknown, StringComparison.OrdinalIgnoreCase)).ToList();
        return begun.Count > 1 ? $" {begun.Count} ids begin so, {begun[0]} to {begun[^1]}." : Suggestion.For(unknown, AllIds);
    }

    /// <summary>What there is to tell of an id; null where it is none.</summary>
    private static string? TextOf(string id)
    {
        if (DiagnosticTable.Find(id) is { } found) return $"{found.Id} ({Names.Of(found.Severity)}): {found.Title}\n{found.Help}";
        if (Rules.Find(id) is not { } rule) return null;
        var era = RuleDocument.Era(rule) is { Length: > 0 } words ? $"\nFor filings {words}." : "";
        return $"{rule.Id} ({Names.Of(rule.Severity)}): {rule.Title}\n{rule.Help}\nSource: {rule.Source}.{era}";
    }
}
