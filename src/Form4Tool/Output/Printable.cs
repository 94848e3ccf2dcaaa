using System.Globalization;
using System.Text;

namespace Form4Tool.Output;

/// <summary>
/// Text of filings and names of files as they may be shown: a control character would move a terminal's cursor or change its
/// colours, and one that turns the direction of writing would show a line as another; so they are written <c>\u001b</c>.
/// </summary>
public static class Printable
{
    /// <summary>The text in which nothing acts.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="but">Characters that the caller escapes in its own way.</param>
    public static string Of(string text, string but = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(but);
        var at = 0;
        while (at < text.Length && !Acts(text[at])) at++;
        if (at == text.Length) return text;
        var shown = new StringBuilder(text, 0, at, text.Length + 16);
        foreach (var c in text.AsSpan(at))
        {
            if (Acts(c) && !but.Contains(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }
        return shown.ToString();
    }

    /// <summary>
    /// Whether it is one of Unicode's controls C0 and C1, an end of a line, or embeds, overrides or isolates a direction.
    /// </summary>
    private static bool Acts(char c) => char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
