using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// An address: on a page street lines, then city, state and zip in three cells, or on one line (<c>CHELMSFORD MA 01824</c>; the
/// vendor sheet has <c>CITY, ST ZIP</c>); in a typewritten form as on an envelope. A state is told by the SEC's list of codes;
/// its name stands for the code on a page, and for itself in a typewritten form, where the words are what was filed.
/// </summary>
internal static partial class AddressReader
{
    /// <summary>The address of a page's head.</summary>
    /// <param name="street">The street lines.</param>
    /// <param name="city">City, state and zip.</param>
    /// <param name="country">The country; null where none is printed.</param>
    /// <param name="mayPart">Whether street lines that run together may be parted by what they say; not in a text that is cut off.</param>
    public static PostalAddress Read(IReadOnlyList<HeadItem> street, IReadOnlyList<HeadItem> city, string? country, bool mayPart = true)
    {
        var address = street.Any(line => StreetSplitter.IsGlued(line.Text))
            || (!mayPart && street.Count > 0 && street.All(line => line.Run))
            ? new() { Unsure = string.Join(" / ", street.Select(line => line.Text)) } : ReadStreet(street);
        address = Place(address, city, country);
        return country is null ? address with { State = StateOf(address.State) } : InCountry(address, country);
    }

    /// <summary>The lines of one cell of the vendor's table of owners, without the name: streets, then the city.</summary>
    public static PostalAddress ReadLines(ReadOnlySpan<string> lines)
    {
        if (lines.IsEmpty) return new();
        var address = FromLine(new PostalAddress(), lines[^1]);
        return lines.Length switch
        {
            1 => address,
            2 => address with { Street1 = lines[0] },
            3 => address with { Street1 = lines[0], Street2 = lines[1] },
            _ => address with { Unsure = string.Join(" / ", lines[..^1].ToArray()) },
        };
    }

    private static PostalAddress ReadStreet(IReadOnlyList<HeadItem> street)
    {
        if (street.Count == 0) return new();
        // Paper breaks lines where its columns end: what stands on two may be one.
        if (street.Count > 1 && street.All(s => s.Run))
        {
            var whole = string.Join(' ', street.Select(s => s.Text));
            return StreetSplitter.TrySplit(whole, out var one, out var two) ? new() { Street1 = one, Street2 = two }
                : new() { Unsure = whole };
        }
        if (street.Count == 2) return new() { Street1 = street[0].Text, Street2 = street[1].Text };
        if (street.Count > 2) return new() { Unsure = string.Join(" / ", street.Select(s => s.Text)) };
        var line = street[0].Text;
        // The vendor sheet joins the two lines by a comma and a no-break space.
        if (line.IndexOf(",\u00A0", StringComparison.Ordinal) is var joint and > 0)
            return new() { Street1 = line[..joint].Trim(), Street2 = line[(joint + 2)..].Trim() };
        if (street[0].Run)
            return StreetSplitter.TrySplit(line, out var first, out var second) ? new() { Street1 = first, Street2 = second }
                : new() { Unsure = line };
        return new() { Street1 = line };
    }

    private static PostalAddress Place(PostalAddress address, IReadOnlyList<HeadItem> city, string? country)
    {
        if (city.Count == 0) return address;
        var first = city[0];
        var sameLine = city.All(c => c.Cells == first.Cells);
        // Three cells of one line: by their positions, for any of them may be empty.
        if (sameLine && !first.Run && !(city.Count == 1 && first.Text.Any(char.IsWhiteSpace) && first.Text.Any(char.IsAsciiDigit))
            && first.Cells >= 3 && first.Cells - first.Cell <= 3 && city.All(c => c.Cell - (first.Cells - 3) is >= 0 and <= 2)
            && city.Select(c => c.Cell).Distinct().Count() == city.Count)
            return address with { City = At(0), State = At(1), Zip = At(2) };
        if (city.Count == 3 && (SecCodes.IsCode(city[1].Text) || SecCodes.CodeOf(city[1].Text) is not null))
            return address with { City = city[0].Text, State = city[1].Text, Zip = city[2].Text };
        var line = string.Join(' ', city.Select(c => c.Text));
        return country is null ? FromLine(address, line) : FromSpelledLine(address, line, country);

        string? At(int part) => city.FirstOrDefault(c => c.Cell - (first.Cells - 3) == part).Text;
    }

    /// <summary><c>PITTSBURGH PENNSYLVANIA 15213</c>: the name of a state before the zip; the longest that fits.</summary>
    private static PostalAddress FromSpelledLine(PostalAddress address, string line, string country)
    {
        var words = Words(line);
        var end = words.Length;
        while (end > 0 && words[end - 1].Any(char.IsAsciiDigit)) end--;
        var home = PageText.OneLine(country).Equals(UnitedStates, StringComparison.OrdinalIgnoreCase);
        for (var start = Math.Max(1, end - 4); home && end < words.Length && start < end; start++)
            if (SecCodes.CodeOf(string.Join(' ', words[start..end])) is { } code)
                return address with { City = string.Join(' ', words[..start]), State = code, Zip = string.Join(' ', words[end..]) };
        return address with { Unsure = address.Unsure is null ? line : $"{address.Unsure} / {line}" };
    }

    private const string UnitedStates = "UNITED STATES";

    /// <summary>Whether a text ends in <c>CITY, ST ZIP</c>.</summary>
    public static bool IsPlace(string text) => AfterComma(text) is not null;

    /// <summary>The length of <c>CITY, ST ZIP</c> at the beginning of a text; 0 where there is none.</summary>
    public static int PlaceLength(ReadOnlySpan<char> text)
    {
        foreach (var state in StateAndZip().EnumerateMatches(text))
            if (state.Index > 0 && SecCodes.IsCode(text[(state.Index + 1)..].TrimStart()[..2].ToString()))
                return state.Index + state.Length;
        return 0;
    }

    // A zip has a digit; a tick or a title behind the state has none.
    [GeneratedRegex(@",\s+\w\w(?!\S)(?:\s+(?=\S*[0-9])\S+)?")]
    private static partial Regex StateAndZip();

    /// <summary>The words behind the last comma, where the first of them is the code of a state.</summary>
    private static string[]? AfterComma(string line) =>
        line.LastIndexOf(',') is > 0 and var comma && Words(line[(comma + 1)..]) is { Length: > 0 } tail && SecCodes.IsCode(tail[0]) ? tail
            : null;

    private static string[] Words(string line) => line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>City, state and zip on one line: parted by a comma, or by the code of the state.</summary>
    private static PostalAddress FromLine(PostalAddress address, string line)
    {
        if (AfterComma(line) is { } tail)
            return address with { City = line[..line.LastIndexOf(',')].Trim(), State = tail[0],
                Zip = tail.Length > 1 ? string.Join(' ', tail[1..]) : null };
        var words = Words(line);
        // The code that has only a zip behind it, if it is the only one: "DE SOTO TX 75115" has one, "LONDON X0 W1J 8AJ" too.
        var found = -1;
        for (var i = 1; i < words.Length; i++)
        {
            if (!SecCodes.IsCode(words[i]) || !IsZip(words.AsSpan(i + 1))) continue;
            if (found >= 0) return address with { Unsure = line };
            found = i;
        }
        if (found > 0)
            return address with { City = string.Join(' ', words[..found]), State = words[found],
                Zip = found + 1 < words.Length ? string.Join(' ', words[(found + 1)..]) : null };
        return words.Length > 0 && !line.Contains(',') && !line.Any(char.IsAsciiDigit) ? address with { City = line.Trim() }
            : address with { Unsure = line };
    }

    /// <summary>A zip or a postal code of at most two words, each with a digit; none at all will do.</summary>
    private static bool IsZip(ReadOnlySpan<string> words)
    {
        if (words.Length > 2) return false;
        foreach (var word in words)
            if (!word.Any(char.IsAsciiDigit)) return false;
        return true;
    }

    /// <summary>
    /// Pages since March 2026 print the country, and spell the state out; outside the United States the territory stands in its place.
    /// </summary>
    private static PostalAddress InCountry(PostalAddress address, string country)
    {
        country = PageText.OneLine(country);
        if (country.Equals(UnitedStates, StringComparison.OrdinalIgnoreCase))
            return address with { State = StateOf(address.State) };
        return address with { State = null, Territory = address.State, Abroad = true, Country = SecCodes.CodeOf(country) };
    }

    /// <summary>The code of a state: sec.gov spells the codes of the XML out since March 2026.</summary>
    private static string? StateOf(string? state) => state is { Length: > 2 } ? SecCodes.CodeOf(state) ?? state : state;

    /// <summary>
    /// The last line of a US or Canadian address in a typewritten form: city, state (a code, an abbreviation or a name) and postal code.
    /// </summary>
    public static bool TryReadTyped(string line, out PostalAddress address)
    {
        address = new();
        var match = Postal().Match(line);
        if (!match.Success) return false;
        var before = line[..match.Index].TrimEnd(' ', ',', '.');
        var dotted = match.Index > before.Length && line[before.Length] == '.';          // "Ms." keeps its period
        // "Montreal, Quebec, Canada H3B 4W8": the country may stand between the province and the code.
        string? country = null;
        if (CountryName().Match(before) is { Success: true } named)
        {
            country = named.Groups["country"].Value;
            before = before[..named.Index];
        }
        var at = StateAt(before);
        if (at < 0) return false;
        var state = before[at..].Trim();
        if (dotted && state.Length is >= 2 and <= 5) state += ".";
        address = new() { City = before[..at].Trim(' ', ',', '\t'), State = state,
            Zip = match.Groups["zip"].Value, Country = country };
        return address.City.Length > 0;
    }

    /// <summary>
    /// Where the state begins: after a comma or a wide gap anything is it; otherwise only a code of two letters or a name that is known.
    /// </summary>
    private static int StateAt(string text)
    {
        if (Parted().Match(text) is { Success: true } parted) return parted.Groups["state"].Index;
        for (var i = 2; i < text.Length; i++)
            if (text[i - 1] is ' ' or ',' or '\t' && text[i] is not (' ' or ',' or '\t') && IsState(text[i..])) return i;
        return -1;
    }

    private static bool IsState(string text) => text switch
    {
        [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.', >= 'A' and <= 'Z'] => true,
        _ => SecCodes.IsStateName(text),
    };

    [GeneratedRegex(@"(?<![\w-])(?<zip>\d{5}(?:\s?-\s?\d{4})?|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)\s*(?:U\.?S\.?A\.?)?\s*$")]
    private static partial Regex Postal();

    [GeneratedRegex(@"[\s,]+(?<country>Canada|U\.?S\.?A\.?|United\s+States(?:\s+of\s+America)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex CountryName();

    [GeneratedRegex(@"^.+?(?:\s*,\s*|\s{2,})(?<state>[A-Za-z][A-Za-z. ]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parted();
}
