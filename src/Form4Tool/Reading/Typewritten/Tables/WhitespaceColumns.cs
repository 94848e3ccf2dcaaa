using System.Text.RegularExpressions;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>A column of a table on the page: where it stands, and what its head says.</summary>
internal sealed record TextColumn(int Left, int Right, string Head);

/// <summary>A line of a table, cut into its columns; <paramref name="IsFull"/> tells which cells are filled up to their right border.</summary>
internal sealed record CutLine(string[] Cells, bool[] IsFull, int[] Places, bool ParagraphBefore, bool RuleBefore)
{
    /// <summary>Whether nothing but the end of an HTML row stands between the line and the one before.</summary>
    public bool FollowsRow { get; init; }
}

/// <summary>A table cut into columns.</summary>
internal sealed record CutTable(TextColumn[] Columns, List<CutLine> Lines)
{
    /// <summary>Whether any column has a head; sheets that go on with a table have none.</summary>
    public bool HasHead { get; } = Array.Exists(Columns, c => c.Head.Length > 0);
}

/// <summary>
/// Cuts the lines of a table into columns. What draws the columns differs: borders in every line, borders in the head only,
/// the <c>&lt;S&gt; &lt;C&gt;</c> line, a broken ruler, or nothing but the white space between. Each that occurs gives a
/// proposal; which one is right shows when the form's columns are laid over it (<see cref="ColumnFields"/>).
/// </summary>
internal static partial class WhitespaceColumns
{
    private const int MaxColumns = 60, FewestPieces = 3;

    public static IEnumerable<CutTable> Propose(IReadOnlyList<SheetLine> head, SheetLine? stubs, IReadOnlyList<SheetLine> data)
    {
        var drawn = data.Any(l => l.Kind == LineKind.Text && l.Cells.Count >= 3);
        foreach (var edges in Edges(head, stubs, data, drawn))
        {
            if (edges.Count is < 2 or > MaxColumns) continue;
            yield return Cut(edges, head, data);
        }
    }

    private static IEnumerable<List<(int Left, int Right)>> Edges(IReadOnlyList<SheetLine> head, SheetLine? stubs, IReadOnlyList<SheetLine> data, bool drawn)
    {
        if (drawn) yield return Bordered(head, data);
        if (drawn && data.Count(l => l.Kind == LineKind.Text && l.Cells.Count <= 1) == 0) yield break;
        var best = head.Where(l => l.Cells.Count > 2).OrderBy(l => l.Cells.Count).LastOrDefault();
        if (best is not null) yield return [.. best.Cells.Select(c => (c.Left, c.Right))];
        if (stubs is not null) yield return FromStarts([.. Stub().Matches(stubs.Text).Select(m => m.Index)]);
        foreach (var ruler in head.Where(l => l.Kind == LineKind.Rule && Segment().Count(l.Text) > 3))
            yield return FromStarts([.. Segment().Matches(ruler.Text).Select(m => m.Index)]);
        yield return Gutters(data);
        // A line of words may run over several columns; those with a value in most of their columns show the gutters.
        var filled = data.Where(l => l.Kind == LineKind.Text && TextChunk.Split(l.Text, 0, l.Text.Length).Count >= FewestPieces).ToList();
        if (filled.Count == 0 || filled.Count == data.Count(l => l.Kind == LineKind.Text)) yield break;
        var edges = Gutters(filled);
        // Titles may stand in lines of their own only, left of all values.
        var left = data.Where(l => l.Kind == LineKind.Text).Min(l => l.Text.Length - l.Text.AsSpan().TrimStart().Length);
        if (left + 2 < edges[0].Left) edges.Insert(0, (left, edges[0].Left - 1));
        yield return edges;
    }

    /// <summary>The borders of the lines that have most of them; an HTML table's rows may span columns, so all borders count there.</summary>
    private static List<(int Left, int Right)> Bordered(IReadOnlyList<SheetLine> head, IReadOnlyList<SheetLine> data)
    {
        var drawnHtml = data.Any(l => l.Text.Contains(Sheet.Border));
        if (!drawnHtml) return [.. data.Where(l => l.Kind == LineKind.Text).OrderByDescending(l => l.Cells.Count).First().Cells.Select(c => (c.Left, c.Right))];
        var cuts = new SortedSet<int>();
        foreach (var line in head.Concat(data))
            foreach (var cell in line.Cells)
            {
                cuts.Add(cell.Left);
                // A line ends with its last text, which is no border.
                if (cell.Right < line.Text.Length) cuts.Add(cell.Right + 1);
            }
        cuts.Add(head.Concat(data).Max(l => l.Text.Length) + 1);
        var at = cuts.ToList();
        var edges = new List<(int, int)>();
        for (var i = 0; i + 1 < at.Count; i++) edges.Add((at[i], at[i + 1] - 1));
        return edges;
    }

    private static List<(int Left, int Right)> FromStarts(List<int> starts)
    {
        var edges = new List<(int, int)>();
        for (var i = 0; i < starts.Count; i++) edges.Add((i == 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : int.MaxValue / 2));
        return edges;
    }

    /// <summary>Stretches of the page over which some line has text, parted where none has.</summary>
    private static List<(int Left, int Right)> Gutters(IReadOnlyList<SheetLine> data)
    {
        var spans = data.Where(l => l.Kind == LineKind.Text).SelectMany(l => TextChunk.Split(l.Text, 0, l.Text.Length)).OrderBy(p => p.Left).ToList();
        var edges = new List<(int Left, int Right)>();
        foreach (var span in spans)
        {
            if (edges.Count > 0 && span.Left <= edges[^1].Right) edges[^1] = (edges[^1].Left, Math.Max(edges[^1].Right, span.Left + span.Text.Length));
            else edges.Add((span.Left, span.Left + span.Text.Length));
        }
        return edges;
    }

    private static CutTable Cut(List<(int Left, int Right)> edges, IReadOnlyList<SheetLine> head, IReadOnlyList<SheetLine> data)
    {
        var heads = new List<string>[edges.Count];
        for (var i = 0; i < heads.Length; i++) heads[i] = [];
        var texts = new List<bool[]>();
        foreach (var line in head)
        {
            if (line.Kind != LineKind.Text) continue;
            var pieces = line.Cells.Count > 1 ? line.Cells : TextChunk.Split(line.Text, 0, line.Text.Length);
            foreach (var piece in pieces)
                if (!piece.IsEmpty) texts.Add(Head(heads, edges, line, piece));
        }
        Spacers(heads, texts, edges, data);
        var columns = new TextColumn[edges.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = new TextColumn(edges[i].Left, edges[i].Right, Hyphen().Replace(string.Join(' ', heads[i].Where(h => !Number().IsMatch(h))), ""));

        var lines = new List<CutLine>();
        bool paragraph = false, rule = false, rowEnd = false;
        foreach (var line in data)
        {
            paragraph |= line.Kind is LineKind.Blank;
            rule |= line.Kind is LineKind.Rule or LineKind.Tag;
            rowEnd |= line.Kind is LineKind.RowEnd;
            if (line.Kind != LineKind.Text) continue;
            lines.Add(CutOne(line, edges, paragraph, rule || rowEnd) with { FollowsRow = rowEnd && !rule && !paragraph });
            paragraph = rule = rowEnd = false;
        }
        Merge(columns, lines);
        return new CutTable(columns, lines);
    }

    /// <summary>HTML puts a dollar sign and the marks behind a number into cells of their own, under the same head as the number or none.</summary>
    private static void Merge(TextColumn[] columns, List<CutLine> lines)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            var texts = lines.Where(l => l.Cells[c].Length > 0).ToList();
            if (texts.Count == 0) continue;
            var to = c + 1 < columns.Length && texts.TrueForAll(l => l.Cells[c] is "$") ? c + 1
                : c > 0 && texts.TrueForAll(l => MarksOnly().IsMatch(l.Cells[c])) ? PreviousFilled(texts, c) : -1;
            if (to < 0 || (columns[c].Head.Length > 0 && columns[c].Head != columns[to].Head)) continue;
            foreach (var line in texts)
            {
                line.Cells[to] = to > c ? line.Cells[c] + line.Cells[to] : line.Cells[to] + line.Cells[c];
                line.Cells[c] = "";
            }
        }
    }

    private static int PreviousFilled(List<CutLine> lines, int column)
    {
        for (var c = column - 1; c >= Math.Max(0, column - 2); c--)
            if (lines.TrueForAll(l => l.Cells[c].Length > 0)) return c;
        return -1;
    }

    /// <summary>A text of the head belongs to every column that it stands over; of a text over several columns ("Code V") a single word belongs to its own.</summary>
    private static bool[] Head(List<string>[] heads, List<(int Left, int Right)> edges, SheetLine line, TextChunk piece)
    {
        var over = new bool[edges.Count];
        for (var i = 0; i < edges.Count; i++)
        {
            if (Overlap(edges[i], piece) is not (var shared and > 0) || (shared < 3 && shared * 2 < Math.Min(edges[i].Right - edges[i].Left, piece.Right - piece.Left))) continue;
            heads[i].Add(piece.Text);
            over[i] = true;
        }
        if (line.IsBordered || !piece.Text.Contains(' ')) return over;
        for (var from = piece.Left; from < piece.Left + piece.Text.Length;)
        {
            var to = line.Text.IndexOf(' ', from);
            if (to < 0) to = line.Text.Length;
            var column = Nearest(edges, new TextChunk("", from, to));
            if (!over[column]) heads[column].Add(line.Text[from..to]);
            from = to + 1;
        }
        return over;
    }

    /// <summary>Where captions stand under a common one, an empty column with the common one alone is HTML's space between the others.</summary>
    private static void Spacers(List<string>[] heads, List<bool[]> texts, List<(int Left, int Right)> edges, IReadOnlyList<SheetLine> data)
    {
        if (!data.Any(l => l.Text.Contains(Sheet.Border))) return;
        for (var i = 0; i < heads.Length; i++)
        {
            var own = texts.FindAll(t => t[i]);
            if (own.Count == 0 || !Enumerable.Range(0, heads.Length).Any(j => own.TrueForAll(t => t[j]) && texts.Exists(t => t[j] && !t[i]))) continue;
            if (!data.Any(l => l.Cells.Exists(c => !c.IsEmpty && Nearest(edges, c) == i))) heads[i].Clear();
        }
    }

    private static CutLine CutOne(SheetLine line, List<(int Left, int Right)> edges, bool paragraph, bool rule)
    {
        var cells = new string[edges.Count];
        var full = new bool[edges.Count];
        var places = new int[edges.Count];
        Array.Fill(cells, "");
        Array.Fill(places, line.Place);
        if (line.Cells.Count > 1)
        {
            foreach (var cell in line.Cells)
                if (!cell.IsEmpty) Put(Nearest(edges, cell), cell.Text, cell.Left, cell.Right, line.Text[Math.Min(cell.Right, line.Text.Length) - 1] != ' ');
        }
        else
        {
            foreach (var piece in TextChunk.Split(line.Text, 0, line.Text.Length)) PutPiece(piece);
        }
        return new CutLine(cells, full, places, paragraph, rule);

        // A piece that reaches into several columns is cut at the single blank nearest to each edge; a word is never cut.
        void PutPiece(TextChunk piece)
        {
            var from = piece.Left;
            var end = piece.Left + piece.Text.Length;
            if (RunsOver(piece))
            {
                Put(0, piece.Text, from, end, false);
                return;
            }
            for (var i = 0; i + 1 < edges.Count; i++)
            {
                var edge = edges[i + 1].Left;
                if (edge <= from || edge >= end) continue;
                var cut = NearestBlank(line.Text, from, end, edge);
                if (cut < 0) continue;
                PutRun(from, cut);
                from = cut + 1;
            }
            PutRun(from, end);
        }

        // A title longer than its column runs over the empty ones beside it, on a line of its own or over two and more of them.
        bool RunsOver(TextChunk piece)
        {
            var end = piece.Left + piece.Text.Length;
            if (piece.Left >= edges[0].Right || edges.Count < 3 || end <= edges[1].Left + 3 || ValueInWords().IsMatch(piece.Text)) return false;
            return line.Text.AsSpan(0, piece.Left).IsWhiteSpace() && (line.Text.AsSpan(end).IsWhiteSpace() ? piece.Text.Contains(' ') && LastWord().IsMatch(piece.Text) : end > edges[2].Left && LastWord().IsMatch(piece.Text));
        }

        void PutRun(int from, int to)
        {
            var text = line.Text[from..to].Trim();
            if (text.Length > 0) Put(Nearest(edges, new TextChunk(text, from, to)), text, from, to, false);
        }

        void Put(int column, string text, int from, int to, bool isFull)
        {
            cells[column] = cells[column].Length == 0 ? text : cells[column] + " " + text;
            full[column] = isFull;
            places[column] = line.At(from);
        }
    }

    private static int NearestBlank(string text, int from, int to, int edge)
    {
        for (var d = 0; d <= 3; d++)
        {
            if (edge - d > from && text[edge - d] == ' ') return edge - d;
            if (edge + d < to && text[edge + d] == ' ') return edge + d;
        }
        return -1;
    }

    private static int Nearest(List<(int Left, int Right)> edges, TextChunk piece)
    {
        int best = 0, most = int.MinValue;
        for (var i = 0; i < edges.Count; i++)
        {
            var shared = Overlap(edges[i], piece);
            if (shared <= most) continue;
            (best, most) = (i, shared);
        }
        return best;
    }

    /// <summary>How many places a column and a piece share; negative where they are apart.</summary>
    private static int Overlap((int Left, int Right) edge, TextChunk piece) => Math.Min(edge.Right, piece.Right) - Math.Max(edge.Left, piece.Left);

    [GeneratedRegex(@"<[SC]>", RegexOptions.IgnoreCase)]
    private static partial Regex Stub();

    // A date or an amount of shares, as no title has.
    [GeneratedRegex(@"\d{1,2}[/\-]\d{1,2}[/\-]\d|\d,\d{3}")]
    private static partial Regex ValueInWords();

    [GeneratedRegex(@"[A-Za-z]{3,}[,.)]*$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"[-_=]{1,}")]
    private static partial Regex Segment();

    [GeneratedRegex(@"^(?:\(\d{1,2}\)\s*)+$|^\*{1,5}$|^%$|^\)$")]
    private static partial Regex MarksOnly();

    [GeneratedRegex(@"^\d{1,2}[aA]?\.?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[a-z])-\s+(?=[a-z])")]
    private static partial Regex Hyphen();
}
