using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Form;
using Form4Tool.Layout;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The further owners of a joint filing: item 1 again, on covers before the tables or on sheets behind them, or blocks
/// "Joint Filer Information" with the name and the address behind these words. An owner named before is not counted twice.
/// </summary>
internal sealed partial class JointFilers(Sheet sheet, FilingBinder binder)
{
    // EDGAR takes ten owners in a filing; typed forms list some more.
    private const int MostOwners = 40, MostEnvelope = 6;

    private readonly List<string> _owners = [];
    private readonly HashSet<string?> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the owners in their order; empty where one has none.</summary>
    public IReadOnlyList<string> Owners => _owners;

    /// <summary>Gives an owner to the binder.</summary>
    public void Add(OwnerBlock owner)
    {
        var name = PageText.OneLine(owner.Name);
        _names.Add(name);
        _owners.Add(name);
        owner.Push(binder);
    }

    public void Read(List<Section> sections, List<ItemBox> front)
    {
        Items(front, 1);
        for (var i = 1; i < sections.Count && _owners.Count < MostOwners; i++)
        {
            if (sections[i].Part == Part.Head) Items(ItemBoxes.Find(sheet, sections[i].Start, sections[i].End), 0);
            Blocks(sections[i]);
            Lists(sections[i]);
        }
    }

    /// <summary>The owners of the boxes of item 1 from one on, each with the box of the relationship that follows it.</summary>
    private void Items(List<ItemBox> boxes, int from)
    {
        var owners = boxes.FindAll(b => b.Item == Item.Owner);
        for (var i = from; i < owners.Count && _owners.Count < MostOwners; i++)
        {
            var lines = owners[i].Values();
            if (lines.Exists(l => TypewrittenItems.Caption().IsMatch(l.Text)) || !EnvelopeReader.BeginsWithName(lines)) continue;
            var next = i + 1 < owners.Count ? owners[i + 1].Row : int.MaxValue;
            TryAdd(lines, boxes.Find(b => b.Item == Item.Relationship && b.Row >= owners[i].Row && b.Row < next));
        }
    }

    private void TryAdd(List<Cell> lines, ItemBox? relationship = null)
    {
        if (!_names.Add(PageText.OneLine(lines[0].Text))) return;
        var owner = EnvelopeReader.Read(lines, new OwnerBlock(), binder);
        if (relationship is not null) RelationshipReader.Read(relationship.Values(), owner, binder);
        Add(owner);
    }

    private void Blocks(Section section)
    {
        foreach (var (row, line) in sheet.Texts(section.Start, section.End))
        {
            if (_owners.Count == MostOwners || TypewrittenOwners.Name().Match(line.Text) is not { Success: true } name) continue;
            var lines = new List<Cell> { new(name.Groups["v"].Value.Trim(' ', '|'), line.At(name.Groups["v"].Index)) };
            if (AddressBelow(row + 1, Math.Min(section.End, row + 4)) is not { } address) continue;
            for (var r = address; r < Math.Min(section.End, address + 6); r++)
            {
                var next = sheet.Lines[r];
                if (next.Kind != LineKind.Text) break;
                var text = next.Text;
                if (r == address) text = TypewrittenOwners.Address().Replace(text, "");
                else if (Label().IsMatch(text)) break;
                if (text.Trim(' ', '|') is { Length: > 0 } words) lines.Add(new Cell(words, next.Place));
            }
            TryAdd(lines);
        }
    }

    /// <summary>
    /// Under a heading such as "Additional Reporting Persons": names and addresses as on envelopes, parted by blank lines.
    /// </summary>
    private void Lists(Section section)
    {
        var row = sheet.Texts(section.Start, section.End)
            .FirstOrDefault(l => TypewrittenOwners.Heading().IsMatch(l.Line.Text), (section.End, null!)).Row;
        for (row++; row < section.End && _owners.Count < MostOwners;)
        {
            while (row < section.End && sheet.Lines[row].Kind is LineKind.Blank or LineKind.Rule) row++;
            var lines = new List<Cell>();
            for (; row < section.End && sheet.Lines[row].Kind == LineKind.Text; row++)
                lines.Add(new Cell(sheet.Lines[row].Text.Trim(), sheet.Lines[row].Place));
            // What has no postal address is no envelope, and the list ends before it.
            if (lines.Count is < 2 or > MostEnvelope || !AddressReader.TryReadTyped(lines[^1].Text, out _)) return;
            lines[0] = lines[0] with { Text = Count().Replace(lines[0].Text, "") };
            TryAdd(lines);
        }
    }

    private int? AddressBelow(int from, int to) =>
        sheet.Texts(from, to).Where(l => TypewrittenOwners.Address().IsMatch(l.Line.Text)).Select(l => (int?)l.Row).FirstOrDefault();

    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s+")]
    private static partial Regex Count();

    [GeneratedRegex(@"^\W*[A-Z][A-Za-z/&.\s]{2,50}:")]
    private static partial Regex Label();
}
