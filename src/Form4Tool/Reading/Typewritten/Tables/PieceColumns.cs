using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// The columns of the pieces of a line. Each stands in the one that it shares most places with; but a typist who runs out of room
/// sets the next value beside its column, so that it stands over the edge of one that is filled already. A date or a number is a cell
/// of its own, so where two pieces want one column, one of them goes to the column beside it.
/// </summary>
internal static class PieceColumns
{
    // How many places a value may be from its column, rather than share another one.
    private const int Reach = 8;

    /// <summary>A column for each of the runs, from left to right.</summary>
    public static int[] Of(List<TextChunk> runs, ColumnEdges edges)
    {
        var columns = runs.ConvertAll(run => edges.Nearest(run.Left, run.Right)).ToArray();
        var alone = true;
        for (var i = 1; i < columns.Length && alone; i++) alone = columns[i] > columns[i - 1] || !IsCell(runs[i - 1], runs[i]);
        return alone ? columns : Arrange(runs, edges);
    }

    /// <summary>The arrangement in which the runs share most places with their columns, and a value shares none with another piece.</summary>
    private static int[] Arrange(List<TextChunk> runs, ColumnEdges edges)
    {
        var best = new int[runs.Count, edges.Count];
        var from = new int[runs.Count, edges.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            var mayShare = i == 0 || !IsCell(runs[i - 1], runs[i]);
            for (int c = 0, before = -1; c < edges.Count; c++)
            {
                // The best column for the run before among those to the left of this one, or this one at a price.
                if (i > 0 && c > 0 && (before < 0 || best[i - 1, c - 1] > best[i - 1, before])) before = c - 1;
                var together = i == 0 ? 0 : best[i - 1, c] - (mayShare ? 0 : Reach);
                var isApart = before >= 0 && best[i - 1, before] >= together;
                from[i, c] = isApart ? before : c;
                best[i, c] = (isApart ? best[i - 1, before] : together) + edges.Overlap(c, runs[i].Left, runs[i].Right);
            }
        }
        var columns = new int[runs.Count];
        for (var c = 1; c < edges.Count; c++)
            if (best[runs.Count - 1, c] > best[runs.Count - 1, columns[^1]]) columns[^1] = c;
        for (var i = runs.Count - 1; i > 0; i--) columns[i - 1] = from[i, columns[i]];
        return columns;
    }

    /// <summary>Whether a piece behind another one is in a cell of its own: it is a value, and no dollar sign or mark stands before it.</summary>
    private static bool IsCell(TextChunk before, TextChunk piece) => before.Text != "$" && before.Text[0] != '(' && IsValue(piece.Text);

    /// <summary>Whether a word is a date or a number.</summary>
    public static bool IsValue(ReadOnlySpan<char> word) => ValueShape.KindOf(word) != TokenKind.Word;

    /// <summary>The word that begins at a place of a line.</summary>
    public static ReadOnlySpan<char> WordAt(string line, int at)
    {
        var rest = line.AsSpan(at);
        return rest.IndexOf(' ') is var end and >= 0 ? rest[..end] : rest;
    }
}
