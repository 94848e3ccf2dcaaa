using System.Text.RegularExpressions;

namespace Form4Tool.Form;

/// <summary>
/// Two street lines that a text has run together (<c>C/O SONUS NETWORKS, INC. 250 APOLLO DRIVE</c>). They are parted only where
/// one reading is left: "in care of" takes the first line and a street begins with its number; a line holds 40 characters at
/// most (the SEC's schema, rptOwnerStreet1); and a suite may be at the end of a line or be a line. Everything else stays unknown.
/// </summary>
internal static partial class StreetSplitter
{
    private const int MaxLine = 40;

    // What begins a part of a building, which may be a line of its own.
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "SUITE", "SUITES", "STE", "FLOOR", "FL", "UNIT", "ROOM", "RM", "BUILDING", "BLDG", "BOX", "P.O", "PO", "APT", "PMB", "TOWER",
        "LEVEL",
        "PENTHOUSE", "PH", "NO", "RR", "RT", "HWY", "ATTN:", "ATTN", "ATTENTION", "MAIL", "MS", "WING",
    };

    private static readonly HashSet<string> NumberWords = new(StringComparer.OrdinalIgnoreCase)
        { "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN" };

    /// <summary>Splits the text; false where more than one reading is left.</summary>
    public static bool TrySplit(string text, out string first, out string? second)
    {
        (first, second) = (text, null);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int number = -1, numbers = 0, part = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsNumber(words[i]) && (i == 0 || !IsPart(words[i - 1]))) (number, numbers) = (numbers == 0 ? i : number, numbers + 1);
            else if (part < 0 && i > 0 && BeginsPart(words, i)) part = i;
        }
        if (words[0].Equals("C/O", StringComparison.OrdinalIgnoreCase))
        {
            // "C/O MICROSOFT CORPORATION ONE MICROSOFT WAY" is too long for one line, and has one number.
            if (numbers == 0 && text.Length > MaxLine && words.Count(NumberWords.Contains) == 1)
                (numbers, number) = (1, Array.FindIndex(words, NumberWords.Contains));
            if (numbers != 1 || number < 1) return false;
            // "C/O SEQUOIA CAPITAL, 2800 SAND HILL ROAD" and "SUITE 101" are filed like that too.
            if (part > number && string.Join(' ', words[..part]).Length <= MaxLine) return false;
            first = string.Join(' ', words[..number]);
            second = string.Join(' ', words[number..]);
            return first.Length <= MaxLine && second.Length <= MaxLine;
        }
        // A street alone: a number first, or a post office box, and nothing behind it that could be a line.
        var begins = number == 0 || (numbers == 0 && NumberWords.Contains(words[0]));
        if (words[0] is "P.O." or "PO" or "P.O") return words.Length == 3 && words[1].Equals("BOX", StringComparison.OrdinalIgnoreCase);
        return begins && numbers <= 1 && part < 0 && text.Length <= MaxLine;
    }

    /// <summary>Whether a line has what a street has and a name has not.</summary>
    public static bool MayBeStreet(string text) =>
        text.Contains("C/O", StringComparison.OrdinalIgnoreCase) || text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>
    /// Whether a text is the line of a street: a number, or one in words, before all, and the kind of a street behind it
    /// (<c>ONE HARBOR DRIVE</c>); no name of a person is both.
    /// </summary>
    public static bool IsStreet(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && (IsNumber(words[0]) || NumberWords.Contains(words[0]))
            && Array.Exists(words[2..], w => Streets.Contains(w.TrimEnd('.', ',')));
    }

    /// <summary>
    /// Parts a name, a street and a town that stand on one line: a street goes from its number to the only word that is the kind of one
    /// (<c>Road</c>) and a suite behind it. False where that is not so, or a direction follows, which may begin the town.
    /// </summary>
    public static bool TryEnvelope(string text, out string name, out string street, out string town)
    {
        (name, street, town) = ("", "", "");
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = Array.FindIndex(words, w => IsNumber(w.TrimEnd(',')) || NumberWords.Contains(w));
        var kind = Array.FindIndex(words, w => Streets.Contains(w.TrimEnd('.', ',')));
        if (number < 2 || kind < number + 2 || kind != Array.FindLastIndex(words, w => Streets.Contains(w.TrimEnd('.', ',')))) return false;
        var end = kind + 1;
        if (end + 1 < words.Length && IsPart(words[end]) && words[end + 1].Any(char.IsAsciiDigit)) end += 2;
        if (end >= words.Length || Directions.Contains(words[end].TrimEnd('.', ','))) return false;
        (name, street, town) = (string.Join(' ', words[..number]), string.Join(' ', words[number..end]), string.Join(' ', words[end..]));
        return !Array.Exists(words[..number], w => IsPart(w) || w.Any(char.IsAsciiDigit)) && !Array.Exists(words[end..], IsPart);
    }

    private static readonly HashSet<string> Directions = new(StringComparer.OrdinalIgnoreCase)
        { "N", "S", "E", "W", "NE", "NW", "SE", "SW", "NORTH", "SOUTH", "EAST", "WEST" };

    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase)
    {
        "STREET", "ST", "AVENUE", "AVE", "ROAD", "RD", "DRIVE", "DR", "BOULEVARD", "BLVD", "LANE", "LN", "WAY", "PARKWAY", "PKWY", "PLAZA",
        "SQUARE", "COURT", "CT", "CIRCLE", "PLACE", "TERRACE", "HIGHWAY", "HWY", "BROADWAY",
    };

    /// <summary>
    /// Whether two lines stand in a text without a blank between them: <c>INC.406 BROADWAY</c>, <c>DRIVEBUILDING D</c>. A street's number
    /// is glued to no word but those of a part of a building, and no word ends as one of these and begins as another.
    /// </summary>
    public static bool IsGlued(string text)
    {
        foreach (Match glued in Glued().Matches(text))
            if (!glued.Groups["word"].Success || !IsPart(glued.Groups["word"].Value)) return true;
        return false;
    }

    [GeneratedRegex(@"(?<![\w.])(?<word>[A-Za-z]{2,})[.,]?\d{2,}\b|(?<=\w\.)\d{2,}\b|" +
        @"(?:DRIVE|STREET|AVENUE|ROAD|WAY|PLAZA|PARKWAY|SQUARE|FLOOR|LLC|INC|CORPORATION)\.?" +
        @"(?:BUILDING|SUITE|FLOOR|STE\b|UNIT|P\.?O\b|ONE\b|TWO\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Glued();

    /// <summary>
    /// Splits a text at the only comma at which two lines of a permitted length meet; false where there are more, or one line could hold
    /// all.
    /// </summary>
    public static bool TryComma(string text, out string first, out string second)
    {
        (first, second) = ("", "");
        if (text.Length <= MaxLine) return false;
        for (var at = text.IndexOf(", ", StringComparison.Ordinal); at > 0; at = text.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            if (at > MaxLine || text.Length - at - 2 > MaxLine) continue;
            if (first.Length > 0) return false;
            (first, second) = (text[..at], text[(at + 2)..]);
        }
        return first.Length > 0;
    }

    /// <summary>
    /// Whether a line could end before this word: it begins a suite or a floor, and no comma ties it to the words before it.
    /// </summary>
    private static bool BeginsPart(string[] words, int i)
    {
        var word = words[i].TrimEnd('.', ',');
        if (word.StartsWith('#')) return !words[i - 1].EndsWith(',') && !IsPart(words[i - 1]);
        if (!IsPart(words[i])) return false;
        var at = i > 1 && char.IsAsciiDigit(words[i - 1][0]) ? i - 1 : i;         // "12TH FLOOR" begins at its number
        return at > 0 && !words[at - 1].EndsWith(',');
    }

    /// <summary><c>250</c>, <c>27-01</c></summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c == '-');

    private static bool IsPart(string word) => Parts.Contains(word.TrimEnd('.', ','));
}
