using System.Buffers;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>The lines that converters draw around and between cells.</summary>
internal static class Rulings
{
    /// <summary>What may stand at the side of a cell.</summary>
    public static readonly SearchValues<char> Bars = SearchValues.Create("│┃├┤┼┬┴┌┐└┘");

    /// <summary>The side of a cell that GNU html2text or pandoc draws, and where two of pandoc's rules cross.</summary>
    public static readonly SearchValues<char> Pipe = SearchValues.Create("|"), Corner = SearchValues.Create("+");

    /// <summary>What a rule is drawn with.</summary>
    public static readonly SearchValues<char> Strokes = SearchValues.Create("-_=*━═─ ");

    private static readonly SearchValues<char> GridStrokes = SearchValues.Create("+-=:");

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
    public static bool MayDraw(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(' ') is var start and >= 0 && !char.IsAsciiLetterOrDigit(line[start]) && line[start] is not '(';

    /// <summary>A line of dashes or other strokes alone.</summary>
    public static bool IsDashes(ReadOnlySpan<char> line)
    {
        var text = Indentation.Without(line);
        if (text.Length < 2 || !Strokes.Contains(text[0])) return false;
        text = text.TrimEnd();
        return text.Length >= 2 && !text.ContainsAnyExcept(Strokes) && (text.Length > 2 || text is "--");
    }

    /// <summary>A line of pandoc's grid: <c>+-----+:----:+</c>.</summary>
    public static bool IsGridRule(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] == '+' && line[1] is '-' or '=' or ':' && !line.ContainsAnyExcept(GridStrokes);

    public static bool IsGridLine(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '+' or '|';

    /// <summary>The top of a box, or of one that GNU html2text draws with underscores.</summary>
    public static bool IsBoxTop(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var text = Indentation.Without(line);
        if (text.Length <= 40 || text[0] is not ('┌' or '_')) return false;
        text = text.TrimEnd();
        return text.Length > 40 && (text[0] == '┌' ? text[^1] == '┐'
            : !text.ContainsAnyExcept('_', ' ') && Indentation.Without(next).StartsWith("|"));
    }

    public static bool IsBoxLine(ReadOnlySpan<char> line)
    {
        var text = Indentation.Without(line).TrimEnd();
        return !text.IsEmpty && (Bars.Contains(text[0]) || text[0] == '|' || (text.Length > 40 && !text.ContainsAnyExcept('_', ' ')));
    }
}
