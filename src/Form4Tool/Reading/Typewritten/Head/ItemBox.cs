using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>An item's box: where its caption begins, how far it reaches, and the lines inside, the caption's first.</summary>
/// <param name="Item">Which it is.</param>
/// <param name="Row">The row of its caption.</param>
/// <param name="Left">Where the box begins.</param>
/// <param name="Column">The column in which the caption's words begin.</param>
internal sealed partial record ItemBox(Item Item, int Row, int Left, int Column)
{
    public int Right { get; set; } = int.MaxValue;
    public List<Cell> Lines { get; } = [];

    /// <summary>The lines without its caption and without the rules to write on; outer white space gone, inner kept.</summary>
    public List<Cell> Values()
    {
        var joined = string.Join('\n', Lines.Select(l => l.Text));
        var match = TypewrittenItems.Of(Item).Match(joined);
        var cut = match.Success ? match.Index + match.Length : 0;
        var values = new List<Cell>();
        var offset = 0;
        foreach (var (text, place) in Lines)
        {
            var end = offset + text.Length;
            if (end > cut)
            {
                var skip = Math.Max(0, cut - offset);
                var rest = WriteOn().Replace(text[skip..], " ").Trim();
                if (rest.Length > 0) values.Add(new Cell(rest, place + skip));
            }
            offset = end + 1;
        }
        return values;
    }

    [GeneratedRegex(@"_{9,}|[-+=]{5,}|^\s*\+\s|\s\+\s*$")]
    private static partial Regex WriteOn();
}
