using System.Numerics;
using System.Runtime.InteropServices;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using static Form4Tool.Form.Streams.StreamWeights;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Finds which column each token of a table stands in: the cheapest way through the grammar over the whole table (Viterbi's
/// algorithm: time in proportion to the tokens). A token that stands in different columns in two cheapest ways is
/// not sure; nothing is made of it.
/// </summary>
internal sealed class RowParser
{
    private const int Infinite = 1 << 28, Forbidden = 1000, Shapes = (int)ValueKind.DirectIndirect + 1;

    /// <summary>The two states of the words before a row: at a word, and at a mark.</summary>
    private const int Words = 0, WordMarks = 1;

    private readonly State[] _states;
    private readonly Path[] _paths;
    private int[] _forward = [], _fits = [];
    private ulong[] _cheapest = [];             // by token: the states on a cheapest way, a bit each

    public RowParser(RowGrammar grammar)
    {
        _paths = [new Path(grammar.Transaction, 2), new Path(grammar.Holding, 2 + 2 * grammar.Transaction.Length)];
        var states = new List<State> { new(Column.Title, ValueKind.Text, -1, -1, false), new(Column.Title, ValueKind.Text, -1, -1, true) };
        for (var path = 0; path < _paths.Length; path++)
            for (var i = 0; i < _paths[path].Columns.Length; i++)
            {
                var column = _paths[path].Columns[i];
                states.Add(new State(column.Column, column.Kind, path, i, false));
                states.Add(new State(column.Column, column.Kind, path, i, true));
            }
        _states = [.. states];
    }

    /// <summary>A column in one of the two kinds of row (or the run of words before it: path -1), at its value or at its marks.</summary>
    private readonly record struct State(Column Column, ValueKind Kind, int Path, int Index, bool Marks);

    /// <summary>The columns of one kind of row. Each has two states, one behind the other: at its value and at its marks.</summary>
    /// <param name="columns">The columns; the last is that of D or I.</param>
    /// <param name="first">The state of the first column.</param>
    private sealed class Path(GrammarColumn[] columns, int first)
    {
        public GrammarColumn[] Columns { get; } = columns;

        public int First { get; } = first;

        /// <summary>What it costs to leave out all columns before one: so the columns between two cost the difference.</summary>
        public int[] Before { get; } = [0, .. columns.Select((_, i) => columns.Take(i + 1).Sum(column => column.Missing))];

        /// <summary>The state of D or I, at its value.</summary>
        public int Form => First + 2 * (Columns.Length - 1);
    }

    /// <summary>Parses a table.</summary>
    /// <param name="tokens">Its tokens, after the header.</param>
    /// <param name="text">The text that they point into.</param>
    /// <param name="gluedMarks">Whether this text glues a mark to its value, so that a mark after a blank begins a cell.</param>
    /// <param name="cells">Whether this text shows where cells end.</param>
    /// <param name="found">For each token what it is.</param>
    /// <returns>Whether the tokens are in the order of the form: what fits it badly was read in another.</returns>
    public bool Parse(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, bool gluedMarks, bool cells, List<PlacedToken> found)
    {
        found.Clear();
        if (tokens.IsEmpty) return true;
        int n = tokens.Length, width = _states.Length;
        if (_cheapest.Length < n) (_forward, _fits, _cheapest) = (new int[n * width], new int[n * Shapes], new ulong[n]);

        for (var t = 0; t < n; t++)
        {
            Fit(tokens, t, text, FitsOf(t));
            if (t == 0) Begin(tokens[0], CostsOf(0));
            else Forward(CostsOf(t - 1), FitsOf(t), new Gaps(tokens[t], gluedMarks, cells), CostsOf(t));
        }
        var best = Infinite;
        for (var s = 0; s < width; s++)
        {
            var cost = CostsOf(n - 1)[s] + EndCost(_states[s]);
            if (cost < best) (best, _cheapest[n - 1]) = (cost, 0);
            if (cost == best) _cheapest[n - 1] |= 1ul << s;
        }
        for (var t = n - 1; t > 0; t--) _cheapest[t - 1] = Before(t, new Gaps(tokens[t], gluedMarks, cells));
        Trace(tokens, gluedMarks, cells, found);
        // A missing price costs 15, a title with a number in it 3; values in another order cost several times that a row.
        var rows = 1 + found[^1].Row;
        return best <= NextRow * rows + OutOfOrder;
    }

    /// <summary>What white space before a token costs: where it goes on in its column, and where it begins another.</summary>
    private readonly struct Gaps
    {
        public Gaps(Token token, bool gluedMarks, bool cells)
        {
            Mark = token.Kind == TokenKind.Mark;
            if (Mark)
            {
                // A cell with marks alone cannot be glued to the cell before; and where marks are glued, one after a blank is not that
                // value's.
                if (token.Gap == Gap.None) Other = Forbidden;
                // Where cells show, a mark behind a blank is in the cell of what stands before it, as is one glued.
                else if (cells && token.Gap == Gap.Blank) Other = CellEnd;
                else if (gluedMarks) Same = MarkApart;
                IsCell = cells && gluedMarks && token.Gap == Gap.Cell;
            }
            else if (cells)
            {
                if (token.Gap == Gap.Cell) Same = CellEnd;
                else Other = CellEnd;
            }
        }

        public bool Mark { get; }

        /// <summary>Whether it is a mark that has a cell of its own, where others are glued to their values.</summary>
        public bool IsCell { get; }

        /// <summary>The cost in the column of the token before, behind its value; behind a mark there is none.</summary>
        public int Same { get; }

        /// <summary>The cost in another column.</summary>
        public int Other { get; }
    }

    private void Begin(Token token, Span<int> least)
    {
        least.Fill(Infinite);
        least[Words] = Junk;
        var state = token.Kind == TokenKind.Mark ? WordMarks : Words;
        least[state] = FitsOf(0)[(int)ValueKind.Text];
    }

    /// <summary>
    /// The cheapest ways to a token's states, from those to the token before. What columns that are left out cost is a
    /// difference of sums, so that one pass over the columns knows the best of all before each.
    /// </summary>
    private void Forward(ReadOnlySpan<int> before, ReadOnlySpan<int> fits, Gaps gaps, Span<int> least)
    {
        var mark = gaps.Mark ? 1 : 0;
        Leave(before, least);
        var run = Math.Min(before[Words], before[WordMarks]);
        var form = Infinite;
        foreach (var path in _paths)
            if (path.Columns.Length > 0) form = Math.Min(form, Math.Min(before[path.Form], before[path.Form + 1]));
        var words = gaps.Mark ? Math.Min(before[Words] + gaps.Same, before[WordMarks]) : run;
        least[mark] = (gaps.Mark && !gaps.IsCell ? words : Math.Min(words, form)) + fits[(int)ValueKind.Text];
        foreach (var path in _paths)
        {
            // Into the first columns comes what follows the words before the row, or D or I of a row behind which there are none.
            var (row, next) = (run, form + NextRow);
            for (var i = 0; i < path.Columns.Length; i++)
            {
                ref readonly var column = ref path.Columns[i];
                var s = path.First + 2 * i;
                var (value, marks) = (before[s], before[s + 1]);
                var fit = fits[(int)column.Kind];
                if (fit < Infinite)
                {
                    var entering = (column.Kind == ValueKind.DirectIndirect ? row : Math.Min(row, next)) + path.Before[i] + gaps.Other;
                    if (gaps.Mark) least[s + 1] = Math.Min(entering + column.MarkOnly, Math.Min(value + gaps.Same + OfSide(column), marks));
                    else least[s] = (column.Kind == ValueKind.Text ? Math.Min(entering, value + gaps.Same) : entering) + fit;
                }
                row = Math.Min(row, Math.Min(value, marks) - path.Before[i + 1]);
            }
        }
    }

    /// <summary>The states of the token before from which a cheapest way leads to those of a token.</summary>
    private ulong Before(int token, Gaps gaps)
    {
        ReadOnlySpan<int> before = CostsOf(token - 1), costs = CostsOf(token), fits = FitsOf(token);
        var states = 0ul;
        for (var to = _cheapest[token]; to != 0; to &= to - 1)
        {
            var s = BitOperations.TrailingZeroCount(to);
            for (var from = 0; from < before.Length; from++)
                if (before[from] <= costs[s] && before[from] + Move(from, s, fits, gaps) == costs[s]) states |= 1ul << from;
        }
        return states;
    }

    /// <summary>What does not fit a state leaves it as it is.</summary>
    private static void Leave(ReadOnlySpan<int> states, Span<int> least)
    {
        var s = 0;
        for (; s + Vector<int>.Count <= states.Length; s += Vector<int>.Count)
            (new Vector<int>(states[s..]) + new Vector<int>(Junk)).CopyTo(least[s..]);
        for (; s < states.Length; s++) least[s] = states[s] + Junk;
    }

    private static int OfSide(GrammarColumn column) => column.Kind == ValueKind.AcquiredDisposed ? MarkOfSide : 0;

    /// <summary>Walks one cheapest way; a token is sure when every cheapest way puts it into the same column.</summary>
    private void Trace(ReadOnlySpan<Token> tokens, bool gluedMarks, bool cells, List<PlacedToken> found)
    {
        int at = -1, row = 0;
        for (var t = 0; t < tokens.Length; t++)
        {
            ReadOnlySpan<int> costs = CostsOf(t), fits = FitsOf(t);
            var gaps = new Gaps(tokens[t], gluedMarks, cells);
            var next = -1;
            var sure = true;
            for (var states = _cheapest[t]; states != 0; states &= states - 1)
            {
                var s = BitOperations.TrailingZeroCount(states);
                sure &= _states[s].Column == _states[BitOperations.TrailingZeroCount(_cheapest[t])].Column;
                if (next < 0 && (t == 0 || CostsOf(t - 1)[at] + Move(at, s, fits, gaps) == costs[s])) next = s;
            }
            var state = _states[next];
            // Words that follow D or I are the nature of the same row or the title of the next; which, is for NatureTitleSplitter to say.
            if (state.Path < 0 && at >= 0 && _states[at].Path >= 0) row++;
            else if (state.Path >= 0 && at >= 0 && _states[at].Kind == ValueKind.DirectIndirect
                && state.Kind != ValueKind.DirectIndirect) row++;
            found.Add(new PlacedToken(row, state.Column, state.Path < 0, !Fits(next, fits, gaps.Mark), sure));
            at = next;
        }
    }

    /// <summary>What it costs to go from one state to another with a token.</summary>
    private int Move(int from, int to, ReadOnlySpan<int> fits, Gaps gaps)
    {
        if (!Fits(to, fits, gaps.Mark)) return from == to ? Junk : Infinite;
        State a = _states[from], b = _states[to];
        var cost = Step(a, b, gaps.IsCell);
        if (cost >= Infinite) return Infinite;
        if (gaps.Mark || b.Path >= 0) cost += a.Column != b.Column || a.Path != b.Path ? gaps.Other : a.Marks ? 0 : gaps.Same;
        return cost + fits[(int)b.Kind];
    }

    private bool Fits(int state, ReadOnlySpan<int> fits, bool mark) =>
        _states[state].Marks == mark && fits[(int)_states[state].Kind] < Infinite;

    private Span<int> CostsOf(int token) => _forward.AsSpan(token * _states.Length, _states.Length);

    private Span<int> FitsOf(int token) => _fits.AsSpan(token * Shapes, Shapes);

    /// <summary>
    /// What a token costs in a column of each shape; infinite where it cannot stand there. A mark may stand behind any value.
    /// </summary>
    private void Fit(ReadOnlySpan<Token> tokens, int t, ReadOnlySpan<char> text, Span<int> fits)
    {
        var token = tokens[t];
        fits.Fill(token.Kind == TokenKind.Mark ? 0 : Infinite);
        // "par value $0.01 per share": the amount is part of the title.
        var isPar = token.Kind is TokenKind.Number or TokenKind.Money && t > 0
            && IsPar(text.Slice(tokens[t - 1].Start, tokens[t - 1].Length));
        var inTitle = isPar ? 0 : NumberInText;
        switch (token.Kind)
        {
            case TokenKind.Date:
                (fits[(int)ValueKind.Text], fits[(int)ValueKind.Date]) = (DateInText, 0);
                break;
            // The pages print $ before every price; old ones leave it out.
            case TokenKind.Number:
                (fits[(int)ValueKind.Text], fits[(int)ValueKind.Number], fits[(int)ValueKind.Price]) = (inTitle, 0, NoDollar);
                break;
            // An amount with $ is a total value, which the form admits and hardly any filing has.
            case TokenKind.Money:
                (fits[(int)ValueKind.Text], fits[(int)ValueKind.Number], fits[(int)ValueKind.Price]) = (inTitle, NoDollar, 0);
                break;
            case TokenKind.Word:
                var word = text.Slice(token.Start, token.Length);
                var form = word is "D" or "I";
                fits[(int)ValueKind.Text] = form ? LetterInText : 0;
                if (form) fits[(int)ValueKind.DirectIndirect] = 0;
                if (word is "V") fits[(int)ValueKind.Early] = 0;
                if (word is "A" or "D") fits[(int)ValueKind.AcquiredDisposed] = 0;
                if (IsCode(word)) fits[(int)ValueKind.Code] = 0;
                break;
        }
    }

    /// <summary>A transaction code of General Instruction 8, with K (an equity swap) before or behind it.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => TransactionCodes.IsCode(text[0]),
        3 => text[1] == '/' && IsCode(text[..1]) && IsCode(text[2..]),
        _ => false,
    };

    private static bool IsPar(ReadOnlySpan<char> word) =>
        word.Equals("value", StringComparison.OrdinalIgnoreCase) || word.Equals("par", StringComparison.OrdinalIgnoreCase)
        || word.Equals("value,", StringComparison.OrdinalIgnoreCase) || word.Equals("stated", StringComparison.OrdinalIgnoreCase);

    private int Step(State from, State to, bool isCell)
    {
        if (to.Path < 0)
        {
            if (from.Path < 0) return 0;        // words and marks of a run, in any order
            return from.Kind == ValueKind.DirectIndirect ? (to.Marks && !isCell ? Infinite : 0) : Infinite;
        }
        var path = _paths[to.Path];
        var begin = (to.Marks ? path.Columns[to.Index].MarkOnly : 0) + path.Before[to.Index];
        if (from.Path < 0) return begin;
        if (from.Path == to.Path && from.Index == to.Index)
        {
            if (from.Marks) return to.Marks ? 0 : Infinite;
            return to.Marks ? OfSide(path.Columns[to.Index]) : from.Kind == ValueKind.Text ? 0 : Infinite;
        }
        if (from.Path == to.Path && from.Index < to.Index) return begin - path.Before[from.Index + 1];
        // The next row without a title.
        return from.Kind == ValueKind.DirectIndirect && to.Kind != ValueKind.DirectIndirect ? NextRow + begin : Infinite;
    }

    /// <summary>A table ends after D or I and the words of the nature; a row that is cut off costs.</summary>
    private static int EndCost(State state) => state.Path < 0 || state.Kind == ValueKind.DirectIndirect ? 0 : CutOff;
}

/// <summary>What was found about a token.</summary>
/// <param name="Row">The row, from 0. The words of a run belong to the row that they lead.</param>
/// <param name="Column">The column that it stands in.</param>
/// <param name="InRun">Whether it is of the words between two rows: the nature of the one before, or the title of this.</param>
/// <param name="Junk">Whether it fits nowhere.</param>
/// <param name="Sure">Whether every cheapest reading agrees.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlacedToken(int Row, Column Column, bool InRun, bool Junk, bool Sure);
