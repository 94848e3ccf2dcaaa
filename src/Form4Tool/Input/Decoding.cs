using System.Text;
using System.Text.Unicode;

namespace Form4Tool.Input;

/// <summary>
/// Brings the bytes of an input to UTF-8. The bytes decide, not what a document declares of itself: a byte-order mark, then
/// valid UTF-8, then UTF-16 by its zero bytes, else Windows-1252 (which holds Latin-1's letters too).
/// </summary>
internal static class Decoding
{
    /// <summary>The five bytes that Windows-1252 leaves undefined are read as the control characters of the same number.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The input as UTF-8 without a byte-order mark, and what had to be done; null where nothing was.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> input, out DiagnosticDescriptor? done)
    {
        done = null;
        var bytes = input.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return KeepUtf8(input[3..], ref done);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return FromUtf16(bytes[2..], Encoding.Unicode, out done);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return FromUtf16(bytes[2..], Encoding.BigEndianUnicode, out done);
        if (bytes.Length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) return FromUtf16(bytes, Encoding.Unicode, out done);
        if (bytes.Length >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0) return FromUtf16(bytes, Encoding.BigEndianUnicode, out done);
        return KeepUtf8(input, ref done);
    }

    private static ReadOnlyMemory<byte> KeepUtf8(ReadOnlyMemory<byte> input, ref DiagnosticDescriptor? done)
    {
        if (Utf8.IsValid(input.Span)) return input;
        done = InputDiagnostics.Windows1252;
        return FromWindows1252(input.Span);
    }

    private static byte[] FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding, out DiagnosticDescriptor done)
    {
        done = InputDiagnostics.Utf16;
        return Encoding.UTF8.GetBytes(encoding.GetString(bytes));
    }

    private static byte[] FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
        return Encoding.UTF8.GetBytes(text);
    }
}
