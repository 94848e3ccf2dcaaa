using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Walks the nodes of a page once and hands tags and texts to the <see cref="PageBuilder"/>. The place of a text is the number
/// of the element in which it stands, counted in the order of the walk.
/// </summary>
internal sealed class HtmlPage(PageBuilder page)
{
    private long _element;

    /// <summary>The number of the element to find; 0 where none is sought.</summary>
    public long StopAt { get; init; }

    /// <summary>The element with the number sought.</summary>
    public IElement? StoppedAt { get; private set; }

    /// <summary>Adds what a node holds.</summary>
    public void Add(INode parent)
    {
        // Children by index: a sibling is found by searching its parent's list, which would make this quadratic.
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text) page.Text(text.Data, _element);
            else if (children[i] is IElement element) AddElement(element);
        }
    }

    private void AddElement(IElement element)
    {
        if (++_element == StopAt) StoppedAt = element;
        var name = element.LocalName;
        switch (name)
        {
            case "span" or "font" or "b": Add(element); break;
            case "sup" when PageText.TryMark(element.TextContent, out var digits): page.Mark(digits, _element); break;
            case "a":
                Add(element);
                if (element.GetAttribute("href") is { } link && PageText.CikOf(link) is { IsEmpty: false } cik) page.Cik(cik);
                break;
            case "input":
                if (element is IHtmlInputElement { Type: "checkbox" }) page.Box(element.HasAttribute("checked"), _element);
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
