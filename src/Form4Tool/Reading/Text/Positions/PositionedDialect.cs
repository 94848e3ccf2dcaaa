using System.Buffers;
using System.Text;
using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lattice;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Text that keeps its columns by the position in the line: boxes drawn with lines (w3m, elinks, GNU html2text), pandoc's ruled
/// tables, and columns parted by blanks alone (<c>pdftotext -layout</c>, html-to-text and the pages without borders). Ruled
/// stretches are cut at their rules; in between, columns are found by where things stand.
/// </summary>
internal sealed class PositionedDialect : ITextDialect
{
    private readonly InlineMarkup _inline = new();
    private readonly ColumnAssignment _ways = new();
    private readonly List<PositionedLine> _lines = [], _between = [];          // of the last text; the next has about as many
    private bool _markdown, _spans;

    /// <inheritdoc/>
    public bool Draws(DialectTraits traits)
    {
        var text = traits.Text;
        // Paper that keeps no places was asked for before.
        if (traits.IsPaper || traits.HasGnuTables || text.Contains('│')) return true;
        if (text.Contains('\t') && text.AsSpan().Count('\t') > 20) return false;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Shown) is var next and >= 0;)
        {
            at += next;
            var start = text.AsSpan(0, at).LastIndexOfAny("\n\r\f") + 1;
            at = LineBreak.After(text, at, out _);
            var line = text.AsSpan(start..at);
            // "Code      V   Amount": no tab, no pipe.
            if (Rulings.Ruler(line) > 3 || line.StartsWith("+--") || (!line.ContainsAny('|', '\t') && HasWideHeadings(line))) return true;
        }
        return false;
    }

    /// <summary>Headings that stand beside each other.</summary>
    private static readonly (string First, string Second)[] Neighbours =
    [
        (ColumnHeads.Code, "V"), (ColumnHeads.Amount, ColumnHeads.Price), (ColumnHeads.Acquired, ColumnHeads.Disposed),
        (ColumnHeads.ExercisableWord, ColumnHeads.DateWord), (ItemHeads.IssuerBeside, ItemHeads.RelationshipBeside),
        (ItemHeads.EventBeside, ItemHeads.IssuerBesideEvent), (ItemHeads.City, ItemHeads.State),
    ];

    /// <summary>
    /// What is on a line that shows that columns are kept by places: one of the headings, the rule of a grid, or a ruler.
    /// </summary>
    private static readonly SearchValues<string> Shown =
        SearchValues.Create([.. Neighbours.Select(n => n.First), "+--", "- -", "-  "], StringComparison.Ordinal);

    /// <summary>Whether two headings stand on a line with nothing but several blanks or more headings between them.</summary>
    private static bool HasWideHeadings(ReadOnlySpan<char> line)
    {
        foreach (var (first, second) in Neighbours)
        {
            var at = line.IndexOf(first);
            if (at < 0) continue;
            var rest = line[(at + first.Length)..];
            var next = rest.IndexOf(second);
            if (next > 1 && rest[..next].IndexOf("  ") >= 0) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public void Read(DialectTraits traits, Page page)
    {
        var text = traits.Text;
        (_markdown, _spans) = (traits.HasClasses || traits.HasNoteLinks || traits.HasEscapedNumbers, traits.HasSpans);
        Empty(_lines);
        Empty(_between);
        // What was no UTF-8 has a character for each byte already.
        var bytes = text.AsSpan().ContainsAny('Â', 'â');
        var sheet = 0;
        for (int at = 0, next; at < text.Length; at = next)
        {
            var end = LineBreak.After(text, at, out next);
            var line = LineOf(text, at, end, sheet, traits.IsGnu, bytes);
            if (traits.HasLinkNumbers) line = LinkNumbers.Without(line);
            _lines.Add(line);
            if (end < text.Length && text[end] == '\f') sheet++;
        }
        // elinks draws [ ] for a ticked box too: it says nothing.
        page.Tables = TableOrder.Cells;
        var form = new PositionedForm(
            page, Clean, traits.HasTicks || !traits.HasSuperscripts, traits.HasVendorOwners, traits.IsPaper, _between, _ways);
        Blocks(_lines, form);
        form.Finish();
    }

    /// <summary>Sentences above the head and above Table II.</summary>
    private static readonly string[] Above = [ItemHeads.PrintOrType, Sentences.Examples];

    /// <summary>
    /// A line as it is cut. GNU html2text counts bytes, so that a character takes as many columns as it has bytes; its headings
    /// stand between asterisks.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sheet">The printed page it stands on.</param>
    /// <param name="gnu">Whether GNU html2text wrote it.</param>
    /// <param name="bytes">Whether each character is a byte.</param>
    private static PositionedLine LineOf(string text, int start, int end, int sheet, bool gnu, bool bytes)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        // The sentence above a table, glued to its first line, would move the captions away from their columns.
        foreach (var above in Above)
        {
            if (!line.StartsWith(above) || !line[above.Length..].StartsWith("1.")) continue;
            start += above.Length;
            line = line[above.Length..];
        }
        if (gnu && line.StartsWith("***") && line.EndsWith("***"))
            return new PositionedLine(line.Trim('*').Trim().ToString(), start, sheet);
        if (gnu && !Ascii.IsValid(line)) return new PositionedLine(GnuWidening.Widened(line, bytes), start, sheet);
        if (line.Contains('\u00A0')) return new PositionedLine(line.ToString().Replace('\u00A0', ' '), start, sheet);
        return new PositionedLine(text, start, line.Length, start, sheet);
    }

    /// <summary>Empties a list. It keeps the room of a long filing, but not that of something longer.</summary>
    private static void Empty(List<PositionedLine> lines)
    {
        const int longest = 10_000;
        lines.Clear();
        if (lines.Capacity > longest) lines.TrimExcess();
    }

    private string Clean(string text)
    {
        if (_spans && text.Contains("]{", StringComparison.Ordinal)) text = PandocSpans.Without(text);
        return _inline.Clean(text, _markdown);
    }

    /// <summary>Cuts lines into ruled blocks and what stands between them.</summary>
    private void Blocks(List<PositionedLine> lines, PositionedForm form)
    {
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i].Span;
            var end = i;
            if (!Rulings.MayDraw(line))
            {
                form.Add(lines[i]);
                end = i + 1;
            }
            else if (Rulings.IsGridRule(line))
            {
                while (end < lines.Count && Rulings.IsGridLine(lines[end].Span)) end++;
                Cells(BoxLattice.Grid(lines[i..end]), form, pandoc: true);
            }
            else if (Rulings.IsBoxTop(line, i + 1 < lines.Count ? lines[i + 1].Span : ""))
            {
                while (end < lines.Count && Rulings.IsBoxLine(lines[end].Span)) end++;
                Cells(BoxLattice.Box(lines[i..end]), form, pandoc: false);
            }
            else if (Rulings.Ruler(line) > 1)
            {
                end = RulerLattice.End(lines, i);
                foreach (var row in RulerLattice.Rows(lines, i, end, Clean)) form.Row(row);
            }
            else
            {
                if (!Rulings.IsDashes(line)) form.Add(lines[i]);
                end = i + 1;
            }
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>
    /// The rows of a ruled block. Rows of many cells are those of a table; in others each cell is read as a text of its own.
    /// </summary>
    private void Cells(List<List<LatticeCell>> rows, PositionedForm form, bool pandoc)
    {
        foreach (var row in rows)
        {
            if (row.Count >= 4 && form.InTable)
            {
                form.Row(row.ConvertAll(c => new Cell(Clean(c.Joined()), c.Place)));
                continue;
            }
            var broken = pandoc ? row.FindAll(IsBroken) : [];
            // The sentences of the head have their box in a cell of its own: without it they would say that it is not ticked.
            if (broken.Count > 0 && row.Exists(c => HasSentenceOfBox(c.Joined()))) continue;
            foreach (var cell in row)
            {
                if (broken.Contains(cell))
                {
                    if (HasRuler(cell)) form.Unread(Clean(cell.Joined()), cell.Place);
                    continue;
                }
                var lines = cell.Lines();
                if (lines.Exists(l => Rulings.MayDraw(l.Span)
                    && (Rulings.IsGridRule(l.Span) || Rulings.IsBoxTop(l.Span, "") || Rulings.Ruler(l.Span) > 4)))
                    Blocks(lines, form);
                else form.Column(lines);
            }
        }
    }

    private static bool HasSentenceOfBox(string cell) =>
        cell.Contains(ItemHeads.CheckThisBox, StringComparison.Ordinal)
        || cell.Contains(ItemHeads.HoldingsReported, StringComparison.Ordinal)
        || cell.Contains(ItemHeads.TransactionsReported, StringComparison.Ordinal);

    /// <summary>
    /// Whether a cell of pandoc's has words that are broken inside. So are those of a table that was too wide for it: then its rulers go on
    /// in a second line, without the two blanks before it with which a table begins. And so is a word that is longer than the cell, a name
    /// and its link as markdown among them: the line where it goes on is full.
    /// </summary>
    private static bool IsBroken(LatticeCell cell)
    {
        var width = cell.End - cell.Start - 3;
        var next = Indentation.Without(cell.Line(cell.Row));
        for (var i = cell.Row + 1; i < cell.Bottom; i++)
        {
            var line = next;
            next = Indentation.Without(cell.Line(i));
            // That of an amendment says by having a date that the form is one: any date will do.
            if (IsBroken(line, next, width)
                || (Rulings.Ruler(line) > 0 && Rulings.Ruler(next) > 0 && !cell.Line(i).StartsWith("   ")))
                return !cell.Contains("Amendment");
        }
        return false;
    }

    /// <summary>Whether a cell holds one of the form's tables, which have many columns.</summary>
    private static bool HasRuler(LatticeCell cell)
    {
        for (var i = cell.Row; i < cell.Bottom; i++)
            if (Rulings.Ruler(cell.Line(i)) > 4) return true;
        return false;
    }

    /// <summary>Whether a word is broken between two lines of a cell.</summary>
    private static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        if (next.Length != width || line.Length == 0 || line.LastIndexOf("](") > line.LastIndexOf(')')) return false;
        ReadOnlySpan<char> last = line[(line.LastIndexOf(' ') + 1)..], first = LineWrap.FirstWord(next);
        var end = first.IndexOf(']');
        return last.Length + first.Length > width && (end < 0 || first[..end].ContainsAnyExcept(")^*\\"));
    }
}
