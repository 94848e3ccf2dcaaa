using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Pipes between cells in a text that was broken to fit a screen: a row goes on where the next word would not have fitted, and where a line
/// ends in the number of an item or a comma, for such converters prefer to break behind these.
/// </summary>
internal static class NarrowPipes
{
    /// <summary>A screen has eighty columns; a converter may take a few less or one more. The shortest rows have three pipes.</summary>
    private const int Least = 60, Most = 82, PipesOfRow = 3, MostOfCell = 4;

    /// <summary>The text with a blank for each line end that was none, so that every other character stays where it is.</summary>
    public static string Joined(string text)
    {
        // Paper keeps places; Markdown says itself where its lines end.
        if (!text.Contains('|') || text.Contains('\f') || text.Contains("---|", StringComparison.Ordinal)) return text;
        var (width, pipes) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var length = line.TrimEnd().Length;
            if (length <= Most) width = Math.Max(width, length);
            // What has no blank is broken nowhere.
            else if (line[..length].LastIndexOf(' ') > Most) return text;
            if (line.Count('|') >= PipesOfRow) pipes++;
        }
        if (width < Least || pipes == 0) return text;
        var joined = text.ToCharArray();
        var isOpen = false;
        for (int at = 0, end; (end = LineBreak.After(text, at, out var behind)) < text.Length;)
        {
            var line = text.AsSpan(at..end).TrimEnd();
            at = behind;
            var rest = text.AsSpan(at);
            var next = rest[..LineBreak.After(rest, 0, out _)];
            if (line.IsEmpty || next.IsWhiteSpace() || next[0] is '|' or ' ' || Opens(line, next))
            {
                isOpen = false;
                continue;
            }
            isOpen = isOpen ? !line.Contains('|') : OpensCell(line, rest);
            if (isOpen || GoesOn(line, next) || !LineWrap.Fits(line.Length, next, width)) joined.AsSpan(end, at - end).Fill(' ');
        }
        return new string(joined);
    }

    /// <summary>Whether a footnote or the remarks begin, as no sentence does behind another, or the caption of a signature.</summary>
    private static bool Opens(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        next.TrimStart("^{*} ").StartsWith(Headings.SignatureOfPerson)
        || line[^1] == '.' && !line.Contains('|') && !EndsInItem(line) && (next.StartsWith(Headings.Remarks)
        || NoteNumber.TryRead(next, out _, out var length) && length < next.Length && next[length] == ' ');

    /// <summary>Whether a line is the beginning of a first cell, which a line soon after it ends: a cell of several lines.</summary>
    private static bool OpensCell(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        // "Pellworth IV LP By:" goes on with whom it is signed by.
        if (line.EndsWith(" By:") ? line.Contains('|') : line[0] != '|' || line[1..].Contains('|')) return false;
        var lines = 0;
        foreach (var next in rest.EnumerateLines())
        {
            if (lines++ == MostOfCell || next.IsWhiteSpace() || next[0] == '|') return false;
            if (next.Contains('|')) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a line that has room for a word does not end there: at the number of an item, a comma or bracket inside of a sentence, a
    /// colon in a cell, or inside of the first cell that is not empty.
    /// </summary>
    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => line[^1] switch
    {
        '.' => EndsInItem(line) && char.IsAsciiLetterUpper(next[0]),
        ',' or ')' => char.IsAsciiLetterLower(next[0]) && !line.Contains('|') && !next.Contains('|'),
        ':' => line.Contains('|'),
        _ => false,
    };

    /// <summary>"… Issuer 5.", "|2A."</summary>
    private static bool EndsInItem(ReadOnlySpan<char> line)
    {
        if (line[^1] != '.') return false;
        var item = line[(line.LastIndexOfAny(' ', '|') + 1)..^1].TrimEnd('A');
        return item.Length is 1 or 2 && !item.ContainsAnyExceptInRange('0', '9');
    }
}
