using AngleSharp.Html.Parser;
using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Html;

/// <summary>Reads the pages of sec.gov and the vendors' sheets: parses the HTML and turns it into a page of lines and cells.</summary>
internal sealed class HtmlReader : IFormReader
{
    // Pages are nested about twenty deep; the limit keeps a hostile one from exhausting the stack.
    private static readonly HtmlParserOptions Options = new() { MaximumDepth = 512, IsKeepingSourceReferences = true };

    private readonly HtmlParser _parser = new(Options);
    private readonly PageReader _reader = new();

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        var page = new Page { MarksAreCertain = true };
        using (var dom = _parser.ParseDocument(document.Text))
        {
            if (SelfDescribedPage.Is(dom))
            {
                binder.Start(Notation.Xml, document.ByCharacter);
                SelfDescribedPage.Read(dom, binder);
                return;
            }
            binder.Start(Notation.Printed, document.ByCharacter);
            if (dom.Body is { } body) new HtmlPage(new PageBuilder(page)).Add(body);
        }
        _reader.Read(page, binder);
    }
}
