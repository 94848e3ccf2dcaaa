using System.Runtime.InteropServices;
using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Finds which column each token of a table stands in: the cheapest way through the grammar over the whole table (Viterbi's
/// algorithm: time in proportion to the tokens). A token that stands in different columns in two cheapest ways is
/// not sure; nothing is made of it.
/// </summary>
internal sealed class RowParser
{
    private const int Infinite = 1 << 28, Junk = 25, Forbidden = 1000, Shapes = (int)Shape.Text + 1;

    private readonly RowGrammar _grammar;
    private readonly State[] _states;
    private readonly int[] _step;           // the cost of going from one state to another, whatever the token
    private readonly int[][] _before, _beforeCosts;     // the states from which each can be reached, and what the step from them costs
    private int[] _forward = [], _backward = [], _fits = [];

    public RowParser(RowGrammar grammar)
    {
        _grammar = grammar;
        var states = new List<State> { new(Column.Title, Shape.Text, -1, -1, false), new(Column.Title, Shape.Text, -1, -1, true) };
        Add(grammar.Transaction, 0);
        Add(grammar.Holding, 1);
        _states = [.. states];
        _step = new int[_states.Length * _states.Length];
        for (var from = 0; from < _states.Length; from++)
            for (var to = 0; to < _states.Length; to++)
                _step[from * _states.Length + to] = Step(_states[from], _states[to]);
        _before = [.. _states.Select((_, to) => Enumerable.Range(0, _states.Length).Where(from => _step[from * _states.Length + to] < Infinite).ToArray())];
        _beforeCosts = [.. _before.Select((before, to) => Array.ConvertAll(before, from => _step[from * _states.Length + to]))];

        void Add(RowColumn[] columns, int path)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                states.Add(new State(columns[i].Column, columns[i].Shape, path, i, false));
                states.Add(new State(columns[i].Column, columns[i].Shape, path, i, true));
            }
        }
    }

    /// <summary>A column in one of the two kinds of row (or the run of words before it: path -1), at its value or at its marks.</summary>
    private readonly record struct State(Column Column, Shape Shape, int Path, int Index, bool Marks);

    /// <summary>Parses a table.</summary>
    /// <param name="tokens">Its tokens, after the header.</param>
    /// <param name="text">The text that they point into.</param>
    /// <param name="gluedMarks">Whether this text glues a mark to its value, so that a mark after a blank begins a cell.</param>
    /// <param name="cells">Whether this text shows where cells end.</param>
    /// <param name="found">For each token what it is.</param>
    /// <returns>Whether the tokens are in the order of the form: what fits it badly was read in another.</returns>
    public bool Parse(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, bool gluedMarks, bool cells, List<Placed> found)
    {
        found.Clear();
        if (tokens.IsEmpty) return true;
        int n = tokens.Length, width = _states.Length;
        if (_forward.Length < n * width) (_forward, _backward, _fits) = (new int[n * width], new int[n * width], new int[n * width]);
        Span<int> forward = _forward.AsSpan(0, n * width), backward = _backward.AsSpan(0, n * width);
        forward.Fill(Infinite);
        backward.Fill(Infinite);

        for (var t = 0; t < n; t++)
        {
            Fit(tokens, t, text, _fits.AsSpan(t * width, width));
            var before = t == 0 ? default : forward.Slice((t - 1) * width, width);
            for (var s = 0; s < width; s++)
            {
                var fits = _fits[t * width + s];
                var least = Infinite;
                if (t == 0) least = _states[s].Path < 0 && fits < Infinite ? fits : s == 0 ? Junk : Infinite;
                // What does not fit a state leaves it as it is.
                else if (fits >= Infinite) least = Math.Min(Infinite, before[s] + Junk);
                else if (_states[s].Marks || cells)
                {
                    foreach (var p in _before[s])
                        if (before[p] < Infinite) least = Math.Min(least, before[p] + Move(p, s, tokens[t], fits, gluedMarks, cells));
                }
                else
                {
                    // The same without what only marks and cells cost.
                    int[] from = _before[s], costs = _beforeCosts[s];
                    for (var i = 0; i < from.Length && i < costs.Length; i++) least = Math.Min(least, before[from[i]] + costs[i] + fits);
                }
                forward[t * width + s] = least;
            }
        }

        for (var s = 0; s < width; s++) backward[(n - 1) * width + s] = EndCost(_states[s]);
        for (var t = n - 1; t > 0; t--)
        {
            ReadOnlySpan<int> after = backward.Slice(t * width, width), before = forward.Slice((t - 1) * width, width);
            var least = backward.Slice((t - 1) * width, width);
            for (var s = 0; s < width; s++)
            {
                if (after[s] >= Infinite) continue;
                var fits = _fits[t * width + s];
                if (fits >= Infinite)
                {
                    if (before[s] < Infinite) least[s] = Math.Min(least[s], after[s] + Junk);
                }
                else if (_states[s].Marks || cells)
                {
                    foreach (var p in _before[s])
                        if (before[p] < Infinite) least[p] = Math.Min(least[p], after[s] + Move(p, s, tokens[t], fits, gluedMarks, cells));
                }
                else
                {
                    int[] from = _before[s], costs = _beforeCosts[s];
                    for (var i = 0; i < from.Length && i < costs.Length; i++)
                        if (before[from[i]] < Infinite) least[from[i]] = Math.Min(least[from[i]], after[s] + costs[i] + fits);
                }
            }
        }

        var best = Infinite;
        for (var s = 0; s < width; s++) best = Math.Min(best, forward[s] + backward[s]);
        Trace(tokens, gluedMarks, cells, best, found);
        // A missing price costs 15, a title with a number in it 3; values in another order cost several times that a row.
        var rows = 1 + found[^1].Row;
        return best <= 20 * rows + 5;
    }

    /// <summary>Walks one cheapest way; a token is sure when every cheapest way puts it into the same column.</summary>
    private void Trace(ReadOnlySpan<Token> tokens, bool gluedMarks, bool cells, int best, List<Placed> found)
    {
        int width = _states.Length, at = -1, row = 0;
        for (var t = 0; t < tokens.Length; t++)
        {
            var next = -1;
            var sure = true;
            for (var s = 0; s < width; s++)
            {
                if (_forward[t * width + s] + _backward[t * width + s] != best) continue;
                var reached = t == 0 || _forward[(t - 1) * width + at] + Move(at, s, tokens[t], _fits[t * width + s], gluedMarks, cells) == _forward[t * width + s];
                if (next < 0 && reached) next = s;
                else if (next >= 0 && _states[s].Column != _states[next].Column) sure = false;
            }
            if (next < 0) next = at < 0 ? 0 : at;
            for (var s = 0; sure && s < next; s++)
                sure = _forward[t * width + s] + _backward[t * width + s] != best || _states[s].Column == _states[next].Column;
            var state = _states[next];
            // Words that follow D or I are the nature of the same row or the title of the next; which, is for RunSplitter to say.
            if (state.Path < 0 && at >= 0 && _states[at].Path >= 0) row++;
            else if (state.Path >= 0 && at >= 0 && _states[at].Shape == Shape.Form && state.Shape != Shape.Form) row++;
            found.Add(new Placed(row, state.Column, state.Path < 0, _fits[t * width + next] >= Infinite, sure));
            at = next;
        }
    }

    private int Move(int from, int to, Token token, int fits, bool gluedMarks, bool cells)
    {
        if (fits >= Infinite) return from == to ? Junk : Infinite;
        var cost = _step[from * _states.Length + to];
        if (cost >= Infinite) return Infinite;
        cost += fits;
        State a = _states[from], b = _states[to];
        var same = a.Column == b.Column && a.Path == b.Path;
        if (token.Kind == TokenKind.Mark && b.Marks)
        {
            // A cell with marks alone cannot be glued to the cell before; and where marks are glued, one after a blank is not that value's.
            if (!same && token.Gap == Gap.None) cost += Forbidden;
            if (same && gluedMarks && token.Gap != Gap.None) cost += a.Marks ? 1 : 5;
        }
        else if (cells && b.Path >= 0)
        {
            if (same && token.Gap == Gap.Cell) cost += 4;
            else if (!same && token.Gap < Gap.Cell) cost += 4;
        }
        return cost;
    }

    /// <summary>What a token costs in each state; infinite where it cannot stand there.</summary>
    private void Fit(ReadOnlySpan<Token> tokens, int t, ReadOnlySpan<char> text, Span<int> fits)
    {
        // A state's shape alone decides.
        Span<int> byShape = stackalloc int[Shapes];
        byShape.Fill(-1);
        var mark = tokens[t].Kind == TokenKind.Mark;
        for (var s = 0; s < fits.Length; s++)
        {
            if (mark != _states[s].Marks) fits[s] = Infinite;
            else if (mark) fits[s] = 0;
            else
            {
                ref var known = ref byShape[(int)_states[s].Shape];
                if (known < 0) known = Fit(_states[s].Shape, tokens, t, text);
                fits[s] = known;
            }
        }
    }

    private int Fit(Shape shape, ReadOnlySpan<Token> tokens, int t, ReadOnlySpan<char> text)
    {
        var token = tokens[t];
        var first = text[token.Start];
        switch (shape)
        {
            case Shape.Text:
                return token.Kind switch
                {
                    TokenKind.Word => token.Length == 1 && first is 'D' or 'I' ? 1 : 0,
                    TokenKind.Date => 8,
                    // "par value $0.01 per share": the amount is part of the title.
                    _ => t > 0 && IsPar(text.Slice(tokens[t - 1].Start, tokens[t - 1].Length)) ? 0 : 3,
                };
            case Shape.Date: return token.Kind == TokenKind.Date ? 0 : Infinite;
            // An amount with $ is a total value, which the form admits and hardly any filing has.
            case Shape.Number: return token.Kind switch { TokenKind.Number => 0, TokenKind.Money => 6, _ => Infinite };
            // The pages print $ before every price; old ones leave it out.
            case Shape.Price: return token.Kind switch { TokenKind.Money => 0, TokenKind.Number => 6, _ => Infinite };
        }
        if (token.Kind != TokenKind.Word) return Infinite;
        return shape switch
        {
            Shape.Side => token.Length == 1 && (_grammar.Derivative ? first == StreamGrammar.Acquired[0] || first == StreamGrammar.Disposed[0] : first is 'A' or 'D') ? 0 : Infinite,
            Shape.Form => token.Length == 1 && first is 'D' or 'I' ? 0 : Infinite,
            Shape.Early => token.Length == 1 && first is 'V' ? 0 : Infinite,
            _ => IsCode(text.Slice(token.Start, token.Length)) ? 0 : Infinite,
        };
    }

    /// <summary>A transaction code of General Instruction 8, with K (an equity swap) before or behind it.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => "PSVADFIMCEHOXGLWZJKU".Contains(text[0]),
        3 => text[1] == '/' && IsCode(text[..1]) && IsCode(text[2..]),
        _ => false,
    };

    private static bool IsPar(ReadOnlySpan<char> word) =>
        word.Equals("value", StringComparison.OrdinalIgnoreCase) || word.Equals("par", StringComparison.OrdinalIgnoreCase)
        || word.Equals("value,", StringComparison.OrdinalIgnoreCase) || word.Equals("stated", StringComparison.OrdinalIgnoreCase);

    private int Step(State from, State to)
    {
        if (to.Path < 0)
        {
            if (from.Path < 0) return 0;        // words and marks of a run, in any order
            return from.Shape == Shape.Form ? (to.Marks ? Infinite : 0) : Infinite;
        }
        var columns = to.Path == 0 ? _grammar.Transaction : _grammar.Holding;
        var markOnly = to.Marks ? columns[to.Index].MarkOnly : 0;
        if (from.Path < 0) return markOnly + Skipped(columns, -1, to.Index);
        if (from.Path == to.Path && from.Index == to.Index)
        {
            if (!from.Marks) return to.Marks || from.Shape == Shape.Text ? (to.Marks && from.Shape == Shape.Side ? 3 : 0) : Infinite;
            return to.Marks ? 0 : Infinite;
        }
        if (from.Path == to.Path && from.Index < to.Index) return markOnly + Skipped(columns, from.Index, to.Index);
        // The next row without a title.
        if (from.Shape == Shape.Form && to.Shape != Shape.Form) return 20 + markOnly + Skipped(columns, -1, to.Index);
        return Infinite;
    }

    private static int Skipped(RowColumn[] columns, int after, int before)
    {
        var cost = 0;
        for (var i = after + 1; i < before; i++) cost += columns[i].Missing;
        return cost;
    }

    /// <summary>A table ends after D or I and the words of the nature; a row that is cut off costs.</summary>
    private static int EndCost(State state) => state.Path < 0 || state.Shape == Shape.Form ? 0 : 25;
}

/// <summary>What was found about a token.</summary>
/// <param name="Row">The row, from 0. The words of a run belong to the row that they lead.</param>
/// <param name="Column">The column that it stands in.</param>
/// <param name="InRun">Whether it is of the words between two rows: the nature of the one before, or the title of this.</param>
/// <param name="Junk">Whether it fits nowhere.</param>
/// <param name="Sure">Whether every cheapest reading agrees.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Placed(int Row, Column Column, bool InRun, bool Junk, bool Sure);
