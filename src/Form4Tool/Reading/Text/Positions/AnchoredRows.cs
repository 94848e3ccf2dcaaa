using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>A word of a table and where it stands.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">The word.</param>
/// <param name="Place">Where it begins in the document.</param>
/// <param name="Item">The item of the header under which it stands.</param>
internal readonly record struct PositionedWord(int Line, int Start, int End, string Text, long Place, int Item)
{
    /// <summary>Whether the word is footnote marks and nothing else: <c>(1)</c>, <c>^(2)^(3)</c>.</summary>
    public bool IsMark => FootnoteMarks.IsMarks(Text);

    /// <summary>Whether the word is a number, or begins one.</summary>
    public bool IsNumber => ValueShape.BeginsNumber(Text);

    public int Middle => (Start + End) / 2;
}

/// <summary>A row and its words.</summary>
/// <param name="First">The first of the lines that are certainly its own.</param>
/// <param name="Last">The last of them.</param>
internal sealed record AnchoredRow(int First, int Last)
{
    /// <summary>The words given to it, those of lines that it may not have among them.</summary>
    public List<PositionedWord> Words { get; } = [];

    /// <summary>The words that it may have and that are given to another.</summary>
    public List<PositionedWord> Others { get; } = [];
}

/// <summary>Finds the rows of a table that has no rules: each lies around one D or I in the column of the form of ownership.</summary>
internal static class AnchoredRows
{
    private const int Tallest = 40;             // no row of a form has more lines beside its D or I

    /// <summary>The words of each row; words that no row has are in <paramref name="loose"/>.</summary>
    /// <param name="lines">The lines under the header.</param>
    /// <param name="header">Where the columns of the items begin.</param>
    /// <param name="loose">The words outside of all rows.</param>
    public static List<AnchoredRow> Of(List<PositionedLine> lines, HeaderPositions header, out List<PositionedWord> loose)
    {
        var words = Words(lines, header.Starts);
        var anchors = new List<(int First, int Last)>();
        foreach (var word in words)
            if (word.Item == header.Form && IsForm(word.Text) && (anchors.Count == 0 || anchors[^1].First != word.Line))
                anchors.Add((word.Line, word.Line));
        Widen(anchors, words, header.Date);
        var centred = new CentredCells(words, lines.Count, header, anchors);
        var spans = anchors.Count == 0 ? [] : Spread(lines, anchors, centred);
        var rows = spans.ConvertAll(s => new AnchoredRow(s.Sure.First, s.Sure.Last));
        loose = [];
        var row = 0;
        foreach (var word in words)
        {
            while (row < spans.Count && word.Line > spans[row].Last) row++;
            if (row < spans.Count && word.Line >= spans[row].First) rows[row].Words.Add(word);
            else loose.Add(word);
            for (var other = Math.Max(0, row - 1); other < Math.Min(rows.Count, row + 2); other++)
                if (other != row && word.Line >= spans[other].Most.First && word.Line <= spans[other].Most.Last)
                    rows[other].Others.Add(word);
        }
        return rows;
    }

    /// <summary>
    /// Print sets the cells of one row on lines of their own where they differ by half a line: the row's date belongs to its core too.
    /// </summary>
    private static void Widen(List<(int First, int Last)> anchors, List<PositionedWord> words, int date)
    {
        var a = 0;
        foreach (var word in words)
        {
            if (word.Item != date || !word.IsNumber || !word.Text.Contains('/')) continue;
            while (a + 1 < anchors.Count && Math.Abs(anchors[a + 1].First - word.Line) < Distance(anchors[a], word.Line)) a++;
            if (a == anchors.Count || Distance(anchors[a], word.Line) is 0 or > 3) continue;
            var (first, last) = (Math.Min(anchors[a].First, word.Line), Math.Max(anchors[a].Last, word.Line));
            if ((a > 0 && anchors[a - 1].Last >= first) || (a + 1 < anchors.Count && anchors[a + 1].First <= last)) continue;
            anchors[a] = (first, last);
        }
    }

    private static int Distance((int First, int Last) anchor, int line) =>
        line < anchor.First ? anchor.First - line : line > anchor.Last ? line - anchor.Last : 0;

    private static bool IsForm(string word) => FootnoteMarks.Bare(word) is "D" or "I";

    private static List<PositionedWord> Words(List<PositionedLine> lines, List<int> starts)
    {
        var words = new List<PositionedWord>(lines.Count * 6);
        for (var l = 0; l < lines.Count; l++)
        {
            var text = lines[l].Span;
            for (var at = 0; at < text.Length;)
            {
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
                if (at > start)
                    words.Add(new PositionedWord(l, start, at, text[start..at].ToString(), lines[l].Place + start,
                        ItemAt(starts, (start + at) / 2)));
            }
        }
        return words;
    }

    private static int ItemAt(List<int> starts, int middle)
    {
        var item = 0;
        while (item + 1 < starts.Count && starts[item + 1] - 1 <= middle) item++;
        return item;
    }

    /// <summary>
    /// The first and last line of each row. Blank lines part rows where they stand; otherwise a row's lines lie around its D
    /// or I, which converters put in the middle or on the first line, and all rows of a table alike.
    /// </summary>
    private static List<Span> Spread(List<PositionedLine> lines, List<(int First, int Last)> anchors, CentredCells centred)
    {
        var rows = new List<Span>();
        for (var a = 0; a < anchors.Count;)
        {
            int first = anchors[a].First, last = anchors[a].Last, count = 1;
            var least = Math.Max(rows.Count == 0 ? 0 : rows[^1].Last + 1, first - Tallest);
            while (first > least && !lines[first - 1].IsBlank) first--;
            for (; last + 1 < lines.Count && !lines[last + 1].IsBlank; last++)
            {
                if (a + count < anchors.Count && anchors[a + count].First == last + 1) count++;
                else if (last + 1 - anchors[a + count - 1].Last > Tallest) break;
            }
            last = Math.Max(last, anchors[a + count - 1].Last);
            if (centred.Find(a, count, first, last) is { } ways) rows.AddRange(Given(ways));
            else rows.AddRange(Block(anchors.GetRange(a, count), first, last));
            a += count;
        }
        return rows;
    }

    /// <summary>Gives lines that several rows may have to the first that does.</summary>
    private static IEnumerable<Span> Given(List<(int First, int Last)>[] ways)
    {
        var next = ways[0][0].First;
        foreach (var way in ways)
        {
            var (first, last) = way.Find(w => w.First == next);
            next = last + 1;
            yield return new Span(first, last, (way.Max(w => w.First), way.Min(w => w.Last)),
                (way.Min(w => w.First), way.Max(w => w.Last)));
        }
    }

    /// <summary>
    /// Rows that nothing parts. All between a row's neighbours may be its own, so that no text is made of it; which of the two
    /// rows reports a line does not matter, and the first half of a gap is for the row above it.
    /// </summary>
    private static IEnumerable<Span> Block(List<(int First, int Last)> anchors, int first, int last)
    {
        var top = first;
        for (var i = 0; i < anchors.Count; i++)
        {
            var bottom = i + 1 < anchors.Count ? anchors[i].Last + (anchors[i + 1].First - anchors[i].Last) / 2 : last;
            yield return new Span(top, bottom, anchors.Count > 1 ? anchors[i] : (top, bottom),
                (i > 0 ? anchors[i - 1].Last + 1 : first, i + 1 < anchors.Count ? anchors[i + 1].First - 1 : last));
            top = bottom + 1;
        }
    }

    /// <summary>The lines of a row: those given to it, those that are certainly its own, and those that it may have.</summary>
    private readonly record struct Span(int First, int Last, (int First, int Last) Sure, (int First, int Last) Most);
}
