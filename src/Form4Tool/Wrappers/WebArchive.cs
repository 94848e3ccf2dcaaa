using System.Globalization;
using System.IO.Compression;

namespace Form4Tool.Wrappers;

/// <summary>
/// A web archive as crawlers keep it: WARC (ISO 28500) and WET, its text. Each record that has a page or a text is a member, called by
/// its URL; requests, metadata and the archive's own records are passed over.
/// </summary>
internal sealed class WebArchive : IWrapper
{
    /// <summary>A page unpacks to so much at most: what is more is no filing.</summary>
    private const int LargestPage = 64 << 20;

    private const int MostFaults = 20;

    /// <inheritdoc/>
    public string Name => "a web archive";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        if (!input.Span.StartsWith("WARC/"u8)) return null;
        var members = new List<Member>();
        var faults = new List<string>();
        for (var at = 0; at < input.Length;)
        {
            var head = Head(input.Span[at..], out var length);
            if (head is null || !head.TryGetValue("Content-Length", out var size)
                || !int.TryParse(size, CultureInfo.InvariantCulture, out var count) || count < 0)
            {
                faults.Add($"The record of the web archive at byte {at} is damaged; it and what stands behind it were not read.");
                break;
            }
            var start = at + length;
            if (start + (long)count > input.Length)
            {
                faults.Add($"The web archive is cut off in its record at byte {at}.");
                count = input.Length - start;
            }
            var type = head.GetValueOrDefault("WARC-Type");
            var url = head.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>') ?? $"{members.Count + 1}";
            var block = input.Slice(start, count);
            if (type is "resource" or "conversion") members.Add(new Member(url, block));
            else if (type == "response" && Body(block, out var damage) is { } body)
            {
                members.Add(new Member(url, body));
                if (damage is not null) faults.Add($"The record at byte {at}, {url}, {damage}.");
            }
            at = start + count;
            while (at < input.Length && input.Span[at] is (byte)'\r' or (byte)'\n') at++;
        }
        if (faults.Count > MostFaults) faults.RemoveRange(MostFaults, faults.Count - MostFaults);
        return new Opened(Name, members, faults.Count == 0 ? null : string.Join(" ", faults));
    }

    /// <summary>What a web server answered: behind its head, unpacked.</summary>
    private static ReadOnlyMemory<byte>? Body(ReadOnlyMemory<byte> block, out string? damage)
    {
        damage = null;
        if (!block.Span.StartsWith("HTTP/"u8)) return block;
        if (Head(block.Span, out var length) is not { } head) return null;
        var body = block[length..];
        if (head.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Joined(body);
        // A picture or a font is no filing, whole or not.
        if (head.GetValueOrDefault("Content-Type") is { } type
            && Pictures.Any(kind => type.StartsWith(kind, StringComparison.OrdinalIgnoreCase))) return null;
        switch (head.GetValueOrDefault("Content-Encoding")?.Trim().ToLowerInvariant())
        {
            case "gzip" or "x-gzip": return Unpacked(body, from => new GZipStream(from, CompressionMode.Decompress), out damage);
            case "deflate": return Unpacked(body, from => new ZLibStream(from, CompressionMode.Decompress), out damage);
            case "br": return Unpacked(body, from => new BrotliStream(from, CompressionMode.Decompress), out damage);
            case { Length: > 0 } other when other != "identity" && !LooksUnpacked(body.Span):
                damage = $"is packed as {other}, which is not known; it was not read";
                return body;
            default: return body;
        }
    }

    private static readonly string[] Pictures = ["image/", "font/", "audio/", "video/"];

    /// <summary>Some archives keep the body unpacked and the head as it was sent: it has no byte that texts have not.</summary>
    private static bool LooksUnpacked(ReadOnlySpan<byte> body) =>
        body[..Math.Min(body.Length, 256)] is var head && head.IndexOfAnyInRange((byte)0, (byte)8) < 0
        && head.IndexOfAnyInRange((byte)0x0E, (byte)0x1F) < 0;

    /// <summary>The fields behind a first line; null where no empty line ends them.</summary>
    private static Dictionary<string, string>? Head(ReadOnlySpan<byte> text, out int length)
    {
        var rest = text;
        Utf8Text.TakeLine(ref rest);
        var fields = HeaderFields.Take(ref rest, out var hasEnd);
        length = text.Length - rest.Length;
        return hasEnd ? fields : null;
    }

    /// <summary>
    /// The pieces of a body sent in chunks (RFC 9112, section 7.1); where it is stored without them, as some archives do, the body itself.
    /// </summary>
    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var rest = body.Span; !rest.IsEmpty;)
        {
            var size = Utf8Text.TakeLine(ref rest);
            if (size.IndexOf((byte)';') is >= 0 and var extension) size = size[..extension];
            if (!int.TryParse(size.Trim((byte)' '), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count)
                || count < 0)
                return joined.Length == 0 ? body : joined.ToArray();
            if (count == 0) break;
            joined.Write(rest[..Math.Min(count, rest.Length)]);
            rest = rest[Math.Min(count, rest.Length)..];
            Utf8Text.TakeLine(ref rest);
        }
        return joined.ToArray();
    }

    /// <summary>The body unpacked, as far as it is whole.</summary>
    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> body, Func<Stream, Stream> unpack, out string? damage)
    {
        damage = null;
        if (LooksUnpacked(body.Span)) return body;
        using var unpacked = new MemoryStream();
        // What one call unpacks before it meets the damage is lost with it, so a second try takes little at a time.
        foreach (var size in (ReadOnlySpan<int>)[81920, 64])
        {
            unpacked.SetLength(0);
            try
            {
                using var from = unpack(new MemoryStream(body.ToArray()));
                var buffer = new byte[size];
                for (int read; unpacked.Length < LargestPage && (read = from.Read(buffer)) > 0;) unpacked.Write(buffer, 0, read);
                return unpacked.ToArray();
            }
            catch (Exception e) when (e is InvalidDataException or InvalidOperationException or EndOfStreamException)
            {
                damage = "is damaged in its packed body; what was unpacked before the damage was read, the rest is missing";
            }
        }
        return unpacked.ToArray();
    }
}
