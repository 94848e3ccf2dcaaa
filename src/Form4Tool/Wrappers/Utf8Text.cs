namespace Form4Tool.Wrappers;

/// <summary>Small tools for text in bytes that agree with ASCII.</summary>
internal static class Utf8Text
{
    /// <summary>What a stretch of text that holds a filing has at least: without any of these it need not be looked into.</summary>
    public static bool MayHoldForm(ReadOnlySpan<byte> text) => IsUtf16(text) ? MayHold(WithoutNuls(text)) : MayHold(text);

    /// <summary>Whether every other byte of the beginning is zero: UTF-16, which is decoded where a member is read.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text.Length >= 8 && text[2] == 0 != (text[3] == 0) && text[4] == 0 != (text[5] == 0);

    private static byte[] WithoutNuls(ReadOnlySpan<byte> text)
    {
        var (bytes, length) = (new byte[text.Length], 0);
        foreach (var c in text)
            if (c != 0) bytes[length++] = c;
        return bytes[..length];
    }

    private static bool MayHold(ReadOnlySpan<byte> text) =>
        text.IndexOf("ownershipDocument"u8) >= 0 || text.IndexOf("SEC-DOCUMENT"u8) >= 0 || text.IndexOf("IMS-DOCUMENT"u8) >= 0
        || Contains(text, "BENEFICIAL OWNERSHIP"u8) || Contains(text, "Reporting Person"u8);

    /// <summary>The text without a byte-order mark and the white space before it.</summary>
    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        return text.TrimStart(" \t\r\n"u8);
    }

    /// <summary>
    /// Whether the first line that is not blank begins with a blank and then a tag or a dash, as EDGAR's containers never do.
    /// </summary>
    public static bool StartsWithIndented(ReadOnlySpan<byte> text)
    {
        var trimmed = TrimStart(text);
        if (trimmed.IsEmpty || trimmed[0] is not ((byte)'<' or (byte)'-')) return false;
        var before = text[..^trimmed.Length];
        return !before.IsEmpty && before[^1] is (byte)' ' or (byte)'\t';
    }

    /// <summary>Whether a text begins with words, in either case of ASCII's letters.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words) =>
        text.Length >= words.Length && System.Text.Ascii.EqualsIgnoreCase(text[..words.Length], words);

    /// <summary>Whether words stand in a text, in either case of ASCII's letters.</summary>
    public static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words) => IndexOf(text, words) >= 0;

    /// <summary>Where words stand in a text, in either case of ASCII's letters; -1 where they do not.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words)
    {
        var (small, capital) = ((byte)char.ToLowerInvariant((char)words[0]), (byte)char.ToUpperInvariant((char)words[0]));
        for (var at = 0; at + words.Length <= text.Length; at++)
        {
            var next = text[at..].IndexOfAny(small, capital);
            if (next < 0) return -1;
            at += next;
            if (StartsWith(text[at..], words)) return at;
        }
        return -1;
    }

    /// <summary>Takes the next line off a text, without its end (LF, CRLF or CR).</summary>
    public static ReadOnlySpan<byte> TakeLine(scoped ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            var last = text;
            text = default;
            return last;
        }
        var line = text[..end];
        text = text[(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1))..];
        return line;
    }
}
