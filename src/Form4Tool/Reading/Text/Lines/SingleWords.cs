namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// A text with a word on each line, as readers of pages leave it that take a page for a list of words, and as people make it who turn
/// every blank into a line end. An empty line, or a blank before a word, then begins a cell or a paragraph.
/// </summary>
internal static class SingleWords
{
    /// <summary>So many lines tell it: the head of a form that has a cell on each has captions of many words among them.</summary>
    private const int Sample = 120;

    /// <summary>So many of them may have two words: what a blank that is none holds together.</summary>
    private const int Exceptions = 3;

    /// <summary>The text with blanks for the line ends between the words of a cell; every word stays where it is.</summary>
    public static string Joined(string text) => HasThem(text) ? string.Create(text.Length, text, static (joined, text) =>
    {
        text.CopyTo(joined);
        for (var at = 1; at + 1 < joined.Length; at++)
            if (joined[at] == '\n' && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1])) joined[at] = ' ';
    }) : text;

    private static bool HasThem(string text)
    {
        var (lines, several) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty) continue;
            if (words.ContainsAny(' ', '\t') && ++several > Exceptions) return false;
            if (++lines == Sample) return true;
        }
        return false;
    }
}
