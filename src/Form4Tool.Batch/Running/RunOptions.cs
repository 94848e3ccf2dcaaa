using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>How a run treats its inputs.</summary>
internal sealed record RunOptions
{
    /// <summary>How inputs are read.</summary>
    public Form4Options Reading { get; init; } = Form4Options.Default;

    /// <summary>How many workers parse.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The part of the inputs that this run reads; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether an archive's members are shared among shards; otherwise an archive belongs to one as a whole.</summary>
    public bool ShardsMembers { get; init; }

    /// <summary>Whether inputs are given names of output files.</summary>
    public bool NamesOutputs { get; init; }
}
