using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// Finds the items of the first page. Filers typed them below each other over the whole width, or side by side as on the
/// printed form; so an item's text is what stands under its caption, as far to the right as the next caption beside it and as
/// far down as the next one below.
/// </summary>
internal static partial class ItemBoxes
{
    // Seven items, and for each joint filer some again.
    private const int MaxBoxes = 64;

    // The last cell of a line ends with its text; other cells of its column may be wider.
    private const int NoEdge = int.MaxValue - 1;

    /// <summary>The boxes of the lines from <paramref name="from"/> to <paramref name="to"/>, in reading order.</summary>
    public static List<ItemBox> Find(Sheet sheet, int from, int to)
    {
        var boxes = sheet.Texts(from, to).SelectMany(l => CaptionsIn(l.Line).Select(c => Open(l.Line, l.Row, c.Item, c.At)))
            .Take(MaxBoxes).ToList();
        foreach (var box in boxes)
        {
            Bound(box, boxes, sheet, to);
            if (sheet.Lines[box.Row].IsBordered && box.Values().Count == 0) Beside(box, boxes, sheet, to);
        }
        return boxes;
    }

    /// <summary>The items whose captions a line has, and where they begin. A caption stands in one cell.</summary>
    public static IEnumerable<(Item Item, int At)> CaptionsIn(SheetLine line)
    {
        foreach (var cell in line.HasCells ? line.Cells : [new TextChunk(line.Text, 0, line.Text.Length)])
        {
            var text = line.Text[cell.Left..cell.Right];
            foreach (Match match in TypewrittenItems.Caption().Matches(text))
                if (BeginsPiece(text, match.Index)) yield return (TypewrittenItems.ItemOf(match), cell.Left + match.Index);
        }
    }

    /// <summary>A caption stands at the beginning of a line or cell, or after a gap; the same words inside a sentence are none.</summary>
    private static bool BeginsPiece(string line, int at)
    {
        var before = line.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || at - before.Length >= 2 || TextChunk.IsBorder(line, before.Length - 1) || before[^1] is '_' or '+' or '*';
    }

    private static ItemBox Open(SheetLine line, int row, Item item, int at)
    {
        var cell = line.IsBordered ? line.Cells.Find(c => at >= c.Left && at < c.Right) : default;
        if (cell.Right == 0) return new ItemBox(item, row, at, at);
        // Several captions in one cell part it.
        var first = line.Text.AsSpan(cell.Left, at - cell.Left).Trim().Length <= 3;
        return new ItemBox(item, row, first ? cell.Left : at, at) { Right = cell.Right < line.Text.Length ? cell.Right : NoEdge };
    }

    private static void Bound(ItemBox box, List<ItemBox> all, Sheet sheet, int to)
    {
        // In a drawn row the cell bounds the box; only captions of the same row can part it further.
        var drawn = sheet.Lines[box.Row].IsBordered && box.Right < int.MaxValue;
        foreach (var other in all)
            if ((!drawn || other.Row == box.Row) && other.Left > box.Left + 3 && other.Left < box.Right
                && other.Row <= box.Row + 1 && StillBeside(other, box.Row, sheet)) box.Right = other.Left;

        for (var row = box.Row; row < to; row++)
        {
            var line = sheet.Lines[row];
            if (row > box.Row && all.Exists(b => b.Row == row && b.Left >= box.Left - 4 && b.Left < box.Right)) break;
            if (line.Kind != LineKind.Text) continue;
            // The caption of an item below, to the left, may run over this box's place.
            if (row > box.Row && !line.IsBordered && all.Exists(b => b.Row == row && b.Left < box.Left
                && TextChunk.Split(line.Text, b.Left)[0].Right > box.Left + 1)) break;
            if (line.IsBordered)
            {
                foreach (var cell in line.Cells)
                {
                    var inside = row == box.Row
                        ? box.Column >= cell.Left && box.Column < cell.Right
                        : cell.Middle >= box.Left && cell.Middle < box.Right;
                    if (!inside) continue;
                    // A cell that begins another item, wider than the one above it, ends this one.
                    if (row > box.Row && all.Exists(b => b.Row == row && b.Column >= cell.Left && b.Column < cell.Right)) return;
                    var from = row == box.Row ? Math.Max(cell.Left, box.Left) : cell.Left;
                    Add(box, line, from, Math.Min(cell.Right, Math.Max(from, box.Right)));
                }
                continue;
            }
            if (row > box.Row && box.Left > 8 && Crosses(line.Text, box.Left)) break;
            if (row > box.Row && box.Right < line.Text.Length && Crosses(line.Text, box.Right)) break;
            Add(box, line, box.Left, Math.Min(line.Text.Length, box.Right));
        }
    }

    /// <summary>A caption alone in its cell has its text in the cell beside it, unless another caption begins there.</summary>
    private static void Beside(ItemBox box, List<ItemBox> all, Sheet sheet, int to)
    {
        var cells = sheet.Lines[box.Row].Cells;
        var own = cells.FindIndex(c => c.Left <= box.Left && box.Left < c.Right);
        if (own < 0 || own + 1 >= cells.Count) return;
        if (TypewrittenItems.LoneNumber().IsMatch(cells[own + 1].Text)) return;
        var (left, right) = (cells[own + 1].Left, cells[own + 1].Right);
        // The cell beside may be the lower part of the box of an item above.
        if (all.Exists(b => b != box && b.Row < box.Row && b.Column >= left && b.Column < right
            && b.Lines.Exists(l => l.Place >= sheet.Lines[box.Row].Place))) return;
        for (var row = box.Row; row < to && sheet.Lines[row].Kind is LineKind.Text or LineKind.Blank; row++)
        {
            if (all.Exists(b => b.Row == row && (row > box.Row || b.Column >= left && b.Column < right))) return;
            foreach (var cell in sheet.Lines[row].Cells)
                if (cell.Middle >= left && cell.Middle < right) Add(box, sheet.Lines[row], cell.Left, cell.Right);
        }
    }

    private static void Add(ItemBox box, SheetLine line, int from, int to)
    {
        // A value may stand a little left of its caption (under the item's number).
        if (from > 0 && !line.IsBordered)
        {
            if (from <= 8 && line.Text.AsSpan(0, Math.Min(from, line.Text.Length)).IndexOf("  ") < 0)
                from = Math.Min(from, line.Text.Length - line.Text.AsSpan().TrimStart(' ').Length);
            while (from > 0 && from < line.Text.Length && line.Text[from - 1] != ' ') from--;
        }
        if (from >= to) return;
        var text = line.Text[from..to];
        if (!string.IsNullOrWhiteSpace(text)) box.Lines.Add(new Cell(text.TrimEnd(), line.At(from)));
    }

    /// <summary>
    /// Whether a caption still has the space at its left edge to itself in a row below it: no text runs across that edge.
    /// </summary>
    private static bool StillBeside(ItemBox other, int row, Sheet sheet) =>
        !sheet.Texts(other.Row + 1, row + 1).Any(l => !l.Line.IsBordered && Crosses(l.Line.Text, other.Left));

    /// <summary>Whether words parted by single blanks run over a column; a ruler beside which something stands is none.</summary>
    private static bool Crosses(string text, int column) =>
        column >= 2
        && !(IsRuler(text[Math.Min(column, text.Length - 1)]) && IsRuler(text[Math.Min(column, text.Length) - 1]))
        && column + 1 < text.Length && text[column - 1] != ' ' && text[column] != ' '
        && !TextChunk.IsBorder(text, column - 1) && !TextChunk.IsBorder(text, column);

    private static bool IsRuler(char sign) => sign is '-' or '_' or '=';
}
