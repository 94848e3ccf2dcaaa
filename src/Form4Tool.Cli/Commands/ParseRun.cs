using System.Diagnostics;
using System.Text;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Progress;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;
using Form4Tool.Validation.Reports;

namespace Form4Tool.Cli.Commands;

/// <summary>One run of <c>form4 parse</c>, from the request to the exit code.</summary>
/// <param name="request">What was asked.</param>
/// <param name="context">What the run meets the world through.</param>
/// <param name="stop">Ctrl+C.</param>
internal sealed class ParseRun(ParseRequest request, CliContext context, CancellationToken stop)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private BatchRun? _run;
    private Stream? _list;      // of --files-from
    private SarifReport? _log;  // where diagnostics are one

    /// <summary>Runs. What waits for standard input or a pipe cannot be stopped, so Ctrl+C does not wait for it.</summary>
    public Task<int> Invoke()
    {
        if ((request.Inputs.Contains("-") || request.FilesFrom == "-") && Messages.OfStandardInput(context, request.Quiet) is { } code)
            return Task.FromResult(code);
        var inputs = Inputs();
        var mayWait = request.FilesFrom is { } list && Form4Inputs.MayWait(list) || request.Inputs.Any(Form4Inputs.MayWait);
        return StoppableRun.Start(() => Execute(inputs), isShort: () => inputs.IsOneDocument, mayWait, stop, Leave);
    }

    private Form4Inputs Inputs() => Form4Inputs.Open(request.Inputs, new Form4InputsOptions
    {
        Reading = Form4Options.Default with
        {
            Hash = request.Hash,
            Positions = request.Positions,
            MaxInputBytes = request.MaxMemberBytes,
        },
        Jobs = request.Jobs,
        Shard = request.Shard,
        OwnOutputs = Overwriting.Own(context, request.Errors),
        Listed = request.FilesFrom is null ? null : Listed(),
        StandardInput = () => context.In,
    });

    /// <summary>What is worth a line: what failed a run is said however quiet it is.</summary>
    private Severity Least => (request.Verbose, request.Quiet && !request.Strict) switch
    {
        (_, true) => Severity.Error,
        (true, _) => Severity.Note,
        _ => Severity.Warning,
    };

    private int Execute(Form4Inputs inputs)
    {
        var destination = request switch
        {
            { ExplainsFormat: true } => Destination.ToStream(ExplainOutput.Format, context.Out),
            { To: { } to } => Destination.ToPath(request.Format, to, request.FormatOptions),
            _ => Destination.ToStream(request.Format, context.Out, request.FormatOptions),
        };
        FailureList? errors = null;
        RunProgress? progress = null;
        try
        {
            _list = OpenList();
            if (!request.ExplainsFormat)
            {
                ParseChecks.Check(request, destination, inputs, context);
                destination.Prepare();
            }
            errors = FailureList.Open(request, context);
            var run = _run = BatchRun.Open(inputs, destination,
                new BatchOptions { Strict = request.Strict, Resume = request.Resume, Identity = Identity(), Failures = errors?.Stream,
                    FailuresEndInNul = request.Nul,
                    Filter = request.Filter });
            progress = StartProgress(inputs);
            progress?.Follow(() => run.Counts, () => run.Position);
            var isWhole = run.Execute(Listener(progress?.Error ?? context.Error), stop);
            progress?.Dispose();
            if (isWhole) errors?.Complete();
            return isWhole ? Conclude(inputs, run) : Interrupted(run);
        }
        catch (UsageException e)
        {
            return Break(e.Message, ExitCode.Usage);
        }
        catch (NoListException e)
        {
            return Break(e.Message, ExitCode.Failure);
        }
        catch (UnfinishedRunException e)
        {
            return Break(e.AreInputsChanged
                ? $"Inputs that the unfinished run to {request.To} had read were removed or changed, or others added among them, "
                    + "so it cannot go on. Leave --resume out to begin anew."
                : $"The unfinished run to {request.To} had another command line. Repeat that one, or leave --resume out to begin anew.",
                ExitCode.Usage);
        }
        catch (IOException e) when (OpenFiles.AreTooMany(e))
        {
            return Break(OpenFiles.TooMany, ExitCode.Failure);
        }
        catch (SeveralFilingsException)
        {
            return Break($"--out {request.Format.Name} holds one filing a file, and there are several: give --to FOLDER/.", ExitCode.Usage);
        }
        catch (BrokenPipeException)
        {
            if (request.Diagnostics == DiagnosticStyle.Sarif && _run is not null) Close(_run.Counts, null, isSummedUp: false);
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var hint = _run is { CanBeResumed: true } ? ". The same command with --resume goes on from here." : ".";
            return Break($"{request.To ?? "standard output"} cannot be written: {e.Message.TrimEnd('.')}{hint}", ExitCode.Failure);
        }
        finally
        {
            progress?.Dispose();
            _run?.Dispose();
            if (errors is not null) errors.IsKept = _run is { CanBeResumed: true };
            errors?.Dispose();
            _list?.Dispose();
        }
    }

    private int Say(string message, int code)
    {
        Messages.Say(context.Error, message);
        return code;
    }

    /// <summary>Begins to show progress; null where none is shown.</summary>
    private RunProgress? StartProgress(Form4Inputs inputs)
    {
        if (inputs.IsOneDocument || request.Quiet || request.ExplainsFormat) return null;
        return request.Progress switch
        {
            ProgressStyle.Plain => new PlainProgress(context.Error, TimeSpan.FromSeconds(5), inputs.Count),
            // Data would run through the bar if both went to one terminal.
            ProgressStyle.Auto when context.ErrorIsTerminal && (request.To is not null || Console.IsOutputRedirected) =>
                new ProgressBar(context.Error, inputs.Count),
            _ => null,
        };
    }

    /// <summary>
    /// Says why a run did not come to its end, as <c>--diagnostics</c> has it: a log is whole, and each line of JSON is JSON.
    /// </summary>
    private int Break(string problem, int code)
    {
        if (request.Diagnostics is DiagnosticStyle.Text or DiagnosticStyle.Github) return Say(problem, code);
        Close(_run?.Counts ?? default, problem, isSummedUp: false);
        return code;
    }

    /// <summary>Ends a run that still waits for an input: that cannot be stopped.</summary>
    private int Leave() => request.Diagnostics is DiagnosticStyle.Text or DiagnosticStyle.Github ? ExitCode.Interrupted
        : Break("interrupted while an input was waited for.", ExitCode.Interrupted);

    private int Interrupted(BatchRun run)
    {
        var after = $"interrupted after {Messages.Plural(run.Counts.Filings, "filing")}, {Messages.Plural(run.Counts.Rows, "row")}";
        if (run.CanBeResumed) return Break($"{after}; the same command with --resume goes on from here.", ExitCode.Interrupted);
        return Break(request.To is null ? $"{after}; standard output has these, and is whole." : $"{after}; {request.To} was not written.",
            ExitCode.Interrupted);
    }

    /// <summary>What hears of findings: a log that is written at the end, or a printer.</summary>
    private Action<Finding> Listener(TextWriter error)
    {
        if (request.Diagnostics != DiagnosticStyle.Sarif) return new DiagnosticPrinter(error, request.Diagnostics, Least).Print;
        var (log, least) = (_log = new SarifReport(), Least);
        return finding => log.Add(finding.Path, 0, [.. finding.Diagnostics.Where(diagnostic => diagnostic.Severity >= least)]);
    }

    /// <summary>Says what a run came to, once.</summary>
    private void Close(RunCounts counts, string? problem, bool isSummedUp)
    {
        var time = Stopwatch.GetElapsedTime(_started);
        if (request.Diagnostics == DiagnosticStyle.Sarif)
        {
            var log = _log ?? new SarifReport();
            log.Properties = Messages.SummaryObject(counts, time, problem);
            using var sarif = new MemoryStream();
            log.Finish(sarif);
            context.Error.Write(Encoding.UTF8.GetString(sarif.GetBuffer(), 0, (int)sarif.Length));
        }
        else if (request.Diagnostics == DiagnosticStyle.Json)
        {
            if (isSummedUp || problem is not null) context.Error.WriteLine(Messages.SummaryObject(counts, time, problem));
        }
        else
        {
            if (!request.Quiet && LeftOutOfTable() is { } columns) Say(columns, ExitCode.Success);
            if (isSummedUp) context.Error.WriteLine(Messages.Summary(counts, time));
            if (problem is not null) Say(problem, ExitCode.Failure);
        }
    }

    private int Conclude(Form4Inputs inputs, BatchRun run)
    {
        var counts = run.Counts;
        var problem = request.Strict && counts.Warnings > 0
            ? $"--strict takes {Messages.Plural(counts.Warnings, "warning")} for failures."
            : counts.Failed == 0 && counts.Filings + counts.LeftOut == 0 && !request.AllowsEmpty
                ? "no ownership filing was found (-v says what each input is; --allow-empty takes that for no failure)." : null;
        if (counts is { Filings: 0, LeftOut: > 0 } && !request.Quiet && request.Diagnostics == DiagnosticStyle.Text)
            Say(Messages.NothingWanted(counts.LeftOut, request.Filter), ExitCode.Success);
        Close(counts, problem, isSummedUp: (!inputs.IsOneDocument || request.Filter is not null) && !request.Quiet);
        return counts.Failed > 0 || problem is not null ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>The columns for which the lines of a table have no room; null where they have.</summary>
    private string? LeftOutOfTable()
    {
        if (request.FormatOptions is not { Columns: null, Width: { } width } || request.ExplainsFormat) return null;
        var all = RowFilingWriter.UsualColumns(RowLayout.Table);
        var (left, shown) = (new List<string>(), RowFilingWriter.UsualColumns(RowLayout.Table, width));
        foreach (var column in all)
            if (!shown.Contains(column)) left.Add(column);
        if (left.Count == 0) return null;
        return $"{width} characters have no room for {string.Join(", ", left)}; --columns chooses, --width widens.";
    }

    /// <summary>What must be the same for a run to resume another, beside what the library knows of.</summary>
    private string Identity() => string.Join('\n', request.FilesFrom, request.Nul, request.Errors);

    /// <summary>The paths of the list, which is opened before the first is asked for.</summary>
    private IEnumerable<string> Listed()
    {
        foreach (var path in PathList.Read(_list!, request.Nul)) yield return path;
    }

    private Stream? OpenList()
    {
        if (request.FilesFrom is not { } file) return null;
        if (file == "-") return context.In;
        if (Directory.Exists(file)) throw new NoListException($"--files-from {file} is a folder, not a list of paths.");
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NoListException($"--files-from {file}: {FileProblems.Describe(e, file)}");
        }
    }

    /// <summary>The list of inputs cannot be read: an input that cannot, not a wrong command line.</summary>
    private sealed class NoListException(string message) : Exception(message);
}
