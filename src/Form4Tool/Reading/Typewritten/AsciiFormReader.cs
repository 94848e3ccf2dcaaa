using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>Reads the forms that filers typed as text, from the beginning of EDGAR until June 2003.</summary>
internal sealed class AsciiFormReader : IFormReader
{
    private readonly TypewrittenForms _forms = new();

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder) =>
        _forms.Start(Sheet.FromText(document.Text), document.ByCharacter, binder);

    /// <inheritdoc/>
    public bool ReadNext(FilingBinder binder) => _forms.ReadNext(binder);
}
