using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// Parts a document into the forms that it holds: persons who report the same transactions together often filed a whole form
/// each, one behind the other. A form of its own has its own items 1, the issuer, the date, the relationship, and its own
/// Table I; a sheet that says that it continues, or that lacks one of these, belongs to the form before it.
/// </summary>
internal static partial class FormSplitter
{
    /// <summary>The sheets, one a form, in order.</summary>
    public static List<Sheet> Part(Sheet sheet)
    {
        int[] bounds = [0, .. Starts(sheet), sheet.Lines.Count];
        if (bounds.Length == 2) return [sheet];
        SheetLine[] lines = [.. sheet.Lines];
        return [.. bounds.Zip(bounds.Skip(1), (from, to) => new Sheet(lines[from..to]))];
    }

    /// <summary>Where the second form and further ones begin.</summary>
    private static List<int> Starts(Sheet sheet)
    {
        var starts = new List<int>();
        var items = new HashSet<Item>();
        int first = -1, end = 0;                            // item 1 of the front page at hand; where the form before it ended
        var isBehindTable = false;
        foreach (var (row, line) in sheet.Texts(0, sheet.Lines.Count))
        {
            if (TypewrittenHeadings.IsTableOne(line.Text) || EndsFront(line.Text))
            {
                var isFront = items.IsSupersetOf([Item.Owner, Item.Issuer, Item.Relationship])
                    && (items.Contains(Item.Period) || items.Contains(Item.Event));
                if (isBehindTable && isFront && TypewrittenHeadings.IsTableOne(line.Text) && !GoesOn().IsMatch(line.Text)
                    && Start(sheet, end, first) is { } start) starts.Add(start);
                isBehindTable |= TypewrittenHeadings.IsTableOne(line.Text) || TypewrittenHeadings.IsTableTwo(line.Text);
                items.Clear();
                (first, end) = (-1, row + 1);
                continue;
            }
            foreach (var (item, _) in ItemBoxes.CaptionsIn(line))
            {
                // Covers of joint filers may stand one behind the other, before the tables of all.
                if (item == Item.Owner && first < 0) first = row;
                if (first >= 0) items.Add(item);
            }
        }
        return starts;
    }

    /// <summary>
    /// Where the form begins whose item 1 stands in a row: at its title, as far as it has one. Null where its head says that it continues a
    /// form.
    /// </summary>
    private static int? Start(Sheet sheet, int from, int first)
    {
        int? start = null;
        foreach (var (row, line) in sheet.Texts(from, first))
        {
            if (start is null && TypewrittenSheets.Head().IsMatch(line.Text)) start = row;
            if (start is not null && GoesOn().IsMatch(line.Text)) return null;
        }
        return start ?? first;
    }

    /// <summary>What stands behind a form's first page and before the next form's.</summary>
    private static bool EndsFront(string line) => TypewrittenHeadings.IsTableTwo(line) || TypewrittenSheets.Ending().IsMatch(line);

    [GeneratedRegex(@"\bcontin(?:ued|uation)\b|\bcont(?:'d|\.)|\bPage\s+(?:[2-9]|\d\d)\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();
}
