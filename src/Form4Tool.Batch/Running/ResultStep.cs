namespace Form4Tool.Batch.Running;

/// <summary>The results of some inputs.</summary>
internal sealed class ResultStep : Step
{
    /// <summary>The results, in order.</summary>
    public List<Form4Result> Results { get; } = [];

    public override void Clear()
    {
        base.Clear();
        Results.Clear();
    }
}
