using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Form4Tool.Binding;

/// <summary>
/// White space in texts. Inner runs become one blank in values of one line; footnotes and remarks keep their line breaks
/// (CRLF and CR become LF). A no-break space is white space: converters write one for an empty cell.
/// </summary>
internal static class TextValue
{
    /// <summary>Whether the byte is ASCII white space.</summary>
    public static bool IsSpace(byte c) => c is (byte)' ' or (>= 9 and <= 13) or (>= 0x1c and <= 0x1f);

    /// <summary>The text without white space at its ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] is > (byte)' ' and < 0x80 && text[^1] is > (byte)' ' and < 0x80) ? text : TrimEnds(text);

    private static ReadOnlySpan<byte> TrimEnds(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (IsSpace(text[0])) text = text[1..];
            else if (text[0] >= 0xC2 && SpaceLength(text) is var n and > 0) text = text[n..];
            else break;
        }
        while (!text.IsEmpty)
        {
            if (IsSpace(text[^1])) text = text[..^1];
            else if (text.Length >= 2 && text[^1] is >= 0x80 and < 0xC0 && SpaceLengthAtEnd(text) is var n and > 0) text = text[..^n];
            else break;
        }
        return text;
    }

    /// <summary>Whether collapsing would change the text (which has been trimmed).</summary>
    public static bool NeedsCollapse(ReadOnlySpan<byte> text)
    {
        if (Vector128.IsHardwareAccelerated && text.Length > Vector128<byte>.Count)
        {
            // Sixteen at a time, with the byte that follows each; the last sixteen may overlap those before.
            ref var first = ref MemoryMarshal.GetReference(text);
            var last = text.Length - Vector128<byte>.Count - 1;
            for (var i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
            {
                var here = Vector128.LoadUnsafe(ref first, (nuint)i);
                var blanks = Vector128.Equals(here, Vector128.Create((byte)' ')) & Vector128.Equals(
                    Vector128.LoadUnsafe(ref first, (nuint)i + 1), Vector128.Create((byte)' '));
                // Beyond ASCII, and below a blank: to be looked at one by one.
                if (((here - Vector128.Create((byte)' ')) | here | blanks).ExtractMostSignificantBits() != 0) return HoldsSpaces(text);
                if (i == last) return text[^1] is < (byte)' ' or >= 0x80 && HoldsSpaces(text);
            }
        }
        return HoldsSpaces(text);
    }

    private static bool HoldsSpaces(ReadOnlySpan<byte> text)
    {
        byte before = 0;
        foreach (var c in text)
        {
            // The lead bytes of the white space of UTF-8 beyond ASCII: U+0085 and U+00A0, U+1680, U+2000..U+205F, U+3000.
            if (c < 0x20 || c is 0xC2 or 0xE1 or 0xE2 or 0xE3 || (c == ' ' && before == ' ')) return true;
            before = c;
        }
        return false;
    }

    /// <summary>A trimmed text with each inner run of white space as one blank.</summary>
    public static string Collapse(ReadOnlySpan<byte> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var space = IsSpace(text[i]) ? 1 : text[i] >= 0xC2 ? SpaceLength(text[i..]) : 0;
            if (space == 0) buffer[length++] = text[i++];
            else
            {
                if (length > 0 && buffer[length - 1] != ' ') buffer[length++] = (byte)' ';
                i += space;
            }
        }
        var collapsed = Decode(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return collapsed;
    }

    /// <summary>A text as a message shows it: one line, cut where it is long.</summary>
    public static string Shown(ReadOnlySpan<byte> text)
    {
        var shown = Collapse(text);
        return shown.Length <= 80 ? shown : string.Concat(shown.AsSpan(0, 79), "…");
    }

    /// <summary>UTF-8 as a string. Nearly all of it is ASCII, which is widened without a second look.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) =>
        Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>A trimmed text of several lines, with LF between them.</summary>
    public static string Lines(ReadOnlySpan<byte> text)
    {
        var lines = Decode(text);
        return text.IndexOf((byte)'\r') >= 0 ? lines.Replace("\r\n", "\n").Replace('\r', '\n') : lines;
    }

    /// <summary>The length in bytes of the white-space character beyond ASCII at the beginning, 0 where there is none.</summary>
    private static int SpaceLength(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune) ? length : 0;

    private static int SpaceLengthAtEnd(ReadOnlySpan<byte> text) =>
        Rune.DecodeLastFromUtf8(text, out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune) ? length : 0;
}
