using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Brings footnotes into lines that begin with their number. Text browsers put the number of the vendor's sheet, and the
/// asterisks of its sentences, beside the middle of the text: as many lines stand above it as below, or one more below.
/// </summary>
internal static class PositionedNotes
{
    public static void Straighten(List<PositionedLine> lines)
    {
        var start = lines.FindIndex(l => Indentation.Without(l.Span).StartsWith(Headings.Explanation, StringComparison.OrdinalIgnoreCase));
        if (start < 0) return;
        var stop = lines.FindIndex(start, l => Indentation.Without(l.Span) is var t && (t.StartsWith(Headings.Remarks, StringComparison.OrdinalIgnoreCase) || t.StartsWith(Sentences.NoteFile)));
        if (stop < 0) stop = lines.Count;
        var width = 0;
        for (var i = start + 1; i < stop; i++) width = Math.Max(width, lines[i].Span.TrimEnd().Length);
        for (var i = start + 1; i < stop;)
        {
            var end = i;
            while (end < stop && !lines[end].IsBlank) end++;
            if (end > i) Block(lines, i, end, width);
            i = end + 1;
        }
    }

    /// <summary>Moves each number of a block of lines to the first line of its footnote.</summary>
    private static void Block(List<PositionedLine> lines, int start, int end, int width)
    {
        var anchors = Anchors(lines, start, end);
        if (anchors.Count == 0) return;
        var centred = CentredCells.Stretches(anchors, start, end - 1, (first, last) => IsWhole(lines, first, last, width));
        // Numbers that lead their footnotes need nothing, unless they may stand in the middle too.
        var leads = Leads(lines, anchors, start, end, width);
        if (leads && centred is null) return;
        var emptied = new List<int>();
        for (var i = 0; i < anchors.Count; i++)
        {
            var (anchor, _) = anchors[i];
            var below = (i + 1 < anchors.Count ? anchors[i + 1].First : end) - 1;
            var ways = centred is null ? [(i == 0 ? start : anchor, below), (anchor, anchor)] : centred[i];
            if (leads && !ways.Contains((anchor, below))) ways.Add((anchor, below));
            var text = lines[anchor].Span.Trim();
            var number = text[..Number(lines[anchor].Span)].ToString();
            if (ways.Count == 1)
            {
                var head = ways[0].First;
                if (head == anchor) continue;
                lines[anchor] = lines[anchor] with { Text = text[number.Length..].ToString() };
                if (lines[head].IsBlank && head < ways[0].Last) head++;
                lines[head] = lines[head] with { Text = $"{number} {lines[head].Trimmed}" };
                continue;
            }
            // Where the numbers do not stand in the middle, or in that of several stretches, nothing tells which lines are whose.
            for (var line = ways.Min(w => w.First); line <= ways.Max(w => w.Last); line++)
                if (line == anchor || !anchors.Contains((line, line))) emptied.Add(line);
            lines[anchor] = lines[anchor] with { Text = number[0] == '*' ? "" : number, IsBroken = number[0] != '*' };
            emptied.Remove(anchor);
        }
        foreach (var line in emptied) lines[line] = lines[line] with { Text = "" };
        // An emptied line is none.
        for (var i = end - 1; i >= start; i--)
            if (lines[i].IsBlank) lines[i] = lines[i] with { Text = " " };
    }

    /// <summary>The lines with the number of a footnote, or the asterisks of a sentence of the sheet: they follow one another in a column of their own.</summary>
    private static List<(int First, int Last)> Anchors(List<PositionedLine> lines, int start, int end)
    {
        var text = int.MaxValue;
        for (var i = start; i < end; i++)
            if (Number(lines[i].Span) == 0) text = Math.Min(text, Indentation.Of(lines[i].Span));
        var anchors = new List<(int First, int Last)>();
        var last = 0;
        for (var i = start; i < end; i++)
        {
            var number = Number(lines[i].Span);
            if (number == 0 || Indentation.Of(lines[i].Span) >= text) continue;
            var value = NoteNumber.TryRead(lines[i].Span.Trim(), out var id, out _) ? id : 0;
            if (value > 0 && last > 0 && value != last + 1) continue;
            anchors.Add((i, i));
            last = value;
        }
        return anchors;
    }

    /// <summary>Whether each number stands in the first line of what it leads.</summary>
    private static bool Leads(List<PositionedLine> lines, List<(int First, int Last)> anchors, int start, int end, int width)
    {
        if (anchors[0].First > start) return false;
        for (var i = 0; i < anchors.Count; i++)
            if (!IsWhole(lines, anchors[i].First, (i + 1 < anchors.Count ? anchors[i + 1].First : end) - 1, width)) return false;
        return true;
    }

    /// <summary>Whether lines may be one footnote: each ends where the next word would not have fitted.</summary>
    private static bool IsWhole(List<PositionedLine> lines, int first, int last, int width)
    {
        for (var i = first; i < last; i++)
            if (!GoesOn(lines[i].Span, lines[i + 1].Span, width)) return false;
        return true;
    }

    /// <summary>Whether a line ends because its next word would not have fitted; the two sentences of the sheet end as they do.</summary>
    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        if (line.EndsWith(Sentences.StatutesEnd) || line.EndsWith(Sentences.FiledByMoreEnd)) return false;
        var text = next.TrimStart();
        if (Number(next) is var number and > 0) text = text[number..].TrimStart();
        return line.TrimEnd() is var end && (end[^1] is '/' or '-' || !LineWrap.Fits(end.Length, text, width));
    }

    /// <summary>The length of <c>(1)</c>, <c>*</c> or <c>**</c> at the beginning of a line; 0 where there is none.</summary>
    private static int Number(ReadOnlySpan<char> line)
    {
        var text = Indentation.Without(line);
        var asterisks = text.IndexOfAnyExcept('*');
        if (asterisks is 1 or 2 && text[asterisks] == ' ') return asterisks;
        return NoteNumber.InBrackets(text);
    }
}
