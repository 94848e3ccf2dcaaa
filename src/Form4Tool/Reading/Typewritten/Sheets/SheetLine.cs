using System.Text;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>One line: its text in fixed-width characters, where it stands in the document, and what it is.</summary>
internal sealed record SheetLine(string Text, int Place, LineKind Kind)
{
    /// <summary>Whether the line was drawn, so that its columns are not those of the document.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether the cells are the document's own, as those of HTML are; none of them is cut any further.</summary>
    public bool HasCells { get; private init; }

    /// <summary>
    /// The cells: the document's own, else those between the borders that a typist drew; the whole line where there are none.
    /// </summary>
    public List<TextChunk> Cells
    {
        get => field ??= Kind == LineKind.Text ? TextChunk.Cells(Text) : [];
        private init;
    }

    /// <summary>Whether the line is parted into cells.</summary>
    public bool IsBordered => Kind == LineKind.Text && (Cells.Count != 1 || Cells[0].Right - Cells[0].Left < Text.Length);

    /// <summary>The place in the document of a column of the line.</summary>
    public int At(int column) => IsDrawn ? Place : Place + column;

    /// <summary>A line of a document that has cells.</summary>
    /// <param name="text">The texts of the cells as they stand beside each other.</param>
    /// <param name="place">Where it begins in the document.</param>
    /// <param name="cells">The cells, which stand in the text where their left edges are; null where the line is no row of cells.</param>
    public static SheetLine OfCells(string text, int place, List<TextChunk>? cells)
    {
        var line = new SheetLine(text, place, LineKinds.Of(text)) { IsDrawn = true };
        return line.Kind == LineKind.Text && cells is not null ? line with { HasCells = true, Cells = cells } : line;
    }

    /// <summary>Sets tabs, and resolves the three entities that EDGAR's SGML asks of text documents.</summary>
    public static string Plain(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.IndexOfAny('\t', '&', '\u00a0') < 0) return line.ToString();
        var text = line.ToString().Replace('\u00a0', ' ').Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
        if (!text.Contains('\t')) return text;
        var expanded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == '\t') expanded.Append(' ', 8 - expanded.Length % 8);
            else expanded.Append(c);
        }
        return expanded.ToString();
    }
}
