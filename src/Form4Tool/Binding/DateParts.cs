namespace Form4Tool.Binding;

/// <summary>What was found beside a date itself.</summary>
[Flags]
internal enum DateTrait { None = 0, Zone = 1, TwoDigitYear = 2 }

/// <summary>The numbers that a date is made of, however it is written.</summary>
internal static class DateParts
{
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
