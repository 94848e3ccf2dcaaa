using System.Text.RegularExpressions;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Cuts the lines of a table into columns. What draws the columns differs: borders in every line, borders in the head only,
/// the <c>&lt;S&gt; &lt;C&gt;</c> line, a broken ruler, or nothing but the white space between. Each that occurs gives a
/// proposal; which one is right shows when the form's columns are laid over it (<see cref="ColumnFields"/>).
/// </summary>
internal static partial class TableCutter
{
    private const int MaxColumns = 60, FewestCells = 3;

    public static IEnumerable<CutTable> Propose(IReadOnlyList<SheetLine> head, SheetLine? stubs, IReadOnlyList<SheetLine> data)
    {
        IEnumerable<ColumnEdges> proposals = [];
        var drawn = data.Any(l => l.Kind == LineKind.Text && l.Cells.Count >= FewestCells);
        if (drawn) proposals = [BorderedColumns.Of(head, data)];
        if (!drawn || data.Any(l => l.Kind == LineKind.Text && l.Cells.Count <= 1))
            proposals = proposals.Concat(WhitespaceColumns.Of(head, stubs, data));
        return proposals.Where(edges => edges.Count is >= 2 and <= MaxColumns).Select(edges => Cut(edges, head, data));
    }

    private static CutTable Cut(ColumnEdges edges, IReadOnlyList<SheetLine> head, IReadOnlyList<SheetLine> data)
    {
        var columns = Columns(edges, head, data);
        var lines = new List<CutLine>();
        bool paragraph = false, rule = false, rowEnd = false;
        foreach (var line in data)
        {
            paragraph |= line.Kind is LineKind.Blank;
            rule |= line.Kind is LineKind.Rule or LineKind.Tag;
            rowEnd |= line.Kind is LineKind.RowEnd;
            if (line.Kind != LineKind.Text) continue;
            lines.Add(new LineCutter(line, edges).Cut(paragraph, rule || rowEnd) with { FollowsRow = rowEnd && !rule && !paragraph });
            paragraph = rule = rowEnd = false;
        }
        BorderedColumns.Merge(columns, lines);
        return new CutTable(columns, lines);
    }

    private static TextColumn[] Columns(ColumnEdges edges, IReadOnlyList<SheetLine> head, IReadOnlyList<SheetLine> data)
    {
        var heads = new List<string>[edges.Count];
        for (var i = 0; i < heads.Length; i++) heads[i] = [];
        var texts = new List<bool[]>();
        foreach (var line in head)
        {
            if (line.Kind != LineKind.Text) continue;
            foreach (var piece in line.Cells.Count > 1 ? line.Cells : TextChunk.Split(line.Text))
                if (!piece.IsEmpty) texts.Add(Over(heads, edges, line, piece));
        }
        BorderedColumns.ClearSpacers(heads, texts, edges, data);
        return [.. heads.Select((words, i) =>
            new TextColumn(edges[i].Left, edges[i].Right,
            Hyphen().Replace(string.Join(' ', words.Where(word => !Number().IsMatch(word))), "")))];
    }

    /// <summary>
    /// A text of the head belongs to every column that it stands over; of a text over several columns ("Code V") a single word belongs to
    /// its own.
    /// </summary>
    private static bool[] Over(List<string>[] heads, ColumnEdges edges, SheetLine line, TextChunk piece)
    {
        var over = new bool[edges.Count];
        for (var i = 0; i < edges.Count; i++)
        {
            if (edges.Overlap(i, piece.Left, piece.Right) is not (var shared and > 0)
                || (shared < 3 && shared * 2 < Math.Min(edges[i].Right - edges[i].Left, piece.Right - piece.Left))) continue;
            heads[i].Add(piece.Text);
            over[i] = true;
        }
        if (line.IsBordered || !piece.Text.Contains(' ')) return over;
        for (var from = piece.Left; from < piece.Left + piece.Text.Length;)
        {
            var to = line.Text.IndexOf(' ', from);
            if (to < 0) to = line.Text.Length;
            var column = edges.Nearest(from, to);
            if (!over[column]) heads[column].Add(line.Text[from..to]);
            from = to + 1;
        }
        return over;
    }

    [GeneratedRegex(@"^\d{1,2}[aA]?\.?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[a-z])-\s+(?=[a-z])")]
    private static partial Regex Hyphen();
}
