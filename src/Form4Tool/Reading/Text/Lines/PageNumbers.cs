using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Lines that number the pages of paper, <c>-- 1 of 2 --</c> or <c>Page 1 of 2</c>, as programs write them that end no page with a form
/// feed. Only a whole count, from 1 up to the last page or the one before, is one.
/// </summary>
internal static class PageNumbers
{
    /// <summary>The text with a form feed and blanks in place of each such line, so that every other character stays where it is.</summary>
    public static string ToFormFeeds(string text)
    {
        var ends = new List<Range>();
        var pages = 0;
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOf($"{ends.Count + 1} of ", StringComparison.Ordinal);
            if (found < 0) break;
            at += found;
            var start = text.LastIndexOf('\n', at) + 1;
            var end = at = LineBreak.After(text, at, out _);
            if (!TryRead(text.AsSpan(start, end - start), out var number, out var last) || number != ends.Count + 1) continue;
            if (pages != 0 && last != pages) return text;
            pages = last;
            ends.Add(start..end);
            if (number == pages) break;
        }
        if (ends.Count == 0 || ends.Count < pages - 1) return text;
        return string.Create(text.Length, (text, ends), static (pages, from) =>
        {
            from.text.CopyTo(pages);
            foreach (var line in from.ends)
            {
                pages[line].Fill(' ');
                pages[line][0] = '\f';
            }
        });
    }

    private static bool TryRead(ReadOnlySpan<char> line, out int number, out int last)
    {
        const string of = " of ", page = "Page ";
        (number, last) = (0, 0);
        line = line.Trim("- \t");
        if (line.StartsWith(page, StringComparison.OrdinalIgnoreCase)) line = line[page.Length..];
        var at = line.IndexOf(of);
        return at > 0 && int.TryParse(line[..at], out number) && int.TryParse(line[(at + of.Length)..], out last) && number <= last;
    }
}
