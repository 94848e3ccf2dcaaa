namespace Form4Tool;

/// <summary>
/// Where the footnotes of a filing begin, for findings about them. It is no part of what the filing says: two filings that say the same
/// are equal wherever their footnotes stand.
/// </summary>
/// <param name="places">The places; null where they are not known.</param>
internal readonly struct NotePlaces(ValuePosition[]? places) : IEquatable<NotePlaces>
{
    private readonly ValuePosition[]? _places = places;

    /// <summary>The place of a footnote by its path, <c>footnotes[0]</c>; null where it is not known.</summary>
    public ValuePosition? Of(string path)
    {
        foreach (var place in _places ?? [])
            if (place.Path == path) return place;
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(NotePlaces other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NotePlaces;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
