namespace Form4Tool.Lexing;

/// <summary>Compares words with a text whatever the case and the white space: the SEC's own pages break captions over lines.</summary>
internal static class Wording
{
    /// <summary>Whether the words stand in the text at an index. A blank stands for any white space, none included ("1.Title").</summary>
    public static bool Match(ReadOnlySpan<char> text, int at, string words, out int end)
    {
        var i = at;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
                continue;
            }
            if (i >= text.Length || (text[i] != c && char.ToUpperInvariant(text[i]) != char.ToUpperInvariant(c)))
            {
                end = at;
                return false;
            }
            i++;
        }
        end = i;
        return true;
    }
}
