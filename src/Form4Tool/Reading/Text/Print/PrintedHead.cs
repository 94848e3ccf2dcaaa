using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Cuts the head of a printed page into its columns. A column begins with the leftmost of its captions; what crosses the place
/// where the next begins is two texts with one blank between them.
/// </summary>
internal static class PrintedHead
{
    private const int Near = 6;             // lines of one column begin no further apart
    private const int Drift = 3;            // how far left of its captions a text may begin

    public static void Add(List<PositionedLine> lines, PositionedLine last, Page page, Func<string, string> clean, bool vendor, int printed)
    {
        if (last.Span.Contains(ItemHeads.City, StringComparison.Ordinal))
            lines = [.. lines, last.Between(0, last.Span.IndexOf(Headings.TableI, StringComparison.Ordinal))];
        var items = new List<int>();
        foreach (var line in lines)
            for (var end = 0; line.NextRun(end, out var start, out end);)
                if (IsItem(line.Span[start..end])) items.Add(start);
        items.Sort();
        var starts = new List<int> { 0 };
        foreach (var at in items)
            if (at - starts[^1] > Near && at > 12) starts.Add(at);
        var columns = starts.ConvertAll(_ => new List<PositionedLine>());
        foreach (var line in lines)
        {
            var rest = line;
            for (var c = starts.Count - 1; c > 0; c--)
            {
                var cut = Cut(ref rest, starts[c], c == 1);
                columns[c].Add(Indented(rest, cut, Math.Max(0, cut - starts[c] + Drift)));
                rest = rest.Between(0, cut);
            }
            columns[0].Add(rest);
        }
        foreach (var column in columns) HeadColumn.Add(column, page, clean, vendor, printed);
    }

    /// <summary>A line from a place on, with some blanks before it: lines of a column keep their places to each other.</summary>
    private static PositionedLine Indented(PositionedLine line, int from, int blanks)
    {
        var text = line.Span;
        if (!text[(from - blanks)..from].ContainsAnyExcept(' ')) return line.Between(from - blanks, text.Length);
        var part = line.Between(from, text.Length);
        return new PositionedLine(new string(' ', blanks) + part.Text, part.Place - blanks, part.Sheet);
    }

    private static readonly string[] FirstWords = ["Name and", "Issuer Name", "Foreign", "Date of", "Statement", "If Amendment", "Relationship", "Individual"];

    /// <summary>The first words of the items; narrow columns break them anywhere.</summary>
    private static bool IsItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !char.IsAsciiDigit(text[0])) return false;
        var words = text[(text[1] == 'a' ? 2 : 1)..];
        if (words.Length < 3 || words[0] != '.') return false;
        words = words[1..].TrimStart();
        foreach (var first in FirstWords)
            if (words.StartsWith(first)) return true;
        return false;
    }

    /// <summary>
    /// Where a line is cut for a column that begins at a place: before the first run there, or before the word of a run that crosses
    /// it. A run that crosses it and shows no such word is of two columns, nobody knows where: it is left out.
    /// </summary>
    private static int Cut(ref PositionedLine line, int start, bool second)
    {
        var text = line.Span;
        int run, end = 0;
        for (var behind = 0; line.NextRun(behind, out run, out behind); end = behind)
        {
            // The date below item 3 behind a street line, drawn narrower than its column.
            if (second && run < start - Drift && text[run..behind].LastIndexOf(' ') is var blank and >= 0 && ValueShape.IsDate(text[(run + blank + 1)..behind])) return run + blank + 1;
            if (run >= start - Drift) return run;
            if (behind <= start + Drift) continue;
            for (var word = Math.Max(run, start - 2); word <= start + 2; word++)
                if ((word == run || text[word - 1] == ' ') && (word == start || IsItem(text[word..behind]))) return word;
            line = line with { Text = $"{text[..run]}{new string(' ', behind - run)}{text[behind..]}" };
            return start;
        }
        return Math.Min(text.Length, Math.Max(start, end));
    }
}
