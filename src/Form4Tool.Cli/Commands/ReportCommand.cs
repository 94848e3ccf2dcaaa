using System.CommandLine;
using Form4Tool.Activity.Page;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 report INPUT…</c>: one page about who bought and sold, for an issuer or a folder.</summary>
internal static class ReportCommand
{
    public static Command Create(CliContext context)
    {
        var inputs = InputArguments.Create();
        var to = OptionKinds.Valued("--to", "FILE", "Where the page goes. Without it, or with -, standard output.", "-o");
        var rows = OptionKinds.Number("--rows", 0, 1_000_000, ActivityPage.UsualRows, "N",
            "How many rows the page lists at most; all are in its figures.");
        var jobs = InputArguments.CreateJobs();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Says nothing but errors." };
        var allowEmpty = new Option<bool>("--allow-empty") { Description = "Takes it for no failure where no input holds a filing." };
        var filter = new FilterOptions();
        var command = new Command("report", "Makes one page about who bought and sold: by month, by owner, holdings, biggest trades.")
        {
            inputs, to, rows, jobs, quiet, allowEmpty,
        };
        filter.AddTo(command);
        Examples.Add(command,
            "form4 report filings/ --to report.html                     all companies of a folder",
            "form4 report filings/ --ticker ACME --to acme.html         one company",
            "form4 report filings/ --since 2024-01-01 --to 2024.html    trades of a time");
        command.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(to) == "") throw new UsageException("--to is empty.");
            var request = new ReportRequest(
                InputArguments.Of(parsed, inputs, list: null, context), parsed.GetValue(to) is "-" ? null : parsed.GetValue(to),
                parsed.GetValue(rows), parsed.GetValue(jobs), parsed.GetValue(quiet), parsed.GetValue(allowEmpty), filter.Filter(parsed));
            return new ReportRun(request, context, stop).Invoke();
        });
        return command;
    }
}
