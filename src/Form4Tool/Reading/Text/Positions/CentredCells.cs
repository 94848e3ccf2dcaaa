using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// The rows of a table whose cells stand in the middle of their rows: text browsers put a cell of n lines into a row of h lines
/// behind (h - n) / 2 lines of it. Says of each row which lines it may have: more than one stretch where other rows would look the same.
/// </summary>
internal sealed class CentredCells
{
    private const int MostWays = 400;           // more are not compared
    private const int LinkNumber = 5;           // "[123]", which elinks sets before a link

    private readonly Piece[,] _pieces;          // by line and item
    private readonly List<TableWord> _words;
    private readonly int[] _texts, _left, _width, _first;          // the last by line: its first word
    private readonly HeaderPositions _header;

    /// <param name="words">The words of the table.</param>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="header">Its header.</param>
    public CentredCells(List<TableWord> words, int lines, HeaderPositions header)
    {
        var items = header.Items.Count;
        (_words, _header) = (words, header);
        _texts = [.. Enumerable.Range(0, items).Where(i => RowTexts.IsText(header.Items[i][0]))];
        (_pieces, _first) = (new Piece[lines, items], new int[lines + 1]);
        (_left, _width) = (new int[items], new int[items]);
        Array.Fill(_left, int.MaxValue);
        for (var w = 0; w < words.Count; w++)
        {
            var (line, item) = (words[w].Line, words[w].Column);
            ref var piece = ref _pieces[line, item];
            piece = piece.IsEmpty ? new Piece(w, w + 1) : piece with { End = w + 1 };
            _left[item] = Math.Min(_left[item], words[w].Start);
            _first[line + 1] = w + 1;
        }
        for (var line = 0; line < lines; line++) _first[line + 1] = Math.Max(_first[line + 1], _first[line]);
        foreach (var word in words)
            if (header.Items[word.Column].Length == 1 && Array.IndexOf(_texts, word.Column) >= 0)
                _width[word.Column] = Math.Max(_width[word.Column], word.End - _left[word.Column]);
    }

    /// <summary>
    /// The stretches of lines that each of some rows may have, which fill those from the first to the last: around its anchor, with as many
    /// lines above it as below, or one more below; null where cells are not so set.
    /// </summary>
    /// <param name="anchors">The lines in the middle of each row.</param>
    /// <param name="first">The first line of all.</param>
    /// <param name="last">The last line of all.</param>
    public List<(int First, int Last)>[]? Find(List<(int First, int Last)> anchors, int first, int last)
    {
        var spans = new List<(int First, int Last)>[anchors.Count];
        var starts = new HashSet<int> { first };
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = [];
            var (top, bottom) = anchors[i];
            var limit = i + 1 < spans.Length ? anchors[i + 1].First - 1 : last;
            foreach (var start in starts)
                for (var end = bottom + top - start; end <= bottom + top - start + 1; end++)
                    if (start <= top && end <= limit && (i + 1 < spans.Length || end == last)
                        && IsRow(start, end)) spans[i].Add((start, end));
            starts = [.. spans[i].Select(span => span.Last + 1)];
        }
        // What leads to no end is no way.
        for (var i = spans.Length - 2; i >= 0; i--) spans[i].RemoveAll(s => !spans[i + 1].Exists(n => n.First == s.Last + 1));
        if (spans[0].Count == 0) return null;
        Narrow(spans);
        return spans;
    }

    /// <summary>Whether lines are a row: each cell stands in its middle, and one fills it.</summary>
    private bool IsRow(int start, int end)
    {
        var filled = false;
        for (var item = 0; item < _pieces.GetLength(1); item++)
        {
            int top = start, bottom = end;
            while (top <= end && _pieces[top, item].IsEmpty) top++;
            if (top > end) continue;
            while (_pieces[bottom, item].IsEmpty) bottom--;
            if (end - bottom - (top - start) is not (0 or 1)) return false;
            filled |= top == start && bottom == end;
            for (var line = top; line < bottom; line++)
                if (!GoesOn(line, item)) return false;
        }
        return filled;
    }

    /// <summary>Whether a cell may go on in the next line: marks end it, and of a text the next word would not have fitted.</summary>
    private bool GoesOn(int line, int item)
    {
        var (piece, next) = (_pieces[line, item], _pieces[line + 1, item]);
        if (next.IsEmpty) return false;
        TableWord first = _words[piece.First], last = _words[piece.End - 1], below = _words[next.First];
        if (_width[item] == 0)
        {
            for (var w = piece.First; w < piece.End; w++)
                if (_words[w].Kind != WordKind.Mark) return true;
            for (var w = next.First; w < next.End; w++)
                if (_words[w].Kind != WordKind.Mark && _words[w].Start < last.End && _words[w].End > first.Start - LinkNumber) return false;
            return true;
        }
        // Behind a slash or hyphen GNU html2text breaks where more would fit.
        return (last.Kind != WordKind.Mark || below.Kind == WordKind.Mark) && (LastText(piece) is [.., '/' or '-']
            || !LineWrap.Fits(last.End - _left[item], below.Text, _width[item]));
    }

    /// <summary>Whether a word is text; in an item of several columns a number is the other column's.</summary>
    private bool IsText(TableWord word) => word.Kind != WordKind.Mark && !(word.BeginsNumber && _header.Items[word.Column].Length > 1);

    private string LastText(Piece piece)
    {
        for (var w = piece.End - 1; w >= piece.First; w--)
            if (IsText(_words[w])) return _words[w].Text;
        return "";
    }

    /// <summary>
    /// Filers repeat texts, and how texts begin and end ("By ...", "... Stock"), from row to row: of several ways those are taken that
    /// make the fewest different ones.
    /// </summary>
    private void Narrow(List<(int First, int Last)>[] spans)
    {
        if (Array.TrueForAll(spans, s => s.Count == 1)) return;
        var known = new HashSet<(int, int, string)>();
        foreach (var span in spans)
            if (span.Count == 1) known.UnionWith(Texts(span[0]));
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Count == 1) continue;
            var end = i;
            while (end < spans.Length && spans[end].Count > 1) end++;
            var ways = new List<(int First, int Last)[]>();
            Ways(spans[i..end], 0, new (int, int)[end - i], ways);
            if (ways.Count <= MostWays)
            {
                var costs = ways.ConvertAll(w => w.SelectMany(Texts).Distinct().Count(t => !known.Contains(t)));
                var least = costs.Min();
                var best = ways.Where((_, w) => costs[w] == least).ToList();
                for (var row = i; row < end; row++) spans[row] = [.. best.Select(w => w[row - i]).Distinct()];
            }
            i = end;
        }
    }

    private static void Ways(List<(int First, int Last)>[] spans, int row, (int First, int Last)[] way, List<(int First, int Last)[]> ways)
    {
        if (ways.Count > MostWays) return;
        if (row == spans.Length)
        {
            ways.Add([.. way]);
            return;
        }
        foreach (var span in spans[row])
        {
            if (row > 0 && span.First != way[row - 1].Last + 1) continue;
            way[row] = span;
            Ways(spans, row + 1, way, ways);
        }
    }

    private List<(int Item, int Part, string Text)> Texts((int First, int Last) row) =>
        RowTexts.Of(_words[_first[row.First].._first[row.Last + 1]].Where(IsText), _texts);

    /// <summary>What stands under an item in one line: its first word, and the one behind its last.</summary>
    private readonly record struct Piece(int First, int End)
    {
        public bool IsEmpty => End == 0;
    }
}
