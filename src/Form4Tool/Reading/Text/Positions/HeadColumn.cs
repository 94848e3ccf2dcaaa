using System.Buffers;
using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>Reads one column of the head: its items one below the other, each a caption and its value over one or more lines.</summary>
internal static partial class HeadColumn
{
    // What only the items of a person have: the boxes of his relationship, and the parts of his name and address.
    private static readonly SearchValues<string> Labels =
        SearchValues.Create([ItemHeads.Director, ItemHeads.Last, ItemHeads.Street, ItemHeads.City], StringComparison.Ordinal);

    // Item 1 has three tenths of the page or more, and its values are set larger by three tenths than the sentences on which a full line is
    // measured.
    private const double PrintedShare = 0.3 / 1.3 * 0.93;

    /// <summary>Adds the items of a column to the page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="page">Where they go.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    /// <param name="vendor">Whether it is the vendor's sheet.</param>
    /// <param name="printed">How wide a full line of the printed page is; 0 where it is not print.</param>
    public static void Add(List<PositionedLine> lines, Page page, Func<string, string> clean, bool vendor, int printed = 0)
    {
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && !Item().IsMatch(lines[end].Span)) end++;
            var item = lines[i..end];
            var labelled = item.Exists(l => l.Span.ContainsAny(Labels));
            if (labelled && Has(ItemHeads.Director) && Has(ItemHeads.Ten)) RelationshipCells.Add(item, page, clean);
            else if (labelled && (Has(ItemHeads.Last) || Has(ItemHeads.Street) || Has(ItemHeads.City)))
                Owner(item, page, clean, lines.Max(line => line.Trimmed.Length), vendor, printed);
            else Joined(item, page, clean);
            i = end;
            bool Has(string words) => item.Exists(line => line.Has(words));
        }
    }

    /// <summary><c>2. Issuer Name</c>, <c>2a. Foreign Trading Symbol</c>, or the same after a mark of emphasis.</summary>
    [GeneratedRegex(@"^\s*(?:[\[*][ \[*]*)?[0-9]{1,2}[aA]?\.[ A-Z]")]
    private static partial Regex Item();

    /// <summary>What a line holds: nothing where it is a rule, and not the backslash with which markdown ends a line of the page.</summary>
    private static ReadOnlySpan<char> Content(PositionedLine line)
    {
        var text = line.Trimmed;
        if (text is [.., '\\']) text = text.TrimEnd('\\').TrimEnd();
        return Rulings.IsDashes(text) ? default : text;
    }

    /// <summary>An item whose lines are one text.</summary>
    private static void Joined(List<PositionedLine> lines, Page page, Func<string, string> clean)
    {
        var text = ParagraphBuilder.Join(lines.Select(line => Content(line).ToString()));
        if (text.Length > 0) page.Add(new Cell(clean(text), lines[0].Place));
    }

    /// <summary>Item 1: the name under its caption, the street before "(Street)", and city, state and zip before theirs.</summary>
    private static void Owner(List<PositionedLine> lines, Page page, Func<string, string> clean, int width, bool vendor, int printed)
    {
        var last = lines.FindIndex(line => line.Has(ItemHeads.Last));
        var street = lines.FindIndex(Math.Max(last, 0), line => line.Has(ItemHeads.Street));
        var city = lines.FindIndex(Math.Max(street, 0), line => line.Has(ItemHeads.City));
        var at = 0;
        if (last >= 0)
        {
            Joined(lines[..last], page, clean);
            at = last;
            while (at < lines.Count && !lines[at].Has(ItemHeads.Middle) && at < last + 2) at++;
            at++;
        }
        if (street >= at)
        {
            Street(lines[at..street], page, clean, width, vendor, printed, lines[street].Place);
            // A converter may set the city beside the caption of the street.
            var behind = lines[street].Span.IndexOf(ItemHeads.Street, StringComparison.Ordinal) + ItemHeads.Street.Length;
            if (lines[street].Span[behind..] is [' ', ..]) Plain([lines[street].Between(behind, int.MaxValue)], page, clean);
            at = street + 1;
        }
        if (city >= at)
        {
            if (vendor) Joined(lines[at..city], page, t => PageText.OneLine(clean(t)));
            else if (IsOver(lines, at, city)) Place(lines, at, city, page, clean);
            else Plain(lines[at..city], page, clean);
            at = city;
        }
        Plain(lines[Math.Min(at, lines.Count)..], page, clean);
    }

    private static void Plain(List<PositionedLine> lines, Page page, Func<string, string> clean)
    {
        foreach (var line in lines)
            if (!Content(line).IsEmpty) page.Add([.. line.Runs().Select(r => new Cell(clean(r.Text), r.Place))]);
    }

    /// <summary>
    /// The street lines of the filing, which a narrow column breaks once more: a break is the filing's if the next word would
    /// have fitted. A filing has two lines at most; the vendor's sheet sets both on one.
    /// </summary>
    private static void Street(
        List<PositionedLine> lines, Page page, Func<string, string> clean, int width, bool vendor, int printed, long place)
    {
        var whole = new List<string>();
        var (doubtful, previous) = (false, "");
        var widest = 0;
        foreach (var line in lines) widest = Math.Max(widest, FontMetrics.Of(Content(line)));
        foreach (var line in lines)
        {
            var text = Content(line).ToString();
            if (text.Length == 0) continue;
            var fits = printed > 0
                ? FontMetrics.Fits(previous, text, Math.Max(widest, printed * PrintedShare))
                : LineWrap.Fits(previous.Length, text, width);
            previous = text;
            if (whole.Count > 0 && (vendor || !fits))
            {
                whole[^1] = Hyphenation.Join(whole[^1], text);
                doubtful = true;
            }
            else whole.Add(text);
        }
        var joined = whole.Count == 1 && doubtful && !vendor;
        foreach (var text in whole)
            page.Add(new HeadEntry(Caption.Middle, place, new Cell(clean(text), place)) { LinesRunTogether = joined });
        page.Add(new HeadEntry(Caption.Street, place));
    }

    /// <summary>Whether city, state and zip take several lines of a narrow column.</summary>
    private static bool IsOver(List<PositionedLine> lines, int first, int end)
    {
        var rows = 0;
        for (var i = first; i < end; i++)
            if (!Content(lines[i]).IsEmpty) rows++;
        return rows is > 1 and <= 5 && lines[end].Has(ItemHeads.State);
    }

    /// <summary>State and zip end one of the lines, and what stands before them and on the other lines is the city.</summary>
    private static void Place(List<PositionedLine> lines, int first, int end, Page page, Func<string, string> clean)
    {
        string city = "", state = "", zip = "";
        foreach (var line in lines[first..end])
        {
            if (Content(line).IsEmpty) continue;
            var words = clean(line.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var count = words.Length;
            if (zip.Length == 0 && count > 1 && words[^1].Any(char.IsAsciiDigit) && SecCodes.IsCode(words[^2]))
            {
                (state, zip) = (words[^2], words[^1]);
                count -= 2;
            }
            var text = string.Join(' ', words[..count]);
            if (text.Length > 0) city = Hyphenation.Join(city, text);
        }
        var place = lines[first].Place;
        if (zip.Length > 0) page.Add(new Cell(city, place), new Cell(state, place), new Cell(zip, place));
        else page.Add(new Cell(city, place));
    }
}
