using System.Collections.Concurrent;
using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Pipeline;

/// <summary>
/// Inputs through workers into an output: one thread finds inputs (and unpacks archives), workers read, parse and encode, and
/// the calling thread appends in the order of the inputs. What is in flight is bounded, so memory does not depend on how many
/// inputs there are; the output does not depend on how many workers there are.
/// </summary>
/// <param name="options">How inputs are treated.</param>
/// <param name="output">Where filings go.</param>
/// <param name="log">What hears of every step, in order.</param>
/// <param name="stop">Asks the run to end after what is in hand.</param>
internal sealed class Run(RunOptions options, IOutput output, IRunLog log, CancellationToken stop) : IDisposable
{
    private const int BatchItems = 16;
    private const int BatchBytes = 1 << 18;
    private const long InFlightBytes = 48 << 20;

    private readonly BlockingCollection<Batch> _work = [];
    private readonly ConcurrentBag<Batch> _spare = [];
    private readonly ArchiveReader _archives = new(options.MaxMemberBytes);
    private readonly CancellationTokenSource _abandon = new();
    private readonly object _budget = new();
    private Worker? _own;
    private bool _started;
    private bool _halted;
    private long _bytes;

    /// <summary>How far the run has come.</summary>
    public RunPosition Position { get; private set; }

    /// <summary>Whether the run was stopped before the last input.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Reads all inputs.</summary>
    /// <param name="items">The inputs.</param>
    /// <param name="from">Where an earlier run stopped; what stands before is passed over.</param>
    public void All(IEnumerable<InputItem> items, RunPosition from = default)
    {
        var names = options.NamesOutputs ? new OutputNames() : null;
        Position = from;
        var prepared = items.Select(item =>
        {
            names?.Name(item, item.InsideAt);
            if (!options.ShardsMembers && options.Shard is { } shard && item.Problem is null) item.IsLeftOut = !shard.Takes(item.Inside);
            return item;
        });
        if (options.Jobs == 1) OneByOne(Skipped(prepared, from.Items), from.Members, isTop: true);
        else InOrder(Skipped(prepared, from.Items), from.Members, isTop: true);
    }

    /// <summary>Ends the workers.</summary>
    public void Dispose()
    {
        _abandon.Cancel();
        _work.CompleteAdding();
        lock (_budget) Monitor.PulseAll(_budget);
    }

    private static IEnumerable<InputItem> Skipped(IEnumerable<InputItem> items, long count)
    {
        foreach (var item in items)
        {
            if (count-- > 0) item.Return();
            else yield return item;
        }
    }

    private IEnumerable<InputItem> Members(Step step)
    {
        var item = step.Archive!;
        var stream = step.ArchiveStream ?? new FileStream(item.File!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var names = options.NamesOutputs ? new OutputNames(item.OutputFolder!) : null;
        foreach (var member in _archives.Members(stream, item.Path, item.InsideAt))
        {
            names?.Name(member, Math.Min(item.Path.Length + 2, member.Path.Length));
            if (options.ShardsMembers && options.Shard is { } shard && member.Problem is null) member.IsLeftOut = !shard.Takes(member.Inside);
            yield return member;
        }
    }

    /// <summary>Without other threads: the start of a single small file must cost nothing else.</summary>
    private void OneByOne(IEnumerable<InputItem> items, long membersDone, bool isTop)
    {
        _own ??= new Worker(options);
        var batch = Rent();
        foreach (var item in items)
        {
            if (IsStopped()) break;
            batch.Add(item);
            batch.Process(_own);
            Append(batch, ref membersDone, isTop, OneByOne);
            batch.Clear();
        }
        _spare.Add(batch);
    }

    private void InOrder(IEnumerable<InputItem> items, long membersDone, bool isTop)
    {
        StartWorkers();
        using var order = new BlockingCollection<Batch>(4 * options.Jobs + 4);
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
        try
        {
            foreach (var batch in order.GetConsumingEnumerable(_abandon.Token))
            {
                batch.Wait();
                Append(batch, ref membersDone, isTop, InOrder);
                Give(batch);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
        finally
        {
            producer.Join(TimeSpan.FromSeconds(2));     // it may be waiting for standard input
        }
        if (failure is not null) throw new InvalidOperationException($"Finding inputs failed: {failure.Message}", failure);
    }

    private void Produce(IEnumerable<InputItem> items, BlockingCollection<Batch> order)
    {
        var batch = Rent();
        var sent = 0;
        foreach (var item in items)
        {
            batch.Add(item);
            // Few inputs are spread over the workers one by one; many go by the batch.
            if (batch.Items.Count < Math.Min(BatchItems, 1 + sent / (4 * options.Jobs)) && batch.Bytes < BatchBytes) continue;
            Send(batch, order);
            sent++;
            if (IsStopped()) return;
            batch = Rent();
        }
        if (batch.Items.Count > 0) Send(batch, order);
    }

    private void Send(Batch batch, BlockingCollection<Batch> order)
    {
        lock (_budget)
        {
            while (_bytes > InFlightBytes && !_abandon.IsCancellationRequested) Monitor.Wait(_budget);
            _bytes += batch.Bytes;
        }
        order.Add(batch, _abandon.Token);
        _work.Add(batch, _abandon.Token);
    }

    private Batch Rent() => _spare.TryTake(out var batch) ? batch : new Batch(output);

    private void Give(Batch batch)
    {
        lock (_budget)
        {
            _bytes -= batch.Bytes;
            Monitor.Pulse(_budget);
        }
        batch.Clear();
        _spare.Add(batch);
    }

    private void StartWorkers()
    {
        if (_started) return;
        _started = true;
        for (var i = 0; i < options.Jobs; i++)
        {
            new Thread(() =>
            {
                var worker = new Worker(options);
                foreach (var batch in _work.GetConsumingEnumerable()) batch.Process(worker);
            }) { IsBackground = true, Name = $"worker {i + 1}" }.Start();
        }
    }

    private delegate void Walk(IEnumerable<InputItem> items, long membersDone, bool isTop);

    private void Append(Batch batch, ref long membersDone, bool isTop, Walk walk)
    {
        foreach (var step in batch.Steps)
        {
            // What follows an archive that was not read to its end must wait for the run that resumes this one.
            if (_halted) return;
            output.Append(step.Chunk);
            Position = isTop ? new RunPosition(Position.Items + step.Items, Position.Members) : Position with { Members = Position.Members + step.Items };
            log.Step(step, Position, output);
            if (step.Archive is not { } archive) continue;
            if (_halted = IsStopped()) return;
            walk(Skipped(Members(step), membersDone), 0, false);
            membersDone = 0;
            if (_halted = IsCutShort) return;
            Position = new RunPosition(Position.Items + 1, 0);
            log.ArchiveEnd(archive.Path);
        }
    }

    private bool IsStopped() => stop.IsCancellationRequested && (IsCutShort = true);
}

/// <summary>How many inputs a run is through, and how many members of the archive that comes next.</summary>
internal readonly record struct RunPosition(long Items, long Members);

/// <summary>Hears of a run's steps, in order, on the thread that appends.</summary>
internal interface IRunLog
{
    /// <summary>A step was appended.</summary>
    void Step(Step step, RunPosition position, IOutput output);

    /// <summary>All members of an archive were appended.</summary>
    void ArchiveEnd(string path);
}
