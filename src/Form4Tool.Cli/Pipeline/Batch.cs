using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Pipeline;

/// <summary>Some inputs in a row that one worker processes at a time: large enough that handing them over costs nothing beside parsing them.</summary>
internal sealed class Batch(IOutput output)
{
    private readonly ManualResetEventSlim _done = new(false, 0);
    private readonly List<Step> _steps = [];
    private int _used;

    /// <summary>The inputs.</summary>
    public List<InputItem> Items { get; } = [];

    /// <summary>The bytes of members that it holds.</summary>
    public long Bytes { get; private set; }

    /// <summary>What came of them.</summary>
    public ReadOnlySpan<Step> Steps => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_steps)[.._used];

    public void Add(InputItem item)
    {
        Items.Add(item);
        Bytes += item.Rented?.Length ?? 0;
    }

    /// <summary>Has a worker process the inputs.</summary>
    public void Process(Worker worker)
    {
        try
        {
            Step? step = null;
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
    public void Wait() => _done.Wait();

    /// <summary>Makes it ready for other inputs.</summary>
    public void Clear()
    {
        _done.Reset();
        for (var i = 0; i < _used; i++) _steps[i].Clear();
        _used = 0;
        Items.Clear();
        Bytes = 0;
    }

    private Step NextStep()
    {
        if (_used == _steps.Count) _steps.Add(new Step(output.NewChunk()));
        return _steps[_used++];
    }
}
