namespace Form4Tool.Reading.Xml;

/// <summary>The elements by the bytes of their name, without making a string of it.</summary>
internal static class ElementNames
{
    private const int Slots = 512;
    private static readonly Element?[] Table = Fill();

    /// <summary>The element of a name; null where the schema has none.</summary>
    public static Element? Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return null;
        for (var slot = Hash(name); Table[slot] is { } element; slot = (slot + 1) % Slots)
            if (name.SequenceEqual(element.Utf8)) return element;
        return null;
    }

    /// <summary>The element of a name in any case and behind any prefix; null where the schema has none.</summary>
    public static Element? FindLoosely(ReadOnlySpan<byte> name)
    {
        name = name[(name.IndexOf((byte)':') + 1)..];
        if (Find(name) is { } exact) return exact;
        foreach (var element in Element.All)
            if (System.Text.Ascii.EqualsIgnoreCase(name, element.Utf8)) return element;
        return null;
    }

    /// <summary>The one element whose name is nearest to a misspelt one; null where none is near or several are.</summary>
    /// <param name="name">The name as it stands.</param>
    /// <param name="cut">Whether it may be only the beginning of one.</param>
    public static Element? Nearest(ReadOnlySpan<byte> name, bool cut)
    {
        Element? nearest = null;
        var least = int.MaxValue;
        foreach (var element in Element.All)
        {
            if (!cut && Math.Abs(name.Length - element.Utf8.Length) > 2) continue;
            var distance = cut && IsBeginning(name, element.Utf8) ? 0 : Misspelling.Distance(name, element.Utf8);
            if (distance > Misspelling.Most(element.Utf8.Length) || distance > least) continue;
            nearest = distance < least ? element : null;
            least = distance;
        }
        return nearest;
    }

    /// <summary>Whether a name is the cut-off beginning of another: three letters at least.</summary>
    public static bool IsBeginning(ReadOnlySpan<byte> name, ReadOnlySpan<byte> whole) => name.Length >= 3 && whole.StartsWith(name);

    private static int Hash(ReadOnlySpan<byte> name)
    {
        // Length and four letters part the names of the schema well: most differ at their ends or in the middle.
        var length = name.Length;
        var key = (uint)(length | name[0] << 8 | name[length >> 1] << 16 | name[length - 1] << 24) ^ (uint)(name[length >> 2] << 11);
        return (int)((key * 0x9E3779B1u) >> 23);
    }

    private static Element?[] Fill()
    {
        var table = new Element?[Slots];
        foreach (var element in Element.All)
        {
            var slot = Hash(element.Utf8);
            while (table[slot] is not null) slot = (slot + 1) % Slots;
            table[slot] = element;
        }
        return table;
    }
}
