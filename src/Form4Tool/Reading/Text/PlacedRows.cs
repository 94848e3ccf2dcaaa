namespace Form4Tool.Reading.Text;

/// <summary>A cell found by its position: what overlaps in one column of a row.</summary>
internal sealed class PlacedCell
{
    public int Column { get; init; }
    public int Start { get; set; }
    public int End { get; set; }
    public long Place { get; init; }
    public string Text { get; set; } = "";
}

/// <summary>Finds the rows and cells of a table that has no rules.</summary>
internal static class PlacedRows
{
    /// <summary>What a column holds.</summary>
    private enum Kind { Values, Text, Both }

    /// <summary>A word and where it stands.</summary>
    private readonly record struct Word(int Line, int Start, int End, string Text, long Place, int Column);

    /// <param name="lines">The lines under the header.</param>
    /// <param name="columns">Where the columns of the items begin.</param>
    /// <param name="form">The column of D and I.</param>
    /// <param name="underlying">The number of the item that holds title and amount of the underlying securities; 0 in Table I.</param>
    public static List<List<PlacedCell>> Of(List<PlacedLine> lines, List<(int Start, int Number)> columns, int form, int underlying)
    {
        var words = Words(lines, columns);
        var anchors = new List<int>();
        foreach (var word in words)
            if (word.Column == form && word.Text.TrimEnd("⁽⁾()^0123456789⁰¹²³⁴⁵⁶⁷⁸⁹".ToCharArray()) is "D" or "I" && (anchors.Count == 0 || anchors[^1] != word.Line)) anchors.Add(word.Line);
        var rows = new List<List<PlacedCell>>();
        // The first item and the last hold words alone; item 7 of Table II (3 on Form 3) words and a number.
        var kinds = new Kind[columns.Count];
        for (var c = 0; c < kinds.Length; c++)
            kinds[c] = c == 0 || c == kinds.Length - 1 ? Kind.Text : columns[c].Number == underlying ? Kind.Both : Kind.Values;
        if (anchors.Count == 0) return rows;
        foreach (var (first, last) in Spread(lines, anchors)) rows.Add(Cells(words, kinds, first, last));
        return rows;
    }

    private static List<Word> Words(List<PlacedLine> lines, List<(int Start, int Number)> columns)
    {
        var words = new List<Word>();
        for (var l = 0; l < lines.Count; l++)
        {
            var text = lines[l].Text;
            for (var at = 0; at < text.Length;)
            {
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
                if (at > start) words.Add(new Word(l, start, at, text[start..at], lines[l].Place + start, ColumnAt(columns, (start + at) / 2)));
            }
        }
        return words;
    }

    private static int ColumnAt(List<(int Start, int Number)> columns, int middle)
    {
        var column = 0;
        while (column + 1 < columns.Count && columns[column + 1].Start - 1 <= middle) column++;
        return column;
    }

    /// <summary>
    /// The first and last line of each row. Blank lines part rows where they stand; otherwise a row's lines lie around its D
    /// or I, which converters put in the middle or on the first line, and all rows of a table alike.
    /// </summary>
    private static List<(int First, int Last)> Spread(List<PlacedLine> lines, List<int> anchors)
    {
        var rows = new List<(int First, int Last)>();
        for (var a = 0; a < anchors.Count;)
        {
            int first = anchors[a], last = anchors[a], count = 1;
            while (first > 0 && !lines[first - 1].IsBlank) first--;
            while (last + 1 < lines.Count && !lines[last + 1].IsBlank) last++;
            while (a + count < anchors.Count && anchors[a + count] <= last) count++;
            rows.AddRange(Block(anchors.GetRange(a, count), first, last));
            a += count;
        }
        return rows;
    }

    /// <summary>Divides the lines between anchors so that rows are centred as evenly, and as alike, as they can be.</summary>
    private static List<(int First, int Last)> Block(List<int> anchors, int first, int last)
    {
        var count = anchors.Count;
        // best[i][above]: the least cost of the rows up to i, if row i has that many lines above its anchor.
        var best = new Dictionary<(int Above, int Below), (int Cost, (int, int) Before)>[count];
        for (var i = 0; i < count; i++)
        {
            best[i] = [];
            var gapAbove = i == 0 ? anchors[0] - first : anchors[i] - anchors[i - 1] - 1;
            var gapBelow = i == count - 1 ? last - anchors[i] : anchors[i + 1] - anchors[i] - 1;
            for (var above = i == 0 ? gapAbove : 0; above <= gapAbove; above++)
            {
                for (var below = i == count - 1 ? gapBelow : 0; below <= gapBelow; below++)
                {
                    var uneven = Math.Abs(below - above) > 1 ? 4 * Math.Abs(below - above) : Math.Abs(below - above);
                    if (i == 0)
                    {
                        best[0][(above, below)] = (uneven, default);
                        continue;
                    }
                    foreach (var (before, (cost, _)) in best[i - 1])
                    {
                        if (before.Below + above != gapAbove) continue;
                        var total = cost + uneven + (before == (above, below) ? 0 : 3);
                        if (!best[i].TryGetValue((above, below), out var known) || total < known.Cost) best[i][(above, below)] = (total, before);
                    }
                }
            }
        }
        var rows = new (int First, int Last)[count];
        var at = best[count - 1].MinBy(b => b.Value.Cost).Key;
        for (var i = count - 1; i >= 0; i--)
        {
            rows[i] = (anchors[i] - at.Above, anchors[i] + at.Below);
            at = best[i][at].Before;
        }
        return [.. rows];
    }

    /// <summary>The cells of a row from left to right: words of a column that overlap, or have one blank between them on a line.</summary>
    private static List<PlacedCell> Cells(List<Word> words, Kind[] kinds, int first, int last)
    {
        var cells = new List<PlacedCell>();
        var members = new List<List<Word>>();
        foreach (var word in words)
        {
            if (word.Line < first || word.Line > last) continue;
            var joined = -1;
            for (var c = 0; c < cells.Count; c++)
            {
                var cell = cells[c];
                if (cell.Column != word.Column || !(kinds[word.Column] == Kind.Text || Overlaps(cell, word) || Adjoins(members[c], word, kinds[word.Column] == Kind.Both))) continue;
                if (joined < 0)
                {
                    joined = c;
                    cell.Start = Math.Min(cell.Start, word.Start);
                    cell.End = Math.Max(cell.End, word.End);
                    members[c].Add(word);
                }
                else
                {
                    // The word bridges two pieces.
                    cells[joined].Start = Math.Min(cells[joined].Start, cell.Start);
                    cells[joined].End = Math.Max(cells[joined].End, cell.End);
                    members[joined].AddRange(members[c]);
                    cells.RemoveAt(c);
                    members.RemoveAt(c--);
                }
            }
            if (joined >= 0) continue;
            cells.Add(new PlacedCell { Column = word.Column, Start = word.Start, End = word.End, Place = word.Place });
            members.Add([word]);
        }
        for (var c = 0; c < cells.Count; c++)
        {
            var line = -1;
            foreach (var word in members[c].OrderBy(w => w.Line).ThenBy(w => w.Start))
            {
                var text = cells[c].Text;
                cells[c].Text = text.Length == 0 ? word.Text : word.Line == line ? $"{text} {word.Text}"
                    : text.EndsWith('^') && word.Text.StartsWith('(') ? text + word.Text : Joined.Of(text, word.Text);
                line = word.Line;
            }
        }
        cells.Sort((a, b) => a.Start.CompareTo(b.Start));
        return cells;
    }

    private static bool Overlaps(PlacedCell cell, Word word) => word.Start < cell.End && word.End > cell.Start;

    /// <summary>Words with one blank between them are of one cell, unless a value stands there: "83,334 A", "Common 1,626,781".</summary>
    private static bool Adjoins(List<Word> members, Word word, bool letters)
    {
        foreach (var member in members)
            if (member.Line == word.Line && (word.Start - member.End == 1 || member.Start - word.End == 1) 
                && !IsValue(word.Text, letters) && (!IsValue(member.Text, letters) || member.Text == "$")) return true;
        return false;
    }

    private static bool IsValue(string text, bool letters) => text.Length == 1 && !(letters && char.IsAsciiLetter(text[0])) || char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept("0123456789,./") || text[0] == '$';
}
