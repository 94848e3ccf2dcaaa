using Form4Tool.Accounting;
using Form4Tool.Binding;
using Form4Tool.Form.Streams;
using Form4Tool.Input;
using Form4Tool.Reading.Typewritten.Head;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>Reads a document that can be drawn on a sheet: the typed forms on it, one after another.</summary>
internal abstract class SheetReader : IFormReader
{
    private readonly StreamTable _stream = new(linesAreCells: true, isTyped: true);
    private readonly Queue<Sheet> _forms = [];
    private PlaceMap _places;
    private string _text = "";
    private int _start, _end;           // the form at hand in the text

    /// <summary>The document as it looks on paper.</summary>
    protected abstract Sheet Draw(SourceDocument document);

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        (_places, _text, _end) = (new PlaceMap(document, PlaceUnit.Character), document.Text, 0);
        _forms.Clear();
        foreach (var form in FormSplitter.Part(Draw(document))) _forms.Enqueue(form);
        ReadNext(binder);
    }

    /// <inheritdoc/>
    public bool ReadNext(FilingBinder binder)
    {
        if (!_forms.TryDequeue(out var form)) return false;
        (_start, _end) = (_end, _forms.TryPeek(out var next) && next.Lines.Count > 0 ? (int)next.Lines[0].Place : _text.Length);
        binder.Start(Notation.Printed, _places, Demands.OfTypedForm);
        new TypewrittenForm(form, binder, _stream).Read();
        return true;
    }

    /// <inheritdoc/>
    public void Tell(DocumentWords words) => words.AddSource(_text, _start, Math.Max(_start, _end));
}
