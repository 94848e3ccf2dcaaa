using System.CommandLine;
using System.CommandLine.Completions;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 codes</c>: the transaction codes.</summary>
internal static class CodesCommand
{
    /// <summary>All codes with their meanings.</summary>
    public static IEnumerable<CompletionItem> Completions =>
        TransactionCodes.All.Select(row => new CompletionItem(row.Code, detail: row.Meaning));

    public static Command Create(CliContext context)
    {
        var code = new Argument<string[]>("CODE")
        {
            HelpName = "CODE",      // else the help lists all that completes it
            Description = "Some codes, or words such as sell; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        code.CompletionSources.Add(_ => Completions);
        var command = new Command("codes", "Lists the transaction codes of General Instruction 8 and what they mean.") { code };
        command.SetAction(parsed =>
        {
            var asked = OptionKinds.WordsOf(parsed.GetValue(code));
            foreach (var row in TransactionCodes.All)
                if (asked.Length == 0 || asked.Any(word => IsMeant(row, word)))
                    parsed.InvocationConfiguration.Output.WriteLine($"{row.Code}  {row.Group,-12}  {row.Meaning}");
            var unknown = asked.Where(word => !TransactionCodes.All.Any(row => IsMeant(row, word))).ToList();
            foreach (var word in unknown)
                Messages.Say(context.Error, $"{word} is no transaction code.{(ExplainCommand.Knows(word)
                    ? $" 'form4 explain {word}' tells of the id." : "")} 'form4 codes' lists them all.");
            return unknown.Count == 0 ? ExitCode.Success : ExitCode.Usage;
        });
        return command;
    }

    private static bool IsMeant(TransactionCode row, string word) =>
        row.Code.Equals(word, StringComparison.OrdinalIgnoreCase) || row.Word.Equals(word, StringComparison.OrdinalIgnoreCase);
}
