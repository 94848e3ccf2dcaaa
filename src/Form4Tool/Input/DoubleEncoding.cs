using System.Buffers;
using System.Text;

namespace Form4Tool.Input;

/// <summary>
/// Text in UTF-8 that was read as Windows-1252 and written again: <c>Â</c> before each no-break space, <c>â€™</c> for an apostrophe. It
/// can be undone, for each character is still there. XML and pages keep theirs: filers pasted such text into them.
/// </summary>
internal static class DoubleEncoding
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text in UTF-8, encoded once.</summary>
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> input, ref Decoded? done)
    {
        var bytes = input.Span;
        // The no-break space that has become two, as no filer writes it.
        if (bytes.IndexOf("\u00C2\u00A0"u8) < 0 || bytes.TrimStart(" \r\n\t"u8) is [(byte)'<', ..]) return input;
        var text = Encoding.UTF8.GetString(bytes);
        var once = new ArrayBufferWriter<byte>(bytes.Length);
        Span<byte> sequence = stackalloc byte[4];
        for (var at = 0; at < text.Length;)
        {
            var length = Sequence(text.AsSpan(at), sequence);
            if (length > 1) once.Write(sequence[..length]);
            // What was not encoded twice shows that the rest was not either.
            else if (text[at] == NoBreakSpace) return input;
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
                once.Advance(rune.EncodeToUtf8(once.GetSpan(4)));
            }
            at += length;
        }
        done ??= new Decoded(InputDiagnostics.EncodedTwice, InputDiagnostics.EncodedTwice.Help);
        return once.WrittenMemory;
    }

    /// <summary>The characters that a text begins with, as the bytes of one character in UTF-8; 1 where they are none.</summary>
    private static int Sequence(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var length = Windows1252.ByteOf(text[0]) switch
        {
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 1,
        };
        if (length == 1 || text.Length < length) return 1;
        for (var i = 0; i < length; i++)
        {
            var one = Windows1252.ByteOf(text[i]);
            if (one < 0x80) return 1;
            bytes[i] = (byte)one;
        }
        return Rune.DecodeFromUtf8(bytes[..length], out _, out var used) == OperationStatus.Done && used == length ? length : 1;
    }
}
