namespace Form4Tool.Input;

/// <summary>The characters of Windows-1252, which are Latin-1's but for 32 bytes.</summary>
internal static class Windows1252
{
    /// <summary>The five bytes that Windows-1252 leaves undefined are read as the control characters of the same number.</summary>
    private const string Own = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The character of a byte.</summary>
    public static char CharacterOf(byte one) => one is >= 0x80 and < 0xA0 ? Own[one - 0x80] : (char)one;

    /// <summary>The byte of a character; negative where it has none.</summary>
    public static int ByteOf(char c) => c < 0x100 && (c < 0x80 || c >= 0xA0 || Own[c - 0x80] == c) ? c
        : Own.IndexOf(c) is >= 0 and var at ? at + 0x80 : -1;
}
