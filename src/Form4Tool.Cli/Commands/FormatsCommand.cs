using System.CommandLine;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 formats</c>: the formats that are read, and what each cannot carry.</summary>
internal static class FormatsCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("formats", "Lists the formats that are read, and the fields that each cannot carry.");
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine("ownership-xml   EDGAR's ownership XML, X0101 to X0609: carries every field");
            output.WriteLine("rendered-html   the page of sec.gov, and the \"Ownership Submission\" sheet of newswires");
            output.WriteLine("extracted-text  text or markdown that was copied or converted from such a page");
            output.WriteLine("filer-html      the HTML that filers made in 2001 to 2003");
            output.WriteLine("ascii           the typed form, 1993 to 2003");
            output.WriteLine();
            output.WriteLine("What pages, texts and typed forms cannot carry of what the XML of the same filing says:");
            output.WriteLine();
            output.WriteLine(FormatLimits.ToMarkdown());
            output.WriteLine();
            output.WriteLine("Text whose converter dropped empty cells also loses the side of the amount in Table II, (A) or (D):");
            output.WriteLine("transactionAcquiredDisposedCode is null there, with a diagnostic.");
            return ExitCode.Success;
        });
        return command;
    }
}
