using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The heads of continuation sheets: the form asks that each further sheet name the reporting person, the issuer and the date,
/// and filers typed there again what stands in items 1, 2 and 4. Such lines at the top of a page are no rows and no notes.
/// </summary>
internal static class ContinuationHeads
{
    /// <summary>The rows, from one on, that repeat items of the first page.</summary>
    public static HashSet<int> Rows(Sheet sheet, List<ItemBox> front, int from)
    {
        // Of item 1 only the name is repeated; an address line there would be the next owner's.
        var known = front.Where(box => box.Item is Item.Owner or Item.Issuer or Item.Period or Item.Event)
            .SelectMany(box => box.Item == Item.Owner ? box.Values().Take(1) : box.Values())
            .Select(line => PageText.OneLine(line.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = new HashSet<int>();
        var atTop = false;
        for (var row = from; row < sheet.Lines.Count; row++)
        {
            var line = sheet.Lines[row];
            if (line.Kind == LineKind.Tag) atTop = true;
            if (!atTop || line.Kind != LineKind.Text || TypewrittenSentences.IsFormText(line.Text)) continue;
            atTop = line.Cells.SelectMany(c => TextChunk.Split(c.Text)).All(p => known.Contains(PageText.OneLine(p.Text)));
            if (atTop) rows.Add(row);
        }
        return rows;
    }
}
