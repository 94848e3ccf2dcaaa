using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Puts the words of a printed table into columns, sheet by sheet: a sheet without a header has its columns near those of the
/// sheet before it, moved as far as its values show.
/// </summary>
/// <param name="body">The lines of the table.</param>
/// <param name="columns">The columns of each line, by its header.</param>
/// <param name="words">The words of each line.</param>
/// <param name="ways">Deals them out.</param>
internal sealed class SheetColumns(List<PositionedLine> body, List<ColumnPositions> columns, List<TableWord>[] words,
    ColumnAssignment ways)
{
    private readonly ColumnPositions[] _placed = [.. columns];

    /// <summary>Gives each word its column.</summary>
    /// <returns>The columns of each line as they stand on its sheet.</returns>
    public ColumnPositions[] Place()
    {
        double?[]? known = null, anchors = null;
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && body[end].Sheet == body[start].Sheet && columns[end] == columns[start]) end++;
            // Only a sheet without a header, and that before it, are compared.
            var shown = IsGoingOn(start) || IsGoingOn(end) ? Anchors(start, end) : null;
            if (!IsGoingOn(start)) Find(start, end);
            else
            {
                double[] moved = [];
                if (anchors is null || shown is null) Find(start, end);
                else Move(start, end, anchors, shown, ref moved);
                for (var again = 0; again < 2; again++)
                    if (!Move(start, end, Both(anchors, shown, known!), Both(shown, anchors, Starts(start, end)), ref moved)) break;
            }
            known = Starts(start, end);
            anchors = shown;
            start = end;
        }
        return _placed;
    }

    /// <summary>Whether a sheet without a header begins with a line.</summary>
    private bool IsGoingOn(int line) =>
        line > 0 && line < words.Length && columns[line - 1] == columns[line] && body[line - 1].Sheet != body[line].Sheet;

    private void Find(int start, int end)
    {
        var finder = new RowCosts(_placed[start], ways);
        for (var l = start; l < end; l++) finder.FindOnLine(words[l]);
    }

    /// <summary>
    /// Finds the columns again when they are moved from where they are on the sheet before. Returns false where that is how far they were
    /// moved already.
    /// </summary>
    private bool Move(int start, int end, double?[] from, double?[] to, ref double[] moved)
    {
        var moves = Moves([.. from.Zip(to, (a, b) => b - a)]);
        if (moves.AsSpan().SequenceEqual(moved)) return false;
        moved = moves;
        Array.Fill(_placed, columns[start].Moved(moves), start, end - start);
        Find(start, end);
        return true;
    }

    /// <summary>Where both sheets have lines that show their columns, what these show; else where plain values begin.</summary>
    private static double?[] Both(double?[]? shown, double?[]? other, double?[] starts) =>
        [.. starts.Select((s, c) => shown?[c] is { } place && other?[c] is not null ? place : s)];

    /// <summary>
    /// Where the columns begin on lines that have most values of a row, dealt out by their order alone; null where there are no such lines.
    /// </summary>
    private double?[]? Anchors(int start, int end)
    {
        var finder = new RowCosts(columns[start], ways);
        var shown = Array.FindAll(words[start..end], finder.FindAnywhere);
        return shown.Length == 0 ? null : Starts(shown, columns[start],
            (word, column) => word.Apart && word.Other < 0 && column is not (Column.Acquired or Column.Disposed));
    }

    /// <summary>Where the columns begin by the words that tell their column themselves.</summary>
    private double?[] Starts(int start, int end) =>
        Starts(words[start..end], columns[start], (word, column) => IsPlain(column, word.Kind));

    private static double?[] Starts(List<TableWord>[] lines, ColumnPositions of, Func<TableWord, Column, bool> tells)
    {
        var starts = new double?[of.Count];
        foreach (var word in lines.SelectMany(line => line))
            if (word.Column >= 0 && tells(word, of[word.Column]) && !(starts[word.Column] <= word.Start)) starts[word.Column] = word.Start;
        return starts;
    }

    /// <summary>Whether what a word is tells its column, wherever it stands.</summary>
    private static bool IsPlain(Column column, WordKind kind) => column is Column.Title or Column.Nature
        || (kind != WordKind.Mark && column is Column.Date or Column.Code or Column.Direction or Column.DirectIndirect);

    /// <summary>How far each column moved; one of which that is not known moves as those beside it.</summary>
    private static double[] Moves(double?[] known)
    {
        var moves = new double[known.Length];
        for (var c = 0; c < moves.Length; c++)
        {
            var left = Array.FindLastIndex(known, c, k => k is not null);
            var right = Array.FindIndex(known, c, k => k is not null);
            if (left >= 0 && right >= 0) moves[c] = (known[left]!.Value + known[right]!.Value) / 2;
            else if (left >= 0 || right >= 0) moves[c] = known[Math.Max(left, right)]!.Value;
        }
        return moves;
    }
}
