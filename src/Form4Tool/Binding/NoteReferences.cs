namespace Form4Tool.Binding;

/// <summary>
/// The footnotes that the marks of a filing refer to: each once, with the field and the place at which it is first referred to.
/// </summary>
internal sealed class NoteReferences
{
    private readonly Pile<Reference> _references = new();

    private readonly record struct Reference(string Id, Field Field, int Row, bool Derivative, long Place);

    public void Clear() => _references.Clear();

    /// <summary>Whether a footnote has not been referred to yet.</summary>
    public bool IsNew(string id)
    {
        for (var i = _references.Count - 1; i >= 0; i--)
            if (_references[i].Id == id) return false;
        return true;
    }

    /// <summary>Adds a reference.</summary>
    /// <param name="id">The footnote's id.</param>
    /// <param name="field">The field of the row; <see cref="Field.None"/> for the row as a whole.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="derivative">Whether it is of Table II.</param>
    /// <param name="place">Where the mark stands.</param>
    public void Add(string id, Field field, int row, bool derivative, long place) =>
        _references.Add(new Reference(id, field, row, derivative, place));

    /// <summary>The next reference, from one on, to a footnote that is not there; negative where there is none.</summary>
    public int NextWithoutNote(int from, Pile<Footnote> footnotes)
    {
        for (var i = from; i < _references.Count; i++)
        {
            var found = false;
            for (var j = 0; j < footnotes.Count && !found; j++) found = footnotes[j].Id == _references[i].Id;
            if (!found) return i;
        }
        return -1;
    }

    /// <summary>The footnote's id, and where the mark stands: its path in the filing and its place in the document.</summary>
    public (string Id, string Path, long Place) this[int reference]
    {
        get
        {
            var (id, field, row, derivative, place) = _references[reference];
            var name = field == Field.None ? "" : $".{Fields.Name(field)}";
            return (id, $"{(derivative ? "derivativeTable" : "nonDerivativeTable")}[{row}]{name}", place);
        }
    }
}
