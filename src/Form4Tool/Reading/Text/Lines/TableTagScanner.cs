using System.Net;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Reads the tables that markdown converters leave as raw HTML. The tags are a program's output, complete and lower case, so
/// that a scan does; documents that are HTML as a whole have a parser of their own.
/// </summary>
internal static class TableTagScanner
{
    /// <summary>Scans a stretch of HTML into a page.</summary>
    public static void Scan(ReadOnlySpan<char> html, long place, PageBuilder page)
    {
        var cik = "";
        for (var i = 0; i < html.Length;)
        {
            var open = html[i..].IndexOf('<');
            if (open != 0)
            {
                var text = open < 0 ? html[i..] : html.Slice(i, open);
                if (text.Contains("|\n", StringComparison.Ordinal)) Piped(text, place + i, page);
                else if (text.Contains('&')) page.Text(WebUtility.HtmlDecode(text.ToString()), place + i);
                else page.Text(text, place + i);
                i += text.Length;
                continue;
            }
            var close = html[i..].IndexOf('>');
            if (close < 0) break;
            var tag = html.Slice(i + 1, close - 1);
            var end = tag.StartsWith('/');
            var name = NameOf(end ? tag[1..] : tag);
            i += close + 1;
            switch (name)
            {
                case "sup" when !end && html[i..Math.Min(html.Length, i + 64)].IndexOf("</sup>") is var sup and >= 0
                    && PageText.TryMark(html.Slice(i, sup), out var digits):
                    page.Mark(digits, place + i);
                    i += sup + 6;
                    break;
                case "a":
                    if (!end) cik = PageText.CikOf(tag).ToString();
                    else if (cik.Length > 0) page.Cik(cik);
                    break;
                case "input": page.Box(IsChecked(tag), place + i); break;
                default:
                    if (PageTags.IsHidden(name) && !end)
                    {
                        var stop = html[i..].IndexOf($"</{name}>");
                        if (stop >= 0) i += stop;
                    }
                    else if (end) PageTags.End(page, name);
                    else PageTags.Start(page, name);
                    break;
            }
        }
    }

    /// <summary>Text in a cell that has rows between pipes itself: a table in a table, which Textile writes as tags.</summary>
    private static void Piped(ReadOnlySpan<char> text, long place, PageBuilder page)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line is not ['|', _, .., '|'])
            {
                page.Text(WebUtility.HtmlDecode(text[range].ToString()), place + range.Start.Value);
                page.Block();
                continue;
            }
            page.StartTable();
            foreach (var cell in line[1..^1].Split('|'))
            {
                page.StartCell();
                page.Text(WebUtility.HtmlDecode(line[1..^1][cell].ToString()), place + range.Start.Value);
            }
            page.EndTable();
        }
    }

    /// <summary>The name in a tag's text.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length];
    }

    /// <summary>Whether an input's tag has the attribute <c>checked</c>.</summary>
    public static bool IsChecked(ReadOnlySpan<char> tag) => tag.Contains(" checked", StringComparison.OrdinalIgnoreCase);
}
