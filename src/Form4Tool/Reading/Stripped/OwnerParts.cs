using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Form;

namespace Form4Tool.Reading.Stripped;

/// <summary>Name and address of an owner: what stands between the CIK and the flags.</summary>
internal sealed class OwnerParts(Pieces pieces, HeaderFacts header)
{
    // What an address may have before its first number and no person's name has.
    private static readonly HashSet<string> NotNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "LP", "L.P", "LLC", "L.L.C", "LLP", "INC", "LTD", "LIMITED", "TRUST", "FUND", "PARTNERS", "CORP", "CORPORATION", "CO", "COMPANY",
        "BANK", "GROUP", "HOLDINGS", "CAPITAL", "MANAGEMENT", "BOX", "PO", "P.O", "SUITE", "FLOOR", "BUILDING", "TOWER", "CENTER", "CENTRE",
        "PLAZA", "PARK", "HOUSE", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "STREET", "AVENUE", "ROAD", "DRIVE", "THE", "OF", "AND",
    };

    private static readonly HashSet<string> CityBeginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "NORTH", "SOUTH", "EAST", "WEST", "NEW", "OLD", "UPPER", "LOWER", "PORT", "FORT", "FT", "LAKE", "MOUNT", "MT", "SAINT", "ST", "SAN",
        "SANTA", "LOS", "LAS", "EL", "LA", "GREAT", "GRAND", "PALM",
    };

    private readonly List<(Field Field, Span Words)> _parts = [];

    /// <summary>The parts that are told.</summary>
    public IReadOnlyList<(Field Field, Span Words)> Parts => _parts;

    /// <summary>Words that nothing parts; empty where all are told.</summary>
    public Span Unclear { get; private set; }

    /// <summary>Reads what stands between CIK and flags.</summary>
    /// <param name="words">It.</param>
    /// <param name="flagged">Whether the schema has the flag of an address outside the United States, as it has since 2026.</param>
    public void Read(Span words, bool flagged)
    {
        _parts.Clear();
        Unclear = default;
        if (words.IsEmpty) return;
        if (words.To - words.From > MostWords)
        {
            Unclear = words;
            return;
        }
        var flag = -1;
        for (var i = words.From + 1; flagged && flag < 0 && i < words.To; i++)
            if (pieces.Is(i, Traits.Flag)) flag = i;
        var name = EndOfName(words, flag);
        Add(Field.RptOwnerName, words with { To = name });
        if (flag >= 0) Add(Field.RptOwnerNonUSAddressFlag, new Span(flag, flag + 1));
        var address = words with { From = flag >= 0 ? flag + 1 : Math.Max(name, words.From) };
        ReadAddress(address, flag >= 0 && pieces[flag] is "1" or "true", flagged, name > words.From);
    }

    private void Add(Field field, Span words)
    {
        if (!words.IsEmpty) _parts.Add((field, words));
    }

    private int EndOfName(Span words, int flag)
    {
        if (pieces.AreValues) return words.From + 1;
        if (flag >= 0) return flag;
        var end = header.EndOfName(pieces, words);
        // An initial may be one more of the name, or north.
        if (end > words.From && (end == words.To || pieces[end].TrimEnd(".").Length > 1 || char.IsAsciiDigit(pieces[end][0]))) return end;
        // Without header an address begins with "C/O" or the number of a street, and a person's name has few words before.
        for (var i = words.From; i < words.To; i++)
            if (pieces[i].StartsWith("C/O", StringComparison.OrdinalIgnoreCase))
                return IsName(words with { To = i }, false) ? i : words.From;
        for (var i = words.From; i < words.To; i++)
            if (char.IsAsciiDigit(pieces[i][0])) return IsName(words with { To = i }, true) ? i : words.From;
        return words.From;
    }

    /// <summary>Whether words are a name and no more.</summary>
    /// <param name="words">The words.</param>
    /// <param name="person">Whether only a person's counts: a company may be a line of the address of somebody else.</param>
    private bool IsName(Span words, bool person)
    {
        var (long1, mixed) = (0, false);
        for (var i = words.From; i < words.To; i++)
        {
            var word = pieces[i].TrimEnd(".,");
            if (word.ContainsAnyInRange('0', '9')) return false;
            if (!person) continue;
            if (NotNames.Contains(word.ToString())) return false;
            if (word.Length > 1 && word is not ("Jr" or "JR" or "Sr" or "SR" or "II" or "III" or "IV" or "DR" or "Dr")) long1++;
            // Behind a name in both cases capitals are the address.
            if (mixed && word.Length > 3 && !word.ContainsAnyInRange('a', 'z')) return false;
            mixed |= word.ContainsAnyInRange('a', 'z');
        }
        return !person ? !words.IsEmpty : long1 is 2 or 3;
    }

    /// <summary>Whether words end as an address does.</summary>
    public bool EndsInPlace(Span words) => PlaceOf(words).State >= 0;

    /// <summary>The code of the state or country, and where the zip behind it ends.</summary>
    private (int State, int Zip) PlaceOf(Span words)
    {
        for (var i = words.To - 1; i >= words.From; i--)
        {
            var word = pieces[i];
            if (word.Length != 2 || !char.IsAsciiLetterUpper(word[0]) && !char.IsAsciiDigit(word[0])
                || !SecCodes.IsCode(word.ToString())) continue;
            // Behind it stand a zip, which has a digit, and the name of what the code means.
            var zip = i + 1;
            while (zip < words.To && pieces.End(zip) - pieces.Start(i + 1) <= LongestZip && !IsName(word, new Span(zip, words.To))) zip++;
            var isZip = zip == i + 1
                || Text.AsSpan(pieces.Start(i + 1), pieces.End(zip - 1) - pieces.Start(i + 1)).ContainsAnyInRange('0', '9');
            if (isZip && (zip == words.To || IsName(word, new Span(zip, words.To)) || pieces.AreValues && zip + 1 == words.To))
                return (i, zip);
        }
        return (-1, -1);
    }

    private const int LongestZip = 10, LongestLine = 40, MostWords = 80;

    private string Text => pieces.Text;

    private bool IsName(ReadOnlySpan<char> code, Span words) =>
        SecCodes.NameOf(code.ToString()) is { } name
        && PageText.OneLine(name).Equals(pieces.Words(words.From, words.To), StringComparison.OrdinalIgnoreCase);

    private void ReadAddress(Span words, bool abroad, bool flagged, bool named)
    {
        if (words.IsEmpty) return;
        var (state, zip) = PlaceOf(words);
        if (state < 0)
        {
            Unclear = words;
            return;
        }
        // Since 2026 the flag says whether the code is a state's or a country's.
        var isCountry = flagged && abroad;
        Add(isCountry ? Field.RptOwnerCountry : Field.RptOwnerState, new Span(state, state + 1));
        Add(Field.RptOwnerZipCode, new Span(state + 1, zip));
        Add(Field.RptOwnerStateDescription, new Span(zip, words.To));
        var before = words with { To = state };
        if (before.IsEmpty) return;
        if (pieces.AreValues) ReadLines(before, isCountry);
        else ReadWords(before, named);
    }

    private void ReadLines(Span lines, bool abroad)
    {
        var count = lines.To - lines.From;
        // Abroad a state or territory may follow the city, so that of three nothing shows which the second is.
        if (count < 2 || count > (abroad ? 4 : 3) || (abroad && count == 3))
        {
            Unclear = lines;
            return;
        }
        Add(Field.RptOwnerStreet1, lines with { To = lines.From + 1 });
        if (count > 2) Add(Field.RptOwnerStreet2, new Span(lines.From + 1, lines.From + 2));
        var city = lines.From + Math.Min(count, 3) - 1;
        Add(Field.RptOwnerCity, new Span(city, city + 1));
        Add(Field.RptOwnerNonUSStateTerritory, lines with { From = city + 1 });
    }

    /// <summary>In words the header tells where the city begins, and it or a street's number where the lines of the street part.</summary>
    private void ReadWords(Span words, bool named)
    {
        var city = header.StartOfCity(pieces, words);
        var street = words with { To = city };
        var first = header.EndOfStreet(pieces, street);
        var second = first > street.From ? header.EndOfStreet(pieces, street with { From = first }) : first;
        // The header may have another city: only the end of "NORTH CHICAGO".
        if (city == words.To || (!street.IsEmpty && CityBeginnings.Contains(pieces[city - 1].TrimEnd(".").ToString())
            && !header.EndsWithStreet(pieces, street)))
        {
            Unclear = words;
            return;
        }
        Add(Field.RptOwnerCity, words with { From = city });
        if (!named || street.IsEmpty) Unclear = street;
        else if (first == street.To) Add(Field.RptOwnerStreet1, street);
        else if (StreetSplitter.TrySplit(pieces.Words(street.From, street.To), out var one, out var two))
        {
            var part = street.From;
            while (part < street.To && pieces.Words(street.From, part).Length < one.Length) part++;
            Add(Field.RptOwnerStreet1, street with { To = part });
            if (two is not null) Add(Field.RptOwnerStreet2, street with { From = part });
        }
        // What one line could hold may be one in the form, though it is two in the header.
        else if (second == street.To && pieces.Words(street.From, street.To).Length > LongestLine)
        {
            Add(Field.RptOwnerStreet1, street with { To = first });
            Add(Field.RptOwnerStreet2, street with { From = first });
        }
        else Unclear = street;
    }
}
