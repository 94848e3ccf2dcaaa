using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>Finds the rows of a table that has no rules: each lies around one D or I in the column of the form of ownership.</summary>
internal static class AnchoredRows
{
    private const int Tallest = 40;             // no row of a form has more lines beside its D or I

    /// <summary>
    /// The rows with their words, whose columns are yet the items; words that no row has are in <paramref name="loose"/>.
    /// </summary>
    /// <param name="lines">The lines under the header.</param>
    /// <param name="header">Where the columns of the items begin.</param>
    /// <param name="loose">The words outside of all rows.</param>
    public static List<WordRow> Of(List<PositionedLine> lines, HeaderPositions header, out List<TableWord> loose)
    {
        var words = new List<TableWord>(lines.Count * 6);
        foreach (var line in TableWord.Of(lines)) words.AddRange(line);
        var anchors = new List<(int First, int Last)>();
        foreach (var word in words)
        {
            word.Column = header.ItemAt(word.Middle);
            if (word.Column == header.Form && word.Letter is 'D' or 'I' && (anchors.Count == 0 || anchors[^1].First != word.Line))
                anchors.Add((word.Line, word.Line));
        }
        Widen(anchors, words, header.Date);
        var spans = anchors.Count == 0 ? [] : Spread(lines, anchors, new CentredCells(words, lines.Count, header));
        var rows = spans.ConvertAll(s => new WordRow(s.Sure.First, s.Sure.Last) { Layout = header.Layout });
        loose = [];
        var row = 0;
        foreach (var word in words)
        {
            while (row < spans.Count && word.Line > spans[row].Last) row++;
            var mine = row < spans.Count && word.Line >= spans[row].First;
            (mine ? rows[row].Words : loose).Add(word);
            word.Loose = mine && (word.Line < rows[row].First || word.Line > rows[row].Last);
            if (!Opens(word, header)) continue;
            for (var other = Math.Max(0, row - 1); other < Math.Min(rows.Count, row + 2); other++)
                if (other == row && mine ? word.Loose : word.Line >= spans[other].Most.First && word.Line <= spans[other].Most.Last)
                    rows[other].Doubtful.Add(header.First(word.Column));
        }
        return rows;
    }

    /// <summary>
    /// Whether a word that may be a row's leaves its item open: of a value such lines hold no more than marks, but a text is not known
    /// without them.
    /// </summary>
    private static bool Opens(TableWord word, HeaderPositions header) =>
        RowTexts.IsText(header.Items[word.Column][0]) || word.Kind is not (WordKind.Mark or WordKind.Dollar);

    /// <summary>
    /// Print sets the cells of one row on lines of their own where they differ by half a line: the row's date belongs to its core too.
    /// </summary>
    private static void Widen(List<(int First, int Last)> anchors, List<TableWord> words, int date)
    {
        var a = 0;
        foreach (var word in words)
        {
            if (word.Column != date || !word.BeginsNumber || !word.Text.Contains('/')) continue;
            while (a + 1 < anchors.Count && Math.Abs(anchors[a + 1].First - word.Line) < Distance(anchors[a], word.Line)) a++;
            if (a == anchors.Count || Distance(anchors[a], word.Line) is 0 or > 3) continue;
            var (first, last) = (Math.Min(anchors[a].First, word.Line), Math.Max(anchors[a].Last, word.Line));
            if ((a > 0 && anchors[a - 1].Last >= first) || (a + 1 < anchors.Count && anchors[a + 1].First <= last)) continue;
            anchors[a] = (first, last);
        }
    }

    private static int Distance((int First, int Last) anchor, int line) =>
        line < anchor.First ? anchor.First - line : line > anchor.Last ? line - anchor.Last : 0;

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
            if (centred.Find(anchors.GetRange(a, count), first, last) is { } ways) rows.AddRange(Given(ways));
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
