namespace Form4Tool.Reading.Text;

/// <summary>
/// The ways to deal the words of a line or row out to the columns of a table, which follow each other. Of all ways that which costs
/// least is taken; where another one is nearly as good, a word has both its columns.
/// </summary>
internal sealed class PrintedWays
{
    /// <summary>What a way costs.</summary>
    public interface ICosts
    {
        /// <summary>How many columns there are.</summary>
        int Count { get; }

        /// <summary>How much more another way may cost that is nearly as good.</summary>
        double Margin { get; }

        /// <summary>The first of two columns of which one is empty; -1 where there are no such two.</summary>
        int Either { get; }

        /// <summary>What it costs to leave a column empty; nothing for the first of those two.</summary>
        double Empty(int column);

        /// <summary>What it costs to begin a column with a word.</summary>
        /// <param name="word">The word.</param>
        /// <param name="column">The column.</param>
        /// <param name="fills">Whether the word fills it, so that only marks may follow.</param>
        double Enter(PrintedWord word, int column, out bool fills);

        /// <summary>What it costs to put a word into the column of the word before it.</summary>
        /// <param name="word">The word.</param>
        /// <param name="before">The word before it.</param>
        /// <param name="column">The column.</param>
        /// <param name="closed">Whether the column is filled.</param>
        /// <param name="fills">Whether it is then.</param>
        double Stay(PrintedWord word, PrintedWord before, int column, bool closed, out bool fills);
    }

    /// <summary>What it costs to leave out what the form demands.</summary>
    public const double Must = 20;

    // By word and state, which is a column and whether its value has been seen there: the least cost up to it and from it on, the
    // state before it, and what it costs to stay in the column.
    private double[] _to = [], _from = [], _stay = [];
    private int[] _before = [], _stays = [];

    // By word and column: what it costs to begin the column, and in which state that is.
    private double[] _enter = [];
    private int[] _enters = [];
    private int _columns;

    /// <summary>Gives each word its column.</summary>
    public void Deal(List<PrintedWord> words, ICosts costs)
    {
        if (words.Count == 0) return;
        _columns = costs.Count;
        var states = _columns * 2;
        if (_to.Length < words.Count * states)
        {
            var most = Math.Max(words.Count, _to.Length / states * 2);
            (_to, _from, _stay) = (new double[most * states], new double[most * states], new double[most * states]);
            (_before, _stays) = (new int[most * states], new int[most * states]);
            (_enter, _enters) = (new double[most * _columns], new int[most * _columns]);
        }
        for (var i = 0; i < words.Count; i++) Forward(words[i], i > 0 ? words[i - 1] : null, i, costs);
        for (var i = words.Count - 1; i >= 0; i--) Backward(i, i == words.Count - 1, costs);
        var at = 0;
        for (int last = (words.Count - 1) * states, s = 1; s < states; s++)
            if (_to[last + s] + _from[last + s] < _to[last + at] + _from[last + at]) at = s;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var row = i * states;
            var (least, other) = (_to[row + at] + _from[row + at] + costs.Margin, -1);
            for (var s = 0; s < states; s++)
                if (_to[row + s] + _from[row + s] < least && s / 2 != at / 2) (least, other) = (_to[row + s] + _from[row + s], s / 2);
            (words[i].Column, words[i].Other) = (at / 2, other);
            at = _before[row + at];
        }
    }

    /// <summary>The ways up to a word. Where a column begins, it is all one which of those left of it the word before stands in.</summary>
    private void Forward(PrintedWord word, PrintedWord? before, int i, ICosts costs)
    {
        int either = costs.Either, second = either < 0 ? -1 : either + 1;
        int row = i * _columns * 2, above = row - _columns * 2;
        // The best way to the columns left of this one.
        var (least, leastAt) = (before is null ? 0 : double.MaxValue, 0);
        for (var c = 0; c < _columns; c++)
        {
            _to[row + c * 2] = _to[row + c * 2 + 1] = double.MaxValue;
            var enter = _enter[i * _columns + c] = costs.Enter(word, c, out var fills);
            var enters = _enters[i * _columns + c] = c * 2 + (fills ? 1 : 0);
            var (way, wayAt) = (least, leastAt);
            if (c == second && before is not null)
            {
                for (var p = c * 2 - 2; p < c * 2; p++)
                    if (_to[above + p] + Must < way) (way, wayAt) = (_to[above + p] + Must, p);
            }
            if (way < double.MaxValue) (_to[row + enters], _before[row + enters]) = (way + enter, wayAt);
            if (before is not null)
            {
                for (var p = c * 2; p < c * 2 + 2; p++)
                {
                    if (_to[above + p] == double.MaxValue) continue;
                    var cost = _stay[row + p] = costs.Stay(word, before, c, p % 2 == 1, out fills);
                    var stays = _stays[row + p] = c * 2 + (fills ? 1 : 0);
                    if (_to[above + p] + cost < _to[row + stays]) (_to[row + stays], _before[row + stays]) = (_to[above + p] + cost, p);
                }
            }
            least += costs.Empty(c);
            // The ways from the first of the two go past the second for nothing.
            if (before is null || c == either) continue;
            for (var p = c == second ? either * 2 : c * 2; p < c * 2 + 2; p++)
                if (_to[above + p] < least) (least, leastAt) = (_to[above + p], p);
        }
    }

    /// <summary>The ways from a word on.</summary>
    private void Backward(int word, bool last, ICosts costs)
    {
        var either = costs.Either;
        int row = word * _columns * 2, below = row + _columns * 2;
        // The best way on to the columns right of this one; that past the next, and that into it.
        double least = last ? 0 : double.MaxValue, past = least, into = double.MaxValue;
        for (var c = _columns - 1; c >= 0; c--)
        {
            var way = c == either ? Math.Min(past, into + Must) : least;
            for (var p = c * 2; p < c * 2 + 2; p++)
            {
                _from[row + p] = way;
                if (last || _to[row + p] == double.MaxValue) continue;
                _from[row + p] = Math.Min(way, _from[below + _stays[below + p]] + _stay[below + p]);
            }
            if (!last) into = _from[below + _enters[(word + 1) * _columns + c]] + _enter[(word + 1) * _columns + c];
            past = least;
            least = Math.Min(least + costs.Empty(c), into);
        }
    }
}
