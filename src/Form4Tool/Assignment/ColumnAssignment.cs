namespace Form4Tool.Assignment;

/// <summary>What the words of a line or row cost in the columns of a table.</summary>
internal interface IColumnCosts
{
    /// <summary>How many words there are.</summary>
    int Words { get; }

    /// <summary>How many columns there are.</summary>
    int Columns { get; }

    /// <summary>The first of two columns of which one is empty; -1 where there are no such two.</summary>
    int Either { get; }

    /// <summary>What it costs to leave a column empty; nothing for the first of those two.</summary>
    double Empty(int column);

    /// <summary>What a word costs in each column. The first word begins its column.</summary>
    void Weigh(int word, Span<ColumnAssignment.Costs> costs);
}

/// <summary>
/// The ways to deal the words of a line or row out to the columns of a table, which follow each other: a <see cref="Chain"/> whose
/// choices, a column and whether it is filled, need only their neighbours looked at. Of all ways that which costs least is taken;
/// where another one is nearly as good, a word has both its columns.
/// </summary>
internal sealed class ColumnAssignment
{
    /// <summary>What a word costs in a column: to begin the column, or to stay in it while it is open or filled already.</summary>
    public readonly record struct Costs(Cost Enter, Cost Open, Cost Closed)
    {
        /// <summary>The same, where it costs something more to begin the column or to stay in it.</summary>
        public Costs Plus(double enter, double stay) => new(Enter.Plus(enter), Open.Plus(stay), Closed.Plus(stay));
    }

    /// <summary>What a word costs, and whether it fills its column, so that only marks may follow.</summary>
    public readonly record struct Cost(double Value, bool Fills)
    {
        /// <summary>The same, where it costs something more.</summary>
        public Cost Plus(double more) => new(Value + more, Fills);
    }

    /// <summary>What it costs to leave out what the form demands.</summary>
    public const double Must = 20;

    // By word and column: what it costs there.
    private Costs[] _costs = [];

    // By word and state, which is a column and whether it is filled: the least cost up to it and from it on, and the state before it.
    private double[] _to = [], _from = [];
    private int[] _before = [];

    private double[] _empty = [];           // by column: what it costs to leave it empty
    private int[] _found = [], _others = [];
    private int _words, _columns, _either;

    /// <summary>The column of each word.</summary>
    public ReadOnlySpan<int> Found => _found.AsSpan(0, _words);

    /// <summary>Another column that each word may as well have; -1 where there is none.</summary>
    public ReadOnlySpan<int> Others => _others.AsSpan(0, _words);

    /// <summary>Gives each word its column.</summary>
    public void Deal<TCosts>(ref TCosts costs)
        where TCosts : struct, IColumnCosts
    {
        (_words, _columns, _either) = (costs.Words, costs.Columns, costs.Either);
        if (_words == 0) return;
        var states = _columns * 2;
        if (_to.Length < _words * states)
        {
            // Most lines have fewer words.
            var most = Math.Max(16, _words * 2) * states;
            (_to, _from, _before, _costs) = (new double[most], new double[most], new int[most], new Costs[most / 2]);
        }
        if (_found.Length < _words) (_found, _others) = (new int[_words * 2], new int[_words * 2]);
        if (_empty.Length < _columns) _empty = new double[_columns];
        for (var c = 0; c < _columns; c++) _empty[c] = costs.Empty(c);
        for (var i = 0; i < _words; i++)
        {
            costs.Weigh(i, _costs.AsSpan(i * _columns, _columns));
            Forward(i);
        }
        for (var i = _words - 1; i >= 0; i--) Backward(i, i == _words - 1);
        var at = 0;
        for (int last = (_words - 1) * states, s = 1; s < states; s++)
            if (_to[last + s] + _from[last + s] < _to[last + at] + _from[last + at]) at = s;
        for (var i = _words - 1; i >= 0; i--)
        {
            Span<double> to = _to.AsSpan(i * states, states), from = _from.AsSpan(i * states, states);
            var (least, other) = (to[at] + from[at] + Ambiguity.Margin, -1);
            for (var s = 0; s < to.Length; s++)
                if (to[s] + from[s] < least && s / 2 != at / 2) (least, other) = (to[s] + from[s], s / 2);
            (_found[i], _others[i]) = (at / 2, other);
            at = _before[i * states + at];
        }
    }

    /// <summary>The ways up to a word. Where a column begins, it is all one which of those left of it the word before stands in.</summary>
    private void Forward(int word)
    {
        var states = _columns * 2;
        var costs = _costs.AsSpan(word * _columns, _columns);
        Span<double> to = _to.AsSpan(word * states, states), above = word > 0 ? _to.AsSpan((word - 1) * states, states) : default;
        var before = _before.AsSpan(word * states, states);
        var second = _either < 0 ? -1 : _either + 1;
        to.Fill(double.MaxValue);
        // The best way to the columns left of this one.
        var (least, leastAt) = (word == 0 ? 0 : double.MaxValue, 0);
        for (var c = 0; c < costs.Length; c++)
        {
            var (way, wayAt) = (least, leastAt);
            if (c == second && word > 0)
            {
                for (var p = c * 2 - 2; p < c * 2; p++)
                    if (above[p] + Must < way) (way, wayAt) = (above[p] + Must, p);
            }
            Take(costs[c].Enter, c, way, wayAt, to, before);
            least += _empty[c];
            if (word == 0) continue;
            Take(costs[c].Open, c, above[c * 2], c * 2, to, before);
            Take(costs[c].Closed, c, above[c * 2 + 1], c * 2 + 1, to, before);
            // The ways from the first of the two go past the second for nothing.
            if (c == _either) continue;
            for (var p = c == second ? c * 2 - 2 : c * 2; p < c * 2 + 2; p++)
                if (above[p] < least) (least, leastAt) = (above[p], p);
        }
    }

    /// <summary>Takes a way into a column, if it is the best so far to where it leads.</summary>
    private static void Take(Cost cost, int column, double way, int at, Span<double> to, Span<int> before)
    {
        var state = State(column, cost);
        if (way < double.MaxValue && way + cost.Value < to[state]) (to[state], before[state]) = (way + cost.Value, at);
    }

    private static int State(int column, Cost cost) => cost.Fills ? column * 2 + 1 : column * 2;

    /// <summary>The ways from a word on.</summary>
    private void Backward(int word, bool last)
    {
        var states = _columns * 2;
        var from = _from.AsSpan(word * states, states);
        var below = last ? default : _from.AsSpan((word + 1) * states, states);
        var costs = last ? default : _costs.AsSpan((word + 1) * _columns, _columns);
        // The best way on to the columns right of this one; that past the next, and that into it.
        double least = last ? 0 : double.MaxValue, past = least, into = double.MaxValue;
        for (var c = _columns - 1; c >= 0; c--)
        {
            from[c * 2] = from[c * 2 + 1] = c == _either ? Math.Min(past, into + Must) : least;
            if (!last)
            {
                Cost open = costs[c].Open, closed = costs[c].Closed, enter = costs[c].Enter;
                from[c * 2] = Math.Min(from[c * 2], below[State(c, open)] + open.Value);
                from[c * 2 + 1] = Math.Min(from[c * 2 + 1], below[State(c, closed)] + closed.Value);
                into = below[State(c, enter)] + enter.Value;
            }
            past = least;
            least = Math.Min(least + _empty[c], into);
        }
    }
}
