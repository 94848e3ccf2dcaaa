using System.CommandLine;
using System.Globalization;
using System.Text;
using Form4Tool.Batch;
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
        var width = new Option<int?>("--width")
        {
            Description = "How many characters a line may have; the terminal's, unless given.",
            HelpName = "N",
        };
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
        using var pager = context.OutputIsTerminal && !noPager ? Pager.Start(context) : null;
        using var output = new StreamWriter(pager?.Input ?? context.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var (shown, failed) = (0, false);
        var options = new Form4InputsOptions { StandardInput = () => context.In, OwnOutputs = context.OwnOutputs };
        foreach (var result in Form4Inputs.Open(paths, options).Read(stop))
        {
            // A folder holds other files too; who names a file wants to hear what it is.
            if (result.Filing is null && paths is not [var only] | Directory.Exists(paths[0])) continue;
            var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var view = new FilingView(style.Open(text), style.Width);
            if (shown++ > 0 && !isList) output.WriteLine();
            if (isList) view.ShowLine(result);
            else view.Show(result);
            output.Write(style.Finish(text.ToString()));
            failed |= result.Has(Severity.Error);
        }
        output.Flush();
        if (shown == 0) context.Error.WriteLine("form4: no ownership filing was found.");
        return failed || shown == 0 ? ExitCode.Failure : ExitCode.Success;
    }
}
