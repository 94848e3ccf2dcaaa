namespace Form4Tool.Batch.Running;

/// <summary>How far a run has come.</summary>
/// <param name="Items">How many inputs it is through.</param>
/// <param name="Members">How many members it is through of the archive that comes next.</param>
public readonly record struct RunPosition(long Items, long Members)
{
    /// <summary>The sum of the marks of these inputs: it differs where some were added, removed or changed since.</summary>
    internal ulong ItemMarks { get; init; }

    /// <summary>The same of these members.</summary>
    internal ulong MemberMarks { get; init; }

    /// <summary>The place behind some more inputs, or members.</summary>
    internal RunPosition Behind(long count, ulong marks, bool areMembers) => areMembers
        ? this with { Members = Members + count, MemberMarks = MemberMarks + marks }
        : this with { Items = Items + count, ItemMarks = ItemMarks + marks };

    /// <summary>The place behind an archive whose members are done.</summary>
    internal RunPosition BehindArchive(ulong mark) =>
        new(Items + 1, 0) { ItemMarks = ItemMarks + mark };
}
