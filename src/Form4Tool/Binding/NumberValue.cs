using System.Globalization;

namespace Form4Tool.Binding;

/// <summary>
/// Numbers, exact and with the scale as filed. XML admits a sign, digits and one period (specification §1.4); a page also
/// prints a dollar sign and commas between groups of three. Exponents, brackets and everything else are not numbers.
/// </summary>
internal static class NumberValue
{
    private const int MaxDigits = 28, MaxDigitsInLong = 18;

    public enum Outcome { Number, Fraction, NotANumber, TooLong }

    public static Outcome Read(ReadOnlySpan<byte> text, Notation notation, out decimal value)
    {
        if (notation == Notation.Printed)
        {
            value = 0;
            Span<byte> plain = stackalloc byte[48];
            var outcome = TryStripPrint(text, plain, out var length) && !LostPeriod(plain[..length])
                ? ReadPlain(plain[..length], out value) : Outcome.NotANumber;
            return outcome == Outcome.NotANumber && FractionValue.TryRead(text, out value) ? Outcome.Fraction : outcome;
        }
        return ReadPlain(text, out value);
    }

    /// <summary>sign? digits* ('.' digits*)?, with at least one digit.</summary>
    private static Outcome ReadPlain(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var i = 0;
        var negative = false;
        if (i < text.Length && text[i] is (byte)'+' or (byte)'-') negative = text[i++] == '-';
        ulong mantissa = 0;
        int digits = 0, significant = 0, scale = 0;
        var period = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if ((uint)(c - '0') <= 9)
            {
                digits++;
                if (significant > 0 || c != '0') significant++;
                if (significant > MaxDigits || scale >= MaxDigits)
                    return RestIsNumber(text[i..], period) ? Outcome.TooLong : Outcome.NotANumber;
                if (significant <= MaxDigitsInLong) mantissa = mantissa * 10 + (uint)(c - '0');
                if (period) scale++;
            }
            else if (c == '.' && !period) period = true;
            else return Outcome.NotANumber;
        }
        if (digits == 0) return Outcome.NotANumber;
        // The form allows 16 digits; longer ones are rare enough for the platform's slower parser.
        if (significant > MaxDigitsInLong)
            value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        else value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), 0, negative && mantissa != 0, (byte)scale);
        return Outcome.Number;
    }

    /// <summary><c>033</c>: no number is printed so; the period of 0.33 was lost.</summary>
    private static bool LostPeriod(ReadOnlySpan<byte> plain) =>
        plain is [(byte)'0', (>= (byte)'0' and <= (byte)'9'), ..] && plain.TrimStart((byte)'0') is [(>= (byte)'1' and <= (byte)'9'), ..];

    private static bool RestIsNumber(ReadOnlySpan<byte> rest, bool period)
    {
        foreach (var c in rest)
        {
            if (c == '.' && !period) period = true;
            else if ((uint)(c - '0') > 9) return false;
        }
        return true;
    }

    /// <summary>Leaves the plain digits of a printed number: <c>$ 2,598.325</c>. Commas must part groups of three.</summary>
    private static bool TryStripPrint(ReadOnlySpan<byte> text, Span<byte> plain, out int length)
    {
        length = 0;
        var i = 0;
        if (i < text.Length && text[i] is (byte)'+' or (byte)'-') plain[length++] = text[i++];
        if (i < text.Length && text[i] == '\\') i++;                    // markdown escapes the dollar sign
        if (i < text.Length && text[i] == '$') i++;
        while (i < text.Length && text[i] == ' ') i++;
        if (text[i..].IsEmpty || text.Length - i > 40) return false;
        int group = 0;
        var grouped = false;
        var period = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ',')
            {
                if (period || (grouped ? group != 3 : group is 0 or > 3)) return false;
                (grouped, group) = (true, 0);
                continue;
            }
            if (c == '.')
            {
                if (grouped && group != 3) return false;
                period = true;
            }
            else if (!period) group++;
            plain[length++] = c;
        }
        return !grouped || period || group == 3;
    }
}
