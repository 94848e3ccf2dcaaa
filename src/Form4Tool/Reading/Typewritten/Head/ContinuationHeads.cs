using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The heads of continuation sheets: the form asks that each further sheet name the reporting person, the issuer and the date,
/// and filers typed there again what stands in items 1, 2 and 4. Such lines at the top of a page are no rows and no notes.
/// </summary>
internal sealed class ContinuationHeads
{
    private readonly HashSet<int> _rows = [];

    public ContinuationHeads(Sheet sheet, List<ItemBox> front, int from)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var box in front)
        {
            if (box.Item is not (Item.Owner or Item.Issuer or Item.Period or Item.Event)) continue;
            // Of item 1 only the name is repeated; an address line there would be the next owner's.
            foreach (var (text, _) in box.Item == Item.Owner ? box.Values().Take(1) : box.Values()) known.Add(PageText.OneLine(text));
        }
        var atTop = false;
        for (var row = from; row < sheet.Lines.Count; row++)
        {
            var line = sheet.Lines[row];
            if (line.Kind == LineKind.Tag) atTop = true;
            if (!atTop || line.Kind != LineKind.Text || TypewrittenSentences.IsFormText(line.Text)) continue;
            if (line.Cells.SelectMany(c => TextChunk.Split(c.Text)).All(p => known.Contains(PageText.OneLine(p.Text)))) _rows.Add(row);
            else atTop = false;
        }
    }

    /// <summary>Whether a line repeats items of the first page.</summary>
    public bool Contains(int row) => _rows.Contains(row);
}
