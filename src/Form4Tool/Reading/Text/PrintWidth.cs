namespace Form4Tool.Reading.Text;

/// <summary>How wide a line is on paper: its letters have different widths, which are much alike in every face for text.</summary>
internal static class PrintWidth
{
    /// <summary>The width in hundredths of the height of the type.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += c switch
            {
                ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or 'i' or 'j' or 'l' or 't' or '/' or '|' => 27,
                'f' or 'r' or 's' or 'I' or 'J' or '(' or ')' or '[' or ']' or '-' or '"' or '“' or '”' => 36,
                'a' or 'c' or 'e' or 'z' => 44,
                'm' or 'W' or 'M' or '%' or '@' or '—' => 85,
                'w' or (>= 'A' and <= 'Z') or '&' => 68,
                _ => 50,
            };
        return width;
    }

    /// <summary>The width of the first word.</summary>
    public static int OfWord(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return Of(blank < 0 ? text : text[..blank]);
    }
}
