using System.Text;

namespace Form4Tool.Reading.Xml;

/// <summary>What XML itself lets stand between an ampersand and a semicolon: five names, and the numbers of characters.</summary>
internal static class XmlReference
{
    private const int BehindLast = 0x110000;

    /// <summary>The character that a name or number stands for; false where it stands for none that XML admits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> name, out Rune character)
    {
        character = default;
        if (name.SequenceEqual("amp"u8)) character = new Rune('&');
        else if (name.SequenceEqual("lt"u8)) character = new Rune('<');
        else if (name.SequenceEqual("gt"u8)) character = new Rune('>');
        else if (name.SequenceEqual("quot"u8)) character = new Rune('"');
        else if (name.SequenceEqual("apos"u8)) character = new Rune('\'');
        // Char of XML 1.0, production 2.
        else return TryNumber(name, out var number) && Rune.TryCreate(number, out character)
            && number is 9 or 10 or 13 or >= 0x20 and not (0xFFFE or 0xFFFF);
        return true;
    }

    /// <summary>The number behind <c>#</c> or <c>#x</c>; of a character that is none, one behind the last.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        if (name is not [(byte)'#', .. var digits]) return false;
        var isHex = digits is [(byte)'x', ..];
        if (isHex) digits = digits[1..];
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit) || (!isHex && digit > '9')) return false;
            number = Math.Min(number * (isHex ? 16 : 10) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10), BehindLast);
        }
        return !digits.IsEmpty;
    }
}
