using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The further owners of a joint filing: item 1 again, on covers before the tables or on sheets behind them, or blocks
/// "Joint Filer Information" with the name and the address behind these words. An owner named before is not counted twice.
/// </summary>
internal static partial class JointFilers
{
    // EDGAR takes ten owners in a filing; typed forms list some more.
    private const int MostOwners = 40, MostEnvelope = 6;

    public static void Read(Sheet sheet, List<SheetSection> sections, List<ItemBox> front, FilingBinder binder)
    {
        var names = new HashSet<string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < binder.Owners.Count; i++) names.Add(binder.Owners[i].Name);
        Owners(front, 1, names, binder);
        for (var i = 0; i < sections.Count && binder.Owners.Count < MostOwners; i++)
        {
            if (i > 0 && sections[i].Kind == SectionKind.Front) Owners(ItemBoxes.Find(sheet, sections[i].From, sections[i].To), 0, names, binder);
            if (i > 0) Blocks(sheet, sections[i], names, binder);
            if (i > 0) Lists(sheet, sections[i], names, binder);
        }
    }

    /// <summary>The owners of the boxes of item 1 from one on, each with the box of the relationship that follows it.</summary>
    private static void Owners(List<ItemBox> boxes, int from, HashSet<string?> names, FilingBinder binder)
    {
        var owners = boxes.FindAll(b => b.Item == Item.Owner);
        for (var i = from; i < owners.Count && binder.Owners.Count < MostOwners; i++)
        {
            var next = i + 1 < owners.Count ? owners[i + 1].Row : int.MaxValue;
            Owner(owners[i], boxes.Find(b => b.Item == Item.Relationship && b.Row >= owners[i].Row && b.Row < next), names, binder);
        }
    }

    private static void Owner(ItemBox owner, ItemBox? relationship, HashSet<string?> names, FilingBinder binder)
    {
        var lines = ItemCaptions.Strip(owner);
        if (lines.Count == 0 || lines.Exists(l => ItemBoxes.HasCaption(l.Text))) return;
        if (OwnerItem.NameOf(lines) is not { } name || !names.Add(name)) return;
        OwnerItem.Read(lines, binder);
        if (relationship is not null) RelationshipBlock.Read(ItemCaptions.Strip(relationship), binder);
        binder.EndOwner();
    }

    private static void Blocks(Sheet sheet, SheetSection section, HashSet<string?> names, FilingBinder binder)
    {
        for (var row = section.From; row < section.To && binder.Owners.Count < MostOwners; row++)
        {
            var line = sheet.Lines[row];
            if (line.Kind != LineKind.Text || Name().Match(line.Text) is not { Success: true } name) continue;
            var lines = new List<(string, int)> { (name.Groups["v"].Value.Trim(' ', '|', Sheet.Border), line.At(name.Groups["v"].Index)) };
            if (AddressBelow(sheet, row + 1, Math.Min(section.To, row + 4)) is not { } address) continue;
            for (var r = address; r < Math.Min(section.To, address + 6); r++)
            {
                var next = sheet.Lines[r];
                if (next.Kind != LineKind.Text) break;
                var text = next.Text;
                if (r == address) text = Address().Replace(text, "");
                else if (Label().IsMatch(text)) break;
                // An address in one line has a comma before its town.
                foreach (var part in Parts(text)) lines.Add((part, next.Place));
            }
            if (!names.Add(lines[0].Item1)) continue;
            OwnerItem.Read(lines, binder);
            binder.EndOwner();
        }
    }

    /// <summary>Under a heading such as "Additional Reporting Persons": names and addresses as on envelopes, parted by blank lines.</summary>
    private static void Lists(Sheet sheet, SheetSection section, HashSet<string?> names, FilingBinder binder)
    {
        var row = section.From;
        while (row < section.To && !(sheet.Lines[row] is { Kind: LineKind.Text } line && Heading().IsMatch(line.Text))) row++;
        for (row++; row < section.To && binder.Owners.Count < MostOwners;)
        {
            while (row < section.To && sheet.Lines[row].Kind is LineKind.Blank or LineKind.Rule) row++;
            var lines = new List<(string Text, int Place)>();
            for (; row < section.To && sheet.Lines[row].Kind == LineKind.Text; row++) lines.Add((sheet.Lines[row].Text.Trim(), sheet.Lines[row].Place));
            // What has no postal address is no envelope, and the list ends before it.
            if (lines.Count is < 2 or > MostEnvelope || !CityLine.TryRead(lines[^1].Text, out _)) return;
            lines[0] = (Count().Replace(lines[0].Text, ""), lines[0].Place);
            if (!names.Add(lines[0].Text)) continue;
            OwnerItem.Read(lines, binder);
            binder.EndOwner();
        }
    }

    private static int? AddressBelow(Sheet sheet, int from, int to)
    {
        for (var row = from; row < to; row++)
            if (sheet.Lines[row].Kind == LineKind.Text && Address().IsMatch(sheet.Lines[row].Text)) return row;
        return null;
    }

    private static IEnumerable<string> Parts(string text)
    {
        text = text.Trim(' ', '|', Sheet.Border);
        if (text.Length == 0) yield break;
        if (StreetAndTown().Match(text) is { Success: true } match && CityLine.TryRead(match.Groups["town"].Value, out _))
        {
            yield return match.Groups["street"].Value;
            yield return match.Groups["town"].Value;
        }
        else yield return text;
    }

    [GeneratedRegex(@"^\W*Name(?:\s+of\s+(?:Joint\s+Filer|Reporting\s+Person))?\s*:[\s|\u2502]*(?<v>[^\s|\u2502].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\W*(?:Names?\s+and\s+Address(?:es)?\s+of\s+)?(?:Additional|Other|Joint)\s+(?:Reporting\s+Persons?|Filers?|Filing\s+Persons?|Reporting\s+Owners?)(?:'s)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s+")]
    private static partial Regex Count();

    [GeneratedRegex(@"^\W*(?:Business\s+)?Address\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W*[A-Z][A-Za-z/&.\s]{2,50}:")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<street>.+?\d.*?|.+?),\s*(?<town>[^,\d]+,\s*[A-Z][A-Za-z. ]+\s\d{5}(?:-\d{4})?)$")]
    private static partial Regex StreetAndTown();
}
