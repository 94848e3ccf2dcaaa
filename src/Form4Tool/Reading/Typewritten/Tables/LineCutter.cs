using System.Text.RegularExpressions;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Cuts one line of a table into its columns: at its borders, or, where it has none, at the blanks nearest to the columns' edges.
/// </summary>
internal sealed partial class LineCutter(SheetLine line, ColumnEdges edges)
{
    // How far from an edge the blank may be at which a text is cut.
    private const int Reach = 3;

    private readonly string[] _cells = [.. Enumerable.Repeat("", edges.Count)];
    private readonly bool[] _full = new bool[edges.Count];
    private readonly int[] _places = [.. Enumerable.Repeat(line.Place, edges.Count)];

    private readonly List<int> _displaced = [];

    public CutLine Cut(bool paragraphBefore, bool ruleBefore)
    {
        if (line.Cells.Count > 1)
        {
            foreach (var cell in line.Cells)
                if (!cell.IsEmpty)
                    Put(edges.Nearest(cell.Left, cell.Right), cell.Text, cell.Left,
                        line.Text[Math.Min(cell.Right, line.Text.Length) - 1] != ' ');
        }
        else
        {
            List<TextChunk> runs = [];
            foreach (var piece in TextChunk.Split(line.Text)) Cut(piece, runs);
            var columns = PieceColumns.Of(runs, edges);
            for (var i = 0; i < runs.Count; i++)
            {
                Put(columns[i], runs[i].Text, runs[i].Left, false);
                if (columns[i] != edges.Nearest(runs[i].Left, runs[i].Right)) _displaced.Add(columns[i]);
            }
        }
        return new CutLine(_cells, _full, _places, paragraphBefore, ruleBefore) { Displaced = _displaced };
    }

    /// <summary>
    /// A piece that reaches into several columns is cut at the single blank nearest to each edge, and before a value that stands across
    /// it; a word is never cut.
    /// </summary>
    private void Cut(TextChunk piece, List<TextChunk> runs)
    {
        var from = piece.Left;
        var end = piece.Left + piece.Text.Length;
        if (RunsOver(piece, end))
        {
            runs.Add(piece with { Left = 0, Right = Math.Max(1, edges[0].Right) });
            return;
        }
        for (var i = 1; i < edges.Count; i++)
        {
            var edge = edges[i].Left;
            if (edge <= from || edge >= end) continue;
            var cut = BeforeValue(from, edge);
            if (cut >= 0 && edge - cut > Reach) _displaced.Add(i);
            if (cut < 0) cut = NearestBlank(from, end, edge);
            if (cut < 0) continue;
            Run(from, cut);
            from = cut + 1;
        }
        Run(from, end);

        void Run(int left, int right)
        {
            var text = line.Text[left..right].Trim();
            if (text.Length > 0) runs.Add(new TextChunk(text, left, right));
        }
    }

    /// <summary>
    /// A title longer than its column runs over the empty ones beside it, on a line of its own or over two and more of them.
    /// </summary>
    private bool RunsOver(TextChunk piece, int end)
    {
        if (piece.Left >= edges[0].Right || edges.Count < 3 || end <= edges[1].Left + Reach || ValueInWords().IsMatch(piece.Text))
            return false;
        if (!line.Text.AsSpan(0, piece.Left).IsWhiteSpace() || !LastWord().IsMatch(piece.Text)) return false;
        return line.Text.AsSpan(end).IsWhiteSpace() ? piece.Text.Contains(' ') : end > edges[2].Left;
    }

    private void Put(int column, string text, int from, bool isFull)
    {
        _cells[column] = _cells[column].Length == 0 ? text : _cells[column] + " " + text;
        _full[column] = isFull;
        _places[column] = line.At(from);
    }

    /// <summary>The blank before a date or number that stands across an edge behind a text; negative where there is none.</summary>
    private int BeforeValue(int from, int edge)
    {
        if (line.Text[edge] == ' ' || line.Text[edge - 1] == ' ') return -1;
        var blank = line.Text.LastIndexOf(' ', edge - 1, edge - from);
        return blank > from && PieceColumns.IsValue(LineWrap.FirstWord(line.Text.AsSpan(blank + 1))) ? blank : -1;
    }

    private int NearestBlank(int from, int to, int edge)
    {
        for (var d = 0; d <= Reach; d++)
        {
            if (edge - d > from && line.Text[edge - d] == ' ') return edge - d;
            if (edge + d < to && line.Text[edge + d] == ' ') return edge + d;
        }
        return -1;
    }

    // A date or an amount of shares, as no title has.
    [GeneratedRegex(@"\d{1,2}[/\-]\d{1,2}[/\-]\d|\d,\d{3}")]
    private static partial Regex ValueInWords();

    [GeneratedRegex(@"[A-Za-z]{3,}[,.)]*$")]
    private static partial Regex LastWord();
}
