using System.Diagnostics;
using Form4Tool.Cli.Commands;
using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Pipeline;

/// <summary>One run of <c>form4 parse</c>, from the request to the exit code.</summary>
/// <param name="request">What was asked.</param>
/// <param name="context">What the run meets the world through.</param>
/// <param name="stop">Ctrl+C.</param>
internal sealed class ParseRun(ParseRequest request, CliContext context, CancellationToken stop)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private LoneInput? _lone;
    private Stream? _list;      // of --files-from

    private bool IsSingle => _lone is { IsDocument: true };

    /// <summary>Runs. What waits for standard input or a pipe cannot be stopped, so Ctrl+C does not wait for it.</summary>
    public Task<int> Invoke()
    {
        // A single file is read on this thread: other threads cost more than it does.
        var mayWait = request.FilesFrom is { } list && LoneInput.MayWait(list) || request.Inputs.Any(LoneInput.MayWait);
        if (!mayWait && request.Inputs.Count == 1 && (_lone = LoneInput.Of(request, context.In)) is { IsDocument: true }) return Task.FromResult(Execute());
        var run = Task.Factory.StartNew(Execute, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!mayWait) return run;
        var stopped = new TaskCompletionSource<int>();
        stop.Register(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            stopped.TrySetResult(ExitCode.Interrupted);
        });
        return Task.WhenAny(run, stopped.Task).Unwrap();
    }

    private int Execute()
    {
        _lone ??= LoneInput.Of(request, context.In);
        var destination = new Destination(request, IsSingle);
        Journal? journal = null;
        IOutput? output = null;
        FileStream? errors = null;
        Progress? progress = null;
        try
        {
            _list = OpenList();
            if (!request.ExplainsFormat)
            {
                destination.Check();
                destination.Prepare();
            }
            errors = OpenErrors();
            if (!request.ExplainsFormat && destination.IsResumable) journal = Journal.Open(destination.JournalPath, request.Fingerprint(), request.Resume);
            if (journal is { IsForeign: true }) throw new UsageException($"The unfinished run to {request.To} had another command line. Repeat that one, or leave --resume out to begin anew.");
            progress = Progress.Start(request, context, IsSingle, Total);
            var log = new RunLog(new DiagnosticPrinter(progress?.Error ?? context.Error, request.Diagnostics, request.Quiet ? Severity.Error : Severity.Note), journal, errors);
            if (journal is { Sealed.Count: > 0 }) return Publish(journal, log);
            var from = Resume(destination, journal, log, ref output);
            var code = Write(output!, journal, log, from, destination.IsFolderOfFilings, progress);
            return code ?? Conclude(log);
        }
        catch (UsageException e)
        {
            context.Error.WriteLine($"form4: {e.Message}");
            return ExitCode.Usage;
        }
        catch (NoListException e)
        {
            context.Error.WriteLine($"form4: {e.Message}");
            return ExitCode.Failure;
        }
        catch (SeveralFilingsException e)
        {
            context.Error.WriteLine($"form4: {e.Message}");
            return ExitCode.Usage;
        }
        catch (BrokenPipeException)
        {
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (output is null && journal is { Earlier.Count: 0 }) journal.Delete();      // nothing was begun
            var hint = output is not null && journal is not null ? ". The same command with --resume goes on from here." : "";
            context.Error.WriteLine($"form4: {request.To ?? "standard output"} cannot be written: {e.Message.TrimEnd('.')}{hint}");
            return ExitCode.Failure;
        }
        finally
        {
            progress?.Dispose();
            foreach (var part in output?.Parts ?? []) part.Dispose();
            (output as IDisposable)?.Dispose();
            errors?.Dispose();
            journal?.Dispose();
            _lone?.Stream?.Dispose();
            _list?.Dispose();
        }
    }

    /// <summary>Opens the output where the earlier run left it, or at its beginning.</summary>
    private RunPosition Resume(Destination destination, Journal? journal, RunLog log, ref IOutput? output)
    {
        if (journal is { Earlier.Count: > 0 })
        {
            output = destination.Open(context.Out, keep: true);
            foreach (var entry in journal.Earlier)
            {
                if (!output.Resume(entry.Checkpoint)) continue;
                log.Resume(entry);
                return entry.Position;
            }
            foreach (var part in output.Parts) part.Dispose();
        }
        output = destination.Open(context.Out, keep: false);
        return default;
    }

    /// <summary>Reads and writes; the exit code where that is not for the counts to say.</summary>
    private int? Write(IOutput output, Journal? journal, RunLog log, RunPosition from, bool namesOutputs, Progress? progress)
    {
        var options = new RunOptions
        {
            Reading = Form4Options.Default with { Hash = request.Hash, MaxInputBytes = request.MaxMemberBytes },
            Jobs = IsSingle ? 1 : request.Jobs,
            Strict = request.Strict,
            MaxMemberBytes = request.MaxMemberBytes,
            Shard = request.Shard,
            ShardsMembers = _lone is not null,
            NamesOutputs = namesOutputs,
        };
        using var run = new Run(options, output, log, stop);
        log.Checkpoint(from, output);
        progress?.Follow(() => log.Counts, () => run.Position);
        run.All(Source().Items(), from);
        progress?.Dispose();
        if (run.IsCutShort && journal is not null)
        {
            log.Checkpoint(run.Position, output);
            context.Error.WriteLine($"form4: interrupted after {RunCounts.Plural(log.Counts.Filings, "filing")}; the same command with --resume goes on from here.");
            return ExitCode.Interrupted;
        }
        if (run.IsCutShort && request.To is not null) return ExitCode.Interrupted;
        output.Finish();
        foreach (var part in output.Parts) part.Seal();
        journal?.WriteSealed(output.Parts.Select(part => part.Target));
        foreach (var part in output.Parts) part.Publish();
        journal?.Delete();
        return run.IsCutShort ? ExitCode.Interrupted : null;
    }

    /// <summary>The earlier run was killed between the last byte and the renaming.</summary>
    private int Publish(Journal journal, RunLog log)
    {
        if (journal.Earlier is [var last, ..]) log.Resume(last);
        foreach (var target in journal.Sealed) PartFile.Publish(target);
        journal.Delete();
        return Conclude(log);
    }

    private int Conclude(RunLog log)
    {
        if (!IsSingle && !request.Quiet) context.Error.WriteLine(log.Counts.Summary(Stopwatch.GetElapsedTime(_started)));
        return log.Counts.Failed > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>How many inputs there are; null where counting them would take reading them.</summary>
    private long? Total(CancellationToken end)
    {
        if (_lone is not null || request.FilesFrom is not null || request.Inputs.Contains("-")) return null;
        long count = 0;
        foreach (var _ in Source().Items())
        {
            if (end.IsCancellationRequested) return null;
            count++;
        }
        return count;
    }

    private InputSource Source() => new(request.Inputs, _list is null ? [] : PathList.Read(_list, request.Nul), context.In, _lone?.Stream);

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

    private FileStream? OpenErrors()
    {
        if (request.Errors is not { } file) return null;
        try
        {
            return new FileStream(file, request.Resume ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--errors {file} cannot be written: {e.Message}");
        }
    }

    /// <summary>The list of inputs cannot be read: an input that cannot, not a wrong command line.</summary>
    private sealed class NoListException(string message) : Exception(message);
}
