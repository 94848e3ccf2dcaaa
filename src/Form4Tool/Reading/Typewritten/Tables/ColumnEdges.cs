using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>Where the columns of a table begin and end on the page, from left to right.</summary>
internal sealed class ColumnEdges(List<(int Left, int Right)> edges)
{
    public int Count => edges.Count;

    public (int Left, int Right) this[int column] => edges[column];

    /// <summary>The columns of cells.</summary>
    public static ColumnEdges Of(IEnumerable<TextChunk> cells) => new([.. cells.Select(c => (c.Left, c.Right))]);

    /// <summary>Columns of which only the beginnings are known.</summary>
    public static ColumnEdges FromStarts(List<int> starts) =>
        new([.. starts.Select((start, i) => (i == 0 ? 0 : start, i + 1 < starts.Count ? starts[i + 1] - 1 : int.MaxValue / 2))]);

    /// <summary>The columns with another to the left of them.</summary>
    public ColumnEdges Before(int left) => new([(left, edges[0].Left - 1), .. edges]);

    /// <summary>The column with which a text shares most places, or to which it is nearest.</summary>
    public int Nearest(int left, int right)
    {
        int best = 0, most = int.MinValue;
        for (var i = 0; i < edges.Count; i++)
        {
            var shared = Overlap(i, left, right);
            if (shared > most) (best, most) = (i, shared);
        }
        return best;
    }

    /// <summary>How many places a column and a text share; negative where they are apart.</summary>
    public int Overlap(int column, int left, int right) => Math.Min(edges[column].Right, right) - Math.Max(edges[column].Left, left);
}
