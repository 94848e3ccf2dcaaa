using System.Buffers;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Texts that a script made of every row of a page, one a line: a row that holds a table has the text of that table's rows, and these
/// follow as lines of their own. Where they say all of it, the line above them is the echo; where they say a part of it, they are.
/// </summary>
internal static class EchoedRows
{
    /// <summary>A row with a table in it is longer than this, and at least two rows of the table follow.</summary>
    private const int Shortest = 80, FewestRows = 2;

    /// <summary>
    /// The head of a table alone, in one line, is not longer. Filled up with blanks, and said in each column it spans, it is at most so
    /// many times longer than the cell.
    /// </summary>
    private const int LongestHead = 900, MostTimesLonger = 8;

    /// <summary>What drawn grids and tables of Textile have: there the echo is what can be read.</summary>
    private static readonly SearchValues<string> Grids = SearchValues.Create(["-+-", "\u2564", "|_."], StringComparison.Ordinal);

    /// <summary>Of the letters of a row so many parts in ten are those of its tables, where it has no other cell.</summary>
    private const int MostOfTen = 9;

    /// <summary>The text with blanks in place of what it says twice.</summary>
    public static string Blank(string text)
    {
        char[]? plain = null;
        for (int at = 0, end; at < text.Length; at = end)
        {
            var stop = LineBreak.After(text, at, out end);
            if (stop - at < Shortest) continue;
            var row = text.AsSpan(at..stop);
            var (rows, said, last) = Said(text, row, end);
            // One line alone is an echo where it is the beginning of the row above: that of its first cell.
            if (rows < FewestRows && (rows == 0 || !Begins(row, text.AsSpan(end..last).Trim()))) continue;
            plain ??= text.ToCharArray();
            if (said * 10 >= Letters(row) * MostOfTen) Fill(plain, at, stop);
            else
            {
                Fill(plain, end, last);
                end = last;
            }
        }
        Tables(text, ref plain);
        return plain is null ? text : new string(plain);
    }

    /// <summary>Blanks a table that is said again behind it, cell by cell.</summary>
    private static void Tables(string text, ref char[]? plain)
    {
        var isGrid = text.AsSpan().ContainsAny(Grids);
        foreach (var (head, lastHead) in (ReadOnlySpan<(string, string)>)
            [(ColumnHeads.Title, ColumnHeads.Price), (ColumnHeads.DerivativeTitle, ColumnHeads.UnderlyingAmount)])
            for (int first = text.IndexOf(head, StringComparison.Ordinal), next; first >= 0; first = next)
            {
                next = text.IndexOf(head, first + head.Length, StringComparison.Ordinal);
                if (next < 0) break;
                // The number of the column stands before its head.
                var end = first + text.AsSpan(first..next).TrimEnd("0123456789. |;,\t").Length;
                // A cell that holds a table says all of it on one line.
                var cell = Math.Min(end, LineBreak.After(text, first, out _));
                var said = IsSaidAgain(text, first, end, next) ? end
                    : !isGrid && cell - first > LongestHead && AreRowsSaidAgain(text, first, cell, lastHead, next) ? cell : first;
                if (said > first) Fill(plain ??= text.ToCharArray(), first, said);
            }
    }

    /// <summary>
    /// Whether the rows behind the last head of a table in one cell stand again behind it; its head may be said in each column it spans
    /// there.
    /// </summary>
    private static bool AreRowsSaidAgain(string text, int first, int end, string lastHead, int next)
    {
        var rows = text.AsSpan(first..end).LastIndexOf(lastHead);
        var again = text.AsSpan(next, Math.Min(text.Length - next, (end - first) * MostTimesLonger)).IndexOf(lastHead);
        if (rows < 0 || again < 0) return false;
        (rows, again) = (rows + first + lastHead.Length, again + next);
        LineBreak.After(text, again, out again);
        return text.AsSpan(rows..end).ContainsAnyInRange('0', '9') && IsSaidAgain(text, rows, end, again);
    }

    /// <summary>Whether the letters and digits of a stretch stand again behind it.</summary>
    private static bool IsSaidAgain(string text, int at, int end, int again)
    {
        for (; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            while (again < text.Length && !char.IsLetterOrDigit(text[again])) again++;
            if (again == text.Length || text[again++] != text[at]) return false;
        }
        return true;
    }

    private static void Fill(char[] plain, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (plain[i] is not ('\n' or '\r')) plain[i] = ' ';
    }

    /// <summary>
    /// How many of the lines behind a row are in it, in their order, how many letters these have, and where the last of them ends.
    /// </summary>
    private static (int Rows, int Said, int End) Said(string text, ReadOnlySpan<char> row, int next)
    {
        var (rows, said, end) = (0, 0, Math.Min(next, text.Length));
        while (next < text.Length)
        {
            var line = text.AsSpan(next..LineBreak.After(text, next, out next)).Trim();
            if (line.IsEmpty) continue;
            var at = row.IndexOf(line);
            if (at < 0) break;
            row = row[(at + line.Length)..];
            (rows, said, end) = (rows + 1, said + Letters(line), Math.Min(next, text.Length));
        }
        return (rows, said, end);
    }

    private static bool Begins(ReadOnlySpan<char> row, ReadOnlySpan<char> cell) =>
        cell is not ['|' or '<', ..] && row.StartsWith(cell) && row[cell.Length..] is [' ', not (' ' or '|'), ..];

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) count++;
        return count;
    }
}
