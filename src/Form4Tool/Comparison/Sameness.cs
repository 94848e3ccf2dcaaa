using System.Globalization;

namespace Form4Tool.Comparison;

/// <summary>Whether two items say the same of a leaf, each as its own format can say it.</summary>
internal sealed class Sameness
{
    private readonly bool _exact;
    private readonly (ShapeSight Sight, LeftOut LeftOut)? _old, _new;
    private readonly Item _oldHead, _newHead;
    private NoteMarks? _marks;

    /// <summary>The sameness of two results.</summary>
    /// <param name="old">The one, with a filing.</param>
    /// <param name="new">The other, with a filing.</param>
    /// <param name="exact">Whether each digit counts where both are of one format.</param>
    public Sameness(Form4Result old, Form4Result @new, bool exact)
    {
        var sameFormat = old.Source.Format == @new.Source.Format;
        _exact = exact && sameFormat;
        (_oldHead, _newHead) = (Leaves.Head(old.Filing!), Leaves.Head(@new.Filing!));
        // Two of one format need not carry the same: a page may be of either layout, and a container's header may supply the form.
        var carriesAll = sameFormat && old.Source.Format == SourceFormat.OwnershipXml && old.Source.Container == @new.Source.Container;
        if (!_exact && !carriesAll)
            (_old, _new) = ((ShapeSight.Of(old), new LeftOut(old)), (ShapeSight.Of(@new), new LeftOut(@new)));
    }

    /// <summary>Lets marks be compared by the notes that they mean.</summary>
    public void LookUp(NoteMarks marks) => _marks = marks;

    /// <summary>Whether a leaf is the same in both.</summary>
    public bool IsSame(int leaf, Item old, Item @new)
    {
        var (what, before, after) = (old.Leaves[leaf], old.Texts[leaf], @new.Texts[leaf]);
        if (what.Kind == LeafKind.Marks && _marks is { } marks && before is not null && after is not null)
            return marks.AreSame(before, after);
        if (before == after) return true;
        if (!_exact && before is not null && after is not null && IsSameValue(what, before, after)) return true;
        if (_old is not { } o || _new is not { } n) return false;
        return o.Sight.MayShow(what, before, after, @new, _newHead) || n.Sight.MayShow(what, after, before, old, _oldHead)
            || before is null && o.LeftOut.Has(old.PathOf(what), after) || after is null && n.LeftOut.Has(@new.PathOf(what), before);
    }

    /// <summary>Whether a field's value is the same in both; nothing in both is.</summary>
    public bool IsSame(Field field, Item old, Item @new) =>
        IsSame(Array.FindIndex(@new.Leaves, leaf => leaf.Field == field && leaf.Kind == LeafKind.Value), old, @new);

    /// <summary>The leaves that differ.</summary>
    public IEnumerable<Difference> DifferencesOf(Item old, Item @new)
    {
        for (var i = 0; i < old.Leaves.Length; i++)
        {
            if (IsSame(i, old, @new)) continue;
            var (path, oldPath) = (@new.PathOf(@new.Leaves[i]), old.PathOf(old.Leaves[i]));
            yield return new Difference(DifferenceKind.Changed, path, old.Texts[i], @new.Texts[i])
            {
                OldPath = oldPath == path ? null : oldPath,
            };
        }
    }

    /// <summary>Whether an item that one filing has alone is among what the reader of the other left out.</summary>
    public bool IsLeftOut(Item item, bool ofNew) =>
        (ofNew ? _new : _old)?.LeftOut.HasNotes == true && item.Path.StartsWith("footnotes[", StringComparison.Ordinal);

    private bool IsSameValue(Leaf leaf, string before, string after) => leaf.Kind switch
    {
        LeafKind.Marks => false,
        LeafKind.Value when leaf.Field != Field.None && Fields.Kind(leaf.Field) == FieldKind.Number =>
            decimal.Parse(before, CultureInfo.InvariantCulture) == decimal.Parse(after, CultureInfo.InvariantCulture),
        // Pages and texts break lines where there is room.
        _ => _old is not null && OneLine(before) == OneLine(after),
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
