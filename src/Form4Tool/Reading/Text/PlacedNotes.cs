namespace Form4Tool.Reading.Text;

/// <summary>
/// Brings footnotes into lines that begin with their number. Text browsers and print put the number of the vendor's sheet
/// beside the middle of its footnote: as many lines stand above it as below, or one more below.
/// </summary>
internal static class PlacedNotes
{
    public static void Straighten(List<PlacedLine> lines)
    {
        var start = lines.FindIndex(l => l.Text.Trim().StartsWith("Explanation of Responses", StringComparison.OrdinalIgnoreCase));
        if (start < 0) return;
        var stop = lines.FindIndex(start, l => l.Text.TrimStart() is var t && (t.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase) || t.StartsWith("Note: File", StringComparison.Ordinal)));
        if (stop < 0) stop = lines.Count;
        var width = 0;
        for (var i = start + 1; i < stop; i++) width = Math.Max(width, lines[i].Text.AsSpan().TrimEnd().Length);
        // Numbers that lead their footnotes need nothing.
        if (!IsCentred(lines, start + 1, stop, width)) return;
        for (var i = start + 1; i < stop;)
        {
            var end = i;
            while (end < stop && !lines[end].IsBlank) end++;
            if (end > i) Block(lines, i, end, width);
            i = end + 1;
        }
    }

    /// <summary>Whether a footnote begins before its number: a line stands between the sentences of the sheet and the first number, or a number is alone.</summary>
    private static bool IsCentred(List<PlacedLine> lines, int start, int stop, int width)
    {
        for (var i = start; i < stop; i++)
        {
            var number = Number(lines[i].Text);
            if (number == 0) continue;
            if (lines[i].Text.AsSpan().Trim().Length == number) return true;
            if (i > start && !lines[i - 1].IsBlank && Indent(lines[i - 1].Text) > Indent(lines[i].Text) + 2 && Indent(lines[i - 1].Text) <= Indent(lines[i].Text) + 8 && !IsOfSentence(lines, i - 1, width)) return true;
        }
        return false;
    }

    /// <summary>Whether a line is of a sentence of the sheet behind an asterisk, or of a footnote whose number stands further up.</summary>
    private static bool IsOfSentence(List<PlacedLine> lines, int i, int width)
    {
        for (; ; i--)
        {
            if (lines[i].Text.TrimStart().StartsWith('*') || Number(lines[i].Text) > 0) return true;
            if (i == 0 || lines[i - 1].IsBlank || !GoesOn(lines[i - 1].Text, lines[i].Text, width)) return false;
        }
    }

    /// <summary>Moves each number of a block of lines to the first line of its footnote.</summary>
    private static void Block(List<PlacedLine> lines, int start, int end, int width)
    {
        while (start < end && lines[start].Text.TrimStart().StartsWith('*')) start++;
        var anchors = new List<int>();
        for (var i = start; i < end; i++)
            if (Number(lines[i].Text) > 0) anchors.Add(i);
        if (anchors.Count == 0) return;
        // A sentence of the sheet before the first number may take a second line.
        while (start < anchors[0] && start > 0 && lines[start - 1].Text.TrimStart().StartsWith('*') && GoesOn(lines[start - 1].Text, lines[start].Text, width)) start++;
        var notes = Split(lines, anchors, start, end, width);
        // Where the numbers do not stand in the middle, nothing tells which lines are whose.
        if (notes.Exists(n => n.First > n.Anchor || Uneven(n.First, n.Anchor, n.Last) > 2 || (n.Last + 1 < end && GoesOn(lines[n.Last].Text, lines[n.Last + 1].Text, width))))
        {
            for (var i = start; i < end; i++)
                lines[i] = lines[i] with { Text = anchors.Contains(i) ? $"{lines[i].Text.AsSpan().TrimStart()[..Number(lines[i].Text)]} {Grids.PageText.LeftOut}" : "" };
            return;
        }
        foreach (var (first, last, anchor) in notes)
        {
            var text = lines[anchor].Text;
            var number = text.AsSpan().TrimStart()[..Number(text)].ToString();
            var rest = text.TrimStart()[number.Length..].TrimStart();
            if (rest.Length == 0) lines[anchor] = lines[anchor] with { Text = "" };
            else lines[anchor] = lines[anchor] with { Text = rest };
            var head = first;
            while (head < last && lines[head].IsBlank) head++;
            lines[head] = lines[head] with { Text = $"{number} {lines[head].Text.Trim()}" };
        }
        // An emptied line is none.
        for (var i = end - 1; i >= start; i--)
            if (lines[i].IsBlank) lines[i] = lines[i] with { Text = " " };
    }

    /// <summary>The footnotes of a block: the division that is even around the numbers, and that cuts where no line went on.</summary>
    private static List<(int First, int Last, int Anchor)> Split(List<PlacedLine> lines, List<int> anchors, int start, int end, int width)
    {
        var notes = new List<(int First, int Last, int Anchor)>();
        // cost[i][last]: the least cost of the footnotes up to i, if footnote i ends with that line.
        var cost = new Dictionary<int, (int Cost, int First)>[anchors.Count];
        for (var i = 0; i < anchors.Count; i++)
        {
            cost[i] = [];
            var limit = i + 1 < anchors.Count ? anchors[i + 1] - 1 : end - 1;
            for (var last = i + 1 < anchors.Count ? anchors[i] : end - 1; last <= limit; last++)
            {
                var cut = last + 1 < end && GoesOn(lines[last].Text, lines[last + 1].Text, width) ? 12 : 0;
                if (i == 0)
                {
                    cost[0][last] = (cut + Uneven(start, anchors[0], last), start);
                    continue;
                }
                foreach (var (before, (sum, _)) in cost[i - 1])
                {
                    var total = sum + cut + Uneven(before + 1, anchors[i], last);
                    if (!cost[i].TryGetValue(last, out var known) || total < known.Cost) cost[i][last] = (total, before + 1);
                }
            }
        }
        var at = end - 1;
        for (var i = anchors.Count - 1; i >= 0; i--)
        {
            var first = cost[i][at].First;
            notes.Add((first, at, anchors[i]));
            at = first - 1;
        }
        return notes;
    }

    private static int Uneven(int first, int anchor, int last) => (last - anchor - (anchor - first)) switch
    {
        0 => 0,
        1 => 1,
        -1 => 2,
        var difference => 5 * Math.Abs(difference),
    };

    /// <summary>Whether a line ends because its next word would not have fitted.</summary>
    private static bool GoesOn(string line, string next, int width)
    {
        var text = next.AsSpan().TrimStart();
        if (Number(next) is var number and > 0) text = text[number..].TrimStart();
        var word = text.IndexOf(' ');
        return line.AsSpan().TrimEnd().Length + 1 + (word < 0 ? text.Length : word) > width;
    }

    /// <summary>The length of <c>(1)</c> at the beginning of a line; 0 where there is none.</summary>
    private static int Number(string line)
    {
        var text = line.AsSpan().TrimStart();
        var close = text.IndexOf(')');
        return close is > 1 and <= 4 && text[0] == '(' && !text[1..close].ContainsAnyExceptInRange('0', '9') ? close + 1 : 0;
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart().Length;
}
