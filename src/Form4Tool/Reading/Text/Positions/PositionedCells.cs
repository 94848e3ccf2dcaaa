using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Deals the words of a row out to its columns. An item of one column has all its words; where an item has several, the letter
/// or number that only one of them can hold parts them, and what that leaves open the places of their captions.
/// </summary>
internal sealed class PositionedCells(HeaderPositions header)
{
    private readonly List<TableWord>[] _items = [.. header.Items.Select(_ => new List<TableWord>())];
    private readonly Dictionary<string, (int Start, int End)?> _captions = [];

    /// <summary>Gives the words of a row, whose columns are yet its items, their columns.</summary>
    public void Arrange(WordRow row)
    {
        row.IsSeveral = IsSeveral(row.Words);
        foreach (var item in _items) item.Clear();
        foreach (var word in row.Words)
        {
            var item = word.Column;
            word.Column = header.First(item);
            if (!word.Loose && !row.Doubtful.Contains(word.Column)) _items[item].Add(word);
        }
        for (var item = 0; item < _items.Length; item++)
        {
            if (_items[item].Count == 0 || Deal(_items[item], item)) continue;
            // The columns of the item stay open.
            foreach (var word in _items[item]) word.Column = header.First(item);
            row.Doubtful.Add(header.First(item));
        }
    }

    /// <summary>Whether words of more than one row came together: two dates, codes, or forms of ownership.</summary>
    private bool IsSeveral(List<TableWord> row)
    {
        int dates = 0, codes = 0, forms = 0, letters = 0;
        foreach (var word in row)
        {
            switch (header.Items[word.Column][0])
            {
                case Column.Date when word.BeginsNumber: dates++; break;
                case Column.Code when char.IsAsciiLetterUpper(word.Text[0]) && word.Text[0] != 'V' && word.Text is not "K": codes++; break;
                case Column.DirectIndirect when word.Text[0] is 'D' or 'I': forms++; break;
                case Column.Amount when IsLetter(word.Text): letters++; break;
            }
        }
        return dates > 1 || codes > 1 || forms > 1 || letters > 1;
    }

    /// <summary>Where a caption stands; each of those asked for is under one item only.</summary>
    private (int Start, int End)? Caption(int item, string word)
    {
        if (!_captions.TryGetValue(word, out var caption)) _captions.Add(word, caption = header.Caption(item, word));
        return caption;
    }

    private void Put(TableWord word, Column column) => word.Column = Array.IndexOf(header.Layout.Columns, column);

    private bool Deal(List<TableWord> words, int item)
    {
        var columns = header.Items[item];
        switch (columns[0])
        {
            case Column.Code when columns.Length > 1: return Code(words, item);
            case Column.Amount: return Amount(words);
            case Column.Acquired: return Halves(words, item, Column.Acquired, ColumnHeads.Acquired, Column.Disposed, ColumnHeads.Disposed);
            case Column.Exercisable: return Halves(words, item, Column.Exercisable, ColumnHeads.ExercisableWord, Column.Expiration, ColumnHeads.ExpirationWord);
            case Column.UnderlyingTitle: return Underlying(words, item);
            default: return true;
        }
    }

    private bool Code(List<TableWord> words, int item)
    {
        var v = Caption(item, "V");
        var code = Caption(item, ColumnHeads.Code);
        foreach (var word in words)
        {
            var isV = word.Text == "V" && v is { } right && (code is not { } left || Math.Abs(word.Middle - Middle(right)) < Math.Abs(word.Middle - Middle(left)));
            Put(word, isV ? Column.V : Column.Code);
        }
        return true;
    }

    /// <summary>The letter A or D stands between the number and the price.</summary>
    private bool Amount(List<TableWord> words)
    {
        var letter = words.FindIndex(w => IsLetter(w.Text));
        if (letter < 0) return false;
        var direction = words[letter];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i != letter && IsLetter(word.Text)) return false;
            if (word.End <= direction.Start) Put(word, Column.Amount);
            else if (word.Start >= direction.End) Put(word, Column.Price);
            else if (i == letter || word.Kind == WordKind.Mark) Put(word, Column.Direction);
            else return false;
        }
        return true;
    }

    private static bool IsLetter(string text) => FootnoteMarks.Bare(text) is "A" or "D";

    /// <summary>Two columns: what overlaps, or has one blank between on a line, is of one, and the nearer caption says of which.</summary>
    private bool Halves(List<TableWord> words, int item, Column left, string leftCaption, Column right, string rightCaption)
    {
        if (Caption(item, leftCaption) is not { } first || Caption(item, rightCaption) is not { } second) return false;
        words.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var (hasLeft, hasRight) = (false, false);
        for (var from = 0; from < words.Count;)
        {
            var (to, start, end) = (from, words[from].Start, words[from].End);
            while (++to < words.Count && words[to].Start <= end + 1) end = Math.Max(end, words[to].End);
            if (Side(start, end, first, second) is not { } side) return false;
            if (side ? hasRight : hasLeft) return false;
            (hasLeft, hasRight) = (hasLeft || !side, hasRight || side);
            for (; from < to; from++) Put(words[from], side ? right : left);
        }
        return true;
    }

    /// <summary>
    /// Whether a text stands in the right one of two columns; null where that is open. Converters set text and caption of a column
    /// both to the left or both to its middle.
    /// </summary>
    private static bool? Side(int start, int end, (int Start, int End) left, (int Start, int End) right)
    {
        if (start == right.Start) return true;
        if (end <= right.Start && start == left.Start) return false;
        int toLeft = Math.Abs(start + end - left.Start - left.End), toRight = Math.Abs(start + end - right.Start - right.End);
        return toLeft == toRight ? null : toRight < toLeft;
    }

    /// <summary>The number of securities is the last number, and right of the title.</summary>
    private bool Underlying(List<TableWord> words, int item)
    {
        var caption = Caption(item, ColumnHeads.UnderlyingTitle);
        var number = words.FindLastIndex(w => w.BeginsNumber && words.TrueForAll(o => o.BeginsNumber || o.Kind == WordKind.Mark || o.End <= w.Start));
        // A number alone may be a title's too: then its place under the captions tells.
        if (number >= 0 && words.TrueForAll(w => w.BeginsNumber || w.Kind == WordKind.Mark) && caption is { } title && words[number].Start < title.End && words[number].Middle <= title.End) return false;
        var textEnd = 0;
        foreach (var word in words)
            if (!word.BeginsNumber && word.Kind != WordKind.Mark) textEnd = Math.Max(textEnd, word.End);
        foreach (var word in words)
        {
            var isAmount = number >= 0 && (word.BeginsNumber ? word.End > words[number].Start - 2 && word.Start >= textEnd : word.Kind == WordKind.Mark && word.End > words[number].Start);
            Put(word, isAmount ? Column.UnderlyingAmount : Column.UnderlyingTitle);
        }
        return true;
    }

    private static int Middle((int Start, int End) caption) => (caption.Start + caption.End) / 2;
}
