using System.Text;

namespace Form4Tool.Lexing;

/// <summary>
/// The normal form of the text in a page, so that every document says a mark, a box and a link in one way:
/// a footnote mark that is certain is <c>⁽1⁾</c>, a box is <c>☒</c> or <c>☐</c>, a line break inside a cell is LF, and the CIK in
/// the link behind a name follows the name between two control characters.
/// </summary>
internal static class PageText
{
    public const char OpenMark = '⁽', CloseMark = '⁾', Ticked = '☒', Unticked = '☐';

    /// <summary>U+FFF9 and U+FFFB, which Unicode reserves for annotations of a text: they occur in no page.</summary>
    public const char OpenCik = '\uFFF9', CloseCik = '\uFFFB';

    /// <summary>
    /// The CIK of a link such as <c>/cgi-bin/browse-edgar?action=getcompany&amp;CIK=0001057067</c>; empty where there is none, or where
    /// its digits end otherwise than an address and its parts do.
    /// </summary>
    public static ReadOnlySpan<char> CikOf(ReadOnlySpan<char> link)
    {
        var at = link.IndexOf("CIK=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return default;
        var digits = link[(at + 4)..];
        var length = 0;
        while (length < digits.Length && length < 10 && char.IsAsciiDigit(digits[length])) length++;
        return length == digits.Length || "&)]}>\"'| \t\n<,;".Contains(digits[length]) ? digits[..length] : default;
    }

    /// <summary>Takes the first CIK annotation out of a text.</summary>
    public static string TakeCik(string text, out string? cik)
    {
        cik = null;
        for (int open; (open = text.IndexOf(OpenCik)) >= 0;)
        {
            var close = text.IndexOf(CloseCik, open);
            if (close < 0) close = text.Length - 1;
            cik ??= text[(open + 1)..close];
            text = text.Remove(open, close - open + 1);
        }
        return text;
    }

    /// <summary>A superscript as the page text has it: <c>(1)</c> becomes a certain mark, anything else stays what it is.</summary>
    public static bool TryMark(ReadOnlySpan<char> superscript, out ReadOnlySpan<char> digits)
    {
        digits = superscript.Trim();
        if (digits.Length > 2 && digits[0] == '(' && digits[^1] == ')') digits = digits[1..^1].Trim();
        return digits.Length is > 0 and <= 3 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A text that stands several times behind itself, once: a cell over several columns, said in each of them.</summary>
    public static string Once(string text)
    {
        for (var times = 4; times > 1; times--)
        {
            var length = (text.Length + 1) / times - 1;
            if (length < 1 || (length + 1) * times != text.Length + 1) continue;
            var same = true;
            for (var at = length; same && at < text.Length; at += length + 1)
                same = text[at] == ' ' && string.CompareOrdinal(text, 0, text, at + 1, length) == 0;
            if (same) return text[..length];
        }
        return text;
    }

    /// <summary>The text with each run of white space as one blank, and trimmed.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var plain = true;
        for (var i = 0; plain && i < text.Length; i++)
            plain = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && text[i + 1] != ' ');
        if (plain) return text.ToString();
        var line = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) blank = true;
            else
            {
                if (blank) line.Append(' ');
                blank = false;
                line.Append(c);
            }
        }
        return line.ToString();
    }
}
