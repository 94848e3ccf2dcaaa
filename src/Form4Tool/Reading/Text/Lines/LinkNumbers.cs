namespace Form4Tool.Reading.Text.Lines;

/// <summary>The numbers that elinks gives to links: <c>[2]Sample Inc.</c>, <c>D [7]^(1)</c>.</summary>
internal static class LinkNumbers
{
    /// <summary>A line with blanks in place of these numbers.</summary>
    public static PositionedLine Without(PositionedLine line)
    {
        if (!line.Span.Contains('[')) return line;
        var chars = line.Span.ToArray();
        for (var at = 0; at < chars.Length; at++)
            if (chars[at] == '[' && LengthOf(chars.AsSpan(at)) is var length and > 0) chars.AsSpan(at, length).Fill(' ');
        return line with { Text = new string(chars) };
    }

    /// <summary>The length of the number of a link at the beginning of a text; 0 where there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > 1 && end + 1 < text.Length && text[end] == ']' && !char.IsWhiteSpace(text[end + 1]) ? end + 1 : 0;
    }
}
