using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Finds the column of each word of a printed line. Columns follow each other and hold what the form says (dates, a letter,
/// numbers, text); among the ways to deal the words out, that which moves them least from their columns' places is taken. Where
/// another way is nearly as good, the word has both columns.
/// </summary>
internal sealed class PrintedColumnFinder(PrintedColumns columns)
{
    public const double Never = 30;

    private const double Margin = 2;
    private const int Raised = 5;               // blanks before a raised mark, at most

    /// <summary>What a column holds.</summary>
    private enum Holds : byte { Text, Number, Date, Code, V, Direction, Form }

    private readonly Holds[] _holds = [.. columns.Layout.Columns.Select(HoldsOf)];

    private static Holds HoldsOf(Column column) => column switch
    {
        Column.Title or Column.UnderlyingTitle or Column.Nature => Holds.Text,
        Column.Date or Column.DeemedDate or Column.Exercisable or Column.Expiration => Holds.Date,
        Column.Code => Holds.Code,
        Column.V => Holds.V,
        Column.Direction => Holds.Direction,
        Column.DirectIndirect => Holds.Form,
        _ => Holds.Number,
    };

    // By word and state, which is a column and whether its value has been seen there: the least cost up to it and from it on, the
    // state before it, and what it costs to stay in the column.
    private double[] _to = [], _from = [], _stay = [];
    private int[] _before = [], _stays = [];

    // By word and column: what it costs to begin the column, and in which state that is.
    private double[] _enter = [];
    private int[] _enters = [];

    /// <summary>Gives each word of a line its column.</summary>
    public void Find(List<PrintedWord> words)
    {
        if (words.Count == 0) return;
        var (count, states) = (columns.Count, columns.Count * 2);
        if (_to.Length < words.Count * states)
        {
            (_to, _from, _stay) = (new double[words.Count * states], new double[words.Count * states], new double[words.Count * states]);
            (_before, _stays) = (new int[words.Count * states], new int[words.Count * states]);
            (_enter, _enters) = (new double[words.Count * count], new int[words.Count * count]);
        }
        for (var i = 0; i < words.Count; i++) Forward(words, i, count);
        for (var i = words.Count - 1; i >= 0; i--) Backward(words.Count, i, count);
        var at = 0;
        for (int last = (words.Count - 1) * states, s = 1; s < states; s++)
            if (_to[last + s] < _to[last + at]) at = s;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var row = i * states;
            words[i].Column = at / 2;
            var (least, other) = (_to[row + at] + _from[row + at] + Margin, -1);
            for (var s = 0; s < states; s++)
            {
                if (s / 2 == at / 2 || _to[row + s] == double.MaxValue || _from[row + s] == double.MaxValue || _to[row + s] + _from[row + s] >= least) continue;
                (least, other) = (_to[row + s] + _from[row + s], s / 2);
            }
            words[i].Other = other;
            at = _before[row + at];
        }
    }

    /// <summary>The ways up to a word. Where a column begins, it is all one which of those left of it the word before stands in.</summary>
    private void Forward(List<PrintedWord> words, int word, int count)
    {
        int row = word * count * 2, above = row - count * 2;
        var (least, leastAt) = (double.MaxValue, 0);
        for (var c = 0; c < count; c++)
        {
            (_to[row + c * 2], _to[row + c * 2 + 1]) = (double.MaxValue, double.MaxValue);
            _enter[word * count + c] = Enter(words[word], c, out var fills);
            var enters = _enters[word * count + c] = c * 2 + (fills ? 1 : 0);
            if (word == 0)
            {
                _to[row + enters] = _enter[c];
                continue;
            }
            if (least < double.MaxValue) (_to[row + enters], _before[row + enters]) = (least + _enter[word * count + c], leastAt);
            for (var p = c * 2; p < c * 2 + 2; p++)
            {
                if (_to[above + p] == double.MaxValue) continue;
                var cost = _stay[row + p] = Stay(words[word], words[word - 1], c, p % 2 == 1, out fills);
                var stays = _stays[row + p] = c * 2 + (fills ? 1 : 0);
                if (_to[above + p] + cost < _to[row + stays]) (_to[row + stays], _before[row + stays]) = (_to[above + p] + cost, p);
            }
            for (var p = c * 2; p < c * 2 + 2; p++)
                if (_to[above + p] < least) (least, leastAt) = (_to[above + p], p);
        }
    }

    /// <summary>The ways from a word on.</summary>
    private void Backward(int words, int word, int count)
    {
        int row = word * count * 2, below = row + count * 2;
        var least = double.MaxValue;
        for (var c = count - 1; c >= 0; c--)
        {
            for (var p = c * 2; p < c * 2 + 2; p++)
            {
                _from[row + p] = word == words - 1 ? 0 : least;
                if (word == words - 1 || _to[row + p] == double.MaxValue) continue;
                var stays = _from[below + _stays[below + p]];
                if (stays < double.MaxValue) _from[row + p] = Math.Min(least, stays + _stay[below + p]);
            }
            if (word == words - 1) continue;
            var enters = (word + 1) * count + c;
            if (_from[below + _enters[enters]] < double.MaxValue) least = Math.Min(least, _from[below + _enters[enters]] + _enter[enters]);
        }
    }

    /// <summary>What it costs to begin a column with a word.</summary>
    private double Enter(PrintedWord word, int column, out bool fills)
    {
        var fits = Fits(word, column, false, false, out fills);
        var distance = columns.Distance(word, column);
        // The lines of a title all begin at its left.
        if (column == 0 && distance == 0 && word.Start > columns.Left + 2) distance = 12;
        // Behind one blank a word stands further left than its column: what is before it was drawn narrower.
        return word.Apart ? fits + distance : fits + 1.5 + (columns.Beyond(word, column) > 0 ? distance : 0.3 * distance);
    }

    /// <summary>What it costs to put a word into the column of the word before it.</summary>
    private double Stay(PrintedWord word, PrintedWord before, int column, bool closed, out bool fills) =>
        Fits(word, column, true, closed, out fills) + columns.Beyond(word, column) * (word.Kind == PrintedKind.Mark && !word.Apart ? 0.3 : 1) + Parted(word, before);

    /// <summary>
    /// What blanks between two words say against their being of one cell: cells have three blanks between them or more where pdftotext
    /// sees them apart, words of a cell have one; a raised mark may have some.
    /// </summary>
    public static double Parted(PrintedWord word, PrintedWord before) => !word.Apart ? 0
        : word.Kind == PrintedKind.Mark && before.Kind != PrintedKind.Mark && word.Start - before.End <= Raised ? 0.5 : 4;

    /// <summary>Whether a letter in the column of the nature looks like the form of ownership, which is left of it.</summary>
    private bool IsForm(PrintedWord word, int column) => columns[column] == Column.Nature && word.Kind == PrintedKind.Letter && word.Text[0] is 'D' or 'I';

    /// <summary>How badly a word fits into a column, and whether it fills it, so that only marks may follow.</summary>
    public double Fits(PrintedWord word, int column, bool same, bool closed, out bool fills)
    {
        var kind = word.Kind;
        fills = true;
        var holds = _holds[column];
        if (holds == Holds.Text)
        {
            fills = kind == PrintedKind.Mark;
            if (closed && !fills && !IsForm(word, column)) return 4;
            return kind switch
            {
                PrintedKind.Mark => same ? 0 : 1,
                // A number behind the title of the underlying security is more likely that of the securities.
                PrintedKind.Number => columns[column] == Column.UnderlyingTitle ? 14 : same && !word.Apart ? 0.5 : 4,
                PrintedKind.Dollar => word.Apart ? 12 : 6,
                PrintedKind.Date => same ? 4 : 8,
                // A lone D or I is the form of ownership, however far the header's places are off.
                PrintedKind.Letter => same && !closed ? 0 : IsForm(word, column) ? 15 : 1,
                _ => 0,
            };
        }
        if (kind == PrintedKind.Mark) return same ? 0 : holds is Holds.Number or Holds.Date ? 1 : holds == Holds.Code ? 2 : 3;
        if (closed) return holds == Holds.Code && word.Text == "K" ? 1 : Never;
        if (holds == Holds.Number && kind == PrintedKind.Dollar)
        {
            fills = false;
            return same ? Never : 0;
        }
        return holds switch
        {
            Holds.Number => kind == PrintedKind.Number,
            Holds.Date => kind == PrintedKind.Date,
            Holds.Code => kind == PrintedKind.Letter,
            Holds.V => word.Letter == 'V',
            Holds.Direction => word.Letter is 'A' or 'D',
            _ => word.Letter is 'D' or 'I',
        } ? 0 : Never;
    }
}
