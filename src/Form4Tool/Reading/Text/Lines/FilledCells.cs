using System.Buffers;
using System.Numerics;

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

    /// <summary>A form has more empty cells.</summary>
    private const int FewestFilled = 3;

    /// <summary>The text with blanks in the place of such words, so that every other character stays where it is.</summary>
    public static string Blank(string text)
    {
        if (!text.AsSpan().ContainsAny(Shown)) return text;
        var sign = text.AsSpan().Count('|') > text.AsSpan().Count('\t') ? '|' : '\t';
        var fillers = FillersOf(text, sign);
        if (fillers == 0) return text;
        var plain = text.ToCharArray();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (!line.Contains(sign)) continue;
            foreach (var cell in line.Split(sign))
                if ((WordOf(line[cell]) & fillers) != 0) plain.AsSpan(range)[cell].Fill(' ');
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
                isFull &= !line[cell].IsWhiteSpace();
                var word = WordOf(line[cell]);
                if (word == 0) continue;
                here |= word;
                // The second line of a head has empty cells first, and no digit.
                if (cell.Start.Value == 0 && line.ContainsAnyInRange('0', '9')) refuted |= word;
                else counts[BitOperations.TrailingZeroCount(word)]++;
            }
            if (isFull) shown |= here;
            else refuted |= here;
        }
        for (var i = 0; i < Words.Length; i++)
            if (counts[i] < FewestFilled) refuted |= 1 << i;
        return shown & ~refuted;
    }

    /// <summary>The bit of the word that is all a cell says; 0 where it says something else.</summary>
    private static int WordOf(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        for (var i = 0; i < Words.Length; i++)
            if (cell.SequenceEqual(Words[i])) return 1 << i;
        return 0;
    }
}
