namespace Form4Tool.Lexing;

/// <summary>
/// A text with an empty line behind every line, as programs write it that part the texts of a page by two line ends: there an empty line
/// parts no paragraphs, for nothing else stands between two lines. Several of them are one that was there before.
/// </summary>
internal static class DoubleSpacing
{
    private const int Fewest = 50;          // a form has more lines than that; fewer show no habit

    /// <summary>One line in so many may follow another at once: where a text of the page itself had a line end.</summary>
    private const int Exceptions = 25;

    /// <summary>
    /// The text with a blank for the end of each line above an empty one, so that every other character stays where it is.
    /// </summary>
    public static string Single(string text)
    {
        int lines = 0, doubled = 0;
        var isBehindLine = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var isLine = !line.IsWhiteSpace();
            if (isLine) (lines, doubled) = (lines + 1, isBehindLine ? doubled : doubled + 1);
            isBehindLine = isLine;
        }
        if (lines < Fewest || (lines - doubled) * Exceptions > lines) return text;
        return string.Create(text.Length, text, static (single, text) =>
        {
            text.CopyTo(single);
            int behind = -1, empty = 0;            // the line end above, with nothing behind it yet, and how many went
            for (var at = 0; at < single.Length; at++)
            {
                if (single[at] == '\n')
                {
                    if (behind >= 0 && empty++ != 1) single[behind] = ' ';
                    behind = at;
                }
                else if (!char.IsWhiteSpace(single[at])) (behind, empty) = (-1, 0);
            }
        });
    }
}
