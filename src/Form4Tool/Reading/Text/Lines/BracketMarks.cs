namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Marks of footnotes in square brackets, as encyclopedias and some programs write them: <c>5,630,000 [1]</c>. They become the form's own
/// <c>(1)</c>, unless one of them is the number of a link, which a word or an address follows, or none is the first.
/// </summary>
internal static class BracketMarks
{
    private const int MostDigits = 2;

    /// <summary>The text with marks in round brackets, so that every other character stays where it is.</summary>
    public static string Round(string text)
    {
        if (!text.Contains("[1]", StringComparison.Ordinal)) return text;
        char[]? plain = null;
        for (var at = 0; at < text.Length && text.IndexOf('[', at) is >= 0 and var open; at = open + 1)
        {
            var digits = text.AsSpan(open + 1).IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MostDigits || text[open + 1 + digits] != ']' || text[open + 1] == '0') continue;
            var behind = text.AsSpan(open + digits + 2);
            // "[6]Hoffman Reid", "[6](1)", "[6] https://…"
            if (behind is [not (' ' or '\t' or '\n' or '\r' or '|' or ',' or '[' or '\u00A0'), ..]
                || behind.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)) return text;
            plain ??= text.ToCharArray();
            (plain[open], plain[open + 1 + digits]) = ('(', ')');
        }
        return plain is null ? text : new string(plain);
    }
}
