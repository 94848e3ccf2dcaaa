using Form4Tool.Forms;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Tables of which a converter left the cells one under the other, a lone pipe between: rows have no end there, but the form
/// says how many columns a row has.
/// </summary>
internal static class CellStream
{
    /// <summary>The table, where the part is of that shape; else null.</summary>
    public static CutTable? TryRead(TablePart part, char form, bool derivative)
    {
        if (part.Data.Exists(l => l.Cells.Count > 1) || part.Data.Count(IsSeparator) < 6) return null;
        var cells = Cells(part.Data);
        var head = string.Join(' ', part.Head.Where(l => l.Kind == LineKind.Text).Select(l => l.Text));
        foreach (var layout in TypewrittenLayouts.Of(derivative, form == '3'))
        {
            FormColumn[] columns = [.. layout.Where(c => !c.IsOptional || TypewrittenHeads.Names(c.Column, head))];
            var rows = cells.Count / columns.Length;
            var rest = cells.Count % columns.Length;
            // The last row may lack its last, empty cells.
            if (rows == 0 || (rest != 0 && rest < columns.Length / 2
                && cells.Skip(rows * columns.Length).Any(c => c.Text.Length > 0))) continue;
            var lines = new List<CutLine>();
            foreach (var row in cells.Chunk(columns.Length).Where(row => Array.Exists(row, c => c.Text.Length > 0)))
            {
                (string Text, int Place)[] whole = [.. row, .. Enumerable.Repeat(("", row[0].Place), columns.Length - row.Length)];
                lines.Add(new CutLine(
                    [.. whole.Select(c => c.Text)], new bool[columns.Length], [.. whole.Select(c => c.Place)], false, true));
            }
            return new CutTable([.. columns.Select((c, i) => new TextColumn(i, i + 1, ""))], lines);
        }
        return null;
    }

    private static bool IsSeparator(SheetLine line) => line.Kind == LineKind.Blank && line.Text.Trim() is "|";

    private static List<(string Text, int Place)> Cells(List<SheetLine> data)
    {
        var cells = new List<(string Text, int Place)>();
        var text = "";
        var place = data[0].Place;
        var first = true;
        foreach (var line in data)
        {
            if (IsSeparator(line))
            {
                // A pipe before the first cell ends the head's last one.
                if (!first || text.Length > 0) cells.Add((text, place));
                (text, place, first) = ("", line.Place, false);
                continue;
            }
            if (line.Kind != LineKind.Text) continue;
            if (text.Length == 0) place = line.Place;
            text = text.Length == 0 ? line.Text.Trim() : text + " " + line.Text.Trim();
        }
        if (text.Length > 0) cells.Add((text, place));
        return cells;
    }
}
