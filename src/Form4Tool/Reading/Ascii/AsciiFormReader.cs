using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Reading.Typed;

namespace Form4Tool.Reading.Ascii;

/// <summary>Reads the forms that filers typed as text, from the beginning of EDGAR until June 2003.</summary>
internal sealed class AsciiFormReader : IFormReader
{
    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        binder.Start(Notation.Printed, document.ByCharacter);
        new TypedForm(Sheet.FromText(document.Text), binder).Read();
    }
}
