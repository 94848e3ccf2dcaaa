using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// A table whose runs of blanks became one blank each, as crawls collapse white space: no word stands in its column any more, so that
/// places tell nothing. A typed table has two blanks together somewhere, between the captions of its head if nowhere else.
/// </summary>
internal static class LostBlanks
{
    private const int FewestWords = 5;          // in a line that a table's row or head may be

    /// <summary>Whether a table's blanks are lost.</summary>
    public static bool In(TablePart part)
    {
        var isTable = false;
        var bars = (Count: 0, First: -1, Moved: 0);
        foreach (var line in part.Head.Concat(part.Data))
        {
            if (line.Kind != LineKind.Text) continue;
            var text = line.Text.AsSpan().Trim();
            if (text.IndexOf("  ") >= 0 || text.Contains('\t')) return false;
            isTable |= text.Count(' ') >= FewestWords;
            if (!text.Contains('|')) continue;
            var first = line.Text.IndexOf('|', 1);
            var isSame = first == bars.First || bars.First < 0;
            bars = (bars.Count + 1, bars.First < 0 ? first : bars.First, isSame ? bars.Moved : bars.Moved + 1);
        }
        // Bars that stand below each other are drawn to the width of their cells.
        return isTable && (bars.Count == 0 || bars.Moved * 2 > bars.Count);
    }
}
