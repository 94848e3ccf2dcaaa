using System.Collections.Concurrent;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Running;

/// <summary>
/// Inputs through workers, in the order of the inputs: one thread finds inputs (and unpacks archives), workers read them and
/// make something of them, and whoever enumerates gets it in order. What is in flight is bounded, so memory does not depend on
/// how many inputs there are; what comes out does not depend on how many workers there are.
/// </summary>
/// <param name="options">How inputs are treated.</param>
/// <param name="newStep">Makes a step for a worker to fill.</param>
/// <param name="newConsumer">Makes what a worker hands its inputs to.</param>
/// <param name="stop">Asks the run to end after what is in hand.</param>
/// <param name="cancellation">Ends the run at once, with an exception.</param>
internal sealed class OrderedRun<TStep>(
    RunOptions options, Func<TStep> newStep, Func<IInputConsumer<TStep>> newConsumer, CancellationToken stop,
        CancellationToken cancellation)
    : IDisposable where TStep : Step
{
    private const int UnitItems = 16;
    private const int UnitBytes = 1 << 18;
    private const long InFlightBytes = 48 << 20;

    private readonly BlockingCollection<WorkUnit<TStep>> _work = [];
    private readonly ConcurrentBag<WorkUnit<TStep>> _spare = [];
    private readonly ArchiveReader _archives = new(options.Reading.MaxInputBytes);
    private readonly Abandonment _abandon = new(cancellation);
    private readonly object _budget = new();
    private Worker<TStep>? _own;
    private bool _started;
    private long _bytes;

    /// <summary>How far the run has come, the last step that was handed out included.</summary>
    public RunPosition Position { get; private set; }

    /// <summary>Whether the run was stopped before the last input.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Hears of archives all of whose members were handed out.</summary>
    public Action<string>? ArchiveEnded { get; init; }

    /// <summary>Reads all inputs. A step is valid until the next one is asked for.</summary>
    /// <param name="items">The inputs.</param>
    /// <param name="from">Where an earlier run stopped; what stands before is passed over.</param>
    public IEnumerable<TStep> Steps(IEnumerable<InputItem> items, RunPosition from = default)
    {
        var names = options.NamesOutputs ? new OutputNames() : null;
        Position = from;
        var prepared = items.Select(item =>
        {
            if (item.Problem is null) names?.Name(item, item.InsideAt);
            if (!options.ShardsMembers && options.Shard is { } shard && item.Problem is null) item.IsLeftOut = !shard.Takes(item.Inside);
            return item;
        });
        return Walk(Skipped(prepared, from.Items, from.ItemMarks), from, isTop: true);
    }

    /// <summary>Ends the workers.</summary>
    public void Dispose()
    {
        _abandon.Dispose();
        _work.CompleteAdding();
        lock (_budget) Monitor.PulseAll(_budget);
    }

    private IEnumerable<TStep> Walk(IEnumerable<InputItem> items, RunPosition done, bool isTop)
    {
        foreach (var unit in options.Jobs == 1 ? OneByOne(items) : InOrder(items))
        {
            for (var i = 0; i < unit.Steps; i++)
            {
                var step = unit[i];
                if (step.Fault is { } fault) throw fault;
                Position = Position.Behind(step.Items, step.Marks, areMembers: !isTop);
                yield return step;
                if (step.Archive is not { } archive) continue;
                // What follows an archive that was not read to its end must wait for the run that resumes this one.
                if (IsStopped()) yield break;
                // Members have no mark of their own content; that of the archive stands for them.
                var mark = archive.Mark();
                if (isTop && done.Members == 0) Position = Position with { MemberMarks = mark };
                var marks = isTop ? done.MemberMarks - mark : done.MemberMarks;
                foreach (var member in Walk(Skipped(Members(step), done.Members, marks), default, isTop: false))
                    yield return member;
                done = default;
                if (IsCutShort) yield break;
                Position = Position.BehindArchive(mark);
                ArchiveEnded?.Invoke(archive.Path);
            }
        }
    }

    /// <summary>What stands behind the place where an earlier run stopped.</summary>
    private static IEnumerable<InputItem> Skipped(IEnumerable<InputItem> items, long count, ulong marks)
    {
        foreach (var item in items)
        {
            if (count > 0)
            {
                item.Return();
                marks -= item.Mark();
                if (--count == 0 && marks != 0) throw new InputsChangedException();
            }
            else yield return item;
        }
        if (count > 0) throw new InputsChangedException();
    }

    private IEnumerable<InputItem> Members(TStep step)
    {
        var item = step.Archive!;
        if (item.IsOutputTaken)
        {
            step.ArchiveStream?.Dispose();
            var why = Unwritten.NameOfAnother(item.OutputFolder!);
            yield return InputItem.Without(item.Path, why);
            yield break;
        }
        var stream = step.ArchiveStream
            ?? new FileStream(item.File!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var names = options.NamesOutputs ? new OutputNames(item.OutputFolder!) : null;
        var archives = item.Wanted is { } wanted ? new ArchiveReader(options.Reading.MaxInputBytes, wanted) : _archives;
        foreach (var member in archives.Members(stream, item.Path, item.InsideAt))
        {
            if (item.Wanted?.Takes(member.Path, member.Problem is not null) == false)
            {
                member.Return();
                continue;
            }
            // What is no archive after all, a document of a word processor, is the input itself.
            member.IsNamed = item.IsNamed && (item.Wanted is not null || member.Path == item.Path);
            if (member.Problem is null) names?.Name(member, Math.Min(item.Path.Length + 2, member.Path.Length));
            if (options.ShardsMembers && options.Shard is { } shard && member.Problem is null)
                member.IsLeftOut = !shard.Takes(member.Inside);
            yield return member;
        }
        foreach (var missing in item.Wanted?.Missing ?? [])
            yield return InputItem.Without(missing, InputDiagnostics.Unreadable, "The archive has no such member.");
    }

    /// <summary>Without other threads: the start of a single small file must cost nothing else.</summary>
    private IEnumerable<WorkUnit<TStep>> OneByOne(IEnumerable<InputItem> items)
    {
        _own ??= NewWorker();
        var unit = Rent();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsStopped()) break;
            unit.Add(item);
            unit.Process(_own);
            yield return unit;
            unit.Clear();
        }
        _spare.Add(unit);
    }

    private IEnumerable<WorkUnit<TStep>> InOrder(IEnumerable<InputItem> items)
    {
        StartWorkers();
        // Not disposed: a producer that waits for standard input may come back to it.
        var order = new BlockingCollection<WorkUnit<TStep>>(4 * options.Jobs + 4);
        Exception? failure = null;
        var producer = new Thread(() =>
        {
            try
            {
                Produce(items, order);
            }
            catch (OperationCanceledException)
            {
                // The run was abandoned; whoever did it knows why.
            }
            catch (Exception e)
            {
                failure = e;
            }
            finally
            {
                order.CompleteAdding();
            }
        }) { IsBackground = true, Name = "inputs" };
        producer.Start();
        var isWhole = false;
        try
        {
            while (Next(order) is { } unit)
            {
                yield return unit;
                Give(unit);
            }
            isWhole = true;
        }
        finally
        {
            if (!isWhole) Dispose();
            producer.Join(TimeSpan.FromSeconds(2));     // it may be waiting for standard input
        }
        if (failure is InputsChangedException || failure is not null && OpenFiles.AreTooMany(failure)) throw failure;
        if (failure is not null) throw new InvalidOperationException($"Finding inputs failed: {failure.Message}", failure);
    }

    /// <summary>The next unit, processed; null at the end.</summary>
    private WorkUnit<TStep>? Next(BlockingCollection<WorkUnit<TStep>> order)
    {
        try
        {
            if (!order.TryTake(out var unit, Timeout.Infinite, _abandon.Token)) return null;
            unit.Wait(_abandon.Token);
            return unit;
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }

    private void Produce(IEnumerable<InputItem> items, BlockingCollection<WorkUnit<TStep>> order)
    {
        var unit = Rent();
        var sent = 0;
        foreach (var item in items)
        {
            unit.Add(item);
            // Few inputs are spread over the workers one by one; many go by the unit.
            if (unit.Items.Count < Math.Min(UnitItems, 1 + sent / (4 * options.Jobs)) && unit.Bytes < UnitBytes) continue;
            Send(unit, order);
            sent++;
            if (IsStopped()) return;
            unit = Rent();
        }
        if (unit.Items.Count > 0) Send(unit, order);
    }

    private void Send(WorkUnit<TStep> unit, BlockingCollection<WorkUnit<TStep>> order)
    {
        lock (_budget)
        {
            while (_bytes > InFlightBytes && !_abandon.Token.IsCancellationRequested) Monitor.Wait(_budget);
            _bytes += unit.Bytes;
        }
        order.Add(unit, _abandon.Token);
        _work.Add(unit, _abandon.Token);
    }

    private WorkUnit<TStep> Rent() => _spare.TryTake(out var unit) ? unit : new WorkUnit<TStep>(newStep);

    private void Give(WorkUnit<TStep> unit)
    {
        lock (_budget)
        {
            _bytes -= unit.Bytes;
            Monitor.Pulse(_budget);
        }
        unit.Clear();
        _spare.Add(unit);
    }

    private void StartWorkers()
    {
        if (_started) return;
        _started = true;
        for (var i = 0; i < options.Jobs; i++) new Thread(Work) { IsBackground = true, Name = $"worker {i + 1}" }.Start();
    }

    private void Work()
    {
        var worker = NewWorker();
        try
        {
            foreach (var unit in _work.GetConsumingEnumerable(_abandon.Token)) unit.Process(worker);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the rest.
        }
    }

    private Worker<TStep> NewWorker() => new(options, newConsumer());

    private bool IsStopped() => stop.IsCancellationRequested && (IsCutShort = true);
}
