using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Item 1: name and address. The printed form has captions under each line ((Last) (First) (Middle), (Street), (City) (State)
/// (Zip)); many filers left them away and typed the name and the address as on an envelope.
/// </summary>
internal static partial class EnvelopeReader
{
    /// <param name="lines">The lines of the box.</param>
    /// <param name="owner">Who gets the name and the address.</param>
    /// <param name="binder">Where findings go.</param>
    /// <param name="several">Whether the box may name further persons between the first and the address.</param>
    public static OwnerBlock Read(List<Cell> lines, OwnerBlock owner, FilingBinder binder, bool several = false)
    {
        List<Cell> name = [], street = [], city = [], open = [];
        var captioned = false;
        var captionsFirst = lines.Count > 1 && CaptionOf(lines[0].Text) is not null && CaptionOf(lines[^1].Text) is null;
        var target = name;
        foreach (var (text, place) in lines)
        {
            var caption = CaptionOf(text);
            var value = TypewrittenOwners.AnyCaption().Replace(text, "  ").Trim(' ', ',', '*');
            if (caption is null)
            {
                if (TypewrittenSentences.IsFormText(text)) continue;
                (captionsFirst ? target : open).Add(new Cell(text, place));
                continue;
            }
            captioned = true;
            target = caption switch { "name" => name, "street" => street, _ => city };
            if (!captionsFirst)
            {
                target.AddRange(open);
                open.Clear();
            }
            if (value.Any(char.IsLetterOrDigit)) target.Add(new Cell(value, place));        // caption and value on one line
        }
        if (captioned)
        {
            Regroup(name, street, city);
            // Of a text that ends there, a street stands alone under the name.
            (street.Count + city.Count == 0 && open is [var only] && StreetSplitter.IsStreet(only.Text) ? street : city).AddRange(open);
        }
        else Envelope(open, name, street, city);
        if (several) LeaveOutNames(street, binder);
        owner.Name = name.Count > 0 ? Mark().Replace(string.Join(' ', name.Select(l => l.Text)), "") : null;
        owner.Place = lines.Count > 0 ? lines[0].Place : 0;
        owner.Address = Address(street, city, binder);
        return owner;
    }

    /// <summary>Reads the lines of a street and a town as the address of an owner.</summary>
    public static void TakeAddress(List<Cell> lines, OwnerBlock owner, FilingBinder binder)
    {
        if (lines is not [var street, var town]) return;
        owner.Address = Address([new Cell(street.Text, street.Place)], [new Cell(town.Text, town.Place)], binder);
    }

    /// <summary>
    /// What stands before the first line that looks like a street may be another person, or the company in whose care the first is: which,
    /// nothing shows.
    /// </summary>
    private static void LeaveOutNames(List<Cell> street, FilingBinder binder)
    {
        var first = street.FindIndex(l => Street().IsMatch(l.Text));
        var count = first < 0 ? street.Count : first;
        if (count == 0) return;
        var words = PageText.OneLine(string.Join(" / ", street[..count].Select(l => l.Text)));
        binder.Report(FormDiagnostics.OwnersMissing,
            $"The form is filed by more than one reporting person; \"{words}\" in item 1 may be another, " +
            "or a line of the first one's address. It is not in the output.",
            street[0].Place, binder.Path(Field.RptOwnerStreet1));
        street.RemoveRange(0, count);
    }

    /// <summary>Whether a box begins with a name, and not with the caption of one.</summary>
    public static bool BeginsWithName(List<Cell> lines) => lines.Count > 0 && CaptionOf(lines[0].Text) is null;

    /// <summary>
    /// Without captions: the name, street lines, then the line with the postal code and what stands under it (a country).
    /// </summary>
    private static void Envelope(List<Cell> lines, List<Cell> name, List<Cell> street, List<Cell> city)
    {
        if (lines.Count == 0) return;
        if (lines is [var only]) lines = [.. Parts(only.Text).Select(part => only with { Text = part })];
        name.Add(lines[0]);
        var postal = lines.FindLastIndex(IsTown);
        // Without one, what is the street and what the city is known of the first line only: if it has the looks of a street, or the town
        // and the country have lines of their own below.
        if (postal < 1) postal = lines.Count > 3 || lines.Count > 1 && Street().IsMatch(lines[1].Text) ? 2 : 1;
        street.AddRange(lines[1..postal]);
        city.AddRange(lines[postal..]);
    }

    /// <summary>The lines of an envelope that stand on one.</summary>
    private static string[] Parts(string text)
    {
        if (OneLine().Match(text) is { Success: true } match && AddressReader.TryReadTyped(match.Groups["town"].Value, out _))
            return [match.Groups["name"].Value, match.Groups["street"].Value, match.Groups["town"].Value];
        if (StreetSplitter.TryEnvelope(text, out var name, out var street, out var town) && AddressReader.TryReadTyped(town, out _))
            return [name, street, town];
        return text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
            ? parts
            : [text];
    }

    /// <summary>
    /// Where only the captions of the name are printed, all that follows stands under the next caption: take it apart like an envelope.
    /// </summary>
    private static void Regroup(List<Cell> name, List<Cell> street, List<Cell> city)
    {
        if (city.Count > 1 && street.Count == 0 && !AddressReader.TryReadTyped(city[0].Text, out _))
        {
            var postal = city.FindIndex(IsTown);
            if (postal > 0)
            {
                street.AddRange(city[..postal]);
                city.RemoveRange(0, postal);
            }
        }
        // A name may take several lines; an address above the caption of the name has a street or a town.
        if (name.Count > 1 && street.Count == 0 && city.Count == 0 && name[1..].Exists(l => IsTown(l) || Street().IsMatch(l.Text)))
        {
            var all = name.ToList();
            name.Clear();
            Envelope(all, name, street, city);
        }
    }

    private static PostalAddress Address(List<Cell> street, List<Cell> city, FilingBinder binder)
    {
        // A comma before the town parts it from the street, where both are in one line.
        if (city.Count > 0 && AddressReader.TryReadTyped(city[0].Text, out var whole)
            && whole.City!.LastIndexOf(',') is > 0 and var comma)
        {
            street.Add(new Cell(whole.City[..comma].Trim(), city[0].Place));
            var behind = city[0].Text.IndexOf(whole.City, StringComparison.Ordinal) + comma + 1;
            city[0] = new Cell(city[0].Text[behind..].Trim(), city[0].Place);
        }
        // City, state and postal code may stand in cells of their own.
        if (city.Count is 2 or 3 && !city.Exists(IsTown) && string.Join("  ", city.Select(l => l.Text)) is var joined
            && AddressReader.TryReadTyped(joined, out _))
            city = [new Cell(joined, city[0].Place)];
        var postal = city.FindIndex(IsTown);
        if (city.Count > 0 && postal < 0)
        {
            var words = PageText.OneLine(string.Join(" / ", city.Select(l => l.Text)));
            binder.Report(TypewrittenDiagnostics.AddressNotTakenApart,
                $"The address line \"{words}\" has no state and postal code of the US or Canada; it is not in the output.",
                city[0].Place, binder.Path(Field.RptOwnerCity));
        }
        var address = postal >= 0 && AddressReader.TryReadTyped(city[postal].Text, out var town) ? town : new PostalAddress();
        if (postal >= 0 && address.Country is null && postal + 1 < city.Count && !city[postal + 1].Text.Any(char.IsDigit))
            address = address with { Country = city[postal + 1].Text };
        return address with
        {
            Street1 = street.Count > 0 ? street[0].Text.TrimEnd(',') : null,
            Street2 = street.Count > 1 ? string.Join(", ", street.Skip(1).Select(l => l.Text.TrimEnd(','))) : null,
        };
    }

    // The mark of a footnote behind a name.
    [GeneratedRegex(@"\s+\(\d{1,2}\)$")]
    private static partial Regex Mark();

    private static bool IsTown(Cell line) => AddressReader.TryReadTyped(line.Text, out _);

    [GeneratedRegex(@"^\W*(?:\d|c/o|P\.?\s?O\.?\s|One\s|Two\s|Three\s)" +
        @"|\b(?:Street|St\.|Road|Rd\.|Avenue|Ave|Drive|Lane|Boulevard|Blvd|Plaza|Suite|Box)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Street();

    private static string? CaptionOf(string text) =>
        TypewrittenOwners.NameCaption().IsMatch(text) ? "name"
        : TypewrittenOwners.StreetCaption().IsMatch(text) ? "street"
        : TypewrittenOwners.CityCaption().IsMatch(text) ? "city"
        : null;

    [GeneratedRegex(@"^(?<name>.+?),\s+(?<street>(?:\d|c/o\s|P\.?\s?O\.?\s|One\s).*?),\s*" +
        @"(?<town>[^,]+,\s*[A-Za-z. ]+\s\d{5}(?:-\d{4})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex OneLine();
}
