using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>Cuts a head without rules into its columns: each begins where the captions of its items begin.</summary>
internal static class HeadColumnCutter
{
    // A narrow column breaks a caption behind any of its words.
    private static readonly string[] Captions = [.. ItemHeads.ItemBeginnings];

    /// <summary>How the caption of item 1 begins.</summary>
    public const string OwnerCaption = ItemHeads.NameAndAddress;

    /// <summary>Whether item 1 begins on a line: its caption whole, or broken behind its number. Remarks may speak of the name and address of others.</summary>
    public static bool IsHead(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(OwnerCaption);
        return at >= 0 && (line[(at + OwnerCaption.Length)..].TrimStart().StartsWith("Reporting") || line[..at].TrimEnd() is [.., '1', '.']);
    }

    public static bool Ends(ReadOnlySpan<char> line) => IsHead(line) || line.Contains($"{Headings.TableI} - ", StringComparison.Ordinal) || line.Contains($"{Headings.TableII} - ", StringComparison.Ordinal)
        || line.TrimStart() is var text && (text.StartsWith(Headings.Explanation) || text.StartsWith(Headings.Remarks));

    public static void Add(List<PositionedLine> lines, PositionedLine last, Page page, Func<string, string> clean, bool vendor)
    {
        if (last.Span.Contains(ItemHeads.City, StringComparison.Ordinal))
            lines = [.. lines, last.Between(0, last.Span.IndexOf(Headings.TableI, StringComparison.Ordinal))];
        var columns = new List<(int Start, List<PositionedLine> Lines)> { (0, []) };
        foreach (var line in lines)
        {
            Begin(columns, line);
            for (var c = 0; c < columns.Count; c++)
            {
                var from = c == 0 ? 0 : Cut(line.Span, columns[c].Start);
                var to = c + 1 < columns.Count ? Cut(line.Span, columns[c + 1].Start) : line.Span.Length;
                columns[c].Lines.Add(line.Between(from, to));
            }
        }
        foreach (var column in columns) HeadColumn.Add(column.Lines, page, clean, vendor);
    }

    /// <summary>Begins the columns whose first caption is on a line. Two captions may have one blank between them.</summary>
    private static void Begin(List<(int Start, List<PositionedLine> Lines)> columns, PositionedLine line)
    {
        var text = line.Span;
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && IsItem(text[at..]))
            {
                var next = 1;
                while (next < columns.Count && columns[next].Start <= at + 4) next++;
                // Texts drift by a few places; those of the first column may be indented. GNU html2text indents the first caption of a column.
                if (at - columns[next - 1].Start > (next == 1 ? 11 : 4)) columns.Insert(next, (at, []));
                else if (next > 1 && at < columns[next - 1].Start) columns[next - 1] = (at, columns[next - 1].Lines);
            }
            at++;
            at = text[at..].IndexOfAnyInRange('0', '9') is var digit and >= 0 ? at + digit : -1;
        }
    }

    /// <summary><c>2. Issuer Name…</c>, <c>2a. Foreign…</c></summary>
    private static bool IsItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !(text[1] == '.' || (text[1] is 'a' or 'A' && text[2] == '.'))) return false;
        text = text[(text.IndexOf('.') + 1)..].TrimStart(' ');
        // "10% Owner" leads a box.
        foreach (var words in Captions)
            if (text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] == ' ')) return true;
        return false;
    }

    /// <summary>The gap nearest to where a column begins, else the nearest blank: texts drift by a few places.</summary>
    private static int Cut(ReadOnlySpan<char> line, int start)
    {
        if (start >= line.Length) return line.Length;
        if (start > 0 && line[start - 1] == ' ') return start;
        var blank = -1;
        for (var off = 1; off <= 4; off++)
            foreach (var at in (ReadOnlySpan<int>)[start - off, start + off])
            {
                if (at < 1 || at > line.Length || line[at - 1] != ' ') continue;
                if (at < 2 || line[at - 2] == ' ') return at;
                if (blank < 0) blank = at;
            }
        return blank < 0 ? Math.Min(start, line.Length) : blank;
    }
}
