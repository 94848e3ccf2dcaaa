using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Form;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Delimited;

/// <summary>
/// Text that keeps its columns by a sign between the cells: tabs (copied pages, <c>innerText</c>) or pipes (markdown), with
/// tables as raw HTML among them where markdown cannot draw one. One line is one row.
/// </summary>
internal sealed class DelimitedDialect : ITextDialect
{
    /// <inheritdoc/>
    public bool Draws(DialectTraits traits) => true;

    /// <inheritdoc/>
    public void Read(DialectTraits traits, Page page)
    {
        var text = traits.Text;
        var rows = Rows.Of(traits);
        if (rows.Separator == '|') page.Tables = TableOrder.Cells;
        var inline = new InlineMarkup();
        ReferenceLists.Read(text, inline);
        PageBuilder? builder = null;
        var cells = new List<Cell>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '<' && TableLength(text.AsSpan(at)) is var length and > 0)
            {
                TableTagScanner.Scan(text.AsSpan(at, length), at, builder ??= new PageBuilder(page));
                builder.EndLine();
                at += length;
                continue;
            }
            var end = LineEnd(text, at, rows);
            if (rows.Separator == '|' && text.AsSpan(at, end - at).Contains("<table", StringComparison.Ordinal))
                AddNested(text, at, end, inline, page, builder ??= new PageBuilder(page));
            else if (rows.Separator == '|' && NestedPipes.Has(text.AsSpan(at, end - at)))
                NestedPipes.Rows(text, at, end, 0, row =>
                    page.Add([.. row.ConvertAll(c => new Cell(Broken(inline.Clean(text[c], true)), c.Start.Value))]));
            else AddLine(text, at, end, rows, inline, page, cells);
            LineBreak.After(text, end, out at);
        }
    }

    private static void AddLine(string text, int start, int end, Rows rows, InlineMarkup inline, Page page, List<Cell> cells)
    {
        cells.Clear();
        var line = text.AsSpan(start, end - start);
        if (line.IsWhiteSpace() || IsRule(line) || ReferenceLists.Is(line, out _)) return;
        var pipes = rows.Separator == '|' && line.Contains('|');
        if (!pipes && !(rows.Separator == '\t' && line.Contains('\t')))
        {
            cells.Add(new Cell(inline.Clean(Heading(line, rows.Markdown), rows.Markdown), start));
            Add(page, cells);
            return;
        }
        var first = pipes && line.Length > 1 && line[0] == '|' && (line[^1] == '|' || rows.Bordered) ? 1 : 0;
        var last = pipes && first == 1 && line[^1] == '|' ? line.Length - 1 : line.Length;
        for (var from = first; from <= last;)
        {
            var stop = EndOfCell(line, from, last, rows.Separator);
            cells.Add(new Cell(Broken(inline.Clean(line[from..stop], rows.Markdown)), start + from));
            from = stop + 1;
        }
        Add(page, cells);
    }

    /// <summary>Where a cell ends: at the next separator that no backslash escapes.</summary>
    private static int EndOfCell(ReadOnlySpan<char> line, int from, int last, char separator)
    {
        while (from < last && line[from] != separator) from += line[from] == '\\' ? 2 : 1;
        return Math.Min(from, last);
    }

    /// <summary>
    /// Adds a row of which a cell holds a table, as tags: Markdown cannot draw a table in a table. Each cell is read as a text of its own,
    /// the tables in it by their rows.
    /// </summary>
    private static void AddNested(string text, int start, int end, InlineMarkup inline, Page page, PageBuilder builder)
    {
        var first = page.Lines.Count;
        for (var from = start; from < end;)
        {
            var stop = EndOfCell(text, from, end, '|');
            builder.StartTable();
            TableTagScanner.Scan(text.AsSpan(from, stop - from), from, builder);
            builder.EndTable();
            from = stop + 1;
        }
        for (var i = page.Lines.Count - 1; i >= first; i--)
        {
            var cells = page.Lines[i].Cells;
            for (var c = 0; c < cells.Length; c++) cells[c] = new Cell(inline.Clean(cells[c].Text, markdown: true), cells[c].Place);
            if (cells is [var only] && IsRule(only.Text)) page.Lines.RemoveAt(i);
        }
    }

    /// <summary>Markdown breaks a line by two blanks at its end; where a cell was put on one line, the line end is a third.</summary>
    private static string Broken(string cell) => cell.Replace(WrittenBreak, "\n", StringComparison.Ordinal);

    private const string WrittenBreak = "   ";

    /// <summary>
    /// Adds a line; one that swallowed a table, in a cell or in cells of its own, is cut before and behind the table's heading.
    /// </summary>
    private static void Add(Page page, List<Cell> cells)
    {
        // A cell over several columns is one, though some converters say it in each of them; numbers, dates and marks may be equal.
        for (var c = cells.Count - 1; c > 0; c--)
            if (cells[c].Text == cells[c - 1].Text && cells[c].Text.Count(char.IsLetter) >= FewestOfRepeated)
                cells[c] = new Cell("", cells[c].Place);
        for (var c = 0; c < cells.Count; c++)
        {
            var cell = cells[c];
            var heading = cell.Text.Length < FewestOfHeading ? -1 : cell.Text.IndexOf(Headings.TableI, StringComparison.Ordinal);
            if (heading < 0 || !Sections.IsTable(cell.Text.AsSpan(heading), out _)) continue;
            if (heading == 0 && cells.FindIndex(other => !other.IsEmpty) == c) break;
            var end = cell.Text.IndexOf(Headings.BeneficiallyOwned, heading, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? cell.Text.Length : end + Headings.BeneficiallyOwned.Length;
            page.Add([.. cells[..c], new Cell(cell.Text[..heading], cell.Place)]);
            page.Add(new Cell(cell.Text[heading..end], cell.Place + heading));
            page.Add([new Cell(cell.Text[end..], cell.Place + end), .. cells[(c + 1)..]]);
            return;
        }
        if (cells.Count > 1 && BehindTable(cells[^1].Text) is var behind and >= 0)
        {
            page.Add([.. cells[..^1], new Cell(cells[^1].Text[..behind], cells[^1].Place)]);
            page.Add(new Cell(cells[^1].Text[behind..], cells[^1].Place + behind));
        }
        else page.Add([.. cells]);
    }

    /// <summary>
    /// Where the last cell of a row goes on with what stands behind the tables, for a converter sets no line end behind one: behind its
    /// value, or in its place where it is empty; negative where it does not.
    /// </summary>
    private static int BehindTable(string cell)
    {
        if (cell.Length < Headings.Explanation.Length) return -1;
        foreach (var heading in (ReadOnlySpan<string>)[$"{Headings.Explanation}:", ItemHeads.OwnerBeginning])
            if (cell.IndexOf(heading, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || cell[at - 1] == ' ')) return at;
        return -1;
    }

    private const int FewestOfRepeated = 3;

    private const int FewestOfHeading = 40;         // "Table I - Non-Derivative Securities Beneficially Owned" is the shortest

    /// <summary>The end of a row: a bordered row goes on until a line ends in a pipe.</summary>
    private static int LineEnd(string text, int start, Rows rows)
    {
        var end = EndOfLine(text, start);
        if (!rows.Bordered || text[start] != '|') return end;
        for (int lines = 0, last = end; lines < 8 && last < text.Length; lines++)
        {
            if (last > start && text.AsSpan(start, last - start).TrimEnd()[^1] == '|') return last;
            last = EndOfLine(text, last + 1);
        }
        return end;
    }

    private static int EndOfLine(string text, int start) => start >= text.Length ? text.Length : LineBreak.After(text, start, out _);

    /// <summary>Markdown's rules between header and data, and under headings: <c>---|:---:|---</c>, <c>* * *</c>, <c>-----</c>.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var dashes = 0;
        foreach (var c in line)
        {
            if (c is '-' or '=') dashes++;
            else if (c is not ('|' or ':' or ' ' or '\t' or '*' or '+')) return false;
        }
        return dashes >= 3 || line.Trim() is "* * *" || line.Contains(":-", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Heading(ReadOnlySpan<char> line, bool markdown) => markdown ? line.TrimStart("# >") : line;

    /// <summary>The length of the raw table that begins here, nested ones included; 0 where none does.</summary>
    private static int TableLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<table") && !(text.StartsWith("<div")
            && text[..Math.Min(text.Length, 500)].IndexOf('>') is var gt and > 0 && text[(gt + 1)..].StartsWith("<table"))) return 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOf('<');
            if (next < 0) break;
            i += next;
            if (text[i..].StartsWith("<table")) depth++;
            else if (text[i..].StartsWith("</table") && --depth == 0)
            {
                var close = text[i..].IndexOf('>');
                return close < 0 ? text.Length : i + close + 1;
            }
        }
        return text.Length;
    }

    /// <summary>How the rows of a text are drawn.</summary>
    private readonly record struct Rows(char Separator, bool Bordered, bool Markdown)
    {
        public static Rows Of(DialectTraits traits)
        {
            int tabs = 0, pipes = 0, bordered = 0;
            foreach (var line in traits.Text.AsSpan().EnumerateLines())
            {
                if (line.Contains('\t')) tabs++;
                if (!line.Contains('|')) continue;
                pipes++;
                if (line[0] == '|' && line[^1] == '|') bordered++;
            }
            return new Rows(pipes > tabs ? '|' : '\t', bordered * 2 > pipes, traits.HasEscapes || traits.HasLinks || traits.HasBold
                || traits.Text.Contains("---|", StringComparison.Ordinal) || traits.Text.Contains("| --", StringComparison.Ordinal));
        }
    }
}
