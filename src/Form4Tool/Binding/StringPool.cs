using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Form4Tool.Binding;

/// <summary>
/// Gives one string for texts that repeat (codes, titles, names, natures), without allocating for those seen lately. A table
/// of fixed size in which a newcomer takes the place of an older text, so it never grows, however many filings are read.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 2048, MaxLength = 64;
    private readonly string?[] _slots = new string?[Slots];
    private readonly string?[] _letters = new string?[128];

    /// <summary>The string of a text as it stands.</summary>
    public string Get(ReadOnlySpan<byte> utf8) =>
        Find(utf8, out var slot) ?? (TextValue.NeedsCollapse(utf8) ? TextValue.Decode(utf8) : Add(utf8, slot));

    /// <summary>
    /// The string of a text, in which runs of white space become one blank. What is in the table needs none of that, so what is found is
    /// not looked at again.
    /// </summary>
    public string GetOneLine(ReadOnlySpan<byte> utf8) =>
        Find(utf8, out var slot) ?? (TextValue.NeedsCollapse(utf8) ? TextValue.Collapse(utf8) : Add(utf8, slot));

    private string? Find(ReadOnlySpan<byte> utf8, out int slot)
    {
        slot = -1;
        if (utf8.Length == 1 && utf8[0] < _letters.Length) return _letters[utf8[0]] ??= ((char)utf8[0]).ToString();
        if (utf8.Length > MaxLength) return null;
        slot = Hash(utf8);
        // Only ASCII texts compare equal here; the others are made anew each time, which is correct and rare.
        return _slots[slot] is { } text && IsSame(utf8, text) ? text : null;
    }

    /// <summary>
    /// Whether an ASCII text is this string. Four letters at a time, widened by shifting: vectors take longer to load than a filing to
    /// read.
    /// </summary>
    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length != text.Length) return false;
        var chars = MemoryMarshal.AsBytes(text.AsSpan());
        var i = 0;
        for (; i + 4 <= utf8.Length; i += 4)
        {
            var letters = BinaryPrimitives.ReadUInt32LittleEndian(utf8[i..]);
            var wide = (letters | (ulong)letters << 16) & 0x0000FFFF0000FFFF;
            wide = (wide | wide << 8) & 0x00FF00FF00FF00FF;
            if (wide != BinaryPrimitives.ReadUInt64LittleEndian(chars[(i * 2)..]) || (letters & 0x80808080) != 0) return false;
        }
        for (; i < utf8.Length; i++)
            if (utf8[i] != text[i] || utf8[i] >= 0x80) return false;
        return true;
    }

    private string Add(ReadOnlySpan<byte> utf8, int slot)
    {
        var text = TextValue.Decode(utf8);
        if (slot >= 0) _slots[slot] = text;
        return text;
    }

    /// <summary>Eight bytes at a time; the last eight may overlap those before.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length * Prime;
        if (utf8.Length >= 8)
        {
            for (var i = 0; i < utf8.Length - 8; i += 8) hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8[i..])) * Prime;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]);
        }
        else if (utf8.Length >= 4)
        {
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(utf8) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << 32;
        }
        else
        {
            foreach (var b in utf8) hash = hash << 8 ^ b;
        }
        hash *= Prime;
        return (int)((hash ^ hash >> 29) * Prime >> 53);
    }
}
