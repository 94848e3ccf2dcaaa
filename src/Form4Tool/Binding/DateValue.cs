namespace Form4Tool.Binding;

/// <summary>
/// Dates. XML has <c>YYYY-MM-DD</c>, to which xs:date lets a time zone be added; a page prints <c>MM/DD/YYYY</c>; typed forms
/// have every spelling, and years of two digits.
/// </summary>
internal static class DateValue
{
    /// <param name="text">The text, trimmed.</param>
    /// <param name="notation">How the document writes dates.</param>
    /// <param name="near">The date to which a year of two digits is resolved: the nearest century.</param>
    /// <param name="date">The date.</param>
    /// <param name="trait">What else the text says.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, Notation notation, DateOnly near, out DateOnly date, out DateTrait trait)
    {
        if (TryReadIso(text, out date, out trait)) return true;
        if (notation != Notation.Printed) return false;
        return TryReadCutZone(text, out date, out trait) || PrintedDate.TryRead(text, near, out date, out trait);
    }

    /// <summary><c>07/19-05:00/2024</c>: the SEC's stylesheets cut dates at their dashes, and leave a zone with the day.</summary>
    private static bool TryReadCutZone(ReadOnlySpan<byte> text, out DateOnly date, out DateTrait trait)
    {
        (date, trait) = (default, DateTrait.Zone);
        return text.Length is 16 && text[2] == '/' && text[5] is (byte)'-' or (byte)'+' && text[8] == ':' && text[11] == '/'
            && DateParts.TryDigits(text[6..8], out _) && DateParts.TryDigits(text[9..11], out _)
            && DateParts.TryDigits(text[..2], out var month) && DateParts.TryDigits(text[3..5], out var day)
                && DateParts.TryDigits(text[12..], out var year)
            && DateParts.TryMake(year, month, day, out date);
    }

    private static bool TryReadIso(ReadOnlySpan<byte> text, out DateOnly date, out DateTrait trait)
    {
        (date, trait) = (default, DateTrait.None);
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return false;
        if (!DateParts.TryDigits(text[..4], out var year) || !DateParts.TryDigits(text[5..7], out var month)
            || !DateParts.TryDigits(text[8..10], out var day))
            return false;
        if (!DateParts.TryMake(year, month, day, out date)) return false;
        if (text.Length == 10) return true;
        trait = DateTrait.Zone;
        var zone = text[10..];
        return zone is [(byte)'Z'] || (zone.Length == 6 && zone[0] is (byte)'+' or (byte)'-' && zone[3] == ':'
            && DateParts.TryDigits(zone[1..3], out _) && DateParts.TryDigits(zone[4..6], out _));
    }
}
