namespace Form4Tool;

/// <summary>
/// Where a row looks its footnotes up. Equal to any other: a row does not say more or less because it can look something up.
/// </summary>
/// <param name="notes">The footnotes of the filing; null where the row belongs to none.</param>
internal readonly struct NoteSource(ValueList<Footnote>? notes) : IEquatable<NoteSource>
{
    /// <summary>The text of a note; null where there is none of this id.</summary>
    public string? TextOf(string id)
    {
        if (notes is null) return null;
        foreach (ref readonly var note in notes.AsSpan())
            if (note.Id == id) return note.Text;
        return null;
    }

    public bool Equals(NoteSource other) => true;

    public override bool Equals(object? obj) => obj is NoteSource;

    public override int GetHashCode() => 0;
}
