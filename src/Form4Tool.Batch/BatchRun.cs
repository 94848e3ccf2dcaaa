using System.Globalization;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch;

/// <summary>
/// Inputs into a destination. Files appear whole or not at all; a run that was interrupted or killed can be resumed by another
/// with the same inputs, destination and options.
/// </summary>
public sealed class BatchRun : IDisposable
{
    private readonly Form4Inputs _inputs;
    private readonly Destination _destination;
    private readonly BatchOptions _options;
    private readonly bool _isSingle;
    private Journal? _journal;
    private IFilingOutput? _output;
    private OrderedRun<EncodedStep>? _run;
    private RunLog? _log;

    private BatchRun(Form4Inputs inputs, Destination destination, BatchOptions options) =>
        (_inputs, _destination, _options, _isSingle) = (inputs, destination, options, inputs.IsOneDocument);

    /// <summary>How far the run has come.</summary>
    public RunPosition Position => _run?.Position ?? default;

    /// <summary>What the run has come to so far.</summary>
    public RunCounts Counts => _log?.Counts ?? default;

    /// <summary>Whether what was written so far can be taken up by a run that resumes this one.</summary>
    public bool CanBeResumed => _output is not null && _journal is not null;

    /// <summary>Begins a run, or takes an earlier one up. Nothing is read yet.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="destination">
    /// Where filings go; no input, and no folder below one. A file that stands in a folder of inputs is not read.
    /// </param>
    /// <param name="options">How the run is done.</param>
    /// <exception cref="ArgumentException">The format cannot be written to the destination, or this lies among the inputs.</exception>
    /// <exception cref="UnfinishedRunException">The earlier run was another one.</exception>
    /// <exception cref="IOException">The destination cannot be written.</exception>
    public static BatchRun Open(Form4Inputs inputs, Destination destination, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(destination);
        if (destination.ProblemWith(inputs.IsOneDocument) is not DestinationProblem.None and var problem)
            throw new ArgumentException($"The format {destination.Format.Name} cannot be written there: {problem}.", nameof(destination));
        if (destination is { Path: { } path, Format.Address: null } && inputs.Holding(path) is { } input
            && (destination.IsFolder || RealPath.Of(input) == RealPath.Of(path)))
            throw new ArgumentException($"The destination {path} lies in the input {input}.", nameof(destination));
        destination.Prepare();
        var run = new BatchRun(inputs, destination, options ?? new BatchOptions());
        try
        {
            run.OpenJournal();
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    /// <summary>Reads all inputs and writes their filings.</summary>
    /// <param name="found">Hears what was found in inputs, in their order; null where nobody wants to know.</param>
    /// <param name="stop">Asks the run to end after what is in hand.</param>
    /// <returns>False where the run was stopped before the last input.</returns>
    /// <exception cref="IOException">The destination cannot be written.</exception>
    /// <exception cref="UnfinishedRunException">The inputs of the run that is resumed changed since.</exception>
    /// <exception cref="Formats.SeveralFilingsException">The format holds one filing a file, and there are several.</exception>
    public bool Execute(Action<Finding>? found = null, CancellationToken stop = default)
    {
        _log = new RunLog(found, _journal, _options.Failures, _options.FailuresEndInNul);
        try
        {
            if (_journal is { Sealed.Count: > 0 }) return PublishSealed(_journal, _log);
            var from = OpenOutput(_log);
            return Write(_output!, _log, from, stop);
        }
        catch (ArgumentOutOfRangeException e) when (FileLimit.Is(e))
        {
            throw FileLimit.Told(e);
        }
        catch (InputsChangedException)
        {
            throw new UnfinishedRunException(_destination.Path!, areInputsChanged: true);
        }
        catch (Exception e) when (e is IOException and not BrokenPipeException or UnauthorizedAccessException)
        {
            if (e is UnusableOutputException || _output is null && _journal is { Earlier.Count: 0 })
            {
                _journal?.Delete();     // nothing was begun, or nothing can go on
                _journal = null;
            }
            throw;
        }
    }

    /// <summary>Closes what the run opened. What is not complete is deleted, unless it can be resumed.</summary>
    public void Dispose()
    {
        _run?.Dispose();
        (_output as IDisposable)?.Dispose();
        foreach (var part in _output?.Parts ?? []) part.Dispose();
        _journal?.Dispose();
        _inputs.Close();
    }

    private void OpenJournal()
    {
        if (!_destination.IsResumable(_isSingle)) return;
        var identity = $"{_inputs.Identity()}\n{_destination.Identity}\n{_options.Strict}\n"
            + $"{_options.Filter?.Identity}\n{_options.Identity}";
        var fingerprint = PathHash.Of(identity).ToString("x16", CultureInfo.InvariantCulture);
        _journal = Journal.Open(_destination.Journal(_inputs.Options.Shard, Journal.Suffix), fingerprint, _options.Resume);
        if (_journal.IsForeign) throw new UnfinishedRunException(_destination.Path!);
    }

    /// <summary>The files that the run writes, with those that stand beside a destination while it is written.</summary>
    private static IEnumerable<string> OwnOutputs(Destination destination) => destination is { Path: { } path, IsFolder: false }
        ? new[] { "", PartFile.Suffix, Journal.Suffix, "-journal", "-wal", "-shm" }.Select(suffix => RealPath.Of(path) + suffix)
        : [];

    /// <summary>Opens the output where the earlier run left it, or at its beginning.</summary>
    private RunPosition OpenOutput(RunLog log)
    {
        if (_journal is { Earlier.Count: > 0 })
        {
            _output = _destination.Open(_isSingle, keep: true, _inputs.Options.Shard);
            foreach (var entry in _journal.Earlier)
            {
                if (!_output.Resume(entry.Checkpoint)) continue;
                log.Resume(entry);
                return entry.Position;
            }
            (_output as IDisposable)?.Dispose();
            foreach (var part in _output.Parts) part.Dispose();
        }
        _output = _destination.Open(_isSingle, keep: false, _inputs.Options.Shard);
        return default;
    }

    private bool Write(IFilingOutput output, RunLog log, RunPosition from, CancellationToken stop)
    {
        var (reading, isStrict, filter) = (_inputs.Options.Reading, _options.Strict, _options.Filter);
        var extension = _destination.Format.Filings?.Extension;
        var options = _inputs.ToRunOptions() with { NamesOutputs = _destination.IsFolderOfFilings };
        using var run = _run = new OrderedRun<EncodedStep>(
            options, () => new EncodedStep(output.NewChunk()), () => new FilingEncoder(reading, isStrict, filter, extension), stop, default)
        {
            ArchiveEnded = log.ArchiveEnd,
        };
        log.Checkpoint(from, output);
        foreach (var step in run.Steps(_inputs.Items(OwnOutputs(_destination)), from))
        {
            output.Append(step.Chunk);
            if (output is FilingFolderOutput files)
                foreach (var unwritten in files.TakeUnwritten()) step.Lose(unwritten);
            log.Step(step, run.Position, output);
        }
        // All inputs are through: a run that is killed from here on reads none again.
        log.Checkpoint(run.Position, output);
        // A file that is not complete does not appear; what went to a stream is there, so it is given its end.
        if (run.IsCutShort && _destination.Path is not null) return false;
        output.Finish();
        foreach (var part in output.Parts) part.Seal();
        var replaced = output.Replaced;
        _journal?.WriteSealed(output.Parts.Select(part => part.Target), replaced);
        foreach (var part in output.Parts) part.Publish();
        foreach (var file in replaced) File.Delete(file);
        _journal?.Delete();
        return !run.IsCutShort;
    }

    /// <summary>The earlier run was killed between the last byte and the renaming.</summary>
    private static bool PublishSealed(Journal journal, RunLog log)
    {
        if (journal.Earlier is [var last, ..]) log.Resume(last);
        foreach (var target in journal.Sealed) PartFile.Publish(target);
        foreach (var file in journal.Replaced) File.Delete(file);
        journal.Delete();
        return true;
    }
}
