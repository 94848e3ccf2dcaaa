using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Walks the nodes of a page once and hands tags and texts to the <see cref="PageBuilder"/>. The place of a text is the number
/// of the element in which it stands, counted in the order of the walk.
/// </summary>
internal sealed class HtmlPage(PageBuilder page)
{
    private const int OffsetBits = 24;

    private long _element;

    private long Place => _element << OffsetBits;

    /// <summary>Where the source positions of the elements go, by number; null where nobody asks.</summary>
    public List<int>? Starts { get; init; }

    /// <summary>The number of the element in which a place is; offsets inside its text may have been added to the place.</summary>
    public static long ElementOf(long place) => place >> OffsetBits;

    /// <summary>Adds what a node holds.</summary>
    public void Add(INode parent)
    {
        // Children by index: a sibling is found by searching its parent's list, which would make this quadratic.
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text) page.Text(text.Data, Place);
            else if (children[i] is IElement element) AddElement(element);
        }
    }

    private void AddElement(IElement element)
    {
        _element++;
        // What the parser adds by itself (a tbody) has no position of its own.
        Starts?.Add(Math.Max(element.SourceReference?.Position.Index ?? -1, Starts[^1]));
        var name = element.LocalName;
        switch (name)
        {
            // Of the text of sec.gov's pages the classes are not read, so that nearly every element has no attribute.
            case "span" or "font" or "b" when element.Attributes.Length == 0: Add(element); break;
            case "span" or "font" or "b" when BoxElement.Read(element) is null && !Wingdings.IsFontOf(element): Add(element); break;
            case "sup" when PageText.TryMark(element.TextContent, out var digits): page.Mark(digits, Place); break;
            case "a":
                Add(element);
                if (element.GetAttribute("href") is { } link && PageText.CikOf(link) is { IsEmpty: false } cik) page.Cik(cik);
                break;
            case "input":
                if (element is IHtmlInputElement { Type: "checkbox" }) page.Box(element.HasAttribute("checked"), Place);
                break;
            case "img" or "svg" or "i" or "span" or "em" or "div"
                or "button" when BoxElement.Read(element) is { } ticked: page.Box(ticked, Place); break;
            case "span" or "font" or "b":
                page.Text(Wingdings.Draw(element.TextContent), Place);
                break;
            default:
                if (PageTags.IsHidden(name)) break;
                PageTags.Start(page, name);
                Add(element);
                if (name != "br") PageTags.End(page, name);
                break;
        }
    }
}
