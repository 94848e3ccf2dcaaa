namespace Form4Tool.Derivation;

/// <summary>
/// With which two letters words begin, as a set of 256 places. A sentence whose set shares none with that of a step of a phrase cannot
/// hold the phrase, and a word whose place is not in it is no beginning of it: both are told without comparing letters.
/// </summary>
internal struct Beginnings
{
    private ulong _0, _1, _2, _3;

    /// <summary>The place of a word, by its first two letters.</summary>
    public static byte PlaceOf(ReadOnlySpan<char> word) => (byte)(word[0] * 31 + (word.Length > 1 ? word[1] : 0));

    /// <summary>Adds a place.</summary>
    public void Add(byte place)
    {
        var bit = 1UL << (place & 63);
        switch (place >> 6)
        {
            case 0: _0 |= bit; break;
            case 1: _1 |= bit; break;
            case 2: _2 |= bit; break;
            default: _3 |= bit; break;
        }
    }

    /// <summary>Whether a place is in it.</summary>
    public readonly bool Has(byte place)
    {
        var part = (place >> 6) switch { 0 => _0, 1 => _1, 2 => _2, _ => _3 };
        return (part >> (place & 63) & 1) != 0;
    }

    /// <summary>Whether a place is in both.</summary>
    public readonly bool Meets(in Beginnings other) => ((_0 & other._0) | (_1 & other._1) | (_2 & other._2) | (_3 & other._3)) != 0;
}
