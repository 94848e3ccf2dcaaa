using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>The last line of a US or Canadian address: city, state (a code, an abbreviation or a name) and postal code.</summary>
internal static partial class CityLine
{
    public readonly record struct Parts(string City, string State, string Zip, string? Country = null);

    public static bool TryRead(string text, out Parts parts)
    {
        parts = default;
        var match = Postal().Match(text);
        if (!match.Success) return false;
        var before = text[..match.Index].TrimEnd(' ', ',', '.');
        var dotted = match.Index > before.Length && text[before.Length] == '.';          // "Ms." keeps its period
        var zip = match.Groups["zip"].Value;
        // "Montreal, Quebec, Canada H3B 4W8": the country may stand between the province and the code.
        string? country = null;
        if (Country().Match(before) is { Success: true } named)
        {
            country = named.Groups["country"].Value;
            before = before[..named.Index];
        }
        var place = Place().Match(before);
        if (!place.Success) return false;
        var state = place.Groups["state"].Value.Trim();
        if (dotted && state.Length is >= 2 and <= 5) state += ".";
        parts = new Parts(place.Groups["city"].Value.Trim(' ', ','), state, zip, country);
        return parts.City.Length > 0;
    }

    [GeneratedRegex(@"(?<![\w-])(?<zip>\d{5}(?:\s?-\s?\d{4})?|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)\s*(?:U\.?S\.?A\.?)?\s*$")]
    private static partial Regex Postal();

    [GeneratedRegex(@"[\s,]+(?<country>Canada|U\.?S\.?A\.?|United\s+States(?:\s+of\s+America)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Country();

    // After a comma or a wide gap anything is the state; otherwise only a code of two letters or a name that is known.
    [GeneratedRegex(@"^(?<city>.+?)(?:\s*,\s*|\s{2,})(?<state>[A-Za-z][A-Za-z. ]*)$|^(?<city>.+?)[\s,]+(?<state>[A-Z]{2}|[A-Z]\.[A-Z]|" + Names + @")$", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    // The states of the US, the District of Columbia and the provinces of Canada (the SEC's list of state codes).
    private const string Names = @"(?i:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District\s+of\s+Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\s+Hampshire|New\s+Jersey|New\s+Mexico|New\s+York|North\s+Carolina|North\s+Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto\s+Rico|Rhode\s+Island|South\s+Carolina|South\s+Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West\s+Virginia|Washington|Wisconsin|Wyoming|Alberta|British\s+Columbia|Manitoba|New\s+Brunswick|Newfoundland|Nova\s+Scotia|Ontario|Prince\s+Edward\s+Island|Quebec|Saskatchewan)";
}
