using Form4Tool.Assignment;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>Gives each word of a printed row its column by what the others are, where places alone do not tell.</summary>
internal sealed class RowArrangement(ColumnPositions columns, ColumnAssignment ways)
{
    private readonly int _price = Array.IndexOf(columns.Layout.Columns, Column.Price),
        _owned = Array.IndexOf(columns.Layout.Columns, Column.Owned);
    private readonly RowCosts _costs = new(columns, ways);

    /// <summary>Where the columns stand.</summary>
    public ColumnPositions Columns => columns;

    /// <summary>Settles the columns of a row.</summary>
    public void Arrange(WordRow row)
    {
        Gather(row);
        Settle(row);
        _costs.Find(row);
    }

    /// <summary>
    /// The last number of a row is the amount owned, which every row has; a price before it has a dollar sign. That tells the two apart
    /// where their places do not.
    /// </summary>
    private void Settle(WordRow row)
    {
        if (_price < 0) return;
        var words = row.Words.FindAll(w => (w.Column == _price || w.Column == _owned) && w.Kind is WordKind.Number or WordKind.Dollar
            && (w.Other < 0 || w.Other == _price || w.Other == _owned));
        var numbers = words.FindAll(w => w.Kind == WordKind.Number);
        numbers.Sort((a, b) => a.Start.CompareTo(b.Start));
        var dollars = words.Exists(w => w.Text[0] == '$');
        // In Table II the number of underlying securities stands before them.
        if (columns.Layout.Derivative && !row.Words.Exists(w =>
            columns[w.Column] == Column.UnderlyingAmount && w.Kind == WordKind.Number && w.Other < 0)) return;
        if (numbers.Count is 0 or > 2 || (numbers.Count == 1 && dollars) || (numbers.Count == 2 && numbers[0].End > numbers[1].Start))
            return;
        foreach (var word in words)
        {
            var of = word.Kind == WordKind.Number ? word : numbers.MinBy(n => Math.Abs(n.Start - word.Start))!;
            (word.Column, word.Other) = (of == numbers[^1] ? _owned : _price, -1);
        }
    }

    /// <summary>A mark on a line of its own stands above or below what it marks.</summary>
    private static void Gather(WordRow row)
    {
        for (var i = 0; i < row.Words.Count; i++)
        {
            var mark = row.Words[i];
            if (mark.Kind != WordKind.Mark) continue;
            if (!mark.Apart)
            {
                // A further mark of the same value.
                if (i > 0 && row.Words[i - 1] is { Kind: WordKind.Mark } before && before.Line == mark.Line)
                    (mark.Column, mark.Other) = (before.Column, before.Other);
                continue;
            }
            int column = -1, nearest = 3;
            var soft = false;
            foreach (var word in row.Words)
            {
                if (word.Kind == WordKind.Mark || word.Line == mark.Line || word.Start >= mark.End || word.End <= mark.Start) continue;
                var away = Math.Abs(word.Line - mark.Line);
                if (away > nearest) continue;
                if (away == nearest && column != word.Column) column = -1;
                else (nearest, column, soft) = (away, word.Column, !word.Apart || word.Other >= 0);
            }
            if (column < 0) continue;
            if (soft)
            {
                // Behind one blank that word may stand further right on paper.
                if (column != mark.Column) mark.Other = column;
                continue;
            }
            (mark.Column, mark.Other) = (column, -1);
        }
    }
}
