using System.Diagnostics;
using System.Text;
using Form4Tool.Batch;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Checking;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;
using Form4Tool.Validation.Reports;

namespace Form4Tool.Cli.Commands;

/// <summary>One run of <c>form4 check</c>, from the request to the exit code.</summary>
/// <param name="request">What was asked.</param>
/// <param name="context">What the run meets the world through.</param>
/// <param name="stop">Ctrl+C.</param>
internal sealed class CheckRun(CheckRequest request, CliContext context, CancellationToken stop)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly List<(string Path, Diagnostic Finding)> _known = [];
    private readonly ExpectedUpdates _updates = new();
    private RunCounts _counts;

    /// <summary>Runs.</summary>
    public Task<int> Invoke()
    {
        if (request.Inputs.Contains("-") && Messages.OfStandardInput(context, request.Quiet) is { } code) return Task.FromResult(code);
        var inputs = Form4Inputs.Open(request.Inputs, new Form4InputsOptions
        {
            Jobs = request.Jobs,
            StandardInput = () => context.In,
            OwnOutputs = Overwriting.Own(context, request.To, request.WriteBaseline),
        });
        if (Directory.Exists(request.To)) throw new UsageException($"--to {request.To} is a folder; the findings are one file.");
        Overwriting.Refuse(context, inputs, [("--to", request.To), ("--write-baseline", request.WriteBaseline)], request.Read);
        return StoppableRun.Start(() => Execute(inputs), () => inputs.IsOneDocument, request.Inputs.Any(Form4Inputs.MayWait), stop);
    }

    private int Execute(Form4Inputs inputs)
    {
        try
        {
            if (request.To is not { } file)
            {
                Write(inputs, context.Out);
                return Conclude();
            }
            using var part = new PartFile(file);
            Write(inputs, part);
            part.Seal();
            part.Publish();
            return Conclude();
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

    private void Write(Form4Inputs inputs, Stream output)
    {
        FindingReport? report = request.Format switch
        {
            "json" => new JsonReport(),
            "junit" => new JunitReport(),
            "sarif" => new SarifReport(),
            _ => null,
        };
        var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var printer = new DiagnosticPrinter(
            text, request.Format == "github" ? DiagnosticStyle.Github : DiagnosticStyle.Text, Severity.Note);
        foreach (var input in inputs.Read(NewWorker, stop))
        {
            _counts += new RunCounts(input.Filings, input.Rows, input.Findings.Count > 0 ? 1 : 0, input.IsSkipped ? 1 : 0);
            if (input.Update is { } update) _updates.Take(input.Path, update);
            if (input.IsSkipped && input.Findings.Count == 0) continue;
            if (request.WriteBaseline is not null) foreach (var finding in input.Findings) _known.Add((input.Path, finding));
            else if (report is not null) report.Add(input.Path, input.Filings, input.Findings);
            else if (input.Findings.Count > 0) printer.Print(new Finding(input.Path, input.Findings));
        }
        _updates.Finish(stop);
        report?.Finish(output);
        text.Flush();
    }

    private Func<ReadInput, CheckedInput> NewWorker() =>
        new InputChecker(request.Selection, request.Baseline, request.Update, Form4Options.Default).Check;

    private int Conclude()
    {
        if (request.WriteBaseline is { } baseline) Baseline.Write(baseline, _known);
        if (!request.Quiet)
        {
            foreach (var message in _updates.Messages) context.Error.WriteLine($"form4: {Printable.Of(message)}");
            if (_updates.Written > 0) context.Error.WriteLine($"{Messages.Plural(_updates.Written, "expected result")} written");
            if (request.WriteBaseline is not null) context.Error.WriteLine($"{Messages.Plural(_known.Count, "finding")} written as known");
            context.Error.WriteLine(Messages.Summary(_counts, Stopwatch.GetElapsedTime(_started)));
        }
        if (_counts.Failed > 0 && request.WriteBaseline is null) return ExitCode.Failure;
        if (_counts.Filings > 0 || request.AllowsEmpty) return ExitCode.Success;
        context.Error.WriteLine("form4: no ownership filing was found (--allow-empty takes that for no failure).");
        return ExitCode.Failure;
    }
}
