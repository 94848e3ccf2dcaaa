using System.Buffers.Text;
using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// A message of mail (RFC 5322, MIME), and the page with its parts that browsers save in this form (MHTML, RFC 2557). Each part that
/// is text and may hold a form is a member, decoded from quoted-printable or base64; of a text and a page of the same, the page.
/// </summary>
internal sealed class MailMessage : IWrapper
{
    private const int LongestHead = 16 * 1024, Deepest = 8;

    /// <inheritdoc/>
    public string Name => "a message of mail or a page saved as one (MHTML)";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = Utf8Text.TrimStart(input.Span);
        // A message begins with its head: a word, a colon.
        var rest = text;
        var line = Utf8Text.TakeLine(ref rest);
        if (!line.StartsWith("From "u8) && (line.IndexOf((byte)':') is not (> 0 and var colon) || line[..colon].ContainsAny(" \t<"u8))) return null;
        var head = text[..Math.Min(text.Length, LongestHead)];
        if (!Utf8Text.Contains(head, "MIME-Version:"u8) && !Utf8Text.Contains(head, "Content-Type: multipart/"u8)) return null;
        var members = new List<Member>();
        Part(text, members, 0);
        return members.Count == 0 ? null : new Opened(Name, members);
    }

    private static void Part(ReadOnlySpan<byte> part, List<Member> members, int depth)
    {
        var head = HeaderFields.Take(ref part, out _);
        var type = head.GetValueOrDefault("Content-Type") ?? "text/plain";
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            if (depth < Deepest && Parameter(type, "boundary") is { Length: > 0 } boundary)
                Parts(part, Encoding.UTF8.GetBytes("--" + boundary), members, depth,
                    type.StartsWith("multipart/alternative", StringComparison.OrdinalIgnoreCase));
            return;
        }
        if (type.StartsWith("message/", StringComparison.OrdinalIgnoreCase))
        {
            if (depth < Deepest) Part(part, members, depth + 1);
            return;
        }
        var body = (head.GetValueOrDefault("Content-Transfer-Encoding") ?? "").Trim().ToLowerInvariant() switch
        {
            "quoted-printable" => FromQuotedPrintable(part),
            "base64" => FromBase64(part),
            _ => part.ToArray(),
        };
        if (!Utf8Text.MayHoldForm(body)) return;
        var name = head.GetValueOrDefault("Content-Location") ?? Parameter(head.GetValueOrDefault("Content-Disposition") ?? "", "filename")
            ?? Parameter(type, "name");
        members.Add(new Member(name ?? $"{members.Count + 1}", body));
    }

    private static void Parts(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, List<Member> members, int depth, bool alternative)
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
            Part(body[start..(next < 0 ? body.Length : next)], members, depth + 1);
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
