using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>How far a run has come.</summary>
/// <param name="Items">How many inputs it is through.</param>
/// <param name="Members">How many members it is through of the archive that comes next.</param>
public readonly record struct RunPosition(long Items, long Members)
{
    /// <summary>A sum of hashes of the paths of these inputs: it differs where some were added or removed since.</summary>
    internal ulong ItemPaths { get; init; }

    /// <summary>The same of these members.</summary>
    internal ulong MemberPaths { get; init; }

    /// <summary>The place behind some more inputs, or members.</summary>
    internal RunPosition Behind(long count, ulong paths, bool areMembers) => areMembers
        ? this with { Members = Members + count, MemberPaths = MemberPaths + paths }
        : this with { Items = Items + count, ItemPaths = ItemPaths + paths };

    /// <summary>The place behind an archive whose members are done.</summary>
    internal RunPosition BehindArchive(string path) =>
        new(Items + 1, 0) { ItemPaths = ItemPaths + PathHash.Of(path) };
}
