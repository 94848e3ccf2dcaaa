using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Layout;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>A head and the lines under it. Table II often has two: items 1 to 6, and under them items 7 to 11.</summary>
internal sealed record TablePart(List<SheetLine> Head, SheetLine? Stubs, List<SheetLine> Data);

/// <summary>
/// Parts a table's section into heads and data, and leaves out the form's own sentences. The head ends at the line of
/// <c>&lt;S&gt;</c> and <c>&lt;C&gt;</c>; without one, at the last line with words of a head before the first value.
/// </summary>
internal static partial class TableParts
{
    public static List<TablePart> Find(List<SheetLine> lines)
    {
        var parts = new List<TablePart>();
        for (var start = 0; start < lines.Count;)
        {
            var (headEnd, stubs) = HeadEnd(lines, start);
            var end = headEnd;
            var filled = false;
            while (end < lines.Count && !BeginsHead(lines[end]))
            {
                filled |= lines[end].Kind == LineKind.Text;
                end++;
            }
            var data = lines.GetRange(headEnd, end - headEnd);
            if (filled) parts.Add(new TablePart(lines.GetRange(start, headEnd - start), stubs, data));
            start = Math.Max(end, start + 1);
        }
        return parts;
    }

    /// <summary>The lines of a section that may belong to the table.</summary>
    public static List<SheetLine> Lines(Sheet sheet, Section section, Func<int, bool> isTaken)
    {
        var lines = new List<SheetLine>();
        var inSentence = false;
        for (var row = section.Start + 1; row < section.End; row++)
        {
            var line = sheet.Lines[row];
            if (isTaken(row)) continue;
            if (line.Kind != LineKind.Text) inSentence = false;
            else
            {
                inSentence = (inSentence && !IsHead(line.Text) && line.Cells.Count <= 2) || TypewrittenSentences.IsParagraph(line.Text);
                if (inSentence || TypewrittenSentences.IsFormText(line.Text)
                    || TypewrittenTableHeads.SheetHead().IsMatch(line.Text)) continue;
            }
            lines.Add(line);
        }
        return lines;
    }

    /// <summary>Where the data under a head begins, and the head's line of stubs.</summary>
    private static (int End, SheetLine? Stubs) HeadEnd(List<SheetLine> lines, int start)
    {
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Stubs) return (i + 1, lines[i]);
            if (lines[i].Kind != LineKind.Text) continue;
            if (Value().IsMatch(lines[i].Text) || Absence.IsSaid(lines[i].Text)) break;
            // Under a ruler a letter alone is a row's ownership form, as in the last part of a table in three.
            if (i > start && lines[i - 1].Kind == LineKind.Rule && lines[i].Text.Trim() is "D" or "I") continue;
            if (TypewrittenTableHeads.Strong().IsMatch(lines[i].Text) || HeadWords.AreAll(lines[i].Text)) end = i + 1;
        }
        // Lines straight under the head's words and over a ruler are the head's last, whatever their words.
        if (end > start && end < lines.Count && lines[end].Kind == LineKind.Text)
        {
            var last = end;
            while (last < lines.Count && lines[last].Kind == LineKind.Text
                && !Value().IsMatch(lines[last].Text) && !Absence.IsSaid(lines[last].Text)) last++;
            if (last < lines.Count && lines[last].Kind == LineKind.Rule) end = last;
            // Over a blank line, too, where all columns have a word: no row has words alone in more than three.
            else while (end < last && last < lines.Count && lines[last].Kind == LineKind.Blank && IsAllWords(lines[end].Text)) end++;
        }
        // The ruler under the head is the head's.
        if (end > start) while (end < lines.Count && lines[end].Kind is LineKind.Rule or LineKind.RowEnd) end++;
        return (end, null);
    }

    private static bool IsAllWords(string line)
    {
        var pieces = TextChunk.Split(line);
        return pieces.Count > 3 && pieces.TrueForAll(p => p.Text.Count(char.IsLetter) > 2);
    }

    /// <summary>Whether a line under data begins another head: a caption, or a line with several of a head's words and no value.</summary>
    private static bool BeginsHead(SheetLine line)
    {
        if (line.Kind == LineKind.Stubs
            || line.Kind == LineKind.Tag && line.Text.Contains("<CAPTION>", StringComparison.OrdinalIgnoreCase)) return true;
        return line.Kind == LineKind.Text && IsHead(line.Text);
    }

    /// <summary>Whether a line is plainly one of a head.</summary>
    public static bool IsHead(string line) =>
        !Value().IsMatch(line) && (TypewrittenTableHeads.Strong().Count(line) >= 2 || TypewrittenTableHeads.Numbered().IsMatch(line));

    /// <summary>A date, an amount or a price: no head has one.</summary>
    [GeneratedRegex(@"(?<![\w/])\d{1,2}[/\-]\d{1,2}[/\-]\d{1,4}\b|\d,\d{3}|\$\s?\d|(?<![\w.])\d+\.\d+" +
        @"|(?<![\w.,/(\-])\d{3,}(?![\w)%])|\b[12]\d{3}\b")]
    private static partial Regex Value();
}
