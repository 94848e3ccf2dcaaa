namespace Form4Tool.Reading.Text;

/// <summary>
/// Brings footnotes into lines that begin with their number. On paper the vendor's sheet puts the number beside the middle of
/// its footnote: as many lines stand above it as below.
/// </summary>
internal static class PlacedNotes
{
    public static void Straighten(List<PlacedLine> lines)
    {
        var start = lines.FindIndex(l => l.Text.Trim().StartsWith("Explanation of Responses", StringComparison.OrdinalIgnoreCase));
        if (start < 0) return;
        for (var i = start + 1; i < lines.Count;)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }
            var end = i;
            while (end < lines.Count && !lines[end].IsBlank) end++;
            while (i < end && Starts(lines[i].Text)) i++;
            if (i < end && lines.FindIndex(i, end - i, l => Number(l.Text) > 0) > i) Block(lines, i, end);
            else if (i < end && lines.FindIndex(i, end - i, l => IsAlone(l.Text)) >= 0) Block(lines, i, end);
            i = end;
        }
    }

    /// <summary>Moves each number to the first line of its footnote, if the lines fit the numbers evenly.</summary>
    private static void Block(List<PlacedLine> lines, int start, int end)
    {
        var moved = new List<(int First, string Number)>();
        var at = start;
        for (; at < end;)
        {
            var number = at;
            while (number < end && Number(lines[number].Text) == 0) number++;
            if (number == end) return;
            var last = number + (number - at);
            if (last >= end) return;
            for (var i = number + 1; i <= last; i++)
                if (Number(lines[i].Text) > 0) return;
            moved.Add((at, lines[number].Text.Trim()[..Number(lines[number].Text)]));
            at = last + 1;
        }
        foreach (var (first, number) in moved)
        {
            for (var i = first; i < end; i++)
            {
                var trimmed = lines[i].Text.Trim();
                if (!trimmed.StartsWith(number, StringComparison.Ordinal)) continue;
                lines[i] = new PlacedLine(trimmed[number.Length..].TrimStart(), lines[i].Place);
                break;
            }
            lines[first] = new PlacedLine($"{number} {lines[first].Text.Trim()}", lines[first].Place);
        }
    }

    /// <summary>The length of <c>(1)</c> at the beginning of a line; 0 where there is none.</summary>
    private static int Number(string line)
    {
        var text = line.AsSpan().TrimStart();
        var close = text.IndexOf(')');
        return close is > 1 and <= 4 && text[0] == '(' && !text[1..close].ContainsAnyExceptInRange('0', '9') ? close + 1 : 0;
    }

    private static bool IsAlone(string line) => Number(line) is var n and > 0 && line.AsSpan().Trim().Length == n;

    private static bool Starts(string line) => line.TrimStart().StartsWith('*');
}
