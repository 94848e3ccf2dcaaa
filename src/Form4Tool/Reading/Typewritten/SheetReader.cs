using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Reading.Typewritten.Head;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>Reads a document that can be drawn on a sheet: the typed forms on it, one after another.</summary>
internal abstract class SheetReader : IFormReader
{
    private readonly Queue<Sheet> _forms = [];
    private PlaceMap _places;

    /// <summary>The document as it looks on paper.</summary>
    protected abstract Sheet Draw(SourceDocument document);

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        _places = document.ByCharacter;
        _forms.Clear();
        foreach (var form in FormSplitter.Part(Draw(document))) _forms.Enqueue(form);
        ReadNext(binder);
    }

    /// <inheritdoc/>
    public bool ReadNext(FilingBinder binder)
    {
        if (!_forms.TryDequeue(out var form)) return false;
        binder.Start(Notation.Printed, _places);
        new TypewrittenForm(form, binder).Read();
        return true;
    }
}
