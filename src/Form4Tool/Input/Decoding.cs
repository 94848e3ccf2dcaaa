using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Form4Tool.Input;

/// <summary>
/// Brings the bytes of an input to UTF-8. The bytes decide, not what a document declares of itself: a byte-order mark, then
/// valid UTF-8, then UTF-16 by its zero bytes, then UTF-8 with foreign bytes in it, else Windows-1252 (which holds Latin-1's
/// letters too).
/// </summary>
internal static class Decoding
{
    /// <summary>The byte of a no-break space in Latin-1, and the second of its two in UTF-8.</summary>
    private const byte NoBreakSpace = 0xA0;

    /// <summary>The input as UTF-8 without a byte-order mark, and what had to be done; null where nothing was.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> input, out Decoded? done)
    {
        done = null;
        var bytes = input.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return KeepUtf8(input[3..], isMarked: true, ref done);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return FromUtf16(bytes[2..], Encoding.Unicode, out done);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return FromUtf16(bytes[2..], Encoding.BigEndianUnicode, out done);
        if (bytes.Length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
            return FromUtf16(bytes, Encoding.Unicode, out done);
        if (bytes.Length >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
            return FromUtf16(bytes, Encoding.BigEndianUnicode, out done);
        return KeepUtf8(input, isMarked: false, ref done);
    }

    private static ReadOnlyMemory<byte> KeepUtf8(ReadOnlyMemory<byte> input, bool isMarked, ref Decoded? done)
    {
        if (input.Span.IndexOf((byte)0) is var first and >= 0 && BlankNuls(ref input) is var nuls and > 0)
        {
            var bytes = nuls == 1 ? "A NUL byte is" : $"{nuls} NUL bytes are";
            done = new Decoded(InputDiagnostics.NulBytes, $"{bytes} in the input; read as blanks.", first);
        }
        if (Utf8.IsValid(input.Span)) return DoubleEncoding.Undo(input, ref done);
        if (isMarked || HasUtf8(input.Span)) return Repair(input.Span, ref done);
        // Of damage is told before what is only another encoding.
        done ??= new Decoded(InputDiagnostics.Windows1252, InputDiagnostics.Windows1252.Help);
        return FromWindows1252(input.Span);
    }

    /// <summary>
    /// Makes blanks of NUL bytes, if they are so few that they are damage to a text (a disk's, a transfer's) and no binary file. XML keeps
    /// its own: there its reader knows what they break. Returns how many there were; 0 where they stay.
    /// </summary>
    private static int BlankNuls(ref ReadOnlyMemory<byte> input)
    {
        const int most = 1000;
        var count = input.Span.Count((byte)0);
        if (count > Math.Max(1, input.Length / most) || input.Span.IndexOf("<ownershipDocument"u8) >= 0) return 0;
        var text = input.ToArray();
        text.AsSpan().Replace((byte)0, (byte)' ');
        input = text;
        return count;
    }

    /// <summary>
    /// Whether a character in UTF-8 shows that the input is meant so. Three bytes and more never come by chance; of two only
    /// those of Latin-1's letters and signs count, which in Windows-1252 would be Â or Ã before a sign, as in no word; but not
    /// the no-break space, which GNU html2text writes as two characters of Latin-1 and counts as two in its columns.
    /// </summary>
    private static bool HasUtf8(ReadOnlySpan<byte> bytes)
    {
        for (int next; (next = bytes.IndexOfAnyInRange((byte)0xC2, (byte)0xF4)) >= 0;)
        {
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done
                && (length > 2 || bytes[0] <= 0xC3 && bytes[1] != NoBreakSpace)) return true;
            bytes = bytes[length..];
        }
        return false;
    }

    /// <summary>Keeps what is UTF-8 and reads each other byte as Windows-1252.</summary>
    private static byte[] Repair(ReadOnlySpan<byte> bytes, ref Decoded? done)
    {
        var text = new ArrayBufferWriter<byte>(bytes.Length + 64);
        int count = 0, first = 0, at = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
            {
                text.Write(bytes[..length]);
                bytes = bytes[length..];
                continue;
            }
            if (count++ == 0) (first, at) = (bytes[0], text.WrittenCount);
            text.Advance(new Rune(Windows1252.CharacterOf(bytes[0])).EncodeToUtf8(text.GetSpan(4)));
            bytes = bytes[1..];
        }
        done ??= new Decoded(InputDiagnostics.InvalidUtf8,
            $"{(count == 1 ? "A byte is" : $"{count} bytes are")} not UTF-8, the first 0x{first:X2}; read as Windows-1252.", at);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>
    /// UTF-16 as UTF-8. Every letter of the form has a zero byte in it, so where these cease for long, a file of another encoding was
    /// joined.
    /// </summary>
    private static byte[] FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding, out Decoded done)
    {
        const int longest = 256;
        done = new Decoded(InputDiagnostics.Utf16, InputDiagnostics.Utf16.Help);
        var end = bytes.LastIndexOf((byte)0) / 2 * 2 + 2;
        if (bytes.Length - end < longest) return Encoding.UTF8.GetBytes(encoding.GetString(bytes));
        return [.. Encoding.UTF8.GetBytes(encoding.GetString(bytes[..end])), .. ToUtf8(bytes[end..].ToArray(), out _).Span];
    }

    private static byte[] FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        // All but these stand where Latin-1 has them.
        Encoding.Latin1.GetChars(bytes, text);
        for (var rest = text.AsSpan(); rest.IndexOfAnyInRange('\u0080', '\u009F') is var at and >= 0; rest = rest[(at + 1)..])
            rest[at] = Windows1252.CharacterOf((byte)rest[at]);
        return Encoding.UTF8.GetBytes(text);
    }
}
