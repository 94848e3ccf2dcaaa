using System.Buffers;
using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Makes a page of text that keeps no columns: a cell a line (or between pipes), a cell a paragraph, or everything in a flow of
/// words. Headings are given lines of their own where the text runs on, so that the page falls into its parts.
/// </summary>
internal sealed class FlowDialect : ITextDialect
{
    private CellBreaks _shape;

    /// <inheritdoc/>
    public bool Draws(DialectTraits traits)
    {
        if (traits.IsPaper && !IsNarrow(traits.Text)) return false;
        _shape = traits.HasGnuTables ? CellBreaks.None : ShapeOf(traits.Text);         // GNU html2text keeps places
        return traits.IsPaper || _shape != CellBreaks.None;
    }

    /// <inheritdoc/>
    public void Read(DialectTraits traits, Page page)
    {
        var shape = _shape;
        // Markdown escapes the period of "1.", and headings are bold.
        var lines = TextLines.Of(traits.Text, traits.HasEscapedNumbers || traits.HasBoldTable || traits.HasLinks, traits.HasVendorOwners);
        if (shape == CellBreaks.Pipes) lines = Pipes(lines);
        // html-to-text writes a table as one line: then the box of OMB's approval is one.
        // pdftotext ends each page with a form feed. Its lines are those of the paper, broken wherever a column of it ends; a
        // paragraph a cell, it reads the columns in an order of its own.
        var paper = traits.IsPaper;
        if (shape == CellBreaks.None) shape = CellBreaks.Flow;
        if (paper && lines.Count(l => l.Blank) * 5 > lines.Count) shape = CellBreaks.Paragraphs;
        page.LinesRunTogether = paper || shape == CellBreaks.Flow && lines.Exists(l =>
            l.Text.Contains(Sentences.Burden, StringComparison.Ordinal)
            && l.Text.Contains(Sentences.OmbNumber, StringComparison.Ordinal)
            && l.Text.Contains(Sentences.PerResponse, StringComparison.Ordinal));
        page.Tables = shape == CellBreaks.Flow ? TableOrder.Words : TableOrder.Cells;
        var parts = new FormOutline(page, shape == CellBreaks.Flow, paper && shape != CellBreaks.Flow,
            paper && shape != CellBreaks.Flow && HeadOrder.IsKept(traits.Text))
        {
            LinesAreWhole = !paper && lines.Exists(TextLines.IsWhole),
        };
        var print = paper && shape == CellBreaks.Flow ? new PaperLines(lines) : null;
        var cell = new ParagraphBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Blank) continue;
            var place = lines[i].Place;
            cell.Begin(lines[i].Text);
            var broken = false;
            var paragraph = i > 0 && lines[i - 1].Blank;
            // A paragraph is one cell; a line that the converter broke goes on.
            for (; i + 1 < lines.Count && !lines[i + 1].Blank; i++)
            {
                var next = lines[i + 1].Text;
                // The sheet sets an anchor between the bracket and the number of a footnote.
                if (cell.Span is "(" && parts.InNotes && NoteNumber.IsRest(next)) cell.Add("", next);
                else if (shape == CellBreaks.Paragraphs && !RegionHeadings.Begin(cell.Span) && !RegionHeadings.Begin(next)
                    && !NoteReader.MayBegin(next))
                    cell.Add(paper && parts.InNotes && Hyphenation.GoesOn(cell.Span, next) ? "" : "\n", next);
                else if (paper && shape == CellBreaks.Flow && parts.InHead && BreaksCaption(cell.Span, next)) cell.Add(" ", next);
                else if (shape is CellBreaks.Lines or CellBreaks.Pipes && parts.InHead
                    && BreaksCell(cell.Span, next, i + 2 < lines.Count ? lines[i + 2].Text : "")) cell.Add(" ", next);
                else if (print is not null && parts.InNotes)
                {
                    if (parts.EndsBefore(next) || print.End(i, parts.InLargePrint) != LineEnd.Full) break;
                    cell.Join(next);
                }
                else if (shape == CellBreaks.Flow && !lines[i].Hard && parts.GoesOn)
                {
                    broken |= lines[i].Open;
                    if (lines[i].Cut) cell.Add("", next);
                    else cell.Join(next);
                }
                else break;
            }
            // Where each text is a paragraph, so is each part of a caption.
            if (shape == CellBreaks.Paragraphs && !paper && parts.InHead)
                for (int next; BreaksCell(cell.Span, TextFrom(lines, i + 1, out next), TextFrom(lines, next + 1, out _)); i = next)
                    cell.Add(" ", lines[next].Text);
            if (paper && lines[i].Page && parts.InTable) parts.EndPage();
            parts.Add(cell.ToString(), place, paragraph, broken, print, i);
        }
        parts.Finish();
    }

    /// <summary>The next line that is not empty, and its index; empty at the end.</summary>
    private static string TextFrom(List<TextLine> lines, int from, out int index)
    {
        for (index = from; index < lines.Count && lines[index].Blank;) index++;
        return index < lines.Count ? lines[index].Text : "";
    }

    /// <summary>
    /// Whether two lines are of one cell, where each text node has a line: "2. Issuer Name", "and", "Ticker or Trading Symbol", and the
    /// symbol's brackets beside its link.
    /// </summary>
    private static bool BreaksCell(ReadOnlySpan<char> line, string next, string third) =>
        next is "[" or "]" || line is [.., '['] || BreaksCaption(line, next) || (next == "and" && BreaksCaption(line, $"{next} {third}"));

    /// <summary>Whether two lines are one for a caption of the head: it begins on the first and ends on the second.</summary>
    private static bool BreaksCaption(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        const int longest = 64;
        line = line[Math.Max(0, line.Length - longest)..];
        next = next[..Math.Min(next.Length, longest)];
        var whole = string.Concat(line, " ", next);
        for (var at = 0; Captions.Next(whole, at, out var start, out var end) != Caption.None && start < line.Length; at = end)
            if (end > line.Length + 1) return true;
        return false;
    }

    /// <summary>Whether no line of the paper has columns side by side, as <c>-layout</c> would keep them.</summary>
    private static bool IsNarrow(string text)
    {
        if (!text.Contains("    ", StringComparison.Ordinal)) return true;
        var wide = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (Indentation.Without(line).IndexOf("    ") > 0 && ++wide == 10) return false;
        return true;
    }

    private enum CellBreaks { None, Flow, Lines, Paragraphs, Pipes }

    /// <summary>
    /// What parts the headings of two columns from one another; none of these where a tab, a pipe in a row or several blanks do.
    /// </summary>
    private static CellBreaks ShapeOf(string text)
    {
        int same = 0, line = 0, paragraph = 0, kept = 0;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Shown) is var next and >= 0; at++)
        {
            at += next;
            foreach (var (first, second) in Neighbours)
            {
                if (!text.AsSpan(at).StartsWith(first)) continue;
                var from = at + first.Length;
                var to = from;
                while (to < text.Length && IsBetween(text[to])) to++;
                if (text.AsSpan(to).StartsWith(second) && IsPipe(text.AsSpan(from, to - from))) return CellBreaks.Pipes;
            }
            if (text.AsSpan(at).StartsWith(Wide)) kept++;
            // A "V" alone would be found in too many words.
            if (!text.AsSpan(at).StartsWith(ColumnHeads.Amount)) continue;
            var v = at;
            while (v > 0 && IsBetween(text[v - 1])) v--;
            if (v > 0 && text[v - 1] == 'V' && IsPipe(text.AsSpan(v, at - v))) return CellBreaks.Pipes;
        }
        if (kept >= same + line + paragraph) return LostLines.In(text) ? CellBreaks.Flow : CellBreaks.None;
        if (same >= line + paragraph) return CellBreaks.Flow;
        return line > paragraph ? CellBreaks.Lines : CellBreaks.Paragraphs;

        static bool IsBetween(char c) => char.IsWhiteSpace(c) || c == '|';

        // A list of cells has no empty ones; where two pipes touch, pipes are what keeps the columns.
        bool IsPipe(ReadOnlySpan<char> between)
        {
            if (between is "|" && !text.Contains("||")) return true;
            if (between.ContainsAny('|', '\t')) kept++;
            else if (between.Count('\n') > 1) paragraph++;
            else if (between.Contains('\n')) line++;
            else if (between.Length == 1) same++;
            else kept++;
            return false;
        }
    }

    /// <summary>Headings that stand side by side in Tables I and II. Before "Amount", "V" does too.</summary>
    private static readonly (string First, string Second)[] Neighbours =
    [
        (ColumnHeads.Code, ColumnHeads.V), (ColumnHeads.Amount, ColumnHeads.Direction),
        (ColumnHeads.Direction, ColumnHeads.Price), (ColumnHeads.Acquired, ColumnHeads.Disposed),
        (ColumnHeads.Exercisable, ColumnHeads.Expiration), (ColumnHeads.Expiration, ColumnHeads.UnderlyingTitle),
    ];

    /// <summary>A caption whose neighbour stands in a third of the column of its own: so only what keeps places sets it.</summary>
    private const string Wide = $"{ItemHeads.City}  ";

    private static readonly SearchValues<string> Shown =
        SearchValues.Create([.. Neighbours.Select(n => n.First), Wide], StringComparison.Ordinal);

    /// <summary>A list of cells between pipes is a list of lines.</summary>
    private static List<TextLine> Pipes(List<TextLine> lines)
    {
        var cells = new List<TextLine>();
        foreach (var line in lines)
            foreach (var range in line.Text.AsSpan().Split('|'))
                cells.Add(new TextLine(
                    line.Text[range].Trim(), line.Place + range.Start.Value, line.Text.AsSpan()[range].IsWhiteSpace(), true));
        return cells;
    }
}
