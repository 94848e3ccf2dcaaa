namespace Form4Tool.Lexing;

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

    /// <summary>
    /// The share of a width that a full line takes at least: what is between full and not, by the inexact widths, is taken for full.
    /// </summary>
    public const double Full = 0.985;

    private const int WidestLetter = 900, Blank = 250;

    private static int Of(char c) => c switch
    {
        ' ' or '.' or ',' or ';' or ':' or '!' or '|' or '’' => Blank,
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

    /// <summary>The greater of a width and that of a text, which is not measured if it has too few letters to be wider.</summary>
    public static int Widest(int width, ReadOnlySpan<char> text) => text.Length * WidestLetter <= width ? width : Math.Max(width, Of(text));

    /// <summary>
    /// Whether the first word of the next line would have fitted, behind a blank, on a line of paper: what <see cref="LineWrap"/> tells of
    /// characters.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> line, ReadOnlySpan<char> next, double width) =>
        Of(line) + Blank + Of(LineWrap.FirstWord(next)) <= width;
}
