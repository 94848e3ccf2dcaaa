using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Whether the text of paper has the head in the order of the form. Some programs read the columns of a page in an order of their own;
/// then captions stand together, and values elsewhere.
/// </summary>
internal static class HeadOrder
{
    /// <summary>
    /// Whether each value that every form has stands between the captions that the form has before and behind it: the name, the street,
    /// the town, and behind the issuer's caption a name with a symbol.
    /// </summary>
    public static bool IsKept(ReadOnlySpan<char> text)
    {
        bool name = false, street = false, city = false, issuer = false;
        var before = Caption.None;
        for (int at = 0; Captions.Next(text, at, out var start, out var end) is var caption and not Caption.None; at = end)
        {
            var value = text[Math.Min(at, start)..start].Trim();
            if (!value.IsEmpty)
            {
                // The vendor's sheet, read row by row, has item 2 behind the name, item 3 behind the street, and item 4 behind the town.
                name |= before == Caption.Owner && caption is Caption.NamePart or Caption.Issuer or Caption.EventDate;
                street |= before == Caption.Middle && caption is Caption.Street or Caption.EarliestDate or Caption.Relationship;
                city |= before == Caption.Street && caption is Caption.CityOrState or Caption.OriginalDate or Caption.Joint;
                issuer |= before == Caption.Issuer && value[^1] == ']' && value.Count('\n') < 2;
            }
            before = caption;
        }
        return name && street && city && issuer;
    }
}
