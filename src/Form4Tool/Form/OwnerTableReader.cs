using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Reads the table "Reporting Owners" of the vendor sheet: one row an owner, with name and address in one cell, and a column
/// each for director, ten percent owner, officer (its title) and other (its text).
/// </summary>
internal static class OwnerTableReader
{
    /// <param name="lines">The lines of the table.</param>
    /// <param name="isNamed">Whether the head names the first owner.</param>
    /// <param name="isCut">Whether the text ends within the table.</param>
    public static List<OwnerBlock> Read(ReadOnlySpan<Line> lines, bool isNamed, bool isCut)
    {
        var owners = new List<OwnerBlock>();
        var pending = new List<string>();           // lines of a cell that the text put on lines of their own
        foreach (var line in lines)
        {
            if (line is OwnerEntry entry)
            {
                owners.Add(Owner(entry.Lines, entry.Boxes, entry.Place));
                continue;
            }
            if (line.Filled == 0 || IsHeader(line)) continue;
            var first = line.First(out _);
            // A text without columns shows the address, but not which column a tick stood in.
            if (line.Cells.Length == 1 && first.Text.Contains('\n') && pending.Count == 0)
            {
                owners.Add(Owner(first.Text.Split('\n'), default, first.Place));
                continue;
            }
            var offset = line.Cells.Length > 5 && line.Cells[0].IsEmpty ? 1 : 0;
            if (line.Cells.Length - offset < 5)
            {
                foreach (var part in first.Text.Split('\n')) pending.Add(part.Trim());
                continue;
            }
            foreach (var part in line.Cells[offset].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) pending.Add(part.Trim());
            // A cell whose lines ran together does not show where the name ends; the head names the first owner.
            if (pending.Exists(AddressReader.IsPlace) && (pending.Count == 1 || !AddressReader.IsPlace(pending[^1]))) return [];
            if (pending.Count > 0) owners.Add(Owner([.. pending], line.Cells.AsSpan(offset + 1), first.Place));
            pending.Clear();
        }
        return owners.Count > 0 || isNamed ? owners : OfStackedCells(lines, isCut);
    }

    /// <summary>
    /// The owners of a table whose cells have bars before or behind them and lines of their own: a cell with a name, a street and a town is
    /// one. Which column a tick stood in is lost with the empty cells.
    /// </summary>
    private static List<OwnerBlock> OfStackedCells(ReadOnlySpan<Line> lines, bool isCut)
    {
        var owners = new List<OwnerBlock>();
        var open = new List<Cell>();
        foreach (var line in lines)
        {
            if (line.Filled > 1 || IsHeader(line)) open.Clear();
            else for (var i = 0; i < line.Cells.Length; i++)
            {
                if (i > 0) End();
                if (!line.Cells[i].IsEmpty) open.Add(line.Cells[i]);
            }
        }
        if (!isCut) End();
        return owners;

        void End()
        {
            if (open.Count is > 1 and <= MostLines && AddressReader.IsPlace(open[^1].Text)
                && (open.Count == 2 || open[1..^1].Exists(line => StreetSplitter.MayBeStreet(line.Text))))
                owners.Add(Owner([.. open.Select(cell => cell.Text)], default, open[0].Place));
            open.Clear();
        }
    }

    private const int MostLines = 4;            // a name, two lines of a street, a town

    private static OwnerBlock Owner(ReadOnlySpan<string> lines, ReadOnlySpan<Cell> boxes, long place)
    {
        var owner = new OwnerBlock
        {
            Name = PageText.TakeCik(lines[0], out var cik),
            Cik = cik,
            Place = place,
            Address = AddressReader.ReadLines(lines[1..]),
        };
        if (boxes.IsEmpty) return owner;
        // Two lines of an address that were joined run over the edge of their column, into the boxes of directors and 10% owners.
        if (IsOverrun(boxes[0].Text) || IsOverrun(boxes[1].Text))
        {
            owner.Address = new PostalAddress { Unsure = $"{string.Join(", ", lines[1..]!)} {boxes[0].Text} {boxes[1].Text}".TrimEnd() };
            return owner;
        }
        (owner.Director, owner.TenPercent) = (CheckBox.IsTick(boxes[0].Text), CheckBox.IsTick(boxes[1].Text));
        (owner.Officer, owner.OfficerTitle) = Titled(boxes[2]);
        (owner.Other, owner.OtherText) = Titled(boxes[3]);
        return owner;
    }

    private static bool IsOverrun(string text) => text.Length > LongestTick && CheckBox.Read(text) is null;

    private const int LongestTick = 6;          // a tick with a mark, "X (12)"

    /// <summary>A cell that shows X or the title in its place.</summary>
    private static (bool Ticked, string? Title) Titled(Cell cell) =>
        cell.IsEmpty ? (false, null) : CheckBox.Read(cell.Text) is { } ticked ? (ticked, null) : (true, cell.Text);

    private static bool IsHeader(Line line)
    {
        var text = line.First(out _).Text.AsSpan().Trim();
        return text.StartsWith(Headings.OwnerBeginning, StringComparison.OrdinalIgnoreCase)
            || text is Headings.Relationships or ItemHeads.Director;
    }
}
