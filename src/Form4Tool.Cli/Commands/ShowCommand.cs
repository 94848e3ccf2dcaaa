using System.CommandLine;
using System.Globalization;
using System.Text;
using Form4Tool.Batch;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Cli.Showing;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 show INPUT…</c>: filings as a person reads them, in the terminal.</summary>
internal static class ShowCommand
{
    public static Command Create(CliContext context)
    {
        var inputs = InputArguments.Create();
        var list = new Option<bool>("--list", "-l") { Description = "One line a filing." };
        var width = OptionKinds.NumberOrNone("--width", 1, 10_000, "N",
            "How many characters a line may have; the terminal's, unless given.");
        var color = OptionKinds.OneOf("--color", "auto", ["auto", "always", "never"],
            "Whether colours are used; auto: on a terminal, without NO_COLOR.");
        var noPager = new Option<bool>("--no-pager") { Description = "Writes to the terminal itself, not to the pager that PAGER names." };
        var command = new Command("show", "Shows filings as a person reads them.") { inputs, list, width, color, noPager };
        Examples.Add(command,
            "form4 show filing.txt              who traded what, with footnotes",
            "form4 show filings/ --list         one line a filing",
            "curl … | form4 show                from standard input");
        command.SetAction((parsed, stop) =>
        {
            var paths = InputArguments.Of(parsed, inputs, list: null, context);
            if (paths.Contains("-") && Messages.OfStandardInput(context, quiet: false) is { } code) return Task.FromResult(code);
            var style = ShowStyle.Of(context, context.OutputIsTerminal, parsed.GetValue(width), parsed.GetValue(color)!);
            return StoppableRun.Start(() => Show(context, paths, style, parsed.GetValue(list), parsed.GetValue(noPager), stop),
                isShort: false, paths.Any(Form4Inputs.MayWait), stop);
        });
        return command;
    }

    private static int Show(CliContext context, string[] paths, ShowStyle style, bool isList, bool noPager, CancellationToken stop)
    {
        var refused = new List<Finding>();
        var (shown, failed) = Write(context, paths, style, isList, noPager, refused, stop);
        // Behind the pager, which would hide it.
        var printer = new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, Severity.Error);
        foreach (var finding in refused) printer.Print(finding);
        if (shown == 0 && refused.Count == 0) context.Error.WriteLine("form4: no ownership filing was found.");
        return failed || shown == 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private static (int Shown, bool Failed) Write(
        CliContext context, string[] paths, ShowStyle style, bool isList, bool noPager, List<Finding> refused, CancellationToken stop)
    {
        using var pager = context.OutputIsTerminal && !noPager ? Pager.Start(context) : null;
        using var output = new StreamWriter(pager ?? context.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var (shown, failed) = (0, false);
        var options = new Form4InputsOptions { StandardInput = () => context.In, OwnOutputs = context.OwnOutputs };
        foreach (var result in Form4Inputs.Open(paths, options).Read(stop))
        {
            var isError = result.Has(Severity.Error);
            failed |= isError;
            if (result.Filing is null)
            {
                // A folder holds other files too, of which only a note is made.
                if (isError) refused.Add(new Finding(result.Source.Path, result.Diagnostics));
                continue;
            }
            var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var view = new FilingView(style.Open(text), style.Width);
            if (shown++ > 0 && !isList) output.WriteLine();
            if (isList) view.ShowLine(result);
            else view.Show(result);
            output.Write(style.Finish(text.ToString()));
            if (pager is { HasEnough: true }) break;
        }
        return (shown, failed);
    }
}
