using Form4Tool.Forms;

namespace Form4Tool.Form;

/// <summary>Puts the names of a head together, of which a narrow page breaks the lines.</summary>
internal static class HeadNames
{
    private const int MostLines = 3;

    /// <summary>
    /// Makes one text of the lines of a name: all between the caption of item 1 and the caption of its parts are the person's, and the
    /// lines behind the issuer's go on to its symbol in brackets.
    /// </summary>
    public static void Join(List<HeadItem> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            if (items[i].Caption is not (Caption.Owner or Caption.Issuer)) continue;
            var first = i + 1;
            while (first < items.Count && items[first].Caption == Caption.Note) first++;
            var end = first;
            while (end < items.Count && end - first <= MostLines && items[end] is { Caption: Caption.None, Entry: null }) end++;
            if (end - first is < 2 or > MostLines || end == items.Count) continue;
            if (items[i].Caption == Caption.Owner ? items[end].Caption is not (Caption.NamePart or Caption.Middle)
                : !items[end - 1].Text.EndsWith(']') || items[first].Text.Contains('[')) continue;
            // Beside the caption of another item its lines are not those of the name alone; an address behind a name is its link's.
            var before = items.FindLastIndex(Math.Max(i - 1, 0), item => item.Caption != Caption.Note);
            if (before >= 0 && before < i && items[before].Caption is Caption.Owner or Caption.EventDate
                || items[first..end].Exists(item => item.Text.Contains("://"))) continue;
            items[first] = items[first] with { Text = string.Join(' ', items[first..end].Select(item => item.Text)) };
            items.RemoveRange(first + 1, end - first - 1);
        }
    }
}
