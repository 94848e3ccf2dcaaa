namespace Form4Tool.Reading.Text;

/// <summary>
/// The rows of a table whose cells stand in the middle of their rows: text browsers put a cell of n lines into a row of h lines
/// behind (h - n) / 2 lines of it. Says of each row which lines it may have: more than one stretch where other rows would look the same.
/// </summary>
internal sealed class CentredRows
{
    private const int MostWays = 400;           // more are not compared
    private const int LinkNumber = 5;           // "[123]", which elinks sets before a link

    private readonly List<(int First, int Last)> _anchors;
    private readonly Piece[,] _pieces;          // by line and item
    private readonly List<PlacedWord> _words;
    private readonly int[] _texts, _left, _width;

    /// <param name="words">The words of the table.</param>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="header">Its header.</param>
    /// <param name="anchors">The lines that are in the middle of each row.</param>
    public CentredRows(List<PlacedWord> words, int lines, PlacedHeader header, List<(int First, int Last)> anchors)
    {
        var items = header.Items.Count;
        (_words, _anchors) = (words, anchors);
        _texts = [.. Enumerable.Range(0, items).Where(i => header.Items[i][0] is Grids.Column.Title or Grids.Column.Nature or Grids.Column.UnderlyingTitle)];
        _pieces = new Piece[lines, items];
        (_left, _width) = (new int[items], new int[items]);
        Array.Fill(_left, int.MaxValue);
        foreach (var word in words)
        {
            ref var piece = ref _pieces[word.Line, word.Item];
            piece = piece.IsEmpty ? new Piece(word.Start, word.End, word.IsMark, word.End, word.IsMark, "", true) : piece with { End = word.End, EndsMark = word.IsMark };
            piece = piece with { IsMarks = piece.IsMarks && word.IsMark, Text = word.IsMark || (word.IsNumber && header.Items[word.Item].Length > 1) ? piece.Text : $"{piece.Text} {word.Text}" };
            _left[word.Item] = Math.Min(_left[word.Item], word.Start);
        }
        foreach (var word in words)
            if (header.Items[word.Item].Length == 1 && Array.IndexOf(_texts, word.Item) >= 0) _width[word.Item] = Math.Max(_width[word.Item], word.End - _left[word.Item]);
    }

    /// <summary>The stretches of lines that each of some rows may have, which fill those from the first to the last; null where cells are not so set.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="first">The first line of all.</param>
    /// <param name="last">The last line of all.</param>
    public List<(int First, int Last)>[]? Find(int from, int count, int first, int last)
    {
        var spans = Stretches(_anchors.GetRange(from, count), first, last, IsRow);
        if (spans is not null) Narrow(spans);
        return spans;
    }

    /// <summary>The stretches of lines around each of some anchors that have as many lines above it as below, or one more below, and that fill all lines.</summary>
    /// <param name="anchors">The lines in the middle.</param>
    /// <param name="first">The first line of all.</param>
    /// <param name="last">The last line of all.</param>
    /// <param name="isWhole">Whether lines may be one.</param>
    public static List<(int First, int Last)>[]? Stretches(List<(int First, int Last)> anchors, int first, int last, Func<int, int, bool> isWhole)
    {
        var spans = new List<(int First, int Last)>[anchors.Count];
        var starts = new HashSet<int> { first };
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = [];
            var (top, bottom) = anchors[i];
            var limit = i + 1 < spans.Length ? anchors[i + 1].First - 1 : last;
            foreach (var start in starts)
            {
                for (var end = bottom + top - start; end <= bottom + top - start + 1; end++)
                    if (start <= top && end <= limit && (i + 1 < spans.Length || end == last) && isWhole(start, end)) spans[i].Add((start, end));
            }
            starts = [.. spans[i].Select(s => s.Last + 1)];
        }
        // What leads to no end is no way.
        for (var i = spans.Length - 2; i >= 0; i--) spans[i].RemoveAll(s => !spans[i + 1].Exists(n => n.First == s.Last + 1));
        return spans[0].Count == 0 ? null : spans;
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
        if (_width[item] == 0) return !piece.IsMarks || !_words.Exists(w => w.Line == line + 1 && w.Item == item && !w.IsMark && w.Start < piece.End && w.End > piece.Start - LinkNumber);
        // Behind a slash or hyphen GNU html2text breaks where more would fit.
        return (!piece.EndsMark || next.StartsMark) && (piece.Text is [.., '/' or '-'] || piece.End - _left[item] + 1 + next.FirstEnd - _left[item] > _width[item]);
    }

    /// <summary>
    /// Filers repeat texts, and how texts begin and end ("By ...", "... Stock"), from row to row: of several ways those are taken that
    /// make the fewest different ones.
    /// </summary>
    private void Narrow(List<(int First, int Last)>[] spans)
    {
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

    /// <summary>The texts of a row, and the first and the last word of each.</summary>
    private IEnumerable<(int Item, int Part, string Text)> Texts((int First, int Last) row)
    {
        foreach (var item in _texts)
        {
            var text = string.Concat(Enumerable.Range(row.First, row.Last - row.First + 1).Select(line => _pieces[line, item].Text));
            if (text.Length == 0) continue;
            yield return (item, 0, text);
            yield return (item, 1, text[..(text.IndexOf(' ', 1) is var end and > 0 ? end : text.Length)]);
            yield return (item, 2, text[text.LastIndexOf(' ')..]);
        }
    }

    /// <summary>What stands under an item in one line.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="FirstEnd">Where its first word ends.</param>
    /// <param name="StartsMark">Whether that is a mark.</param>
    /// <param name="End">Where its last word ends.</param>
    /// <param name="EndsMark">Whether that is a mark.</param>
    /// <param name="Text">Its words without marks, each behind a blank; null where nothing stands.</param>
    /// <param name="IsMarks">Whether it is marks alone.</param>
    private readonly record struct Piece(int Start, int FirstEnd, bool StartsMark, int End, bool EndsMark, string? Text, bool IsMarks)
    {
        public bool IsEmpty => Text is null;
    }
}
