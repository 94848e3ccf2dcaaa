using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>An item's box: where its caption begins, how far it reaches, and the lines inside, the caption's first.</summary>
internal sealed partial class ItemBox(Item item, int row, int left, int column)
{
    public Item Item => item;
    public int Row => row;
    public int Left => left;
    /// <summary>The column in which the caption's words begin.</summary>
    public int Column => column;
    public int Right { get; set; } = int.MaxValue;
    public List<(string Text, int Place)> Lines { get; } = [];

    /// <summary>The lines without its caption and without the rules to write on; outer white space gone, inner kept.</summary>
    public List<(string Text, int Place)> Values()
    {
        var joined = string.Join('\n', Lines.Select(l => l.Text));
        var match = TypewrittenItems.Of(item).Match(joined);
        var cut = match.Success ? match.Index + match.Length : 0;
        var values = new List<(string, int)>();
        var offset = 0;
        foreach (var (text, place) in Lines)
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

    [GeneratedRegex(@"_{9,}|[-+=]{5,}|^\s*\+\s|\s\+\s*$")]
    private static partial Regex WriteOn();
}
