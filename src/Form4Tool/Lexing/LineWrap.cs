namespace Form4Tool.Lexing;

/// <summary>
/// Tells whether a line was broken to fit a width: converters and browsers end a line where the next word would not have
/// fitted on it. A line on which it would have is one of the document's own.
/// </summary>
internal static class LineWrap
{
    /// <summary>The first word of a text that begins with none of the blanks before it.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var end and >= 0 ? text[..end] : text;

    /// <summary>Whether a sentence, or what stands in brackets or quotes, may end with a line.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> line) =>
        line is [.., '.' or '!' or '?' or ')' or ']' or '"' or '”' or '’' or ';' or ':'];

    /// <summary>Whether the first word of the next line would have fitted, behind a blank, on a line of so many characters.</summary>
    public static bool Fits(int length, ReadOnlySpan<char> next, int width) => length + 1 + FirstWord(next).Length <= width;
}
