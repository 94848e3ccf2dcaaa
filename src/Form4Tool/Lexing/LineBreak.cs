namespace Form4Tool.Lexing;

/// <summary>Cuts a text into lines, which end at LF, CR, both together, or the form feed that ends a page of paper.</summary>
internal static class LineBreak
{
    /// <summary>Where the line ends that goes on at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The index.</param>
    /// <param name="next">Where the next line begins; behind the text's end after the last.</param>
    public static int After(ReadOnlySpan<char> text, int from, out int next)
    {
        var length = text[from..].IndexOfAny("\n\r\f");
        var end = length < 0 ? text.Length : from + length;
        next = text[end..].StartsWith("\r\n") ? end + 2 : end + 1;
        return end;
    }
}
