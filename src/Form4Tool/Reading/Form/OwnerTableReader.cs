using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Form;

/// <summary>
/// Reads the table "Reporting Owners" of the vendor sheet: one row an owner, with name and address in one cell, and a column
/// each for director, ten percent owner, officer (its title) and other (its text).
/// </summary>
internal static class OwnerTableReader
{
    public static List<OwnerBlock> Read(ReadOnlySpan<Line> lines)
    {
        var owners = new List<OwnerBlock>();
        var pending = new List<string>();           // lines of a cell that the text put on lines of their own
        foreach (var line in lines)
        {
            if (line.Filled == 0 || IsHeader(line)) continue;
            var first = line.First(out _);
            if (line.Cells.Length == 1 && first.Text.Contains('\n') && pending.Count == 0)
            {
                // A text without columns shows the address, but not which column a tick stood in.
                var parts = first.Text.Split('\n');
                owners.Add(new OwnerBlock { Name = PageText.TakeCik(parts[0], out var cik), Cik = cik, Place = first.Place, Address = AddressReader.ReadLines(parts.AsSpan(1)) });
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
            if (pending.Count == 1 && AddressReader.IsPlace(pending[0])) return [];
            if (pending.Count > 0) owners.Add(Owner(pending, line, offset, first.Place));
            pending.Clear();
        }
        return owners;
    }

    private static OwnerBlock Owner(List<string> lines, Line line, int offset, long place)
    {
        var owner = new OwnerBlock { Name = PageText.TakeCik(lines[0], out var cik), Cik = cik, Place = place };
        owner.Address = AddressReader.ReadLines(lines.ToArray().AsSpan(1));
        owner.Director = CheckBox.IsTick(line.Cells[offset + 1].Text);
        owner.TenPercent = CheckBox.IsTick(line.Cells[offset + 2].Text);
        (owner.Officer, owner.OfficerTitle) = Titled(line.Cells[offset + 3]);
        (owner.Other, owner.OtherText) = Titled(line.Cells[offset + 4]);
        return owner;
    }

    /// <summary>A cell that shows X or the title in its place.</summary>
    private static (bool Ticked, string? Title) Titled(Cell cell) => cell.IsEmpty ? (false, null) : CheckBox.IsTick(cell.Text) ? (true, null) : (true, cell.Text);

    private static bool IsHeader(Line line)
    {
        var text = line.First(out _).Text.AsSpan().Trim();
        return text.StartsWith("Reporting Owner", StringComparison.OrdinalIgnoreCase) || text is "Relationships" or "Director";
    }
}
