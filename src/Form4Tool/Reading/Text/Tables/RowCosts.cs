using Form4Tool.Assignment;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Deals the words of a printed line or row out to the columns, which follow each other and hold what the form says (dates, a letter,
/// numbers, text). On a line the way is taken that moves the words least from their columns' places. A whole row is dealt out again
/// where its cells are not what the form demands, which weighs more there than places do: a sheet without a header may have its
/// columns far from where the sheet before has them.
/// </summary>
internal sealed class RowCosts
{
    // Where places are exact, most columns are out of a word's reach: what it would be there needs no look.
    private static readonly double OutOfReach = 2 * PlaceWeights.Never, Far = 10 * PlaceWeights.Never;
    private static readonly ColumnAssignment.Costs Elsewhere = new ColumnAssignment.Costs().Plus(Far, Far);

    private readonly ColumnPositions _columns;
    private readonly ColumnAssignment _ways;
    private readonly WordCosts _fit;
    private readonly int _acquired, _date, _code;
    private readonly GrammarColumn?[] _transaction, _holding;

    public RowCosts(ColumnPositions columns, ColumnAssignment ways)
    {
        (_columns, _ways, _fit) = (columns, ways, new WordCosts(columns));
        _acquired = Array.IndexOf(columns.Layout.Columns, Column.Acquired);
        _date = Array.IndexOf(columns.Layout.Columns, Column.Date);
        _code = Array.IndexOf(columns.Layout.Columns, Column.Code);
        var grammar = RowGrammar.Of(columns.Layout);
        (_transaction, _holding) = (Rules(grammar.Transaction), Rules(grammar.Holding));
    }

    /// <summary>Gives each word of a line its column by the places alone.</summary>
    public void FindOnLine(List<TableWord> line) => Deal(line, null, placed: true);

    /// <summary>Deals the words of a row out again, unless its cells are complete.</summary>
    public void Find(WordRow row)
    {
        var transaction = _date >= 0 && row.Words.Exists(w =>
            (w.Column == _date && w.Kind == WordKind.Date) || (w.Column == _code && w.Kind == WordKind.Letter));
        var rules = transaction ? _transaction : _holding;
        if (!IsComplete(row, rules)) Deal(Sorted(row.Words), rules, placed: true);
    }

    /// <summary>
    /// Deals the words of one line out, whatever their places: a line that has most of a row's values shows where the columns stand.
    /// </summary>
    /// <returns>Whether it has most of them.</returns>
    public bool FindAnywhere(List<TableWord> line)
    {
        var values = line.FindAll(w => w.Apart && w.Kind != WordKind.Word).Count;
        if (values < 4 || !line.Exists(w => w.Kind == WordKind.Letter && w.Text is "D" or "I")) return false;
        // A transaction has its date before its code.
        var transaction = _date >= 0 && line.FindIndex(w => w.Kind == WordKind.Date) is var date and >= 0
            && line.FindIndex(date, MayBeCode) is var code and >= 0
            && code < line.FindLastIndex(w => w.Kind == WordKind.Number);
        Deal(line, transaction ? _transaction : _holding, placed: false);
        return true;
    }

    private static bool MayBeCode(TableWord word) =>
        word.Kind == WordKind.Letter && word.Text is not ("D" or "I") || word.Text is "D" && word.Apart;

    private void Deal(List<TableWord> words, GrammarColumn?[]? rules, bool placed)
    {
        var costs = new Costs(this, words, rules, placed);
        _ways.Deal(ref costs);
        for (var i = 0; i < words.Count; i++) (words[i].Column, words[i].Other) = (_ways.Found[i], _ways.Others[i]);
    }

    /// <summary>What the form says of each column of such a row; null where it must be empty.</summary>
    private GrammarColumn?[] Rules(GrammarColumn[] grammar)
    {
        var rules = new GrammarColumn?[_columns.Count];
        for (var c = 0; c < rules.Length; c++)
        {
            var column = _columns[c];
            foreach (var rule in grammar)
                if (rule.Column == (column is Column.Acquired or Column.Disposed ? Column.Amount : column)) rules[c] = rule;
            if (column == Column.Title)
                rules[c] = new GrammarColumn(column, ValueKind.Text, (int)ColumnAssignment.Must, (int)ColumnAssignment.Must);
            if (column == Column.Nature) rules[c] = new GrammarColumn(column, ValueKind.Text, 0, 0);
        }
        return rules;
    }

    private bool IsComplete(WordRow row, GrammarColumn?[] rules)
    {
        Span<bool> filled = stackalloc bool[rules.Length];
        foreach (var word in row.Words)
        {
            if (rules[word.Column] is null
                || (word.Kind == WordKind.Number && _columns[word.Column] == Column.UnderlyingTitle)) return false;
            filled[word.Column] |= word.Kind != WordKind.Dollar;
        }
        for (var c = 0; c < rules.Length; c++)
        {
            if (filled[c] || rules[c] is not { Missing: > 0 }) continue;
            if (c == _acquired + 1 && _acquired >= 0 ? !filled[c - 1] : c != _acquired) return false;
        }
        return true;
    }

    /// <summary>By their places; what stands above each other, by the lines.</summary>
    private static List<TableWord> Sorted(List<TableWord> words)
    {
        var sorted = new List<TableWord>(words.Count);
        foreach (var word in words)
        {
            var at = sorted.Count;
            while (at > 0 && sorted[at - 1] is var left
                && (left.Start < word.End && word.Start < left.End ? left.Line > word.Line : left.Start > word.Start)) at--;
            sorted.Insert(at, word);
        }
        return sorted;
    }

    /// <summary>
    /// What words cost in the columns. Places say nothing where it is not known how the columns stand; and of one line it is not known
    /// which row it is of, so that nothing is demanded of it.
    /// </summary>
    private readonly struct Costs(RowCosts of, List<TableWord> words, GrammarColumn?[]? rules, bool placed) : IColumnCosts
    {
        public int Words => words.Count;

        public int Columns => of._columns.Count;

        public int Either => rules is null ? -1 : of._acquired;

        public double Empty(int column) => column != of._acquired && rules?[column] is { } rule ? rule.Missing : 0;

        public void Weigh(int word, Span<ColumnAssignment.Costs> costs)
        {
            var at = words[word];
            var parted = word > 0 && words[word - 1].Line == at.Line ? of._fit.Parted(at, words[word - 1]) : 0;
            for (var c = 0; c < costs.Length; c++)
            {
                var outside = placed ? PlaceWeights.Outside * of._columns.Outside(at, c) : 0;
                if (outside > OutOfReach)
                {
                    costs[c] = Elsewhere;
                    continue;
                }
                var beyond = of._columns.Beyond(at, c);
                var distance = placed ? of._columns.Distance(at, c) : 0;
                var stay = parted + outside + (placed ? WordCosts.Left(at, beyond) : 0);
                var fits = of._fit.Of(at, c);
                // The lines of a title all begin at its left.
                var indented = c == 0 && at.Start > of._columns.Left + 2 ? PlaceWeights.Indented : 0;
                if (rules is null) costs[c] = fits.Plus(outside + WordCosts.Moved(at, distance == 0 ? indented : distance, beyond), stay);
                else if (rules[c] is not { } rule) costs[c] = fits.Plus(outside + ColumnAssignment.Must, stay);
                else
                {
                    // Lines of a text stand above each other: none of its marks ends it.
                    if (placed && rule.Kind == ValueKind.Text) fits = fits with { Closed = fits.Open };
                    var more = at.Kind == WordKind.Mark ? rule.MarkOnly : 0;
                    var moved = WordCosts.Moved(at, distance, beyond);
                    costs[c] = fits.Plus(outside + moved + more + (at.Kind == WordKind.Word ? 0 : indented), stay);
                }
            }
        }
    }
}
