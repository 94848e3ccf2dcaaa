namespace Form4Tool.Binding;

/// <summary>
/// Prices in fractions, <c>6 1/4</c>: until 2001 the exchanges quoted shares in halves, quarters and so on down to two hundred and
/// fifty-sixths of a dollar. Each of these is an exact decimal.
/// </summary>
internal static class FractionValue
{
    private const int LeastUnit = 256, MostDigits = 9;

    /// <summary><c>6 1/4</c>, <c>$12-1/2</c>, <c>$3/8</c>; no other fraction, and not <c>1/16</c>, which may be a day.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var isMoney = text.StartsWith("$"u8);
        if (isMoney) text = text[1..].TrimStart((byte)' ');
        var slash = text.IndexOf((byte)'/');
        if (slash <= 0) return false;
        var part = text[..slash].LastIndexOfAny((byte)' ', (byte)'-');
        var whole = 0;
        if (part < 0 && !isMoney) return false;
        if (part >= 0 && !TryDigits(text[..part].TrimEnd(" -"u8), out whole)) return false;
        if (!TryDigits(text[(part + 1)..slash], out var numerator) || !TryDigits(text[(slash + 1)..], out var denominator)) return false;
        if (numerator == 0 || numerator >= denominator || denominator > LeastUnit || !int.IsPow2(denominator)) return false;
        // The numerator of a price is odd: 2/4 would be a half. What is even is rather a day and a month.
        if (int.IsEvenInteger(numerator)) return false;
        value = whole + (decimal)numerator / denominator;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MostDigits) return false;
        foreach (var c in text)
        {
            if (c == ',') continue;
            if ((uint)(c - '0') > 9) return false;
            value = value * 10 + c - '0';
        }
        return true;
    }
}
