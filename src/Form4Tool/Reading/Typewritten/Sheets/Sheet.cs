namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>What a line of a typed form is.</summary>
internal enum LineKind
{
    Text,
    /// <summary>White space, or the borders of a table's row around nothing.</summary>
    Blank,
    /// <summary>A ruler: dashes, equals signs, underscores and the crossings between them.</summary>
    Rule,
    /// <summary>The end of a row of an HTML table; never a part of a page of text.</summary>
    RowEnd,
    /// <summary><c>&lt;TABLE&gt;</c>, <c>&lt;CAPTION&gt;</c>, <c>&lt;PAGE&gt;</c> and the like.</summary>
    Tag,
    /// <summary>The line of <c>&lt;S&gt;</c> and <c>&lt;C&gt;</c> under a table's head, each above the left edge of a column.</summary>
    Stubs,
}

/// <summary>One line: its text in fixed-width characters, where it stands in the document, and what it is.</summary>
internal sealed record SheetLine(string Text, int Place, LineKind Kind)
{
    /// <summary>Whether the line was drawn, so that its columns are not those of the document.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>The place in the document of a column of the line.</summary>
    public int At(int column) => IsDrawn ? Place : Place + column;

    /// <summary>Whether borders part the line.</summary>
    public bool IsBordered { get; } = Kind == LineKind.Text && TextChunk.HasBorder(Text);

    /// <summary>The cells between hard borders; the whole line where there are none.</summary>
    public List<TextChunk> Cells { get; } = Kind == LineKind.Text ? TextChunk.Cells(Text) : [];
}

/// <summary>
/// A typed form as it looks on paper: lines of fixed-width characters, in which the place of a word says what it belongs to.
/// Text comes as it is; a filer's HTML is drawn with <see cref="Border"/> between its cells, so that both are read alike.
/// </summary>
internal sealed class Sheet
{
    /// <summary>The border between the cells of a drawn HTML table; text has <c>|</c>.</summary>
    public const char Border = '\u2502';

    private const int MaxColumns = 4000;

    public Sheet(IReadOnlyList<SheetLine> lines) => Lines = lines;

    public IReadOnlyList<SheetLine> Lines { get; }

    /// <summary>The lines of a text document. Tabs are set to every eighth column, as terminals and EDGAR do.</summary>
    public static Sheet FromText(string text)
    {
        var cells = TabCells.Draw(text);
        List<string> texts = [];
        List<(int Place, bool IsDrawn, bool EndsPage)> kinds = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : start + end;
            var isDrawn = cells.TryGetValue(start, out var drawn);
            texts.Add(DotLeaders.Clear(Expand(isDrawn ? drawn : text.AsSpan(start, Math.Min(end - start, MaxColumns)))));
            kinds.Add((start, isDrawn, end < text.Length && text[end] == '\f'));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        string[] bordered = [.. texts];
        DrawnBorders.Set(bordered);
        var lines = new List<SheetLine>();
        for (var i = 0; i < bordered.Length; i++)
        {
            lines.Add(new SheetLine(bordered[i], kinds[i].Place, LineKinds.Of(bordered[i])) { IsDrawn = kinds[i].IsDrawn });
            if (kinds[i].EndsPage) lines.Add(new SheetLine("", kinds[i].Place, LineKind.Tag));
        }
        return new Sheet(lines);
    }

    /// <summary>Sets tabs, and resolves the three entities that EDGAR's SGML asks of text documents.</summary>
    private static string Expand(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.IndexOfAny('\t', '&', '\u00a0') < 0) return line.ToString();
        var text = line.ToString().Replace('\u00a0', ' ').Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
        if (!text.Contains('\t')) return text;
        var expanded = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == '\t') expanded.Append(' ', 8 - expanded.Length % 8);
            else expanded.Append(c);
        }
        return expanded.ToString();
    }
}
