using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Detection;

/// <summary>
/// Finds ownership XML that lost its tags, as crawls leave it. Its values still stand in the schema's order, and no other text begins
/// like them: the version of the schema, the type of the form, the period, flags, and the issuer's CIK of ten digits.
/// </summary>
internal static partial class StrippedForms
{
    /// <summary>The byte ranges of the forms with a version; none where it is no such text.</summary>
    public static Range[] Find(ReadOnlySpan<byte> document) =>
        document.IndexOf("X0"u8) < 0 ? [] : Ranges(Encoding.UTF8.GetString(document), WithVersion());

    /// <summary>The same for forms of 2003, some of which have no version.</summary>
    public static Range[] FindWithoutVersion(string text) => Ranges(text, WithoutVersion());

    private static Range[] Ranges(string text, Regex start)
    {
        var forms = new List<Range>();
        var (from, characters, bytes) = (-1, 0, 0);
        foreach (Match match in start.Matches(text))
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(characters, match.Index - characters));
            characters = match.Index;
            if (from >= 0) forms.Add(from..bytes);
            from = bytes;
        }
        if (from >= 0) forms.Add(from..(bytes + Encoding.UTF8.GetByteCount(text.AsSpan(characters))));
        return [.. forms];
    }

    private const string Gap = @"[\s|]{1,400}", Date = @"\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?",
        Flags = "(?:(?:[01]|true|false)" + Gap + "){0,3}",
        Start = "[345](?:/A)?" + Gap + Date + Gap + "(?:" + Date + Gap + ")?" + Flags,
        Coding = Date + Gap + "(?:" + Date + Gap + ")?[45]" + Gap + "[A-Z]" + Gap + "(?:[01]|true|false)",
        Parties = @"0\d{9}(?!\d)(?=[\s|][^<]{1,600}[\s|]0\d{9}(?!\d))";

    // The first schema had neither the type nor, at times, the period; a period or the CIKs may be damaged or lost: then the day, the form
    // and the code of a transaction tell.
    [GeneratedRegex(@"(?<![\w.-])X0\d{3}" + Gap + "(?:" + Start + @"0\d{9}(?!\d)|[345](?:/A)?" + Gap
        + @"(?:[^\s|]{1,12}" + Gap + "){0,8}" + Parties
        + "|" + Start + @"[^<]{1,600}?[\s|](?:0\d{9}(?!\d)|" + Coding + ")"
        + "|(?:" + Date + Gap + "){0,2}" + Flags + Parties + ")")]
    private static partial Regex WithVersion();

    [GeneratedRegex(@"(?<![\w./-])" + Start + Parties)]
    private static partial Regex WithoutVersion();
}
