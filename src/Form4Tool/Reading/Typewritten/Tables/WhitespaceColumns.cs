using System.Text.RegularExpressions;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Columns without borders in every line: under the cells of a bordered head, the <c>&lt;S&gt; &lt;C&gt;</c> line, a broken ruler, or
/// between nothing but white space.
/// </summary>
internal static partial class WhitespaceColumns
{
    private const int FewestPieces = 3;

    public static IEnumerable<ColumnEdges> Of(IReadOnlyList<SheetLine> head, SheetLine? stubs, IReadOnlyList<SheetLine> data)
    {
        var best = head.Where(l => l.Cells.Count > 2).OrderBy(l => l.Cells.Count).LastOrDefault();
        if (best is not null) yield return ColumnEdges.Of(best.Cells);
        if (stubs is not null) yield return ColumnEdges.FromStarts([.. Stub().Matches(stubs.Text).Select(m => m.Index)]);
        foreach (var ruler in head.Where(l => l.Kind == LineKind.Rule && Segment().Count(l.Text) > 3))
            yield return ColumnEdges.FromStarts([.. Segment().Matches(ruler.Text).Select(m => m.Index)]);
        yield return Gutters(data);
        // A line of words may run over several columns; those with a value in most of their columns show the gutters.
        var texts = data.Where(l => l.Kind == LineKind.Text).ToList();
        var filled = texts.FindAll(l => TextChunk.Split(l.Text).Count >= FewestPieces);
        if (filled.Count == 0 || filled.Count == texts.Count) yield break;
        var edges = Gutters(filled);
        // Titles may stand in lines of their own only, left of all values.
        var left = texts.Min(l => l.Text.Length - l.Text.AsSpan().TrimStart().Length);
        yield return left + 2 < edges[0].Left ? edges.Before(left) : edges;
    }

    /// <summary>Stretches of the page over which some line has text, parted where none has.</summary>
    private static ColumnEdges Gutters(IReadOnlyList<SheetLine> data)
    {
        var spans = data.Where(l => l.Kind == LineKind.Text).SelectMany(l => TextChunk.Split(l.Text)).OrderBy(p => p.Left)
            .ToList();
        var edges = new List<(int Left, int Right)>();
        foreach (var span in spans)
        {
            if (edges.Count > 0 && span.Left <= edges[^1].Right)
                edges[^1] = (edges[^1].Left, Math.Max(edges[^1].Right, span.Left + span.Text.Length));
            else edges.Add((span.Left, span.Left + span.Text.Length));
        }
        return new ColumnEdges(edges);
    }

    [GeneratedRegex(@"<[SC]>", RegexOptions.IgnoreCase)]
    private static partial Regex Stub();

    [GeneratedRegex(@"[-_=]{1,}")]
    private static partial Regex Segment();
}
