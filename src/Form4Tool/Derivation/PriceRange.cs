namespace Form4Tool.Derivation;

/// <summary>
/// The range of prices that a footnote states beside a weighted average, as the staff's letter of 25 June 2008 demands it:
/// "prices ranging from $39.50 to $40.45, inclusive".
/// </summary>
/// <param name="Low">The lowest price.</param>
/// <param name="High">The highest price.</param>
/// <param name="Words">The words of the note that say it.</param>
internal readonly record struct PriceRange(decimal Low, decimal High, string Words)
{
    private const int Cents = 2;

    /// <summary>
    /// The range that a note states; null where it states none, several, which are those of several rows, or one of other prices.
    /// </summary>
    public static PriceRange? Of(string? note)
    {
        if (note is null) return null;
        PriceRange? found = null;
        for (var at = note.IndexOf('$'); at >= 0; at = Next(note, at + 1))
        {
            if (PricePair.At(note, at) is not { } pair) continue;
            at = pair.End - 1;
            if (OpeningWords.Before(note, pair, out var isFollowing) is not { } begin)
            {
                // "$10.00 to $10.50 and $11.00 to $11.60": what makes the first a range makes the second one.
                if (isFollowing && found is { } first && (first.Low, first.High) != (pair.Low, pair.High)) return null;
                continue;
            }
            if (found is { } other && (other.Low, other.High) != (pair.Low, pair.High)) return null;
            found ??= new PriceRange(pair.Low, pair.High, note[begin..pair.End]);
        }
        return found is not null && PriceContext.IsOfTrades(note) ? found : null;
    }

    /// <summary>Whether a price lies within, where each bound is rounded as it is printed; "$10" is ten dollars and no cents.</summary>
    public bool Holds(decimal price) => price >= Low - Half(Low) && price <= High + Half(High);

    private static decimal Half(decimal bound) => new(5, 0, 0, false, (byte)Math.Min(Math.Max((int)bound.Scale, Cents) + 1, 28));

    private static int Next(string note, int from) => from < note.Length ? note.IndexOf('$', from) : -1;
}
