using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The printed words of the items, which are no values. A caption may be broken over lines anywhere, and parts of it may be
/// left out, so each pattern goes on only as far as the words do.
/// </summary>
internal static partial class ItemCaptions
{
    /// <summary>The lines of a box without its caption and without the rules to write on; outer white space gone, inner kept.</summary>
    public static List<(string Text, int Place)> Strip(ItemBox box)
    {
        var joined = string.Join('\n', box.Lines.Select(l => l.Text));
        var match = Pattern(box.Item).Match(joined);
        var cut = match.Success ? match.Index + match.Length : 0;
        var values = new List<(string, int)>();
        var offset = 0;
        foreach (var (text, place) in box.Lines)
        {
            var end = offset + text.Length;
            if (end > cut)
            {
                var skip = Math.Max(0, cut - offset);
                var rest = WriteOn().Replace(text[skip..], " ").Trim();
                if (rest.Length > 0) values.Add((rest, place + skip));
            }
            offset = end + 1;
        }
        return values;
    }

    private static Regex Pattern(Item item) => item switch
    {
        Item.Owner => TypewrittenItems.Owner(),
        Item.Issuer => TypewrittenItems.Issuer(),
        Item.Event => TypewrittenItems.Event(),
        Item.TaxNumber => TypewrittenItems.TaxNumber(),
        Item.Period => TypewrittenItems.Period(),
        Item.Amendment => TypewrittenItems.Amendment(),
        Item.Relationship => TypewrittenItems.Relationship(),
        _ => Joint(),
    };

    [GeneratedRegex(@"[\s\S]*")]
    private static partial Regex Joint();

    [GeneratedRegex(@"_{9,}|[-+=]{5,}|^\s*\+\s|\s\+\s*$")]
    private static partial Regex WriteOn();
}
