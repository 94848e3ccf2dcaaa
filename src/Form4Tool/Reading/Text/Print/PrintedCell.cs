using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Print;

/// <summary>Puts the words of a printed cell together, and says whether they are what its column holds.</summary>
internal static class PrintedCell
{
    /// <summary>The words in the order of the lines, as one text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="glued">Whether the page sets marks right behind their values, as the website does; the vendor's sheet has a blank
    /// between them.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    public static Cell Of(List<PrintedWord> words, bool glued, Func<string, string> clean)
    {
        Sort(words);
        var text = words[0].Text;
        for (var i = 1; i < words.Count; i++)
            text = words[i].Kind == PrintedKind.Mark ? glued ? text + words[i].Text : $"{text} {words[i].Text}"
                : words[i].Line == words[i - 1].Line ? $"{text} {words[i].Text}" : Hyphenation.Join(text, words[i].Text);
        return new Cell(clean(text), words[0].Place);
    }

    /// <summary>Whether a column may hold the words: a value and its marks, in this order, or text.</summary>
    public static bool Fits(Column column, List<PrintedWord> words)
    {
        Sort(words);
        if (HasMarkTwice(words)) return false;
        var at = 0;
        switch (column)
        {
            case Column.Title or Column.UnderlyingTitle or Column.Nature:
                // Marks end a text: what stands on the lines below them is another's.
                for (var i = 1; i < words.Count; i++)
                    if (words[i - 1].Kind == PrintedKind.Mark && words[i].Kind != PrintedKind.Mark && words[i].Line != words[i - 1].Line)
                        return false;
                return words.TrueForAll(w => w.Kind != PrintedKind.Dollar);
            case Column.Date or Column.DeemedDate or Column.Exercisable or Column.Expiration:
                if (words[at].Kind == PrintedKind.Date) at++;
                break;
            case Column.Code or Column.V or Column.Direction or Column.DirectIndirect:
                if (words[at].Kind == PrintedKind.Letter) at++;
                if (column == Column.Code && at > 0 && at < words.Count && words[at].Text == "K") at++;
                break;
            default:
                if (words[at].Kind == PrintedKind.Dollar)
                {
                    if (++at == words.Count || words[at].Kind != PrintedKind.Number) return false;
                }
                if (words[at].Kind == PrintedKind.Number) at++;
                break;
        }
        while (at < words.Count && words[at].Kind == PrintedKind.Mark) at++;
        return at == words.Count;
    }

    /// <summary>Two cells with the same mark came together: no value has one twice.</summary>
    private static bool HasMarkTwice(List<PrintedWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Kind != PrintedKind.Mark) continue;
            for (var other = 0; other < i; other++)
                if (words[i].Text == words[other].Text) return true;
        }
        return false;
    }

    private static void Sort(List<PrintedWord> words)
    {
        if (words.Count > 1) words.Sort((a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Start.CompareTo(b.Start));
    }
}
