using System.Buffers;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Empties the cells into which a program wrote a word because they were empty: <c>None</c>, <c>nan</c>, <c>N/A</c>, a dash. A filer may
/// write such words too; but then other cells of the row are empty, as that for V nearly always is.
/// </summary>
internal static class FilledCells
{
    private static readonly string[] Words =
    [
        "None", "N/A", "n/a", "NA", "N.A.", "nan", "NaN", "NaT", "<NA>", "null", "NULL", "-", "--", "\u2014", "\u2013", "[empty]",
        "(empty)",
    ];

    private static readonly SearchValues<string> Shown =
        SearchValues.Create([.. Words.SelectMany(word => (string[])[$"| {word} ", $"|{word}|", $"\t{word}\t"])], StringComparison.Ordinal);

    /// <summary>A row of a table has so many cells; one of the head has fewer, and says nothing of the others.</summary>
    private const int FewestCells = 5;

    /// <summary>Of the cells of a form more are empty.</summary>
    private const int FewestFilled = 3;

    /// <summary>The text with blanks in the place of such words, so that every other character stays where it is.</summary>
    public static string Blank(string text)
    {
        if (!text.AsSpan().ContainsAny(Shown)) return text;
        var sign = text.AsSpan().Count('|') > text.AsSpan().Count('\t') ? '|' : '\t';
        var fillers = FillersOf(text, sign);
        if (fillers == 0) return text;
        var plain = text.ToCharArray();
        foreach (var line in text.AsSpan().Split('\n'))
            foreach (var cell in text.AsSpan()[line].Split(sign))
            {
                var (start, end) = (line.Start.Value + cell.Start.Value, line.Start.Value + cell.End.Value);
                if (Is(text.AsSpan(start..end), fillers) && text.AsSpan()[line].Contains(sign)) plain.AsSpan(start..end).Fill(' ');
            }
        return new string(plain);
    }

    /// <summary>The words, a bit each, that stand in rows none of whose cells is empty and in no others; no title is empty.</summary>
    private static int FillersOf(string text, char sign)
    {
        var (shown, refuted) = (0, 0);
        Span<int> counts = stackalloc int[Words.Length];
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim().Trim(sign);
            if (line.Count(sign) < FewestCells - 1) continue;
            var (here, isFull) = (0, true);
            foreach (var cell in line.Split(sign))
            {
                var word = line[cell].Trim();
                isFull &= !word.IsEmpty;
                for (var i = 0; i < Words.Length; i++)
                {
                    if (!word.SequenceEqual(Words[i])) continue;
                    here |= 1 << i;
                    // The second line of a head has empty cells first, and no digit.
                    if (cell.Start.Value == 0 && line.ContainsAnyInRange('0', '9')) refuted |= 1 << i;
                    else counts[i]++;
                }
            }
            if (isFull) shown |= here;
            else refuted |= here;
        }
        for (var i = 0; i < Words.Length; i++)
            if (counts[i] < FewestFilled) refuted |= 1 << i;
        return shown & ~refuted;
    }

    private static bool Is(ReadOnlySpan<char> cell, int words)
    {
        cell = cell.Trim();
        for (var i = 0; i < Words.Length; i++)
            if ((words & 1 << i) != 0 && cell.SequenceEqual(Words[i])) return true;
        return false;
    }
}
