namespace Form4Tool.Layout;

/// <summary>What the tags of HTML do to a page under construction; the same for a parsed document and for tags left in a text.</summary>
internal static class PageTags
{
    /// <summary>Whether an element's content is no text of the page.</summary>
    public static bool IsHidden(ReadOnlySpan<char> name) => name is "script" or "style" or "head" or "title"
        or "noscript" or "template" or "colgroup";

    public static void Start(PageBuilder page, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "table": page.StartTable(); break;
            case "tr": page.StartRow(); break;
            case "td" or "th": page.StartCell(); break;
            case "br": page.Break(); break;
            default:
                if (IsBlock(name)) page.Block();
                break;
        }
    }

    public static void End(PageBuilder page, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "table": page.EndTable(); break;
            case "tr": page.EndRow(); break;
            case "td" or "th": page.EndCell(); break;
            default:
                if (IsBlock(name)) page.Block();
                break;
        }
    }

    /// <summary>Whether an element begins and ends a block.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => name is "p" or "div" or ['h', >= '1' and <= '6'] or "center" or "hr"
        or "li" or "ul" or "ol" or "dd" or "dt" or "dl" or "blockquote" or "pre" or "section" or "article" or "form";
}
