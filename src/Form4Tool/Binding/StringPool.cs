using System.Text;

namespace Form4Tool.Binding;

/// <summary>
/// Gives one string for texts that repeat (codes, titles, names, natures), without allocating for those seen lately. A table
/// of fixed size in which a newcomer takes the place of an older text, so it never grows, however many filings are read.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 1024, MaxLength = 64;
    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength) return Encoding.UTF8.GetString(utf8);
        uint hash = 2166136261;
        foreach (var b in utf8) hash = (hash ^ b) * 16777619;
        ref var slot = ref _slots[(hash ^ (hash >> 16)) % Slots];
        // Only ASCII texts compare equal here; the others are made anew each time, which is correct and rare.
        if (slot is not null && Ascii.Equals(utf8, slot)) return slot;
        return slot = Encoding.UTF8.GetString(utf8);
    }
}
