namespace Form4Tool.Comparison;

/// <summary>What a leaf holds.</summary>
internal enum LeafKind : byte { Value, Marks, AsFiled }

/// <summary>One value of an item: the filing itself, an owner, a row, a note or a signature.</summary>
/// <param name="Name">Its path inside the item, as the JSON has it: <c>footnotes.transactionShares</c>.</param>
/// <param name="Field">The field; <see cref="Field.None"/> where none is meant.</param>
/// <param name="Kind">Whether it is the field's value, the marks on it, or the text of a value that could not be read.</param>
internal readonly record struct Leaf(string Name, Field Field, LeafKind Kind = LeafKind.Value);

/// <summary>An item taken apart: its leaves, and what each says.</summary>
/// <param name="Path">The path of the item: <c>derivativeTable[0]</c>; empty for the filing itself.</param>
/// <param name="Leaves">The leaves, the same for all items of a list.</param>
/// <param name="Texts">What each leaf says; null for what is not stated.</param>
/// <param name="Index">The item's place in its list.</param>
internal sealed record Item(string Path, Leaf[] Leaves, string?[] Texts, int Index)
{
    /// <summary>The path of a leaf of this item.</summary>
    public string PathOf(Leaf leaf) => Path.Length == 0 ? leaf.Name : $"{Path}.{leaf.Name}";

    /// <summary>What a field says.</summary>
    public string? TextOf(Field field)
    {
        for (var i = 0; i < Leaves.Length; i++)
            if (Leaves[i].Field == field && Leaves[i].Kind == LeafKind.Value) return Texts[i];
        return null;
    }

    /// <summary>All that the item states, but marks.</summary>
    public string Summary()
    {
        var stated = new List<string>();
        for (var i = 0; i < Leaves.Length; i++)
            if (Texts[i] is { } text && Leaves[i].Kind != LeafKind.Marks) stated.Add(text);
        return string.Join(", ", stated);
    }
}
