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

    /// <summary>What is to be said of marks whose footnotes are not there: one finding, at the first of them; null where all are.</summary>
    public (string Message, string Path, long Place)? WithoutNote(Pile<Footnote> footnotes)
    {
        List<string>? ids = null;
        var first = 0;
        for (var i = 0; i < _references.Count; i++)
        {
            if (IsExplained(_references[i].Id, footnotes)) continue;
            if (ids is null) (ids, first) = ([], i);
            ids.Add(_references[i].Id);
        }
        if (ids is null) return null;
        var path = PathOf(_references[first]);
        return (Message(ids, path), path, _references[first].Place);
    }

    private static string Message(List<string> ids, string path)
    {
        if (ids.Count == 1) return $"{path} has the footnote mark {ids[0]}, which no footnote explains.";
        var shown = string.Join(", ", ids.GetRange(0, Math.Min(ids.Count, MostShown)));
        return $"{ids.Count} footnote marks have no footnote here: {shown}{(ids.Count > MostShown ? ", …" : "")}; the first is on {path}.";
    }

    private const int MostShown = 12;

    private static bool IsExplained(string id, Pile<Footnote> footnotes)
    {
        for (var i = 0; i < footnotes.Count; i++)
            if (footnotes[i].Id == id) return true;
        return false;
    }

    private static string PathOf(Reference reference) =>
        $"{(reference.Derivative ? "derivativeTable" : "nonDerivativeTable")}[{reference.Row}]" +
        (reference.Field == Field.None ? "" : $".{Fields.Name(reference.Field)}");
}
