using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Reading.Typewritten.Head;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>Reads the typed forms of a document one after another.</summary>
internal sealed class TypewrittenForms
{
    private readonly Queue<Sheet> _sheets = [];
    private PlaceMap _places;

    /// <summary>Begins with a document and reads its first form.</summary>
    public void Start(Sheet sheet, PlaceMap places, FilingBinder binder)
    {
        _places = places;
        _sheets.Clear();
        foreach (var form in FormSplitter.Part(sheet)) _sheets.Enqueue(form);
        ReadNext(binder);
    }

    /// <summary>Reads the next form; false where there is none.</summary>
    public bool ReadNext(FilingBinder binder)
    {
        if (!_sheets.TryDequeue(out var sheet)) return false;
        binder.Start(Notation.Printed, _places);
        new TypewrittenForm(sheet, binder).Read();
        return true;
    }
}
