using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Html;

/// <summary>Draws a filer's HTML as lines of fixed-width characters.</summary>
internal sealed partial class HtmlDrawing
{
    private int _place;

    public List<SheetLine> Draw(IElement? body)
    {
        var block = new DrawnBlock();
        if (body is not null) Children(body, block, false, false);
        block.Break();
        return block.Lines.ConvertAll(Line);
    }

    private static SheetLine Line(DrawnLine line)
    {
        var text = DotLeaders.Clear(line.Text);
        return new SheetLine(text, line.Place, line.IsRowEnd ? LineKind.RowEnd : LineKinds.Of(text)) { IsDrawn = true };
    }

    private void Children(INode parent, DrawnBlock block, bool symbols, bool preformatted)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                if (symbols) block.Text(Wingdings.Draw(text.Data), _place);
                else if (preformatted) block.Preformatted(text.Data, _place);
                else block.Text(text.Data, _place);
            }
            else if (children[i] is IElement element) Element(element, block, symbols, preformatted);
        }
    }

    private void Element(IElement element, DrawnBlock block, bool symbols, bool preformatted)
    {
        if (element.SourceReference is { Position.Index: > 0 and var index }) _place = index;
        switch (element.LocalName)
        {
            case "script" or "style" or "title" or "head" or "noscript" or "template": break;
            case "br": block.Break(keepBlank: true); break;
            case "hr": block.Break(); break;
            case "table": block.Add(Table(element)); break;
            case "pre":
                block.Break();
                Children(element, block, symbols, true);
                block.Break();
                break;
            case "input":
                if (element is IHtmlInputElement { Type: "checkbox" or "radio" })
                    block.Text(element.HasAttribute("checked") ? $" {PageText.Ticked} " : $" {PageText.Unticked} ", _place);
                break;
            case var _ when IsRaised(element) && Mark().IsMatch(element.TextContent):
                block.Text($"({element.TextContent.Trim()})", _place);
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "center" or "ul" or "ol":
                block.Paragraph();
                Children(element, block, symbols, preformatted);
                block.Break();
                break;
            case "div" or "li" or "dl" or "dt" or "dd" or "blockquote" or "form" or "section":
                block.Break();
                Children(element, block, symbols, preformatted);
                block.Break();
                break;
            default:
                Children(element, block, symbols || Wingdings.IsFontOf(element), preformatted);
                break;
        }
    }

    private List<DrawnLine> Table(IElement table)
    {
        var drawn = new DrawnTable();
        Rows(table, drawn);
        return drawn.Draw();
    }

    private void Rows(IElement parent, DrawnTable drawn)
    {
        foreach (var child in parent.Children)
        {
            if (child.LocalName is "tbody" or "thead" or "tfoot") Rows(child, drawn);
            else if (child.LocalName == "caption")
            {
                drawn.NextRow();
                Cell(child, drawn);
            }
            if (child.LocalName != "tr") continue;
            drawn.NextRow();
            foreach (var cell in child.Children)
                if (cell.LocalName is "td" or "th") Cell(cell, drawn);
        }
    }

    private void Cell(IElement cell, DrawnTable drawn)
    {
        if (cell.SourceReference is { Position.Index: > 0 and var index }) _place = index;
        var block = new DrawnBlock();
        Children(cell, block, Wingdings.IsFontOf(cell), false);
        block.Break();
        drawn.Add(Span(cell, "colspan"), Span(cell, "rowspan"), block.Lines);
    }

    private static int Span(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), out var span) && span > 0 ? span : 1;

    /// <summary>Whether an element raises its text: then digits in it are a mark and no part of the number before.</summary>
    private static bool IsRaised(IElement element) =>
        element.LocalName == "sup" || element.GetAttribute("style") is { } style
        && style.Contains("super", StringComparison.OrdinalIgnoreCase)
        && style.Contains("vertical-align", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\s*,\s*\d{1,2})*|[a-z])\s*$")]
    private static partial Regex Mark();
}
