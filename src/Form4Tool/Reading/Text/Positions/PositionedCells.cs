using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Deals the words of a row out to its columns. An item of one column has all its words; where an item has several, the letter
/// or number that only one of them can hold parts them, and what that leaves open the places of their captions.
/// </summary>
internal sealed class PositionedCells(HeaderPositions header, Func<string, string> clean)
{
    private readonly List<PositionedWord>[] _columns = [.. header.Layout.Columns.Select(_ => new List<PositionedWord>())], _items = [.. header.Items.Select(_ => new List<PositionedWord>())];
    private readonly bool[] _open = new bool[header.Items.Count];
    private readonly Dictionary<string, (int Start, int End)?> _captions = [];

    /// <summary>The cells of a row.</summary>
    /// <param name="row">The words of the row.</param>
    /// <param name="unplaced">The words of items whose columns stay open; their cells are empty.</param>
    public TableRow Row(AnchoredRow row, out List<PositionedWord> unplaced)
    {
        foreach (var column in _columns) column.Clear();
        foreach (var item in _items) item.Clear();
        Array.Clear(_open);
        foreach (var word in row.Words) _open[word.Item] |= IsBeside(word, row) && Opens(word);
        foreach (var word in row.Others) _open[word.Item] |= Opens(word);
        unplaced = [];
        foreach (var word in row.Words) (_open[word.Item] || IsBeside(word, row) ? unplaced : _items[word.Item]).Add(word);
        for (var item = 0; item < _items.Length; item++)
        {
            if (_items[item].Count == 0 || Deal(_items[item], item)) continue;
            unplaced.AddRange(_items[item]);
            foreach (var column in header.Items[item]) At(column).Clear();
        }
        var cells = new Cell[_columns.Length];
        for (var c = 0; c < cells.Length; c++) cells[c] = CellOf(_columns[c]);
        return new TableRow(header.Layout, cells);
    }

    /// <summary>Whether a word stands on a line that is not certainly the row's.</summary>
    private static bool IsBeside(PositionedWord word, AnchoredRow row) => word.Line < row.First || word.Line > row.Last;

    /// <summary>Whether a word that may be the row's leaves its item open: of a value such lines hold no more than marks, but a text is not known without them.</summary>
    private bool Opens(PositionedWord word) => header.Items[word.Item][0] is Column.Title or Column.Nature or Column.UnderlyingTitle || (!word.IsMark && word.Text != "$");

    /// <summary>Whether words of more than one row came together: two dates, codes, or forms of ownership.</summary>
    public bool IsSeveral(List<PositionedWord> row)
    {
        int dates = 0, codes = 0, forms = 0, letters = 0;
        foreach (var word in row)
        {
            switch (header.Items[word.Item][0])
            {
                case Column.Date when word.IsNumber: dates++; break;
                case Column.Code when char.IsAsciiLetterUpper(word.Text[0]) && word.Text[0] != 'V' && word.Text is not "K": codes++; break;
                case Column.DirectIndirect when word.Text[0] is 'D' or 'I': forms++; break;
                case Column.Amount when IsLetter(word.Text): letters++; break;
            }
        }
        return dates > 1 || codes > 1 || forms > 1 || letters > 1;
    }

    /// <summary>Words that no column has, as one line to be reported.</summary>
    public UnplacedWords Unplaced(List<PositionedWord> words) => new(CellOf(words));

    /// <summary>Where a caption stands; each of those asked for is under one item only.</summary>
    private (int Start, int End)? Caption(int item, string word)
    {
        if (!_captions.TryGetValue(word, out var caption)) _captions.Add(word, caption = header.Caption(item, word));
        return caption;
    }

    private List<PositionedWord> At(Column column) => _columns[Array.IndexOf(header.Layout.Columns, column)];

    private bool Deal(List<PositionedWord> words, int item)
    {
        var columns = header.Items[item];
        switch (columns[0])
        {
            case Column.Code when columns.Length > 1: return Code(words, item);
            case Column.Amount: return Amount(words);
            case Column.Acquired: return Halves(words, item, Column.Acquired, ColumnHeads.Acquired, Column.Disposed, ColumnHeads.Disposed);
            case Column.Exercisable: return Halves(words, item, Column.Exercisable, ColumnHeads.ExercisableWord, Column.Expiration, ColumnHeads.ExpirationWord);
            case Column.UnderlyingTitle: return Underlying(words, item);
            default:
                At(columns[0]).AddRange(words);
                return true;
        }
    }

    private bool Code(List<PositionedWord> words, int item)
    {
        var v = Caption(item, "V");
        var code = Caption(item, ColumnHeads.Code);
        foreach (var word in words)
        {
            var isV = word.Text == "V" && v is { } right && (code is not { } left || Math.Abs(word.Middle - Middle(right)) < Math.Abs(word.Middle - Middle(left)));
            At(isV ? Column.V : Column.Code).Add(word);
        }
        return true;
    }

    /// <summary>The letter A or D stands between the number and the price.</summary>
    private bool Amount(List<PositionedWord> words)
    {
        var letter = words.FindIndex(w => IsLetter(w.Text));
        if (letter < 0) return false;
        var direction = words[letter];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i != letter && IsLetter(word.Text)) return false;
            if (word.End <= direction.Start) At(Column.Amount).Add(word);
            else if (word.Start >= direction.End) At(Column.Price).Add(word);
            else if (i == letter || word.IsMark) At(Column.Direction).Add(word);
            else return false;
        }
        return true;
    }

    private static bool IsLetter(string text) => FootnoteMarks.Bare(text) is "A" or "D";

    /// <summary>Two columns: what overlaps, or has one blank between on a line, is of one, and the nearer caption says of which.</summary>
    private bool Halves(List<PositionedWord> words, int item, Column left, string leftCaption, Column right, string rightCaption)
    {
        if (Caption(item, leftCaption) is not { } first || Caption(item, rightCaption) is not { } second) return false;
        words.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        for (var from = 0; from < words.Count;)
        {
            var (to, start, end) = (from, words[from].Start, words[from].End);
            while (++to < words.Count && words[to].Start <= end + 1) end = Math.Max(end, words[to].End);
            if (Side(start, end, first, second) is not { } side) return false;
            var column = At(side ? right : left);
            if (column.Count > 0) return false;
            for (; from < to; from++) column.Add(words[from]);
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
    private bool Underlying(List<PositionedWord> words, int item)
    {
        var caption = Caption(item, ColumnHeads.UnderlyingTitle);
        var number = words.FindLastIndex(w => w.IsNumber && words.TrueForAll(o => o.IsNumber || o.IsMark || o.End <= w.Start));
        // A number alone may be a title's too: then its place under the captions tells.
        if (number >= 0 && words.TrueForAll(w => w.IsNumber || w.IsMark) && caption is { } title && words[number].Start < title.End && words[number].Middle <= title.End) return false;
        var textEnd = 0;
        foreach (var word in words)
            if (!word.IsNumber && !word.IsMark) textEnd = Math.Max(textEnd, word.End);
        foreach (var word in words)
        {
            var isAmount = number >= 0 && (word.IsNumber ? word.End > words[number].Start - 2 && word.Start >= textEnd : word.IsMark && word.End > words[number].Start);
            At(isAmount ? Column.UnderlyingAmount : Column.UnderlyingTitle).Add(word);
        }
        return true;
    }

    private static int Middle((int Start, int End) caption) => (caption.Start + caption.End) / 2;

    private Cell CellOf(List<PositionedWord> words)
    {
        if (words.Count == 0) return Cell.Empty;
        if (words.Count > 1) words.Sort(static (a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Start.CompareTo(b.Start));
        var text = words[0].Text;
        for (var i = 1; i < words.Count; i++)
            // Sheets without rules have a blank before a mark; that a line ends there says nothing else.
            text = words[i].Line == words[i - 1].Line || (words[i].Text[0] == '(' && text[^1] != '^') ? $"{text} {words[i].Text}"
                : Hyphenation.JoinCell(text, words[i].Text);
        return new Cell(clean(text), words[0].Place);
    }
}
