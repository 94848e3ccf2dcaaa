using AngleSharp.Html.Parser;
using Form4Tool.Input;
using Form4Tool.Reading.Typewritten;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Reads the HTML that filers made of the form in 2001 to 2003. Its tables place the words as the printed form does, and
/// nothing else in it says what a word belongs to; so it is drawn on a sheet and read from there, like typed text.
/// </summary>
internal sealed class FilerHtmlReader : SheetReader
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { MaximumDepth = 256, IsKeepingSourceReferences = true });

    protected override Sheet Draw(SourceDocument document)
    {
        using var dom = _parser.ParseDocument(document.Text);
        return new Sheet(HtmlDrawing.Draw(dom.Body));
    }
}
