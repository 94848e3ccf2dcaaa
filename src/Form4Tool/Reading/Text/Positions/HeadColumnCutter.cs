using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Cuts a head without rules into its columns. A column begins with the leftmost of its captions and on the line of the first; what
/// crosses the place where the next begins is two texts with one blank between them.
/// </summary>
internal static class HeadColumnCutter
{
    private const int Near = 6;             // lines of one column begin no further apart
    private const int Drift = 3;            // how far left of its captions a text may begin
    private const int Indented = 12;        // how far right the captions of the first column may
    private const int MostColumns = 8;      // more than there are items

    /// <summary>How the caption of item 1 begins.</summary>
    public const string OwnerCaption = ItemHeads.NameAndAddress;

    /// <summary>
    /// Whether item 1 begins on a line: its caption whole, or broken behind its number. Remarks may speak of the name and address of
    /// others.
    /// </summary>
    public static bool IsHead(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(OwnerCaption);
        return at >= 0
            && (line[(at + OwnerCaption.Length)..].TrimStart().StartsWith("Reporting") || line[..at].TrimEnd() is [.., '1', '.']);
    }

    public static bool Ends(ReadOnlySpan<char> line) => IsHead(line)
        || line.Contains($"{Headings.TableI} - ", StringComparison.Ordinal)
        || line.Contains($"{Headings.TableII} - ", StringComparison.Ordinal)
        || line.TrimStart() is var text && (text.StartsWith(Headings.Explanation) || text.StartsWith(Headings.Remarks));

    public static void Add(List<PositionedLine> lines, PositionedLine last, Page page, Func<string, string> clean, bool vendor, int printed)
    {
        if (last.Has(ItemHeads.City))
            lines = [.. lines, last.Between(0, last.Span.IndexOf(Headings.TableI, StringComparison.Ordinal))];
        var starts = Starts(lines);
        var columns = starts.ConvertAll(_ => new List<PositionedLine>());
        for (var i = 0; i < lines.Count; i++)
        {
            var rest = lines[i];
            for (var c = starts.Count - 1; c > 0; c--)
            {
                var (start, first) = starts[c];
                var cut = Cut(ref rest, start, c == 1, i < first, page);
                // What stands above the first caption of its column is of no item.
                if (i >= first) columns[c].Add(FromPlace(rest, cut, Math.Max(0, cut - start + Drift)));
                else if (rest.Between(cut, int.MaxValue) is { IsBlank: false } above) LeaveOut(above, page);
                rest = rest.Between(0, cut);
            }
            columns[0].Add(rest);
        }
        foreach (var column in columns) HeadColumn.Add(column, page, clean, vendor, printed);
    }

    /// <summary>
    /// Where the columns begin, and on which lines. One caption alone, one blank behind other words, begins none below the first
    /// line: there a text without columns goes on with its next item.
    /// </summary>
    private static List<(int Place, int Line)> Starts(List<PositionedLine> lines)
    {
        var items = new List<(int Place, int Line, bool IsParted)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Span;
            for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is var digit and >= 0; at++)
                if ((at += digit) > Indented && char.IsWhiteSpace(text[at - 1]) && IsItem(text[at..]))
                    items.Add((at, i, i == 0 || char.IsWhiteSpace(text[at - 2])));
        }
        items.Sort();
        var starts = new List<(int Place, int Line)> { (0, 0) };
        for (int first = 0, end; first < items.Count; first = end)
        {
            var (place, line, isParted) = items[first];
            for (end = first + 1; end < items.Count && items[end].Place - place <= Near; end++)
                (line, isParted) = (Math.Min(line, items[end].Line), true);
            if (isParted && starts.Count < MostColumns) starts.Add((place, line));
        }
        return starts;
    }

    /// <summary>A line from a place on, with some blanks before it: lines of a column keep their places to each other.</summary>
    private static PositionedLine FromPlace(PositionedLine line, int from, int blanks)
    {
        var text = line.Span;
        if (!text[(from - blanks)..from].ContainsAnyExcept(' ')) return line.Between(from - blanks, text.Length);
        var part = line.Between(from, text.Length);
        return new PositionedLine(new string(' ', blanks) + part.Text, part.Place - blanks, part.Sheet);
    }

    /// <summary>
    /// <c>2. Issuer Name…</c>, <c>2a. Foreign…</c>, and not <c>10% Owner</c>. A narrow column breaks a caption behind any of its words.
    /// </summary>
    private static bool IsItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !(text[1] == '.' || (text[1] is 'a' or 'A' && text[2] == '.'))) return false;
        text = text[(text.IndexOf('.') + 1)..].TrimStart(' ');
        foreach (var words in ItemHeads.ItemBeginnings)
            if (text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] == ' ')) return true;
        return false;
    }

    /// <summary>
    /// Where a line is cut for a column that begins at a place: before the first run there, or before the word of a run that crosses
    /// it. A run that crosses it and shows no such word is of two columns, nobody knows where: it is left out. Above the first caption
    /// of a column a run that crosses its place is of the one before.
    /// </summary>
    private static int Cut(ref PositionedLine line, int start, bool second, bool above, Page page)
    {
        var text = line.Span;
        int run, end = 0;
        for (var behind = 0; line.NextRun(behind, out run, out behind); end = behind)
        {
            // The date below item 3 behind a street line, drawn narrower than its column.
            if (second && run < start - Drift && text[run..behind].LastIndexOf(' ') is var blank and >= 0
                && ValueShape.IsDate(text[(run + blank + 1)..behind])) return run + blank + 1;
            if (run >= start - Drift) return run;
            if (behind <= start + Drift || above) continue;
            for (var word = Math.Max(run, start - 2); word <= start + 2; word++)
                if ((word == run || text[word - 1] == ' ') && (word == start || IsItem(text[word..behind]))) return word;
            LeaveOut(line.Between(run, behind), page);
            line = line with { Text = $"{text[..run]}{new string(' ', behind - run)}{text[behind..]}" };
            return start;
        }
        return Math.Min(text.Length, Math.Max(start, end));
    }

    private static void LeaveOut(PositionedLine words, Page page)
    {
        if (!IsItem(words.Trimmed)) page.Add(new LeftOutWords(Part.Head, new Cell(words.Trimmed.ToString(), words.Place)));
    }
}
