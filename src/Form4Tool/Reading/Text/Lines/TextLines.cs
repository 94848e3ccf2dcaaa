using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>A line of the text without its converter's markup.</summary>
/// <param name="Text">The line.</param>
/// <param name="Place">Where it begins in the document.</param>
/// <param name="Blank">Whether it is empty or a rule: such a line parts paragraphs.</param>
/// <param name="Hard">Whether the line's end was in the document; false where the converter may have broken the line.</param>
/// <param name="Cut">Whether the line was cut at the width inside a word.</param>
/// <param name="Page">Whether a page of paper ends before the line.</param>
/// <param name="Open">Whether the line may have been cut there.</param>
internal readonly record struct TextLine(
    string Text, long Place, bool Blank, bool Hard, bool Cut = false, bool Page = false, bool Open = false);

/// <summary>Cuts a text into lines, cleans them, and tells the ends that the page had from those that a converter made.</summary>
internal static class TextLines
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="markdown">Whether it is markdown.</param>
    /// <param name="vendor">Whether it is of the vendor's sheet, whose remarks have no-break spaces.</param>
    public static List<TextLine> Of(string text, bool markdown, bool vendor)
    {
        var raw = new List<RawLine>(text.AsSpan().Count('\n') + 2);
        for (int at = 0, next; at < text.Length; at = next) raw.Add(new RawLine(text, at, LineBreak.After(text, at, out next)));
        var inline = new InlineMarkup();
        ReadReferences(text, raw, inline);
        var lines = new List<TextLine>(raw.Count);
        var page = false;
        var width = 0;
        foreach (var line in raw)
            if (!line.Rule) width = Math.Max(width, line.TextEnd - line.Start);
        var first = 0;
        Paragraph? paragraph = null;
        for (var i = 0; i < raw.Count; i++)
        {
            var line = raw[i];
            var cleaned = "";
            if (!line.Rule && !line.IsBlank)
            {
                var shown = inline.Clean(markdown ? line.Of(text).TrimStart("# >") : line.TextOf(text), markdown);
                cleaned = Emphasis(shown, markdown).Trim();
            }
            var blank = cleaned.Length == 0;
            page |= line.Start > 0 && text[line.Start - 1] == '\f';
            if (i == 0 || raw[i - 1].IsBlank || raw[i - 1].TextOf(text) is Headings.Remarks) (first, paragraph) = (i, null);
            var cut = !markdown && line.Length == width ? CutOf(text, vendor, raw, i, width, first, ref paragraph) : false;
            var hard = IsHard(text, raw, i, width, markdown);
            lines.Add(new TextLine(cleaned, line.Start, blank, hard, cut == true, page && !blank, cut is null));
            page &= blank;
        }
        return lines;
    }

    /// <summary>A line as it stands in the text.</summary>
    private readonly struct RawLine
    {
        public RawLine(string text, int start, int end)
        {
            (Start, End, TextStart, TextEnd) = (start, end, start, end);
            while (TextEnd > start && char.IsWhiteSpace(text[TextEnd - 1])) TextEnd--;
            while (TextStart < TextEnd && char.IsWhiteSpace(text[TextStart])) TextStart++;
            Rule = IsRule(TextOf(text));
        }

        public int Start { get; }

        public int End { get; }

        /// <summary>Where it begins without white space, and where it ends.</summary>
        public int TextStart { get; }

        public int TextEnd { get; }

        /// <summary>Whether it is a line of underscores, dashes or asterisks.</summary>
        public bool Rule { get; }

        public int Length => End - Start;

        public bool IsBlank => TextStart == TextEnd;

        public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

        public ReadOnlySpan<char> TextOf(string text) => text.AsSpan(TextStart, TextEnd - TextStart);

        /// <summary>How many blanks it begins with.</summary>
        public int Indent(string text) => Of(text).IndexOfAnyExcept(' ') is var indent and >= 0 ? indent : Length;
    }

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
        if (line.StartsWith("**", StringComparison.Ordinal)) return line[2..];
        return line.EndsWith("**", StringComparison.Ordinal) && line.Length > 4 ? line[..^2] : line;
    }

    /// <summary>No converter breaks lines at a width beyond this: in wider texts a line is a paragraph, the longest too.</summary>
    private const int Widest = 300;

    /// <summary>Whether a line shows by its length that the text has none that were broken.</summary>
    public static bool IsWhole(TextLine line) => line.Text.Length > Widest;

    /// <summary>
    /// A line that a converter broke is one whose next word would not have fitted. Markdown says it outright: two blanks at the
    /// end of a line are a break of the page.
    /// </summary>
    private static bool IsHard(string text, List<RawLine> raw, int i, int width, bool markdown)
    {
        if (i + 1 >= raw.Count) return true;
        RawLine line = raw[i], next = raw[i + 1];
        if (line.IsBlank || next.IsBlank || line.Of(text).EndsWith("  ")) return true;
        if (markdown) return false;
        return width > Widest || LineWrap.Fits(line.TextEnd - line.Start, next.TextOf(text), width);
    }

    /// <summary>
    /// lynx cuts text with no-break spaces at the width, inside words too; the vendor's sheet has them in remarks. A paragraph is of that
    /// kind if one of its lines begins with the blank that stood at the cut, or with what no line begins with. Null where that does not
    /// tell.
    /// </summary>
    private static bool? CutOf(string text, bool vendor, List<RawLine> raw, int i, int width, int first, ref Paragraph? paragraph)
    {
        if (width > 250 || i + 1 >= raw.Count || raw[i + 1].IsBlank) return false;
        if (text[raw[i].End - 1] == ' ') return false;
        paragraph ??= Paragraph.Of(text, raw, first, width);
        if (raw[i + 1].Indent(text) > paragraph.Indent || raw[i].Indent(text) > paragraph.Indent + 1) return false;
        // Behind a comma a blank was, for no word has one inside.
        if (paragraph.IsCut) return (text[raw[i].End - 1], text[raw[i + 1].TextStart]) is not (',' or ';', >= 'A');
        return first > 0 && raw[first - 1].TextOf(text) is Headings.Remarks && !paragraph.IsBroken && vendor ? null : false;
    }

    /// <summary>Lines without a blank one between them.</summary>
    /// <param name="Indent">How far the least indented is.</param>
    /// <param name="IsCut">Whether one shows that words were cut.</param>
    /// <param name="IsBroken">Whether one was broken before a word that would not have fitted.</param>
    private sealed record Paragraph(int Indent, bool IsCut, bool IsBroken)
    {
        public static Paragraph Of(string text, List<RawLine> raw, int first, int width)
        {
            var last = first;
            while (last + 1 < raw.Count && !raw[last + 1].IsBlank) last++;
            var indent = int.MaxValue;
            for (var j = first; j <= last; j++) indent = Math.Min(indent, raw[j].Indent(text));
            var (cut, broken) = (false, false);
            for (var j = first; j < last && !cut; j++)
            {
                cut = raw[j].Length >= width - 1
                    && (raw[j + 1].Indent(text) == indent + 1 || text[raw[j + 1].TextStart] is '.' or ',' or ';' or ')');
                broken |= raw[j].Length < width - 1 && !IsHard(text, raw, j, width, markdown: false);
            }
            return new Paragraph(indent, cut, broken);
        }
    }

    private static bool IsRule(ReadOnlySpan<char> text) =>
        text.Length >= 5 && Rulings.Strokes.Contains(text[0]) && !text.ContainsAnyExcept(Rulings.Strokes);

    /// <summary>
    /// Takes the addresses of its numbered links out of the lines: lynx lists them at the end under "References", others without a heading.
    /// </summary>
    private static void ReadReferences(string text, List<RawLine> raw, InlineMarkup inline)
    {
        var first = raw.FindLastIndex(l => l.TextOf(text) is "References");
        if (first < 0) first = ListAtEnd(text, raw);
        for (var i = Math.Max(first, 0); first >= 0 && i < raw.Count; i++)
            if (ReferenceLists.Is(raw[i].TextOf(text), out var number))
                inline.Reference(number, PageText.CikOf(raw[i].TextOf(text)).ToString());
        if (first >= 0) raw.RemoveRange(first, raw.Count - first);
    }

    /// <summary>Where a list of addresses that ends the text begins, by its first number; -1 where there is none.</summary>
    private static int ListAtEnd(string text, List<RawLine> raw)
    {
        for (var i = raw.Count - 1; i >= 0; i--)
        {
            var line = raw[i].TextOf(text);
            if (line.IsEmpty) continue;
            if (!ReferenceLists.Is(line, out var number)) break;
            if (number == 1) return i;
        }
        return -1;
    }
}
