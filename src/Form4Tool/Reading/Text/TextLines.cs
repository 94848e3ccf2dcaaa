using System.Buffers;
using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>A line of the text without its converter's markup.</summary>
/// <param name="Text">The line.</param>
/// <param name="Place">Where it begins in the document.</param>
/// <param name="Blank">Whether it is empty or a rule: such a line parts paragraphs.</param>
/// <param name="Hard">Whether the line's end was in the document; false where the converter may have broken the line.</param>
/// <param name="Cut">Whether the line was cut at the width inside a word.</param>
/// <param name="Page">Whether a page of paper ends before the line.</param>
internal readonly record struct TextLine(string Text, long Place, bool Blank, bool Hard, bool Cut = false, bool Page = false);

/// <summary>Cuts a text into lines, cleans them, and tells the ends that the page had from those that a converter made.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(string text)
    {
        var raw = new List<(string Line, int Start)>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny("\n\r\f");
            var stop = end < 0 ? text.Length : at + end;
            raw.Add((text[at..stop], at));
            at = stop + 1;
            if (stop < text.Length && text[stop] == '\r' && at < text.Length && text[at] == '\n') at++;
        }
        var markdown = IsMarkdown(text);
        var inline = new Inline();
        var count = ReadReferences(raw, inline);
        var lines = new List<TextLine>(count);
        var page = false;
        var width = 0;
        for (var i = 0; i < count; i++)
            if (!IsRule(raw[i].Line)) width = Math.Max(width, raw[i].Line.AsSpan().TrimEnd().Length);
        for (var i = 0; i < count; i++)
        {
            var (line, start) = raw[i];
            var blank = IsRule(line) || line.AsSpan().IsWhiteSpace();
            var cleaned = blank ? "" : Emphasis(inline.Clean(markdown ? line.AsSpan().TrimStart("# >") : line, markdown), markdown);
            blank = blank || string.IsNullOrWhiteSpace(cleaned);
            page |= start > 0 && text[start - 1] == '\f';
            lines.Add(new TextLine(blank ? "" : cleaned.Trim(), start, blank, IsHard(raw, i, count, width, markdown), !markdown && IsCut(raw, i, count, width), page && !blank));
            page &= blank;
        }
        return lines;
    }

    private static readonly SearchValues<string> BoldTable = SearchValues.Create(["**Table I"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Markdown escapes the period of "1.", and headings are bold; the asterisks of the form itself stand before a blank.</summary>
    private static bool IsMarkdown(string text) =>
        text.Contains("1\\. ", StringComparison.Ordinal) || text.AsSpan().ContainsAny(BoldTable) || text.Contains("](", StringComparison.Ordinal);

    /// <summary>Emphasis that opens on one line and closes on another leaves a lone sign on each.</summary>
    private static string Emphasis(string line, bool markdown)
    {
        if (!markdown) return line;
        for (var at = line.IndexOf('_'); at >= 0; at = at + 1 < line.Length ? line.IndexOf('_', at + 1) : -1)
        {
            char before = at > 0 ? line[at - 1] : ' ', after = at + 1 < line.Length ? line[at + 1] : ' ';
            var opens = char.IsWhiteSpace(before) && !char.IsWhiteSpace(after) && after is not ('_' or 'X');
            var closes = char.IsWhiteSpace(after) && !char.IsWhiteSpace(before) && before is not ('_' or 'X');
            if (opens || closes) line = line.Remove(at--, 1);
        }
        return line.StartsWith("**", StringComparison.Ordinal) ? line[2..] : line.EndsWith("**", StringComparison.Ordinal) && line.Length > 4 ? line[..^2] : line;
    }

    /// <summary>
    /// A line that a converter broke is one whose next word would not have fitted. Markdown says it outright: two blanks at the
    /// end of a line are a break of the page.
    /// </summary>
    private static bool IsHard(List<(string Line, int Start)> raw, int i, int count, int width, bool markdown)
    {
        var line = raw[i].Line;
        if (i + 1 >= count || line.EndsWith("  ", StringComparison.Ordinal)) return true;
        var next = raw[i + 1].Line.AsSpan().Trim();
        if (next.IsEmpty || line.AsSpan().IsWhiteSpace()) return true;
        if (markdown) return false;
        var word = next.IndexOf(' ');
        return line.AsSpan().TrimEnd().Length + 1 + (word < 0 ? next.Length : word) <= width;
    }

    /// <summary>
    /// lynx cuts text with no-break spaces at the width, inside words too. A paragraph is of that kind if one of its lines
    /// begins with the blank that stood at the cut.
    /// </summary>
    private static bool IsCut(List<(string Line, int Start)> raw, int i, int count, int width)
    {
        if (width > 250 || raw[i].Line.Length != width || i + 1 >= count || Indent(raw[i].Line) == 0) return false;
        var indent = Indent(raw[i + 1].Line);
        if (indent == 0 || Indent(raw[i].Line) - indent is not (0 or 1) || raw[i].Line[^1] == ' ') return false;
        for (var j = i; j > 0 && !raw[j - 1].Line.AsSpan().IsWhiteSpace(); j--)
            if (BeginsWithCut(j)) return true;
        for (var j = i + 1; j < count && !raw[j].Line.AsSpan().IsWhiteSpace(); j++)
            if (BeginsWithCut(j)) return true;
        return false;

        bool BeginsWithCut(int j) => Indent(raw[j].Line) == indent + 1 && raw[j - 1].Line.Length >= width - 1;
    }

    private static int Indent(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ') indent++;
        return indent;
    }

    /// <summary>A line of underscores, dashes or asterisks.</summary>
    private static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length >= 5 && !text.ContainsAnyExcept("_-=*━═─ ");
    }

    /// <summary>lynx lists the addresses of its numbered links at the end, under "References".</summary>
    private static int ReadReferences(List<(string Line, int Start)> raw, Inline inline)
    {
        for (var i = raw.Count - 1; i >= 0; i--)
        {
            if (raw[i].Line.Trim() != "References") continue;
            for (var j = i + 1; j < raw.Count; j++)
            {
                var line = raw[j].Line.AsSpan().Trim();
                var dot = line.IndexOf('.');
                if (dot > 0 && int.TryParse(line[..dot], out var number)) inline.Reference(number, PageText.CikOf(line).ToString());
            }
            return i;
        }
        return raw.Count;
    }
}
