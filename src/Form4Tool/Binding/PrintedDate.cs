namespace Form4Tool.Binding;

/// <summary>
/// Dates as pages and typed forms show them: <c>12/29/2004</c>, <c>2/27/03</c>, <c>12-29-2004</c>, <c>December 31, 2002</c>,
/// <c>February 29,2000</c>, <c>31 Dec 2002</c>, <c>31-DEC-2002</c>.
/// </summary>
internal static class PrintedDate
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool TryRead(ReadOnlySpan<byte> text, DateOnly near, out DateOnly date, out DateTrait trait)
    {
        (date, trait) = (default, DateTrait.None);
        Span<Range> parts = stackalloc Range[4];
        var count = Split(text, parts);
        if (count != 3) return false;
        ReadOnlySpan<byte> a = text[parts[0]], b = text[parts[1]], c = text[parts[2]];

        int month, day;
        if (TryMonth(a, out month)) { if (!TryDay(b, out day)) return false; }
        else if (TryMonth(b, out month)) { if (!TryDay(a, out day)) return false; }
        else if (!TryDay(a, out month) || !TryDay(b, out day)) return false;

        if (!DateParts.TryDigits(c, out var year) || c.Length is not (2 or 4)) return false;
        if (c.Length == 2)
        {
            trait = DateTrait.TwoDigitYear;
            year = Century(year, near.Year);
        }
        return DateParts.TryMake(year, month, day, out date);
    }

    /// <summary>A month and a year, as item 4 of forms before 2003 asks for: <c>4/99</c>, <c>April/2000</c>, <c>10-1997</c>.</summary>
    public static bool TryReadMonth(ReadOnlySpan<byte> text, DateOnly near, out DateOnly first)
    {
        first = default;
        Span<Range> parts = stackalloc Range[4];
        if (Split(text, parts) != 2) return false;
        ReadOnlySpan<byte> a = text[parts[0]], b = text[parts[1]];
        if (!TryMonth(a, out var month) && !TryDay(a, out month)) return false;
        if (b.Length is not (2 or 4) || !DateParts.TryDigits(b, out var year)) return false;
        return DateParts.TryMake(b.Length == 2 ? Century(year, near.Year) : year, month, 1, out first);
    }

    /// <summary>The year with these last two digits that lies nearest to another year.</summary>
    public static int Century(int twoDigits, int near)
    {
        var year = near - near % 100 + twoDigits;
        return year - near > 50 ? year - 100 : near - year >= 50 ? year + 100 : year;
    }

    /// <summary>Cuts at slashes, dashes, commas, periods and blanks; the parts are runs of letters or digits.</summary>
    private static int Split(ReadOnlySpan<byte> text, Span<Range> parts)
    {
        int count = 0, i = 0;
        while (i < text.Length)
        {
            if (text[i] is (byte)'/' or (byte)'-' or (byte)',' or (byte)'.' or (byte)' ') { i++; continue; }
            var start = i;
            var letters = char.IsAsciiLetter((char)text[i]);
            while (i < text.Length && (letters ? char.IsAsciiLetter((char)text[i]) : char.IsAsciiDigit((char)text[i]))) i++;
            if (i == start || count == parts.Length) return -1;
            parts[count++] = start..i;
        }
        return count;
    }

    private static bool TryDay(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        return text.Length <= 2 && DateParts.TryDigits(text, out value);
    }

    /// <summary>A month's name or an abbreviation of at least three letters.</summary>
    private static bool TryMonth(ReadOnlySpan<byte> text, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            var name = Months[month - 1];
            if (text.Length >= 3 && text.Length <= name.Length && System.Text.Ascii.EqualsIgnoreCase(text, name.AsSpan(0, text.Length)))
                return true;
            if (month == 9 && System.Text.Ascii.EqualsIgnoreCase(text, "sept")) return true;
        }
        return false;
    }
}
