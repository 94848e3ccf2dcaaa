using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Deals the words of a whole row out again where its cells are not what the form demands. Its columns follow each other, whatever
/// lines their words are on, and a sheet without a header may have them far from where the sheet before it has them: so what the form
/// demands weighs more here than places do.
/// </summary>
internal sealed class PrintedRowFinder
{
    private const double Margin = 4, Must = 20;

    private readonly PrintedColumns _columns;
    private readonly PrintedColumnFinder _finder;
    private readonly int _acquired, _date, _code;

    public PrintedRowFinder(PrintedColumns columns)
    {
        _columns = columns;
        _finder = new PrintedColumnFinder(columns);
        _acquired = Array.IndexOf(columns.Layout.Columns, Column.Acquired);
        _date = Array.IndexOf(columns.Layout.Columns, Column.Date);
        _code = Array.IndexOf(columns.Layout.Columns, Column.Code);
    }

    /// <summary>Deals the words of a row out again, unless its cells are complete.</summary>
    public void Find(PrintedRow row)
    {
        var transaction = _date >= 0 && row.Words.Exists(w => (w.Column == _date && w.Kind == PrintedKind.Date) || (w.Column == _code && w.Kind == PrintedKind.Letter));
        var rules = Rules(transaction);
        if (!IsComplete(row, rules)) Deal(Sorted(row.Words), rules, 1);
    }

    /// <summary>
    /// Deals the words of one line out, whatever their places: a line that has most of a row's values shows where the columns stand.
    /// </summary>
    /// <returns>Whether it has most of them.</returns>
    public bool FindAnywhere(List<PrintedWord> line)
    {
        var values = line.FindAll(w => w.Apart && w.Kind != PrintedKind.Word).Count;
        if (values < 4 || !line.Exists(w => w.Kind == PrintedKind.Letter && w.Text is "D" or "I")) return false;
        // A transaction has its date before its code.
        var transaction = _date >= 0 && line.FindIndex(w => w.Kind == PrintedKind.Date) is var date and >= 0 && line.FindIndex(date, w => w.Kind == PrintedKind.Letter && w.Text is not ("D" or "I") || w.Text is "D" && w.Apart) is var code and >= 0 && code < line.FindLastIndex(w => w.Kind == PrintedKind.Number);
        Deal(line, Rules(transaction), 0);
        return true;
    }

    private void Deal(List<PrintedWord> words, RowColumn?[] rules, double weight)
    {
        var states = _columns.Count * 2;
        var (to, from) = (new double[words.Count, states], new double[words.Count, states]);
        var before = new int[words.Count, states];
        for (var i = 0; i < words.Count; i++)
            for (var s = 0; s < states; s++) (to[i, s], from[i, s]) = (double.MaxValue, i == words.Count - 1 ? Skipped(s / 2, _columns.Count, rules) : double.MaxValue);
        for (var s = 0; s < states; s++)
            if (Step(words[0], null, -1, s, rules, weight) is { } cost) to[0, s] = cost;
        for (var i = 1; i < words.Count; i++)
            for (var s = 0; s < states; s++)
                for (var p = 0; p < states && p / 2 <= s / 2; p++)
                    if (to[i - 1, p] < double.MaxValue && Step(words[i], words[i - 1], p, s, rules, weight) is { } cost && to[i - 1, p] + cost < to[i, s]) (to[i, s], before[i, s]) = (to[i - 1, p] + cost, p);
        for (var i = words.Count - 2; i >= 0; i--)
            for (var p = 0; p < states; p++)
                for (var s = p / 2 * 2; s < states; s++)
                    if (from[i + 1, s] < double.MaxValue && Step(words[i + 1], words[i], p, s, rules, weight) is { } cost) from[i, p] = Math.Min(from[i, p], from[i + 1, s] + cost);
        var at = 0;
        for (var s = 1; s < states; s++)
            if (Total(words.Count - 1, s) < Total(words.Count - 1, at)) at = s;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var (least, other) = (Total(i, at) + Margin, -1);
            for (var s = 0; s < states; s++)
                if (s / 2 != at / 2 && Total(i, s) < least) (least, other) = (Total(i, s), s / 2);
            (words[i].Column, words[i].Other) = (at / 2, other);
            at = before[i, at];
        }

        double Total(int word, int state) => to[word, state] == double.MaxValue || from[word, state] == double.MaxValue ? double.MaxValue : to[word, state] + from[word, state];
    }

    /// <summary>What the form says of each column of such a row; null where it must be empty.</summary>
    private RowColumn?[] Rules(bool transaction)
    {
        var grammar = RowGrammar.Of(_columns.Layout);
        var rules = new RowColumn?[_columns.Count];
        for (var c = 0; c < rules.Length; c++)
        {
            var column = _columns[c];
            foreach (var rule in transaction ? grammar.Transaction : grammar.Holding)
                if (rule.Column == (column is Column.Acquired or Column.Disposed ? Column.Amount : column)) rules[c] = rule;
            if (column == Column.Title) rules[c] = new RowColumn(column, Shape.Text, (int)Must, (int)Must);
            if (column == Column.Nature) rules[c] = new RowColumn(column, Shape.Text, 0, 0);
        }
        return rules;
    }

    private bool IsComplete(PrintedRow row, RowColumn?[] rules)
    {
        Span<bool> filled = stackalloc bool[rules.Length];
        foreach (var word in row.Words)
        {
            if (rules[word.Column] is null || (word.Kind == PrintedKind.Number && _columns[word.Column] == Column.UnderlyingTitle)) return false;
            filled[word.Column] |= word.Kind != PrintedKind.Dollar;
        }
        for (var c = 0; c < rules.Length; c++)
        {
            if (filled[c] || rules[c] is not { Missing: > 0 }) continue;
            if (c == _acquired + 1 && _acquired >= 0 ? !filled[c - 1] : c != _acquired) return false;
        }
        return true;
    }

    /// <summary>By their places; what stands above each other, by the lines.</summary>
    private static List<PrintedWord> Sorted(List<PrintedWord> words)
    {
        var sorted = new List<PrintedWord>(words.Count);
        foreach (var word in words)
        {
            var at = sorted.Count;
            while (at > 0 && sorted[at - 1] is var left && (left.Start < word.End && word.Start < left.End ? left.Line > word.Line : left.Start > word.Start)) at--;
            sorted.Insert(at, word);
        }
        return sorted;
    }

    /// <summary>What columns between two that are empty cost.</summary>
    private double Skipped(int previous, int column, RowColumn?[] rules)
    {
        var cost = 0.0;
        for (var c = previous + 1; c < column; c++)
        {
            // Of acquired and disposed, one is empty.
            if (c == _acquired || (c == _acquired + 1 && previous == _acquired)) continue;
            if (rules[c] is { } rule) cost += rule.Missing;
        }
        return cost;
    }

    /// <summary>What it costs to put a word into a state after another; null where that state is not the one that follows.</summary>
    private double? Step(PrintedWord word, PrintedWord? before, int previous, int state, RowColumn?[] rules, double weight)
    {
        var (column, full) = (state / 2, state % 2 == 1);
        var same = previous >= 0 && previous / 2 == column;
        // Lines of a text stand above each other: none of its marks ends it.
        var closed = same && previous % 2 == 1 && (weight == 0 || rules[column] is not { Shape: Shape.Text });
        var fits = _finder.Fits(word, column, same, closed, out var fills);
        if (fills != full) return null;
        if (same) return fits + (before!.Line == word.Line ? PrintedColumnFinder.Parted(word, before) : 0) + weight * _columns.Beyond(word, column) * (word.Kind == PrintedKind.Mark && !word.Apart ? 0.3 : 1);
        if (rules[column] is not { } rule) return fits + Must + Skipped(previous < 0 ? -1 : previous / 2, column, rules);
        if (word.Kind == PrintedKind.Mark) fits += rule.MarkOnly;
        if (column == 0 && word.Kind != PrintedKind.Word && word.Start > _columns.Left + 2) fits += 12;
        if (column == _acquired + 1 && _acquired >= 0 && previous / 2 == _acquired) fits += Must;
        var distance = weight * _columns.Distance(word, column);
        if (!word.Apart) distance = 1.5 + (_columns.Beyond(word, column) > 0 ? distance : 0.3 * distance);
        return fits + distance + Skipped(previous < 0 ? -1 : previous / 2, column, rules);
    }
}
