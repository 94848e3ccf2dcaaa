using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Draws a filer's HTML, or what stands in one of its cells, as lines of a sheet: text runs on with single blanks until a break.
/// </summary>
internal sealed partial class HtmlDrawing
{
    private readonly StringBuilder _line = new();
    private readonly List<SheetLine> _lines = [];
    private readonly bool _isCell;
    private bool _blankDue;
    private int _start, _place;

    private HtmlDrawing(bool isCell, int place) => (_isCell, _place) = (isCell, place);

    /// <summary>The lines of a page.</summary>
    public static List<SheetLine> Draw(IElement? body)
    {
        var page = new HtmlDrawing(false, 0);
        if (body is not null) page.Children(body, false, false);
        page.Break();
        return page._lines;
    }

    private void Children(INode parent, bool symbols, bool preformatted)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element) Element(element, symbols, preformatted);
            else if (children[i] is not IText text) continue;
            else if (preformatted && !symbols) Preformatted(text.Data);
            else Text(symbols ? Wingdings.Draw(text.Data) : text.Data);
        }
    }

    private void Element(IElement element, bool symbols, bool preformatted)
    {
        if (element.SourceReference is { Position.Index: > 0 and var index }) _place = index;
        switch (element.LocalName)
        {
            case "br": Break(keepBlank: true); break;
            case "table":
                Break();
                var grid = new CellGrid();
                Rows(element, grid);
                _lines.AddRange(grid.Draw());
                break;
            case var _ when BoxElement.Read(element) is { } ticked: Text(ticked ? $" {PageText.Ticked} " : $" {PageText.Unticked} "); break;
            case var _ when IsRaised(element) && Mark().IsMatch(element.TextContent): Text($"({element.TextContent.Trim()})"); break;
            case var name when PageTags.IsBlock(name):
                Break();
                if (IsParagraph(name)) Gap();
                Children(element, symbols, preformatted || name == "pre");
                Break();
                break;
            case var name when !PageTags.IsHidden(name):
                Children(element, symbols || Wingdings.IsFontOf(element), preformatted);
                break;
        }
    }

    private static bool IsParagraph(string name) => name is "p" or "center" or "ul" or "ol" or ['h', >= '1' and <= '6'];

    /// <summary>White space collapses, but no-break spaces stay, since filers set columns with them.</summary>
    private void Text(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t' or '\f') { _blankDue = true; continue; }
            if (_line.Length == 0) _start = _place;
            else if (_blankDue && _line[^1] != ' ') _line.Append(' ');
            _blankDue = false;
            _line.Append(c == '\u00a0' ? ' ' : c);
        }
    }

    /// <summary>Preformatted text: its lines stay lines, its blanks blanks.</summary>
    private void Preformatted(string text)
    {
        var place = _place;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value > 0) Break(keepBlank: true);
            if (_line.Length == 0) _start = place + range.Start.Value;
            foreach (var c in text.AsSpan(range).TrimEnd('\r'))
            {
                if (c == '\t') _line.Append(' ', 8 - _line.Length % 8);
                else _line.Append(c == '\u00a0' ? ' ' : c);
            }
        }
    }

    /// <summary>Ends the line, if there is one.</summary>
    private void Break(bool keepBlank = false)
    {
        if (_line.Length > 0 || keepBlank) _lines.Add(SheetLine.OfCells(DotLeaders.Clear(_line.ToString().TrimEnd()), _start, null));
        _line.Clear();
        _blankDue = false;
    }

    /// <summary>The space before a paragraph; a cell has none at its top, and its lines stand as close as those beside it.</summary>
    private void Gap()
    {
        if (!_isCell && _lines.Count > 0 && _lines[^1].Text.Length > 0) _lines.Add(SheetLine.OfCells("", _start, null));
    }

    private void Rows(IElement parent, CellGrid grid)
    {
        foreach (var child in parent.Children)
        {
            if (child.LocalName is "tbody" or "thead" or "tfoot") Rows(child, grid);
            if (child.LocalName is not ("tr" or "caption")) continue;
            grid.NextRow();
            if (child.LocalName == "caption") Cell(child, grid);
            else foreach (var cell in child.Children)
                if (cell.LocalName is "td" or "th") Cell(cell, grid);
        }
    }

    private void Cell(IElement cell, CellGrid grid)
    {
        if (cell.SourceReference is { Position.Index: > 0 and var index }) _place = index;
        var inside = new HtmlDrawing(true, _place);
        inside.Children(cell, Wingdings.IsFontOf(cell), false);
        inside.Break();
        grid.Add(Span(cell, "colspan"), Span(cell, "rowspan"), inside._lines);
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
