using System.CommandLine;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 codes</c>: the transaction codes.</summary>
internal static class CodesCommand
{
    public static Command Create(CliContext context)
    {
        var code = new Argument<string?>("CODE") { Description = "One code; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("codes", "Lists the transaction codes of General Instruction 8 and what they mean.") { code };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var asked = parsed.GetValue(code);
            var found = false;
            foreach (var row in TransactionCodes.All)
            {
                if (asked is not null && !row.Code.Equals(asked, StringComparison.OrdinalIgnoreCase)) continue;
                found = true;
                output.WriteLine($"{row.Code}  {row.Group,-12}  {row.Meaning}");
            }
            if (found) return ExitCode.Success;
            context.Error.WriteLine($"form4: {asked} is no transaction code. 'form4 codes' lists them all.");
            return ExitCode.Usage;
        });
        return command;
    }
}
