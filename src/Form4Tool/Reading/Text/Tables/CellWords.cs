using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>Puts the words of a cell together, and says whether they are what its column holds.</summary>
internal static class CellWords
{
    /// <summary>The words in the order of the lines, as one text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="glued">Whether the page sets marks right behind their values, as the website does; the vendor's sheet has a blank
    /// between them.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    public static Cell Of(List<TableWord> words, bool glued, Func<string, string> clean)
    {
        Sort(words);
        var text = words[0].Text;
        for (var i = 1; i < words.Count; i++)
            // Sheets without rules have a blank before a mark; that a line ends there says nothing else.
            text = glued && words[i].Kind == WordKind.Mark ? text + words[i].Text
                : words[i].Line == words[i - 1].Line || (words[i].Text[0] == '(' && text[^1] != '^') ? $"{text} {words[i].Text}"
                : Hyphenation.JoinCell(text, words[i].Text);
        return new Cell(clean(text), words[0].Place);
    }

    /// <summary>Whether a column may hold the words: a value and its marks, in this order, or text.</summary>
    public static bool Fit(Column column, List<TableWord> words)
    {
        Sort(words);
        if (HasMarkTwice(words)) return false;
        var (kind, at) = Value(words);
        switch (column)
        {
            case Column.Title or Column.UnderlyingTitle or Column.Nature:
                // Marks end a text: what stands on the lines below them is another's.
                for (var i = 1; i < words.Count; i++)
                    if (words[i - 1].Kind == WordKind.Mark && words[i].Kind != WordKind.Mark && words[i].Line != words[i - 1].Line)
                        return false;
                return words.TrueForAll(w => w.Kind != WordKind.Dollar);
            case Column.Date or Column.DeemedDate or Column.Exercisable or Column.Expiration:
                if (kind != WordKind.Date) at = 0;
                break;
            case Column.Code or Column.V or Column.Direction or Column.DirectIndirect:
                if (kind != WordKind.Letter) at = 0;
                else if (column == Column.Code && at < words.Count && words[at].Text == "K") at++;
                break;
            default:
                if (kind == WordKind.Dollar)
                {
                    if (at == words.Count || words[at].Kind != WordKind.Number) return false;
                    at++;
                }
                else if (kind != WordKind.Number) at = 0;
                break;
        }
        while (at < words.Count && words[at].Kind == WordKind.Mark) at++;
        return at == words.Count;
    }

    /// <summary>What a cell begins with, and the words of it: a narrow column breaks a date behind its slashes.</summary>
    private static (WordKind Kind, int Words) Value(List<TableWord> words)
    {
        var (value, count) = (words[0].Text, 1);
        while (count < words.Count && words[count].Line != words[count - 1].Line
            && Hyphenation.GoesOn(value, words[count].Text)) value += words[count++].Text;
        return (count == 1 ? words[0].Kind : TableWord.KindOf(value), count);
    }

    /// <summary>Two cells with the same mark came together: no value has one twice.</summary>
    private static bool HasMarkTwice(List<TableWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Mark || words[i].Text is "^") continue;
            for (var other = 0; other < i; other++)
                if (words[i].Text == words[other].Text) return true;
        }
        return false;
    }

    private static void Sort(List<TableWord> words)
    {
        if (words.Count > 1) words.Sort((a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Start.CompareTo(b.Start));
    }
}
