using System.Diagnostics;
using Form4Tool.Activity;
using Form4Tool.Activity.Page;
using Form4Tool.Batch;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary>What <c>form4 report</c> was asked to do.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="To">The file of the page; null for standard output.</param>
/// <param name="Rows">How many rows are listed at most.</param>
/// <param name="Jobs">How many workers read.</param>
/// <param name="Quiet">Whether only errors are said.</param>
/// <param name="AllowsEmpty">Whether no filing is no failure.</param>
/// <param name="Filter">Which filings and rows are wanted; null for all.</param>
internal sealed record ReportRequest(
    string[] Inputs, string? To, int Rows, int Jobs, bool Quiet, bool AllowsEmpty, FilingFilter? Filter);

/// <summary>One run of <c>form4 report</c>, from the request to the exit code.</summary>
/// <param name="request">What was asked.</param>
/// <param name="context">What the run meets the world through.</param>
/// <param name="stop">Ctrl+C.</param>
internal sealed class ReportRun(ReportRequest request, CliContext context, CancellationToken stop)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly ActivityBuilder _builder = new();
    private RunCounts _counts;

    /// <summary>Runs.</summary>
    public Task<int> Invoke()
    {
        if (request.Inputs.Contains("-") && Messages.OfStandardInput(context, request.Quiet) is { } code) return Task.FromResult(code);
        var inputs = Form4Inputs.Open(request.Inputs, new Form4InputsOptions
        {
            Jobs = request.Jobs,
            StandardInput = () => context.In,
            OwnOutputs = Overwriting.Own(context, request.To),
        });
        if (Directory.Exists(request.To)) throw new UsageException($"--to {request.To} is a folder; the page is one file.");
        Overwriting.Refuse(context, inputs, [("--to", request.To)]);
        return StoppableRun.Start(() => Execute(inputs), () => inputs.IsOneDocument, request.Inputs.Any(Form4Inputs.MayWait), stop);
    }

    private int Execute(Form4Inputs inputs)
    {
        try
        {
            // Nothing is read where the page cannot be written.
            using var part = request.To is { } file ? new PartFile(file) : null;
            foreach (var read in inputs.Read(NewWorker, stop)) Take(read);
            var activity = _builder.Build();
            ActivityPage.Write(activity, part ?? context.Out, request.Rows);
            part?.Seal();
            part?.Publish();
            return Conclude(activity);
        }
        catch (IOException e) when (BrokenPipeException.Is(e))
        {
            throw;      // whoever reads has enough
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Messages.CannotWrite(request.To, e, context.Error);
        }
    }

    private Func<ReadInput, (string Path, List<FilingActivity> Activities, RunCounts Counts, List<Diagnostic> Errors)> NewWorker()
    {
        var reader = new ActivityReader();
        return input =>
        {
            var (activities, errors, counts) = (new List<FilingActivity>(input.Results.Count), new List<Diagnostic>(), default(RunCounts));
            var isFailed = false;
            foreach (var result in input.Results)
            {
                var wanted = request.Filter is { } filter ? filter.Apply(result)?.Filing : result.Filing;
                activities.Add(reader.Read(result, wanted));
                counts += RunCounts.Of(result, wanted);
                isFailed |= result.Has(Severity.Error);
                foreach (var diagnostic in result.Diagnostics)
                    if (diagnostic.Severity == Severity.Error) errors.Add(diagnostic);
            }
            var isSkipped = !isFailed && input.Results.All(static result => result.Filing is null);
            return (input.Path, activities, counts + new RunCounts(0, 0, isFailed ? 1 : 0, isSkipped ? 1 : 0), errors);
        };
    }

    private void Take((string Path, List<FilingActivity> Activities, RunCounts Counts, List<Diagnostic> Errors) read)
    {
        foreach (var activity in read.Activities) _builder.Add(activity);
        _counts += read.Counts;
        if (read.Errors.Count > 0)
            new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, Severity.Error).Print(new Finding(read.Path, [.. read.Errors]));
    }

    private int Conclude(InsiderActivity activity)
    {
        if (!request.Quiet && activity.Filings == 0 && _counts.LeftOut > 0)
            Messages.Say(context.Error, Messages.NothingWanted(_counts.LeftOut, request.Filter));
        if (!request.Quiet) context.Error.WriteLine(Messages.Summary(_counts, Stopwatch.GetElapsedTime(_started)));
        if (_counts.Failed > 0) return ExitCode.Failure;
        if (activity.Filings + _counts.LeftOut > 0 || request.AllowsEmpty) return ExitCode.Success;
        context.Error.WriteLine("form4: no ownership filing was found (--allow-empty takes that for no failure).");
        return ExitCode.Failure;
    }
}
