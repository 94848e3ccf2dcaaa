using System.Text;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Text whose cells are parted by a fixed number of blanks, the empty ones kept: copies of a page through programs that write blanks
/// for a tab. The headings side by side in Table I show the number; then a run of blanks is that many separators, and each becomes a
/// tab again. Columns kept by place have runs of any length, and are left alone; but where all headings of a table are one number apart,
/// as no place is, and there are other runs, or none for empty cells, then each run of so many or more is one separator, a pipe.
/// </summary>
internal static class BlankSeparators
{
    private const int Shortest = 2, Longest = 8;

    /// <summary>The text with a tab as the first blank of each separator, so that every other character stays where it is.</summary>
    public static string Parted(string text)
    {
        if (IsList(text)) return ToPipes(text);
        var width = WidthOf(text);
        if (width == 0 || !AllRuns(text, width)) return text;
        return string.Create(text.Length, (text, width), static (tabs, from) =>
        {
            from.text.CopyTo(tabs);
            for (var at = 0; at < tabs.Length; at++)
            {
                if (tabs[at] != ' ') continue;
                var end = RunEnd(tabs, at);
                if (end - at >= from.width)
                    for (var i = at; i < end; i += from.width) tabs[i] = '\t';
                at = end;
            }
        });
    }

    private static readonly string[] Lists =
    [
        $"{ColumnHeads.V}  {ColumnHeads.Amount}  {ColumnHeads.Direction}  {ColumnHeads.Price}",
        $"{ColumnHeads.Exercisable}  {ColumnHeads.Expiration}  {ColumnHeads.UnderlyingTitle}  {ColumnHeads.UnderlyingAmount}",
    ];

    /// <summary>Longer than the separators of a few empty cells; of a list not one line in so many has it.</summary>
    private const string Padding = "          ";
    private const int LinesToPadded = 14;

    /// <summary>Whether two blanks stand between all headings of a table, and empty cells are not kept by two more for each.</summary>
    private static bool IsList(string text)
    {
        foreach (var heads in Lists)
            if (text.Contains(heads, StringComparison.Ordinal))
                return !HasPadding(text) && (!AllRuns(text, Shortest) || !text.Contains("    ", StringComparison.Ordinal));
        return false;
    }

    /// <summary>
    /// Whether values are filled up to a width, for columns are wider than most of them: many lines have runs longer than any separator;
    /// those of a list that has a few are rows with many empty cells.
    /// </summary>
    private static bool HasPadding(ReadOnlySpan<char> text)
    {
        var (lines, padded) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            lines++;
            if (line.Trim().Contains(Padding, StringComparison.Ordinal)) padded++;
        }
        return padded * LinesToPadded > lines;
    }

    /// <summary>The text with a pipe for each run of blanks inside a line; a line keeps its length.</summary>
    private static string ToPipes(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int at = 0, next; at < text.Length; at = next)
        {
            var end = LineBreak.After(text, at, out next);
            var line = text.AsSpan(at..end).Trim();
            for (var from = 0; from < line.Length;)
            {
                var length = line[from..].IndexOf("  ") is var run and >= 0 ? run : line.Length - from;
                if (from > 0) plain.Append('|');
                plain.Append(line.Slice(from, length));
                from = RunEnd(line, from + length);
            }
            plain.Append(' ', end - plain.Length).Append(text.AsSpan(end..Math.Min(next, text.Length)));
        }
        return plain.ToString();
    }

    /// <summary>How many blanks stand between the headings "Code", "V" and "Amount"; 0 where not as many do between each two.</summary>
    private static int WidthOf(string text)
    {
        var code = ColumnHeads.Code + "  ";
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var first = at + ColumnHeads.Code.Length;
            var v = RunEnd(text, first);
            var width = v - first;
            if (width is < Shortest or > Longest || v >= text.Length || text[v] != ColumnHeads.V[0]) continue;
            var amount = RunEnd(text, v + 1);
            if (amount - v - 1 == width && text.AsSpan(amount).StartsWith(ColumnHeads.Amount)) return width;
        }
        return 0;
    }

    /// <summary>Whether every run of blanks inside a line is some number of separators.</summary>
    private static bool AllRuns(ReadOnlySpan<char> text, int width)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != ' ') continue;
            var end = RunEnd(text, at);
            var ends = end == text.Length || text[end] is '\n' or '\r' or '\f';
            if (!ends && end - at > 1 && (end - at) % width != 0) return false;
            at = end;
        }
        return true;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
