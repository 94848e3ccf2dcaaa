namespace Form4Tool.Binding;

/// <summary>The footnotes that the marks of a filing refer to: each once, with the field and the place at which it is first referred to.</summary>
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
    public void Add(string id, Field field, int row, bool derivative, long place) => _references.Add(new Reference(id, field, row, derivative, place));

    /// <summary>Reports which of the footnotes referred to are not there.</summary>
    public void Check(Pile<Footnote> footnotes, FilingBinder binder)
    {
        for (var i = 0; i < _references.Count; i++)
        {
            var found = false;
            for (var j = 0; j < footnotes.Count && !found; j++) found = footnotes[j].Id == _references[i].Id;
            if (found) continue;
            var (id, field, row, derivative, place) = _references[i];
            var path = $"{(derivative ? "derivativeTable" : "nonDerivativeTable")}[{row}]{(field == Field.None ? "" : $".{Fields.Name(field)}")}";
            binder.Report(FormDiagnostics.MarkWithoutNote, $"{path} has the footnote mark {id}, which no footnote explains.", place, path);
        }
    }
}
