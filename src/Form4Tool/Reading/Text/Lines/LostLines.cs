using System.Buffers;
using Form4Tool.Form;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Text whose line ends are lost: whoever made it put a blank for each, so that the whole form stands in one line. Bars between
/// cells are still there. Markdown's rules say how many cells a row has, so that its line ends can be put back; where a text has
/// no rules, each bar ends a cell and nothing ends a row.
/// </summary>
internal static class LostLines
{
    private const int Least = 500;          // the words of the form up to there alone

    private static readonly SearchValues<string> Heads =
        SearchValues.Create([Sentences.Commission, ItemHeads.IssuerName], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the columns of a table stand in one line with what stands above it, the form's title or the issuer's caption: then no
    /// line is a row, and runs of blanks keep no place.
    /// </summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length < Least) continue;
            var column = line.LastIndexOf(ColumnHeads.Amount);
            if (column < 0 || line[..column].IndexOfAny(Heads) < 0) continue;
            // HTML may be without line ends too; its tags part the cells.
            if (!line.Contains("</td>", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>The text with line ends in place of blanks or bars, and without drawn lines; every word stays where it is.</summary>
    public static string Restore(string text)
    {
        if (HasTabsForAll(text)) return TabsEndCells(text);
        if (!In(text)) return text;
        return string.Create(text.Length, text, static (lines, text) =>
        {
            text.CopyTo(lines);
            BlankStrokes(lines);
            JoinHyphens(lines);
            if (!text.Contains("| --- |", StringComparison.Ordinal)) lines.Replace('|', '\n');
            else EndRows(lines);
        });
    }

    /// <summary>
    /// Whether a tab stands behind each text of the page, the last of a row too: the first row stands on the line of Table II's headings.
    /// Where these are all on one line, the next item does.
    /// </summary>
    private static bool HasTabsForAll(string text)
    {
        const string last = $"{ColumnHeads.UnderlyingAmount}\t";
        return text.IndexOf(last, StringComparison.Ordinal) is var at and >= 0 && at + last.Length < text.Length
            && !char.IsWhiteSpace(text[at + last.Length]) && !TableWords.IsItem(text.AsSpan(at + last.Length));
    }

    /// <summary>Each tab ends a cell; a line end stands inside a text, where the page's source had one, and is a blank.</summary>
    private static string TabsEndCells(string text) => string.Create(text.Length, text, static (lines, text) =>
    {
        text.CopyTo(lines);
        lines.Replace('\n', ' ');
        lines.Replace('\t', '\n');
    });

    /// <summary>Blanks the lines that a page draws under its boxes. A blank to fill in, or an empty box, is shorter.</summary>
    private static void BlankStrokes(Span<char> text)
    {
        const string stroke = "______________";
        for (int at; (at = text.IndexOf(stroke)) >= 0; text = text[(at + stroke.Length)..])
        {
            var length = text[at..].IndexOfAnyExcept('_');
            text.Slice(at, length < 0 ? text.Length - at : length).Fill(' ');
        }
    }

    /// <summary>
    /// Where runs of blanks stand for the line ends and cells of paper, a word may be broken at its hyphen: its second half takes the
    /// place of the blanks behind it. Behind one blank only a capital or digit shows that: "pre- and post-split" is two words.
    /// </summary>
    private static void JoinHyphens(Span<char> text)
    {
        const int line = 2;
        if (text.IndexOf("   ") < 0) return;
        for (int hyphen; (hyphen = text.IndexOf("- ")) >= 0;)
        {
            var word = hyphen + 1;
            while (word < text.Length && text[word] == ' ') word++;
            var blanks = word - hyphen - 1;
            if (hyphen > 0 && char.IsLetterOrDigit(text[hyphen - 1]) && word < text.Length && blanks <= line
                && char.IsLetterOrDigit(text[word]) && (blanks == line || !char.IsLower(text[word])))
            {
                var length = text[word..].IndexOf(' ');
                if (length < 0) length = text.Length - word;
                text.Slice(word, length).CopyTo(text[(hyphen + 1)..]);
                text.Slice(hyphen + 1 + length, blanks).Fill(' ');
            }
            text = text[word..];
        }
    }

    /// <summary>Ends the rows of each table of markdown: the row above its rule, the rule, and those below.</summary>
    private static void EndRows(Span<char> text)
    {
        for (var at = 0; NextRule(text, ref at, out var rule, out var cells);)
        {
            End(text, rule - 1);
            var head = RowStart(text, rule, cells);
            if (head >= 0) End(text, head - 1);
            End(text, at);
            for (; at + 1 < text.Length && text[at + 1] == '|';)
            {
                var end = RowEnd(text, at + 1, cells);
                if (end < 0) break;
                End(text, at = end);
            }
        }
    }

    /// <summary>Ends a line at an index if a blank or nothing stands there.</summary>
    private static void End(Span<char> text, int at)
    {
        if (at >= 0 && at < text.Length && text[at] == ' ') text[at] = '\n';
    }

    /// <summary>The next rule: <c>| --- | --- |</c>.</summary>
    private static bool NextRule(ReadOnlySpan<char> text, ref int at, out int start, out int cells)
    {
        const string cell = "| --- ";
        cells = 0;
        var found = text[at..].IndexOf(cell);
        start = at + found;
        if (found < 0) return false;
        for (at = start; text[at..].StartsWith(cell); at += cell.Length) cells++;
        if (at < text.Length && text[at] == '|') at++;
        return true;
    }

    /// <summary>Where the row above a rule begins; -1 where the text has no such row.</summary>
    private static int RowStart(ReadOnlySpan<char> text, int rule, int cells)
    {
        for (var at = rule - 1; at >= 0 && text[at] != '\n'; at--)
            if (IsBar(text, at) && cells-- == 0) return at;
        return -1;
    }

    /// <summary>
    /// Behind the last bar of a row; -1 where the row does not end, or another table's rule is in it. The second line of a header has
    /// a cell for those columns only that the first parts, and none of them is empty.
    /// </summary>
    private static int RowEnd(ReadOnlySpan<char> text, int start, int cells)
    {
        var parted = IsPartedHead(text[(start + 1)..].TrimStart());
        for (var at = start + 1; at < text.Length; at++)
        {
            if (!IsBar(text, at)) continue;
            if (text[at..].StartsWith("| --- |")) return -1;
            cells--;
            if (parted ? at + 2 >= text.Length || text[at + 1] != ' ' || text[at + 2] == '|' || cells == 0 : cells == 0) return at + 1;
        }
        return -1;
    }

    private static bool IsPartedHead(ReadOnlySpan<char> row) =>
        row.StartsWith($"{ColumnHeads.Code} |") || row.StartsWith($"{ColumnHeads.Acquired} |")
        || row.StartsWith($"{ColumnHeads.Exercisable} |");

    private static bool IsBar(ReadOnlySpan<char> text, int at) => text[at] == '|' && (at == 0 || text[at - 1] != '\\');
}
