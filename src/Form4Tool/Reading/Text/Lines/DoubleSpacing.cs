namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// A text with an empty line behind every line, as programs write it that part the texts of a page by two line ends: there an empty line
/// parts no paragraphs, for nothing else stands between two lines.
/// </summary>
internal static class DoubleSpacing
{
    private const int Fewest = 50;          // a form has more lines than that; fewer show no habit

    /// <summary>One line in so many may follow another at once: where a text of the page itself had a line end.</summary>
    private const int Exceptions = 25;

    /// <summary>The text with a blank for the end of each empty line, so that every other character stays where it is.</summary>
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
            for (var at = 0; at < single.Length;)
            {
                var end = single[at..].IndexOf('\n');
                if (end < 0) break;
                // The end of a line stays; those of the empty lines behind it go.
                for (at += end + 1; at < single.Length && single[at] is ' ' or '\t' or '\u00a0' or '\r' or '\n'; at++)
                    if (single[at] is '\n' or '\r') single[at] = ' ';
            }
        });
    }
}
