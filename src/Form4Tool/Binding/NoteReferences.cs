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

    /// <summary>What is to be said of marks without a footnote, and of footnotes without a mark: one finding for all of a kind.</summary>
    /// <param name="footnotes">The footnotes of the filing.</param>
    /// <param name="isWholePage">
    /// Whether it is a page, or its text, all of whose rows were read; typists have footnotes without marks.
    /// </param>
    public IEnumerable<(DiagnosticDescriptor What, string Message, long? Place, string? Path)> Faults(
        Pile<Footnote> footnotes, bool isWholePage)
    {
        if (WithoutNote(footnotes) is { } missing) yield return missing;
        if (!isWholePage) yield break;
        List<string>? ids = null;
        for (var i = 0; i < footnotes.Count; i++)
            if (footnotes[i].Id is { } id && IsNew(id)) (ids ??= []).Add(id);
        if (ids is null) yield break;
        var what = ids.Count == 1 ? "footnote" : "footnotes";
        yield return (FormDiagnostics.NoteWithoutMark, $"No mark refers to {what} {Shown(ids)}.", null, null);
    }

    private (DiagnosticDescriptor What, string Message, long? Place, string? Path)? WithoutNote(Pile<Footnote> footnotes)
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
        return (FormDiagnostics.MarkWithoutNote, Message(ids, path), _references[first].Place, path);
    }

    private static string Message(List<string> ids, string path)
    {
        if (ids.Count == 1) return $"{path} has the footnote mark {ids[0]}, which no footnote explains.";
        return $"{ids.Count} footnote marks have no footnote here: {Shown(ids)}; the first is on {path}.";
    }

    private static string Shown(List<string> ids) =>
        string.Join(", ", ids.GetRange(0, Math.Min(ids.Count, MostShown))) + (ids.Count > MostShown ? ", …" : "");

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
