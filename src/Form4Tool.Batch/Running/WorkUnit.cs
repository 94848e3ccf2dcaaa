using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>
/// Some inputs in a row that one worker processes at a time: large enough that handing them over costs nothing beside parsing
/// them.
/// </summary>
internal sealed class WorkUnit<TStep>(Func<TStep> newStep) where TStep : Step
{
    private readonly ManualResetEventSlim _done = new(false, 0);
    private readonly List<TStep> _steps = [];

    /// <summary>The inputs.</summary>
    public List<InputItem> Items { get; } = [];

    /// <summary>The bytes of members that it holds.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many steps came of them.</summary>
    public int Steps { get; private set; }

    /// <summary>What came of them.</summary>
    public TStep this[int step] => _steps[step];

    /// <summary>Adds an input.</summary>
    public void Add(InputItem item)
    {
        Items.Add(item);
        Bytes += item.Rented?.Length ?? 0;
    }

    /// <summary>Has a worker process the inputs.</summary>
    public void Process(Worker<TStep> worker)
    {
        try
        {
            TStep? step = null;
            foreach (var item in Items)
            {
                step ??= NextStep();
                worker.Process(item, step);
                if (step.Archive is not null) step = null;
            }
        }
        finally
        {
            _done.Set();
        }
    }

    /// <summary>Waits until the inputs are processed.</summary>
    public void Wait(CancellationToken cancellation) => _done.Wait(cancellation);

    /// <summary>Makes it ready for other inputs.</summary>
    public void Clear()
    {
        _done.Reset();
        for (var i = 0; i < Steps; i++) _steps[i].Clear();
        Steps = 0;
        Items.Clear();
        Bytes = 0;
    }

    private TStep NextStep()
    {
        if (Steps == _steps.Count) _steps.Add(newStep());
        return _steps[Steps++];
    }
}
