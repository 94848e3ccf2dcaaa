using System.Buffers;
using System.Text;
using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Reading.Text.Lattice;

/// <summary>The lines that converters draw around and between cells.</summary>
internal static class Rulings
{
    /// <summary>A line with blanks in place of the numbers that elinks gives to links: <c>[2]Sample Inc.</c>, <c>D [7]^(1)</c>.</summary>
    public static PositionedLine WithoutLinkNumbers(PositionedLine line)
    {
        if (!line.Span.Contains('[')) return line;
        var chars = line.Span.ToArray();
        for (var at = 0; at < chars.Length; at++)
            if (chars[at] == '[' && LinkNumber(chars.AsSpan(at)) is var length and > 0) chars.AsSpan(at, length).Fill(' ');
        return line with { Text = new string(chars) };
    }

    /// <summary>The length of the number of a link at the beginning of a text; 0 where there is none.</summary>
    public static int LinkNumber(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > 1 && end + 1 < text.Length && text[end] == ']' && !char.IsWhiteSpace(text[end + 1]) ? end + 1 : 0;
    }

    /// <summary>What may stand at the side of a cell.</summary>
    public static readonly SearchValues<char> Bars = SearchValues.Create("│┃├┤┼┬┴┌┐└┘");

    /// <summary>The range of characters that holds them all, and no other that a box is drawn with.</summary>
    public const char FirstBar = '│', LastBar = '┼';

    /// <summary>What a rule is drawn with.</summary>
    public static readonly SearchValues<char> Strokes = SearchValues.Create("-_=*━═─ ");

    private static readonly SearchValues<char> GridStrokes = SearchValues.Create("+-=:");

    /// <summary>
    /// A line as it is cut. GNU html2text counts bytes, so that a character takes as many columns as it has bytes; its headings
    /// stand between asterisks.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sheet">The printed page it stands on.</param>
    /// <param name="gnu">Whether GNU html2text wrote it.</param>
    /// <param name="bytes">Whether each character is a byte.</param>
    public static PositionedLine Line(string text, int start, int end, int sheet, bool gnu, bool bytes)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        if (gnu && line.StartsWith("***") && line.EndsWith("***")) return new PositionedLine(line.Trim('*').Trim().ToString(), start, sheet);
        if (gnu && !System.Text.Ascii.IsValid(line)) return new PositionedLine(Widened(line, bytes), start, sheet);
        if (line.Contains('\u00A0')) return new PositionedLine(line.ToString().Replace('\u00A0', ' '), start, sheet);
        return new PositionedLine(text, start, line.Length, start, sheet);
    }

    private static string Widened(ReadOnlySpan<char> line, bool bytes)
    {
        var wide = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == 'Â' && bytes && (i + 1 == line.Length || line[i + 1] is '\u00A0' or '|')) c = ' ';
            wide.Append(c == '\u00A0' ? ' ' : c);
            if (!bytes && c > '\u007f' && !char.IsLowSurrogate(c)) wide.Append(' ', c < '\u0800' ? 1 : 2);
        }
        return wide.ToString();
    }

    /// <summary>GNU html2text underlines by setting underscores for blanks: <c>/s/_Jane_Roe</c>.</summary>
    public static string Underlined(string text)
    {
        if (!text.Contains('_')) return text;
        var plain = text.ToCharArray();
        for (var i = 1; i + 1 < plain.Length; i++)
            if (plain[i] == '_' && plain[i - 1] is not ('_' or ' ') && plain[i + 1] is not ('_' or ' ')) plain[i] = ' ';
        return new string(plain);
    }

    /// <summary>A line without the blanks before it, which may be many.</summary>
    public static ReadOnlySpan<char> Unindented(ReadOnlySpan<char> line) => line[(line.IndexOfAnyExcept(' ') is var start and > 0 ? start : 0)..].TrimStart();

    /// <summary>Where words stand behind an index; -1 where they do not.</summary>
    public static int IndexOf(ReadOnlySpan<char> line, string words, int from) => line[from..].IndexOf(words) is var at and >= 0 ? from + at : -1;

    public static bool IsHorizontal(char c) => c == '─';

    /// <summary>The number of groups of dashes in a line that has nothing else: pandoc's ruler over the columns of a table.</summary>
    public static int Ruler(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept(' ', '-')) return 0;
        var groups = 0;
        for (var at = 0; line[at..].IndexOf('-') is var dash and >= 0; groups++)
        {
            at += dash;
            at += line[at..].IndexOf(' ') is var blank and >= 0 ? blank : line.Length - at;
        }
        return groups;
    }

    /// <summary>Whether a line begins with a sign that rules and boxes begin with, as hardly any does.</summary>
    public static bool MayDraw(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ') is var start and >= 0 && !char.IsAsciiLetterOrDigit(line[start]) && line[start] is not '(';

    /// <summary>A line of dashes or other strokes alone.</summary>
    public static bool IsDashes(ReadOnlySpan<char> line)
    {
        var text = Unindented(line);
        if (text.Length < 2 || !Strokes.Contains(text[0])) return false;
        text = text.TrimEnd();
        return text.Length >= 2 && !text.ContainsAnyExcept(Strokes) && (text.Length > 2 || text is "--");
    }

    /// <summary>A line of pandoc's grid: <c>+-----+:----:+</c>.</summary>
    public static bool IsGridRule(ReadOnlySpan<char> line) => line.Length > 4 && line[0] == '+' && line[1] is '-' or '=' or ':' && !line.ContainsAnyExcept(GridStrokes);

    public static bool IsGridLine(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '+' or '|';

    /// <summary>The top of a box, or of one that GNU html2text draws with underscores.</summary>
    public static bool IsBoxTop(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var text = Unindented(line);
        if (text.Length <= 40 || text[0] is not ('┌' or '_')) return false;
        text = text.TrimEnd();
        return text.Length > 40 && (text[0] == '┌' ? text[^1] == '┐' : !text.ContainsAnyExcept('_', ' ') && Unindented(next).StartsWith("|"));
    }

    public static bool IsBoxLine(ReadOnlySpan<char> line)
    {
        var text = Unindented(line).TrimEnd();
        return !text.IsEmpty && (Bars.Contains(text[0]) || text[0] == '|' || (text.Length > 40 && !text.ContainsAnyExcept('_', ' ')));
    }

    /// <summary>Blanks pandoc's spans out, so that what follows keeps its place: <c>[X]{.FormData}</c>.</summary>
    public static string WithoutSpansInPlace(string text)
    {
        for (var open = text.IndexOf("]{.", StringComparison.Ordinal); open >= 0; open = text.IndexOf("]{.", open + 1, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            var start = text.LastIndexOf('[', open);
            if (close < 0 || start < 0) break;
            text = $"{text.AsSpan(0, start)} {text.AsSpan(start + 1, open - start - 1)}{new string(' ', close - open + 1)}{text.AsSpan(close + 1)}";
        }
        return text;
    }

    /// <summary>Takes pandoc's spans and anchors off: <c>[X]{.FormData}</c>, <c>[]{##F1}</c>.</summary>
    public static string WithoutSpans(string text)
    {
        var open = new Stack<int>();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                plain.Append(text, i++, 2);
                continue;
            }
            if (text[i] == '[') open.Push(plain.Length);
            else if (text[i] == ']' && open.TryPop(out var at) && i + 1 < text.Length && text[i + 1] == '{')
            {
                var close = text.IndexOf('}', i);
                if (close > 0)
                {
                    plain.Remove(at, 1);
                    i = close;
                    continue;
                }
            }
            plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
