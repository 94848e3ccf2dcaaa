using System.CommandLine;
using Form4Tool.Batch;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 diff A B</c>: what differs between two filings, or two sets of them.</summary>
internal static class DiffCommand
{
    /// <summary>What the help calls the two sides.</summary>
    public const string Old = "A", New = "B";

    public static Command Create(CliContext context)
    {
        var old = new Argument<string>(Old) { Description = "A filing, a folder or an archive: the old one, or the original." };
        var @new = new Argument<string>(New) { Description = "What it is compared with: the new one, or the amendment." };
        var format = OptionKinds.OneOf("--out", "text", ["text", "json", "markdown"], "How differences are shown.");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Shows nothing; the exit code tells." };
        var command = new Command("diff", "Compares two filings, folders or archives field by field.") { old, @new, format, quiet };
        Examples.Add(command,
            "form4 diff filing.xml rendered.html             two formats of one filing",
            "form4 diff original.xml amendment.xml           each row of an amendment beside its original",
            "form4 diff old/ new/ --out markdown             filings of the same paths below two folders");
        command.SetAction((parsed, stop) =>
        {
            var output = parsed.GetValue(quiet) ? null : parsed.InvocationConfiguration.Output;
            var (first, second) = (parsed.GetValue(old)!, parsed.GetValue(@new)!);
            if (first == "-" && second == "-")
            {
                throw new UsageException("Standard input can be read once only.");
            }
            if ((first == "-" || second == "-") && Messages.OfStandardInput(context, parsed.GetValue(quiet)) is not null)
                return Task.FromResult(ExitCode.Usage);
            return StoppableRun.Start(() => new DiffRun(parsed.GetValue(format)!, context, output, stop).Run(first, second),
                isShort: () => true, Form4Inputs.MayWait(first) || Form4Inputs.MayWait(second), stop);
        });
        return command;
    }
}
