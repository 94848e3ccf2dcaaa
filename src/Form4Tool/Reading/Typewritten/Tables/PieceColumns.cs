using Form4Tool.Assignment;
using Form4Tool.Lexing;

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

    /// <summary>
    /// The arrangement in which the runs share most places with their columns, and a value shares none with another piece.
    /// </summary>
    private static int[] Arrange(List<TextChunk> runs, ColumnEdges edges)
    {
        var costs = new Costs(runs, edges);
        var chain = new Chain();
        chain.Solve(runs.Count, ref costs, others: false);
        return [.. Enumerable.Range(0, runs.Count).Select(chain.Best)];
    }

    private readonly struct Costs(List<TextChunk> runs, ColumnEdges edges) : IChainCosts
    {
        public int Choices(int link) => edges.Count;

        public double Cost(int link, int choice) => -edges.Overlap(choice, runs[link].Left, runs[link].Right);

        public double Cost(int link, int before, int choice) => link == 0 || before < choice ? 0 : before > choice ? Chain.Impossible
            : IsCell(runs[link - 1], runs[link]) ? Reach : 0;
    }

    /// <summary>
    /// Whether a piece behind another one is in a cell of its own: it is a value, and no dollar sign or mark stands before it.
    /// </summary>
    private static bool IsCell(TextChunk before, TextChunk piece) => before.Text != "$" && before.Text[0] != '(' && IsValue(piece.Text);

    /// <summary>Whether a word is a date or a number.</summary>
    public static bool IsValue(ReadOnlySpan<char> word) => ValueShape.KindOf(word) != TokenKind.Word;
}
