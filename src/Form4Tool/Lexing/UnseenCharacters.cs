using System.Buffers;

namespace Form4Tool.Lexing;

/// <summary>
/// Characters that show nothing: where a word may break (a soft hyphen, a zero-width space), or that it may not. Editors and pages put them
/// into words and numbers, and they are of none.
/// </summary>
internal static class UnseenCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>The text without them. Each line is filled up with blanks at its end, so that the next begins where it did.</summary>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(All)) return text;
        var plain = new char[text.Length];
        var (to, gone) = (0, 0);
        foreach (var c in text)
        {
            if (All.Contains(c)) { gone++; continue; }
            if (c is '\n' or '\r' or '\f')
            {
                plain.AsSpan(to, gone).Fill(' ');
                (to, gone) = (to + gone, 0);
            }
            plain[to++] = c;
        }
        plain.AsSpan(to).Fill(' ');
        return new string(plain);
    }
}
