using System.Text.RegularExpressions;

using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Blanks out what a browser prints at the edges of each page of paper: when, the page's title, its address and the page's
/// number. Between two pages they would stand among the values of a row.
/// </summary>
internal static partial class RunningHeads
{
    private const int FewestBars = 20;

    /// <summary>The text with blanks in their place, so that every other character stays where it is.</summary>
    public static string Blank(string text)
    {
        text = PageNumbers.ToFormFeeds(text);
        // pdftotext ends each page with a form feed.
        if (!text.Contains('\f')) return text;
        // What has bars between its cells is no paper; an end of a page is the end of a line there.
        if (text.AsSpan().Count('|') > FewestBars) return text.Replace('\f', '\n');
        char[]? chars = null;           // a copy, if there is anything to blank
        var expected = Edge.None;
        var title = "";
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var line = text.AsSpan(start..LineBreak.After(text, start, out at));
            var words = Indentation.Without(line).TrimEnd();
            if (words.IsEmpty) continue;
            var next = After(words, expected, out var isEdge);
            if (expected == Edge.Title && title.Length == 0) title = words.ToString();
            // The title may stand apart from the rest.
            if (isEdge || (title.Length > 0 && words.SequenceEqual(title)))
                (chars ??= text.ToCharArray()).AsSpan(start, line.Length).Fill(' ');
            expected = next;
        }
        return chars is null ? text : new string(chars);
    }

    private enum Edge { None, Title, Number }

    /// <summary>What must stand on the next line, if this one is at the edge of a page and holds only a part of it.</summary>
    private static Edge After(ReadOnlySpan<char> line, Edge expected, out bool isEdge)
    {
        isEdge = true;
        if (char.IsAsciiDigit(line[0]) && Printed(line) is var date and > 0) return date == line.Length ? Edge.Title : Edge.None;
        if (line.StartsWith("file://") || line.StartsWith("http://") || line.StartsWith("https://"))
        {
            var blank = line.IndexOf(' ');
            if (blank < 0) return Edge.Number;
            isEdge = IsNumber(line[blank..].Trim());
            return Edge.None;
        }
        isEdge = expected == Edge.Title || (expected == Edge.Number && IsNumber(line));
        return Edge.None;
    }

    /// <summary>The length of <c>11/22/26, 3:25 PM</c> at the beginning of a line; 0 where there is none.</summary>
    private static int Printed(ReadOnlySpan<char> line)
    {
        foreach (var when in When().EnumerateMatches(line)) return when.Length;
        return 0;
    }

    [GeneratedRegex(@"^[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}, *[0-9]+(?::[0-9]+){1,2}(?!\S)(?:\s+[AP]M)?")]
    private static partial Regex When();

    /// <summary><c>2/5</c>, the number of a page.</summary>
    private static bool IsNumber(ReadOnlySpan<char> line) => PageNumber().IsMatch(line);

    [GeneratedRegex("^[0-9]*/[0-9]*$")]
    private static partial Regex PageNumber();
}
