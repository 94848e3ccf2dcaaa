using System.Runtime.InteropServices;
using Form4Tool.Assignment;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// The rows of a table whose cells stand exactly in the middle of their rows: text browsers put a cell of n lines into a row of h lines
/// behind (h - n) / 2 lines of it. Filers repeat texts, and how texts begin and end ("By ...", "... Stock"), from row to row: of several
/// ways the one costs least that makes the fewest different ones.
/// </summary>
internal sealed class CentredRows
{
    private const int LinkNumber = 5;           // "[123]", which elinks sets before a link

    private readonly List<TableWord>[] _lines;
    private readonly (int First, int Last)[,] _pieces;      // by line and column: the first word that stands there and the last
    private readonly int[] _left, _width;                   // where the columns of texts begin, and how wide they are; of values none
    private readonly ColumnPositions _columns;
    private readonly Dictionary<(int First, int Last), double> _rows = [];

    /// <param name="lines">The words of each line, which have their columns.</param>
    /// <param name="columns">The columns of the table.</param>
    public CentredRows(List<TableWord>[] lines, ColumnPositions columns)
    {
        (_lines, _columns) = (lines, columns);
        _pieces = new (int, int)[lines.Length, columns.Count];
        (_left, _width) = (new int[columns.Count], new int[columns.Count]);
        var words = lines.SelectMany(line => line).Where(word => RowTexts.IsText(columns[word.Column]));
        foreach (var text in words.GroupBy(word => word.Column))
            _width[text.Key] = text.Max(word => word.End) - (_left[text.Key] = text.Min(word => word.Start));
        for (var l = 0; l < lines.Length; l++)
        {
            for (var c = 0; c < columns.Count; c++) _pieces[l, c] = (-1, -1);
            for (var w = 0; w < lines[l].Count; w++)
            {
                ref var piece = ref _pieces[l, lines[l][w].Column];
                piece = (piece.First < 0 ? w : piece.First, w);
            }
        }
    }

    /// <summary>Weighs the stretches of lines that may be rows of a block.</summary>
    /// <param name="first">Its first line.</param>
    /// <param name="ends">The lines with which each row may end.</param>
    public void Weigh(int first, List<int>[] ends)
    {
        _rows.Clear();
        var found = new List<((int First, int Last) Row, List<(int, int, string)> Texts)>();
        var counts = new Dictionary<(int, int, string), int>();
        var starts = new HashSet<int> { first };
        foreach (var last in ends)
        {
            var known = found.Count;
            foreach (var start in starts)
                foreach (var end in last)
                    if (end >= start && IsRow(start, end)) found.Add(((start, end), RowTexts.Of(_lines, start, end, _columns)));
            starts = [.. found.Skip(known).Select(f => f.Row.Last + 1)];
            foreach (var text in found.Skip(known).SelectMany(f => f.Texts).Distinct()) counts[text] = counts.GetValueOrDefault(text) + 1;
        }
        foreach (var (row, texts) in found)
            _rows[row] = PlaceWeights.AnotherText * (texts.Sum(text => 1.0 / counts[text]) + Descents(row.First, row.Last));
    }

    /// <summary>What lines cost as a row.</summary>
    public double this[int first, int last] => _rows.TryGetValue((first, last), out var cost) ? cost : Chain.Impossible;

    /// <summary>Whether lines are a row: each cell stands in its middle, and one fills it.</summary>
    private bool IsRow(int start, int end)
    {
        var filled = false;
        for (var c = 0; c < _left.Length; c++)
        {
            int top = start, bottom = end;
            while (top <= end && _pieces[top, c].First < 0) top++;
            if (top > end) continue;
            while (_pieces[bottom, c].First < 0) bottom--;
            if (end - bottom - (top - start) is not (0 or 1)) return false;
            filled |= top == start && bottom == end;
            for (var line = top; line < bottom; line++)
                if (_pieces[line + 1, c].First < 0 || !GoesOn(Words(line, c), Words(line + 1, c), c)) return false;
        }
        return filled;
    }

    private Span<TableWord> Words(int line, int column) =>
        CollectionsMarshal.AsSpan(_lines[line])[_pieces[line, column].First..(_pieces[line, column].Last + 1)];

    /// <summary>Whether a cell may go on in the next line: marks end it, and of a text the next word would not have fitted.</summary>
    private bool GoesOn(ReadOnlySpan<TableWord> words, ReadOnlySpan<TableWord> next, int column)
    {
        TableWord? text = null;
        foreach (var word in words)
            if (word.Kind != WordKind.Mark) text = word;
        if (_width[column] > 0)
            // Behind a slash or hyphen GNU html2text breaks where more would fit.
            return (words[^1].Kind != WordKind.Mark || next[0].Kind == WordKind.Mark) && (text?.Text is [.., '/' or '-']
                || !LineWrap.Fits(words[^1].End - _left[column], next[0].Text, _width[column]));
        if (text is not null) return true;
        foreach (var word in next)
            if (word.Kind != WordKind.Mark && word.Start < words[^1].End && word.End > words[0].Start - LinkNumber) return false;
        return true;
    }

    /// <summary>How many marks stand under one of a higher number in their column: those of a value ascend.</summary>
    private int Descents(int start, int end)
    {
        var descents = 0;
        for (var line = start; line < end; line++)
            for (var c = 0; c < _left.Length; c++)
                if (_pieces[line, c].First >= 0 && _pieces[line + 1, c].First >= 0
                    && FootnoteMarks.TryLast(Words(line, c)[^1].Text, out _, out var above, out _)
                    && FootnoteMarks.TryLast(Words(line + 1, c)[0].Text, out _, out var below, out _) && below < above) descents++;
        return descents;
    }
}
