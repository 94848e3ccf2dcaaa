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
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Says nothing but errors." };
        var filter = new FilterOptions();
        var command = new Command("show", "Shows filings as a person reads them.") { inputs, list, width, color, noPager, quiet };
        filter.AddTo(command);
        Examples.Add(command,
            "form4 show filing.txt              who traded what, with footnotes",
            "form4 show filings/ --list         one line a filing",
            "form4 show filings/ --code P -l    one line a filing with a purchase",
            "curl … | form4 show                from standard input");
        command.SetAction((parsed, stop) =>
        {
            var paths = InputArguments.Of(parsed, inputs, list: null, context);
            if (paths.Contains("-") && Messages.OfStandardInput(context, parsed.GetValue(quiet)) is { } code) return Task.FromResult(code);
            var style = ShowStyle.Of(context, context.OutputIsTerminal, parsed.GetValue(width), parsed.GetValue(color)!);
            var asked = new Asked(paths, filter.Filter(parsed), parsed.GetValue(list), parsed.GetValue(noPager), parsed.GetValue(quiet));
            return StoppableRun.Start(() => Show(context, asked, style, stop),
                isShort: () => false, paths.Any(Form4Inputs.MayWait), stop);
        });
        return command;
    }

    private sealed record Asked(string[] Paths, FilingFilter? Filter, bool IsList, bool NoPager, bool IsQuiet);

    private static int Show(CliContext context, Asked asked, ShowStyle style, CancellationToken stop)
    {
        var refused = new List<Finding>();
        var (shown, leftOut, failed) = Write(context, asked, style, refused, stop);
        // Behind the pager, which would hide it.
        var printer = new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, Severity.Error);
        foreach (var finding in refused) printer.Print(finding);
        if (shown + leftOut == 0 && refused.Count == 0) context.Error.WriteLine("form4: no ownership filing was found.");
        else if (shown == 0 && leftOut > 0 && !asked.IsQuiet) Messages.Say(context.Error, Messages.NothingWanted(leftOut, asked.Filter));
        return failed || shown + leftOut == 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private static (int Shown, int LeftOut, bool Failed) Write(
        CliContext context, Asked asked, ShowStyle style, List<Finding> refused, CancellationToken stop)
    {
        using var pager = context.OutputIsTerminal && !asked.NoPager ? Pager.Start(context) : null;
        using var output = new StreamWriter(pager ?? context.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var (shown, leftOut, failed) = (0, 0, false);
        var options = new Form4InputsOptions { StandardInput = () => context.In, OwnOutputs = context.OwnOutputs };
        foreach (var read in Form4Inputs.Open(asked.Paths, options).Read(stop))
        {
            var result = read;
            var isError = result.Has(Severity.Error);
            failed |= isError;
            if (result.Filing is null)
            {
                // A folder holds other files too, of which only a note is made.
                if (isError) refused.Add(new Finding(result.Source.Path, result.Diagnostics));
                continue;
            }
            if (asked.Filter is { } filter)
            {
                if (filter.Apply(result) is not { } wanted)
                {
                    leftOut++;
                    continue;
                }
                result = wanted;
            }
            var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var view = new FilingView(style.Open(text), style.Width);
            if (shown++ > 0 && !asked.IsList) output.WriteLine();
            if (asked.IsList) view.ShowLine(result);
            else view.Show(result);
            output.Write(style.Finish(text.ToString()));
            if (pager is { HasEnough: true }) break;
        }
        return (shown, leftOut, failed);
    }
}
