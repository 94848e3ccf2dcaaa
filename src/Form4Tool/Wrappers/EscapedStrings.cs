using System.Buffers;
using System.Globalization;
using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// Double-quoted strings with backslash escapes that hold a filing: YAML (YAML 1.2, section 7.3.1; recorded replies of tests are kept
/// like that), and JSON that is damaged or only a part of a document. In YAML a backslash at the end of a line goes on in the next.
/// </summary>
internal sealed class EscapedStrings : IWrapper
{
    /// <inheritdoc/>
    public string Name => "an escaped string";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        // Only where the filing's own quotes are escaped does a string end where it seems to.
        if (text.IndexOf("\\\""u8) < 0 || text.IndexOf("\\n"u8) < 0 || !Utf8Text.MayHoldForm(text)) return null;
        var members = new List<Member>();
        for (var at = 0; at < text.Length;)
        {
            var open = text[at..].IndexOf((byte)'"');
            if (open < 0) break;
            var start = at + open + 1;
            var end = EndOf(text, start);
            if (end < 0) break;
            if (Utf8Text.MayHoldForm(text[start..end])) members.Add(new Member($"{members.Count + 1}", Decode(text[start..end])));
            at = end + 1;
        }
        return members.Count == 0 ? null : new Opened(Name, members);
    }

    private static int EndOf(ReadOnlySpan<byte> text, int from)
    {
        for (var at = from; at < text.Length; at += 2)
        {
            var next = text[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) return -1;
            at += next;
            if (text[at] == '"') return at;
        }
        return -1;
    }

    private static byte[] Decode(ReadOnlySpan<byte> text)
    {
        var decoded = new ArrayBufferWriter<byte>(text.Length);
        while (!text.IsEmpty)
        {
            var next = text.IndexOf((byte)'\\');
            if (next < 0 || next + 1 == text.Length) break;
            decoded.Write(text[..next]);
            text = text[(next + 1)..];
            var taken = 1;
            switch (text[0])
            {
                case (byte)'n': decoded.Write("\n"u8); break;
                case (byte)'t': decoded.Write("\t"u8); break;
                case (byte)'r': decoded.Write("\r"u8); break;
                case (byte)'b' or (byte)'f' or (byte)'v' or (byte)'0': decoded.Write(" "u8); break;
                case (byte)'_': decoded.Write("\u00A0"u8); break;
                case (byte)'x': taken += Number(text[1..], 2, decoded); break;
                case (byte)'u': taken += Number(text[1..], 4, decoded); break;
                case (byte)'\n' or (byte)'\r':
                    while (taken < text.Length && text[taken] is (byte)' ' or (byte)'\t' or (byte)'\n') taken++;
                    break;
                default: decoded.Write(text[..1]); break;               // \" \\ \/ and a blank that a folded line keeps
            }
            text = text[Math.Min(taken, text.Length)..];
        }
        decoded.Write(text);
        return decoded.WrittenSpan.ToArray();
    }

    /// <summary>Writes the character of a hexadecimal number; two halves of a pair stand behind each other.</summary>
    private static int Number(ReadOnlySpan<byte> text, int digits, ArrayBufferWriter<byte> decoded)
    {
        if (!TryHex(text, digits, out var number)) return 0;
        var length = digits;
        Span<char> pair = stackalloc char[2];
        var count = 1;
        pair[0] = (char)number;
        if (char.IsHighSurrogate(pair[0]) && text[digits..].StartsWith("\\u"u8) && TryHex(text[(digits + 2)..], digits, out var low))
        {
            pair[1] = (char)low;
            (count, length) = (2, digits * 2 + 2);
        }
        decoded.Advance(Encoding.UTF8.GetBytes(pair[..count], decoded.GetSpan(8)));
        return length;
    }

    private static bool TryHex(ReadOnlySpan<byte> text, int digits, out int number)
    {
        number = 0;
        return text.Length >= digits && int.TryParse(text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out number);
    }
}
