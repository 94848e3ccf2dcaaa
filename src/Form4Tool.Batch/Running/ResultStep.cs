namespace Form4Tool.Batch.Running;

/// <summary>What was made of some inputs.</summary>
internal sealed class ResultStep<T> : Step
{
    /// <summary>What was made of each, in order.</summary>
    public List<T> Results { get; } = [];

    public override void Clear()
    {
        base.Clear();
        Results.Clear();
    }
}
