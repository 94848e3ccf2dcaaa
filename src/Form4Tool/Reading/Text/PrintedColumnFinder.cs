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

    /// <summary>Gives each word of a line its column.</summary>
    public void Find(List<PrintedWord> words)
    {
        if (words.Count == 0) return;
        // A state is a column, and whether its value has been seen there.
        var states = columns.Count * 2;
        var (to, from) = (new double[words.Count, states], new double[words.Count, states]);
        var before = new int[words.Count, states];
        for (var i = 0; i < words.Count; i++)
            for (var s = 0; s < states; s++) (to[i, s], from[i, s]) = (double.MaxValue, i == words.Count - 1 ? 0 : double.MaxValue);
        for (var s = 0; s < states; s++)
            if (Step(words[0], null, -1, s) is { } cost) to[0, s] = cost;
        for (var i = 1; i < words.Count; i++)
            for (var s = 0; s < states; s++)
                for (var p = 0; p < states && p / 2 <= s / 2; p++)
                    if (to[i - 1, p] < double.MaxValue && Step(words[i], words[i - 1], p, s) is { } cost && to[i - 1, p] + cost < to[i, s]) (to[i, s], before[i, s]) = (to[i - 1, p] + cost, p);
        for (var i = words.Count - 2; i >= 0; i--)
            for (var p = 0; p < states; p++)
                for (var s = p / 2 * 2; s < states; s++)
                    if (from[i + 1, s] < double.MaxValue && Step(words[i + 1], words[i], p, s) is { } cost) from[i, p] = Math.Min(from[i, p], from[i + 1, s] + cost);
        var at = Best(to, words.Count - 1, states);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            words[i].Column = at / 2;
            var (least, other) = (to[i, at] + from[i, at] + Margin, -1);
            for (var s = 0; s < states; s++)
            {
                if (s / 2 == at / 2 || to[i, s] == double.MaxValue || from[i, s] == double.MaxValue || to[i, s] + from[i, s] >= least) continue;
                (least, other) = (to[i, s] + from[i, s], s / 2);
            }
            words[i].Other = other;
            at = before[i, at];
        }
    }

    private static int Best(double[,] costs, int word, int states)
    {
        var best = 0;
        for (var s = 1; s < states; s++)
            if (costs[word, s] < costs[word, best]) best = s;
        return best;
    }

    /// <summary>What it costs to put a word into a state after another; null where that state is not the one that follows.</summary>
    private double? Step(PrintedWord word, PrintedWord? before, int previous, int state)
    {
        var (column, full) = (state / 2, state % 2 == 1);
        var same = previous >= 0 && previous / 2 == column;
        var closed = same && previous % 2 == 1;
        var fits = Fits(word, column, same, closed, out var fills);
        if (fills != full) return null;
        if (same) return fits + columns.Beyond(word, column) * (word.Kind == PrintedKind.Mark && !word.Apart ? 0.3 : 1) + Parted(word, before!);
        var distance = columns.Distance(word, column);
        // The lines of a title all begin at its left.
        if (column == 0 && distance == 0 && previous < 0 && word.Start > columns.Left + 2) distance = 12;
        // Behind one blank a word stands further left than its column: what is before it was drawn narrower.
        if (word.Apart || previous < 0) return fits + distance;
        return fits + 1.5 + (columns.Beyond(word, column) > 0 ? distance : 0.3 * distance);
    }

    /// <summary>Whether a letter in the column of the nature looks like the form of ownership, which is left of it.</summary>
    private bool IsForm(PrintedWord word, int column) => columns[column] == Column.Nature && word.Kind == PrintedKind.Letter && word.Text[0] is 'D' or 'I';

    /// <summary>
    /// What blanks between two words say against their being of one cell: cells have three blanks between them or more where pdftotext
    /// sees them apart, words of a cell have one; a raised mark may have some.
    /// </summary>
    public static double Parted(PrintedWord word, PrintedWord before) => !word.Apart ? 0
        : word.Kind == PrintedKind.Mark && before.Kind != PrintedKind.Mark && word.Start - before.End <= Raised ? 0.5 : 4;

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
        var bare = PrintedWord.Bare(word.Text);
        return holds switch
        {
            Holds.Number => kind == PrintedKind.Number,
            Holds.Date => kind == PrintedKind.Date,
            Holds.Code => kind == PrintedKind.Letter,
            Holds.V => bare is "V",
            Holds.Direction => bare is "A" or "D",
            _ => bare is "D" or "I",
        } ? 0 : Never;
    }
}
