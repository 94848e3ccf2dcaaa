using System.Buffers.Text;
using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// A message of mail (RFC 5322, MIME), and the page with its parts that browsers save in this form (MHTML, RFC 2557). Each part that
/// is text and may hold a form is a member, decoded from quoted-printable or base64; of a text and a page of the same, the page. Several
/// messages stand in one file as mail programs keep them (mbox, RFC 4155) and where saved ones were joined.
/// </summary>
internal sealed class MailMessage : IWrapper
{
    private const int LongestHead = 16 * 1024, ShortHead = 2048, Deepest = 8;

    /// <inheritdoc/>
    public string Name => "a message of mail or a page saved as one (MHTML)";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = Utf8Text.TrimStart(input.Span);
        // A message begins with its head: a word, a colon.
        var rest = text;
        var line = Utf8Text.TakeLine(ref rest);
        if (!line.StartsWith("From "u8)
            && (line.IndexOf((byte)':') is not (> 0 and var colon) || line[..colon].ContainsAny(" \t<"u8))) return null;
        if (!IsMessage(text)) return null;
        var members = new List<Member>();
        var packed = new List<string>();
        for (var (number, next) = (1, 0); next < text.Length; number++)
        {
            text = text[next..];
            next = EndOfMessage(text);
            var first = members.Count;
            Part(text[..next], members, packed, 0);
            // Attachments of several messages may be called alike.
            for (var i = first; number > 1 && i < members.Count; i++) members[i] = members[i] with { Name = $"{number}/{members[i].Name}" };
        }
        return members.Count + packed.Count == 0 ? null : new Opened(Name, members, Unopened: packed.Count == 0 ? null
            : $"{string.Join(", ", packed)}: an attachment that is packed was not opened; save it and give it as an input.");
    }

    private static bool IsMessage(ReadOnlySpan<byte> text)
    {
        var head = text[..Math.Min(text.Length, LongestHead)];
        return Utf8Text.Contains(head, "MIME-Version:"u8) || Utf8Text.Contains(head, "Content-Type: multipart/"u8);
    }

    /// <summary>Where the next message begins: at a line "From " behind an empty one, or behind the last boundary of this one.</summary>
    private static int EndOfMessage(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("From "u8))
        {
            for (var at = 0; text[at..].IndexOf("\nFrom "u8) is >= 0 and var found; at++)
            {
                at += found;
                if (at > 0 && (text[at - 1] == '\n' || text[..at].EndsWith("\n\r"u8))) return at + 1;
            }
            return text.Length;
        }
        var body = text;
        var head = HeaderFields.Take(ref body, out _);
        if (head.GetValueOrDefault("Content-Type") is not { } type || Parameter(type, "boundary") is not { Length: > 0 } boundary)
            return text.Length;
        var last = NextBoundary(body, Encoding.UTF8.GetBytes($"--{boundary}--"), 0);
        if (last < 0) return text.Length;
        var rest = body[last..];
        Utf8Text.TakeLine(ref rest);
        var next = rest.TrimStart(" \t\r\n"u8);
        // What is behind the last part is nobody's (RFC 2046, section 5.1), unless it is a message.
        var line = next;
        return Utf8Text.TakeLine(ref line).IndexOf((byte)':') > 0 && IsMessage(next[..Math.Min(next.Length, ShortHead)])
            ? text.Length - next.Length : text.Length;
    }

    private static void Part(ReadOnlySpan<byte> part, List<Member> members, List<string> packed, int depth)
    {
        var head = HeaderFields.Take(ref part, out _);
        var type = head.GetValueOrDefault("Content-Type") ?? "text/plain";
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            if (depth < Deepest && Parameter(type, "boundary") is { Length: > 0 } boundary)
                Parts(part, Encoding.UTF8.GetBytes("--" + boundary), members, packed, depth,
                    type.StartsWith("multipart/alternative", StringComparison.OrdinalIgnoreCase));
            return;
        }
        if (type.StartsWith("message/", StringComparison.OrdinalIgnoreCase))
        {
            if (depth < Deepest) Part(part, members, packed, depth + 1);
            return;
        }
        var body = (head.GetValueOrDefault("Content-Transfer-Encoding") ?? "").Trim().ToLowerInvariant() switch
        {
            "quoted-printable" => FromQuotedPrintable(part),
            "base64" => FromBase64(part),
            _ => part.ToArray(),
        };
        var name = head.GetValueOrDefault("Content-Location") ?? Parameter(head.GetValueOrDefault("Content-Disposition") ?? "", "filename")
            ?? Parameter(type, "name");
        if (IsPacked(body)) packed.Add(name ?? "a part without a name");
        else if (Utf8Text.MayHoldForm(body)) members.Add(new Member(name ?? $"{members.Count + 1}", body));
    }

    /// <summary>Whether it is an archive, of the kinds that are read as inputs of their own and others.</summary>
    private static bool IsPacked(ReadOnlySpan<byte> body) => body.StartsWith("PK\x03\x04"u8) || body.StartsWith("Rar!"u8)
        || body.StartsWith("BZh"u8) || body is [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..];

    private static void Parts(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, List<Member> members, List<string> packed, int depth,
        bool alternative)
    {
        var before = members.Count;
        for (var at = NextBoundary(body, boundary, 0); at >= 0;)
        {
            var rest = body[at..];
            if (rest[boundary.Length..].StartsWith("--"u8)) break;
            Utf8Text.TakeLine(ref rest);
            var start = body.Length - rest.Length;
            var next = NextBoundary(body, boundary, start);
            var count = members.Count;
            Part(body[start..(next < 0 ? body.Length : next)], members, packed, depth + 1);
            // The parts of an alternative say the same, the best one last.
            if (alternative && members.Count > count && count > before) members.RemoveRange(before, count - before);
            at = next;
        }
    }

    private static int NextBoundary(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, int from)
    {
        for (var at = from; at < body.Length;)
        {
            var next = body[at..].IndexOf(boundary);
            if (next < 0) return -1;
            at += next;
            if (at == 0 || body[at - 1] is (byte)'\n' or (byte)'\r') return at;
            at++;
        }
        return -1;
    }

    /// <summary>A parameter of a head's value: <c>boundary="----x"</c>; null where it is not there.</summary>
    private static string? Parameter(string value, string name)
    {
        foreach (var parameter in value.Split(';'))
        {
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return parameter[(equals + 1)..].Trim().Trim('"');
        }
        return null;
    }

    /// <summary>RFC 2045, section 6.7: <c>=3D</c> is the byte of that number, <c>=</c> at a line's end goes on in the next.</summary>
    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var decoded = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=') decoded[length++] = text[i];
            else if (i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                decoded[length++] = (byte)(Convert.FromHexString([(char)text[i + 1], (char)text[i + 2]])[0]);
                i += 2;
            }
            else if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            else if (i + 2 < text.Length && text[i + 1] == '\r' && text[i + 2] == '\n') i += 2;
            else decoded[length++] = text[i];
        }
        return decoded[..length];
    }

    private static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        Base64.DecodeFromUtf8(text.TrimEnd("\r\n\t -"u8), decoded, out _, out var length);
        return decoded[..length];
    }
}
