using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>A caption of the form's head, or a text between two captions.</summary>
/// <param name="Caption">The caption; <see cref="Caption.None"/> for a text.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Cell">The cell of its line in which it stands.</param>
/// <param name="Cells">How many cells its line has.</param>
/// <param name="Run">Whether captions stand before and behind the text on its line: then all lines of the value are on that line.</param>
internal readonly record struct HeadItem(Caption Caption, string Text, long Place, int Cell, int Cells, bool Run = false)
{
    /// <summary>The entry of the page that says outright what stands at this caption, and whether its box is ticked.</summary>
    public HeadEntry? Entry { get; init; }

    /// <summary>The box under which a title stands; <see cref="Caption.None"/> where the page does not say it.</summary>
    public Caption Label { get; init; }

    /// <summary>Which line of the head it stands in.</summary>
    public int Line { get; init; }
}

/// <summary>
/// Turns the lines and entries of the head into one sequence of captions and texts. Which stood in which cell is lost in most texts, but
/// the order is kept in all: a value follows its caption, a box comes before its label, an address part before or after its
/// caption as on every form.
/// </summary>
internal static class HeadItems
{
    public static List<HeadItem> Of(ReadOnlySpan<Line> lines, bool linesRunTogether)
    {
        var items = new List<HeadItem>(64);
        var titlesFollow = false;           // behind the last box of item 5 "Director" is a word of a title
        var boxes = 0u;                     // those of item 5 that this owner has had, a bit each
        for (var l = 0; l < lines.Length; l++)
        {
            var line = lines[l];
            var first = items.Count;
            if (line is HeadEntry entry)
            {
                Add(entry, items);
                titlesFollow = entry.Caption == Caption.Other;
            }
            else
                for (var c = 0; c < line.Cells.Length; c++)
                    Split(line.Cells[c], c, line.Cells.Length, items, ref titlesFollow, ref boxes);
            // Captions inside of a title show that it is not one alone.
            var label = line is RelationshipTitle title ? title.Label : Caption.None;
            for (var i = first; i < items.Count; i++) items[i] = items[i] with { Line = l, Label = label };
        }
        if (linesRunTogether)
            for (var i = 0; i < items.Count; i++) items[i] = items[i] with { Run = items[i].Caption == Caption.None };
        return items;
    }

    private static void Add(HeadEntry entry, List<HeadItem> items)
    {
        items.Add(new HeadItem(entry.Caption, "", entry.Place, 0, 0) { Entry = entry });
        var first = items.Count;
        for (var c = 0; c < entry.Cells.Length; c++)
            AddText(entry.Cells[c].Text, 0, entry.Cells[c].Text.Length, entry.Cells[c], c, entry.Cells.Length, items);
        for (var i = first; i < items.Count; i++) items[i] = items[i] with { Run = entry.LinesRunTogether };
    }

    private static void Split(Cell cell, int index, int count, List<HeadItem> items, ref bool titlesFollow, ref uint boxes)
    {
        var text = cell.Text;
        var at = 0;
        for (var from = 0; at < text.Length;)
        {
            var caption = Captions.Next(text, from, out var start, out var end);
            if (caption is Caption.Director or Caption.TenPercent or Caption.Officer or Caption.Other)
            {
                var box = 1u << (int)caption;
                if (titlesFollow || ((boxes & box) != 0 && IsBehindWords(text.AsSpan(at, start - at))))
                {
                    from = end;
                    continue;
                }
                boxes |= box;
            }
            else if (caption == Caption.Owner) boxes = 0;
            titlesFollow = caption == Caption.Other || (titlesFollow && caption is Caption.None);
            AddText(text, at, start, cell, index, count, items);
            if (caption != Caption.None) items.Add(new HeadItem(caption, "", cell.Place + start, index, count));
            from = at = end;
        }
    }

    /// <summary>Whether other words than a box stand before a label on its line: the second time it is a word of a title.</summary>
    private static bool IsBehindWords(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].ToString();
        if (CheckBox.Take(line, out var rest) is not null) line = rest;
        return line.AsSpan().ContainsAnyInRange('A', 'z');
    }

    private static void AddText(string text, int start, int end, Cell cell, int index, int count, List<HeadItem> items)
    {
        while (start < end)
        {
            var stop = text.IndexOf('\n', start, end - start);
            if (stop < 0) stop = end;
            var piece = WithoutDrawing(text.AsSpan(start, stop - start).Trim(" \t\r"));
            var run = stop == end && end < text.Length && start > 0 && text[start - 1] != '\n';
            if (!piece.IsWhiteSpace()) items.Add(new HeadItem(Caption.None, piece.ToString(), cell.Place + start, index, count, run));
            start = stop + 1;
        }
    }

    /// <summary>
    /// A text without the bars and rows of dashes of a table of markdown that stands inside a cell: they draw, and say nothing. Where
    /// bars part several texts, it stays as it is.
    /// </summary>
    private static ReadOnlySpan<char> WithoutDrawing(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('|') < 0 && text.IndexOf("---") < 0) return text;
        ReadOnlySpan<char> only = default;
        foreach (var range in text.Split('|'))
        {
            var part = text[range].Trim();
            if (!part.ContainsAnyExcept("-: ")) continue;
            if (!only.IsEmpty) return text;
            only = part;
        }
        return only.EndsWith("---") ? only.TrimEnd("- ") : only;
    }
}
