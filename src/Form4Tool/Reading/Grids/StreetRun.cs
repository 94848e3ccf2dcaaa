namespace Form4Tool.Reading.Grids;

/// <summary>
/// Two street lines that a text has run together (<c>C/O SONUS NETWORKS, INC. 250 APOLLO DRIVE</c>). They are parted only where
/// one reading is left: "in care of" takes the first line and a street begins with its number; a line holds 40 characters at
/// most (the SEC's schema, rptOwnerStreet1); and a suite may be at the end of a line or be a line. Everything else stays unknown.
/// </summary>
internal static class StreetRun
{
    private const int MaxLine = 40;

    private static readonly string[] Parts = ["SUITE", "STE", "FLOOR", "FL", "UNIT", "ROOM", "RM", "BUILDING", "BLDG", "BOX", "APT", "NO", "SUITES", "PMB", "TOWER"];

    /// <summary>Splits the text; false where more than one reading is left.</summary>
    public static bool TrySplit(string text, out string first, out string? second)
    {
        (first, second) = (text, null);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int number = -1, numbers = 0, part = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsNumber(words[i]) && (i == 0 || !IsPart(words[i - 1]))) (number, numbers) = (numbers == 0 ? i : number, numbers + 1);
            else if (part < 0 && i > 0 && IsPart(words[i]) && !words[i - 1].EndsWith(',') && !IsNumber(words[i - 1]) && i + 1 < words.Length) part = i;
        }
        if (IsCareOf(words[0]))
        {
            if (numbers != 1 || number < 1) return false;
            // "C/O SEQUOIA CAPITAL, 2800 SAND HILL ROAD" and "SUITE 101" are filed like that too.
            if (part > number && string.Join(' ', words[..part]).Length <= MaxLine) return false;
            first = string.Join(' ', words[..number]);
            second = string.Join(' ', words[number..]);
            return first.Length <= MaxLine && second.Length <= MaxLine;
        }
        return text.Length <= MaxLine && part < 0 && numbers <= 1 && number <= 0;
    }

    private static bool IsCareOf(string word) => word.Equals("C/O", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>250</c>, <c>27-01</c></summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c == '-');

    private static bool IsPart(string word) => Parts.Contains(word.TrimEnd('.', ',').ToUpperInvariant());
}
