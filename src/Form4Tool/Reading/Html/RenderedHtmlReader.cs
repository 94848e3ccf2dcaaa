using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Form4Tool.Accounting;
using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Layout;
using Form4Tool.Form;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Reads the pages of sec.gov and the vendors' sheets: parses the HTML and turns it into a page of lines and cells. The parser
/// leaves out what no reader looks at; where in the source an element stands is found by a second parse, only when a
/// diagnostic asks.
/// </summary>
internal sealed partial class RenderedHtmlReader : IFormReader
{
    // Pages are nested about twenty deep; the limit keeps a hostile one from exhausting the stack.
    private const int MaximumDepth = 512;

    private readonly HtmlParser _parser;

    private readonly FormReader _reader = new();

    private readonly HtmlParser _whole = new(Positions.Options);

    private Line[] _lines = [];         // of the page that was read last
    private bool _hasMarkInName;        // whether an attribute's name holds a quotation mark, which another one lost

    public RenderedHtmlReader() => _parser = new(new HtmlParserOptions
    {
        MaximumDepth = MaximumDepth,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        ShouldEmitAttribute = (ref tag, name) =>
        {
            _hasMarkInName |= name.Span.Contains('"');
            // What links, inputs, pictures and icons say; the classes and styles of text are not asked for.
            return name.Span is "href" or "checked" or "type" or "alt" or "title" or "src" or "role" or "aria-checked" or "face"
                || (name.Span is "class" && tag.Name.Memory.Span is "i" or "svg")
                || (name.Span is "style" && tag.Name.Memory.Span is "span" or "font");
        },
    });

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        if (document.Utf8.IndexOf("data-form4"u8) >= 0 && ReadSelfDescribed(document, binder)) return;
        var positions = new Positions(document.Text);
        binder.Start(Notation.Printed, new PlaceMap(document, PlaceUnit.Character, positions.Of), Demands.OfEdgar);
        // What cleans a page of all but its tables takes the superscripts too.
        var page = new Page { MarksAreCertain = document.Utf8.IndexOf("<td>"u8) < 0 || document.Utf8.IndexOf("<sup"u8) >= 0 };
        _hasMarkInName = false;
        using (var dom = _parser.ParseDocument(WithoutCutTag(document.Text)))
        {
            if (dom.Body is { } body) new HtmlPage(new PageBuilder(page)).Add(body);
        }
        _lines = [.. page.Lines];
        page.EndsOpen = !IsClosed(document.Text.AsSpan().TrimEnd());
        if (page.Lines.Count > 0) page.End = page.Lines[^1].Cells.LastOrDefault(cell => !cell.IsEmpty);
        if (_hasMarkInName && SwallowingTag().Match(document.Text) is { Success: true } tag)
            binder.ReportAt(new PlaceMap(document, PlaceUnit.Character).Locate(tag.Index), FormDiagnostics.TagDamaged,
                "A tag has lost a quotation mark, and what stands behind it up to the next one is no text of the page.");
        _reader.Read(page, binder);
    }

    // An attribute without its second mark ends at the first of another: class="FormData><sup>(2)</sup><span class=". The end of a tag
    // and a tag stand in no attribute that is whole and ends with the sign of another.
    [GeneratedRegex("""="[^"<>]*>[^"]*<[^"]*="(?=[^"]*"[ >])""")]
    private static partial Regex SwallowingTag();

    /// <inheritdoc/>
    public void Tell(DocumentWords words)
    {
        foreach (var line in _lines)
            foreach (var cell in line.Cells) words.Add(cell.Text, cell.Place);
        _lines = [];
    }

    /// <summary>A page that is cut off inside a tag ends before it: to the parser the tag's beginning would be text.</summary>
    private static string WithoutCutTag(string html)
    {
        var open = html.LastIndexOf('<');
        return open >= 0 && html.IndexOf('>', open) < 0 ? html[..open] : html;
    }

    /// <summary>Whether a document ends as pages and blocks of pages do.</summary>
    private static bool IsClosed(ReadOnlySpan<char> html)
    {
        foreach (var end in
            (ReadOnlySpan<string>)["</html>", "</body>", "</table>", "</tbody>", "</tr>", "</p>", "</div>", "</form>", "</pre>", "-->"])
            if (html.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool ReadSelfDescribed(SourceDocument document, FilingBinder binder)
    {
        using var dom = _whole.ParseDocument(document.Text);
        if (!SelfDescribedPage.Is(dom)) return false;
        binder.Start(Notation.Xml, new PlaceMap(document, PlaceUnit.Character), Demands.None);
        SelfDescribedPage.Read(dom, binder);
        _lines = dom.Body is { } body ? [new Line([.. SelfDescribedPage.Texts(body)])] : [];
        return true;
    }

    /// <summary>
    /// Finds the source positions of places that <see cref="HtmlPage"/> gave, by a second parse when the first is asked for.
    /// </summary>
    private sealed class Positions(string text)
    {
        public static readonly HtmlParserOptions Options = new() { MaximumDepth = MaximumDepth, IsKeepingSourceReferences = true };

        private List<int>? _starts;

        public int Of(long place)
        {
            if (_starts is null)
            {
                _starts = [0];
                using var dom = new HtmlParser(Options).ParseDocument(text);
                if (dom.Body is { } body) new HtmlPage(new PageBuilder(new Page())) { Starts = _starts }.Add(body);
            }
            return _starts[(int)Math.Min(HtmlPage.ElementOf(place), _starts.Count - 1)];
        }
    }
}
