using Form4Tool.Forms;
using Form4Tool.Layout;

namespace Form4Tool.Form;

/// <summary>
/// The vendor's table of owners where its columns are lost: a name, street lines, and a line <c>CITY, ST ZIP</c>, behind which the
/// ticks and titles stand without their columns. The lines of each owner become one cell; ticks and titles are left out, for
/// the first owner's are in the head and which of the others' is which cannot be told.
/// </summary>
internal static class OwnerLines
{
    private static readonly string[] HeaderWords =
    [
        Headings.Owners, Headings.OwnerNameAndAddress, Headings.Relationships, ItemHeads.Director, ItemHeads.TenPercent,
        ItemHeads.OfficerOnSheet, ItemHeads.OtherOnSheet,
    ];

    /// <summary>Whether a text is a cell of the table from the name to the city.</summary>
    public static bool AreWhole(string text)
    {
        var lines = text.Split('\n');
        return lines.Length is 3 or 4 && AddressReader.PlaceLength(lines[^1]) > 0
            && lines[1..^1].Any(StreetSplitter.MayBeStreet) && !StreetSplitter.MayBeStreet(lines[0]);
    }

    /// <summary>The owners.</summary>
    /// <param name="cells">The lines or paragraphs of the table.</param>
    /// <param name="linesAreWhole">Whether no line of the text was broken: then a name has one.</param>
    public static List<OwnerEntry> Entries(List<Cell> cells, bool linesAreWhole)
    {
        var owners = new List<OwnerEntry>();
        var block = new List<string>();
        var (first, beginsLine, behindRow) = (true, false, false);
        var rest = "";                  // of the line of the city
        foreach (var (words, place) in cells)
        {
            // Lines of one paragraph are one cell, which begins with the name.
            var isParagraph = words.Contains('\n');
            if (isParagraph && !first) block.Clear();
            foreach (var range in words.AsSpan().Split('\n'))
            {
                var line = words.AsSpan()[range].Trim();
                var text = WithoutHeader(line);
                if (text.IsEmpty || (block.Count == 0 && (IsTick(text) || BeginsWithTick(text)))) continue;
                if (first && block.Count == 0) beginsLine = text.Length == line.Length;
                // The cells of the row and the next name may be on the city's line, with gaps between: "in care of" follows a name.
                if (block.Count == 0 && IsCare(text) && rest.LastIndexOf("   ", StringComparison.Ordinal) is >= 0 and var gap)
                    block.Add(rest[gap..].Trim());
                var city = AddressReader.PlaceLength(text);
                block.Add((city > 0 ? text[..city] : text).ToString());
                if (city == 0) continue;
                if (First(block, first || isParagraph || behindRow, linesAreWhole) is var name and >= 0)
                    owners.Add(new OwnerEntry([.. block.Skip(name)], place, null));
                block.Clear();
                first = false;
                // The row ends with its ticks, on the line of the city; the next begins a line, if the first did.
                rest = text[city..].ToString();
                behindRow = beginsLine && !string.IsNullOrWhiteSpace(rest);
            }
        }
        return owners;
    }

    /// <summary>
    /// Where the name stands in the lines before a city. Behind an owner's city his titles may stand, and then the next name:
    /// a name has one or two lines of street behind it. -1 where that does not tell, and where all is on one line.
    /// </summary>
    private static int First(List<string> lines, bool certain, bool areWhole)
    {
        // A city has no digit, a name does not begin like a street: else cells ran together.
        if (lines.Count < 2 || (!certain && char.IsAsciiDigit(lines[0][0]))
            || lines[^1].AsSpan(0, lines[^1].IndexOf(',')).ContainsAnyInRange('0', '9') || IsCare(lines[0])) return -1;
        // A name may take two lines of a narrow cell: then what follows is no street.
        if (certain) return lines.Count > 4 || (lines.Count > 2 && !lines.Skip(1).SkipLast(1).Any(StreetSplitter.MayBeStreet)) ? -1 : 0;
        // "In care of" follows a name.
        if (lines.Count is 3 or 4 && IsCare(lines[1])) return 0;
        if (areWhole && lines.FindIndex(line => IsCare(line)) is > 1 and var care && lines.Count - care <= 3) return care - 1;
        return lines.Count switch
        {
            2 or 3 when StreetSplitter.MayBeStreet(lines[1]) || lines.Count == 2 => 0,
            4 when !StreetSplitter.MayBeStreet(lines[1]) && StreetSplitter.MayBeStreet(lines[2]) => 1,
            5 when areWhole && !StreetSplitter.MayBeStreet(lines[1]) && StreetSplitter.MayBeStreet(lines[2]) => 1,
            _ => -1,
        };
    }

    private static ReadOnlySpan<char> WithoutHeader(ReadOnlySpan<char> text)
    {
        for (var found = true; found;)
        {
            found = false;
            foreach (var words in HeaderWords)
            {
                if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                    || (text.Length > words.Length && !char.IsWhiteSpace(text[words.Length]))) continue;
                text = text[words.Length..].TrimStart();
                found = true;
            }
        }
        return text;
    }

    private static bool IsTick(ReadOnlySpan<char> text) => text.Length <= 12 && !text.ContainsAnyExcept("Xx \u00A0");

    private static bool IsCare(ReadOnlySpan<char> line) => line.StartsWith("C/O ", StringComparison.OrdinalIgnoreCase);

    /// <summary>A tick, and behind a gap the title of the cell beside it.</summary>
    private static bool BeginsWithTick(ReadOnlySpan<char> text) => text is ['X', ' ' or '\t', ' ' or '\t', ..] or ['X', '\t', ..];
}
