using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>How wide a text is on paper: the letters of print have widths of their own, so that a full line may have few of them.</summary>
internal static class FontMetrics
{
    // Of the characters of ASCII; the others are looked up one by one.
    private static readonly ushort[] OfAscii = [.. Enumerable.Range(0, 128).Select(c => (ushort)Of((char)c))];

    /// <summary>The width of a text, in thousandths of its size; those of a serif face, rounded.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += c < OfAscii.Length ? OfAscii[c] : Of(c);
        return width;
    }

    private const int WidestLetter = 900;

    private static int Of(char c) => c switch
    {
        ' ' or '.' or ',' or ';' or ':' or '!' or '|' or '’' => 250,
        'i' or 'j' or 'l' or 't' or '/' => 278,
        'f' or 'r' or 'I' or '(' or ')' or '[' or ']' or '-' or '\'' => 333,
        's' or 'J' => 389,
        'a' or 'c' or 'e' or 'z' or '"' or '“' or '”' => 444,
        'm' or '&' => 778,
        'w' or 'A' or 'D' or 'G' or 'H' or 'K' or 'N' or 'O' or 'Q' or 'U' or 'V' or 'X' or 'Y' => 722,
        'M' or 'W' or '%' or '@' or '—' => WidestLetter,
        >= 'A' and <= 'Z' => 611,
        _ => 500,
    };

    /// <summary>The width of the first word.</summary>
    public static int OfWord(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return Of(blank < 0 ? text : text[..blank]);
    }

    /// <summary>The greater of a width and that of a text, which is not measured if it has too few letters to be wider.</summary>
    public static int Widest(int width, ReadOnlySpan<char> text) => text.Length * WidestLetter <= width ? width : Math.Max(width, Of(text));

    /// <summary>The width of the widest line of running text: the sentences that are printed on every form are longer than a line.</summary>
    public static int OfLines(List<PositionedLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            if (line.Span.Length * WidestLetter <= width || line.OnlyRun(out var start) is not { IsEmpty: false } text || start >= 16) continue;
            width = Widest(width, text[(text[0] == '(' ? Math.Max(0, text.IndexOf(' ')) : 0)..].Trim());
        }
        return width;
    }

    /// <summary>Whether a line ends because the first word of the next would not have fitted into a width.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        next = next.TrimStart();
        // What is between full and not, by the inexact widths, is taken for full.
        return Of(line.Trim()) + 250 + OfWord(next) > width * 0.985;
    }
}
