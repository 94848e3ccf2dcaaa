using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// A typed form as it looks on paper: lines of fixed-width characters, in which the place of a word says what it belongs to.
/// Text comes as it is; the cells of a filer's HTML are set beside each other, so that both are read alike.
/// </summary>
internal sealed class Sheet(IReadOnlyList<SheetLine> lines)
{
    /// <summary>
    /// Whether a tab stands for each run of blanks, so that no word stands in its column any more: typists align by several tabs.
    /// </summary>
    public bool HasTabsForBlanks { get; private init; }

    private const int MaxColumns = 4000;

    public IReadOnlyList<SheetLine> Lines => lines;

    /// <summary>The lines of text from a row to before another, with their rows.</summary>
    public IEnumerable<(int Row, SheetLine Line)> Texts(int from, int to)
    {
        for (var row = from; row < to; row++)
            if (lines[row].Kind == LineKind.Text) yield return (row, lines[row]);
    }

    /// <summary>The lines of a text document. Tabs are set to every eighth column, as terminals and EDGAR do.</summary>
    public static Sheet FromText(string text)
    {
        var rows = TabCells.Find(text);
        List<string> texts = [];
        List<(int Place, bool EndsPage)> kinds = [];
        for (int start = 0, next; start < text.Length; start = next)
        {
            var end = LineBreak.After(text, start, out next);
            var line = text.AsSpan(start, Math.Min(end - start, MaxColumns));
            texts.Add(rows.ContainsKey(start) ? "" : DotLeaders.Clear(SheetLine.Plain(line)));
            kinds.Add((start, end < text.Length && text[end] == '\f'));
        }
        string[] bordered = [.. texts];
        DrawnBorders.Set(bordered);
        var sheet = new List<SheetLine>();
        for (var i = 0; i < bordered.Length; i++)
        {
            sheet.Add(rows.GetValueOrDefault(kinds[i].Place) ?? new SheetLine(bordered[i], kinds[i].Place, LineKinds.Of(bordered[i])));
            if (kinds[i].EndsPage) sheet.Add(new SheetLine("", kinds[i].Place, LineKind.Tag));
        }
        return new Sheet(sheet) { HasTabsForBlanks = IsTabbed(text) };
    }

    private static bool IsTabbed(string text)
    {
        const int fewest = 20;
        var tabs = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IndexOf("  ") >= 0 || words.IndexOf("\t\t") >= 0
                || words.IndexOf(" \t") >= 0 || words.IndexOf("\t ") >= 0) return false;
            tabs += words.Count('\t');
        }
        return tabs >= fewest;
    }
}
