using Form4Tool.Input;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>Reads the forms that filers typed as text, from the beginning of EDGAR until June 2003.</summary>
internal sealed class AsciiFormReader : SheetReader
{
    protected override Sheet Draw(SourceDocument document) =>
        Sheet.FromText(LostTypedLines.Restore(DoubleSpacing.Single(PlainBlanks.Of(document.Text))));
}
