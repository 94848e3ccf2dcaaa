namespace Form4Tool.Binding;

/// <summary>
/// Dates. XML has <c>YYYY-MM-DD</c>, to which xs:date lets a time zone be added; a page prints <c>MM/DD/YYYY</c>; typed forms
/// have every spelling, and years of two digits.
/// </summary>
internal static class DateValue
{
    /// <summary>What was found beside the date itself.</summary>
    [Flags]
    public enum Trait { None = 0, Zone = 1, TwoDigitYear = 2 }

    /// <param name="text">The text, trimmed.</param>
    /// <param name="notation">How the document writes dates.</param>
    /// <param name="near">The date to which a year of two digits is resolved: the nearest century.</param>
    /// <param name="date">The date.</param>
    /// <param name="trait">What else the text says.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, Notation notation, DateOnly near, out DateOnly date, out Trait trait)
    {
        if (TryReadIso(text, out date, out trait)) return true;
        if (notation != Notation.Printed) return false;
        return TryReadCutZone(text, out date, out trait) || PrintedDate.TryRead(text, near, out date, out trait);
    }

    /// <summary><c>07/19-05:00/2024</c>: the SEC's stylesheets cut dates at their dashes, and leave a zone with the day.</summary>
    private static bool TryReadCutZone(ReadOnlySpan<byte> text, out DateOnly date, out Trait trait)
    {
        (date, trait) = (default, Trait.Zone);
        return text.Length is 16 && text[2] == '/' && text[5] is (byte)'-' or (byte)'+' && text[8] == ':' && text[11] == '/'
            && TryDigits(text[6..8], out _) && TryDigits(text[9..11], out _)
            && TryDigits(text[..2], out var month) && TryDigits(text[3..5], out var day) && TryDigits(text[12..], out var year)
            && TryMake(year, month, day, out date);
    }

    private static bool TryReadIso(ReadOnlySpan<byte> text, out DateOnly date, out Trait trait)
    {
        (date, trait) = (default, Trait.None);
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day))
            return false;
        if (!TryMake(year, month, day, out date)) return false;
        if (text.Length == 10) return true;
        trait = Trait.Zone;
        var zone = text[10..];
        return zone is [(byte)'Z'] || (zone.Length == 6 && zone[0] is (byte)'+' or (byte)'-' && zone[3] == ':'
            && TryDigits(zone[1..3], out _) && TryDigits(zone[4..6], out _));
    }

    /// <summary>One to four digits.</summary>
    public static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 4) return false;
        foreach (var c in text)
        {
            if ((uint)(c - '0') > 9) return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }

    public static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
