namespace Form4Tool.Submissions;

/// <summary>
/// The privacy-enhanced-mail envelope around submissions of the 1990s and early 2000s (RFC 1421). Inside it every line that
/// begins with a dash was written with <c>"- "</c> before it (RFC 934); that is undone here, and the envelope's own lines, its head of keys
/// among them, become blanks. Lines keep their number. Files that were joined have an envelope each.
/// </summary>
internal static class PemEnvelope
{
    private static ReadOnlySpan<byte> Begin => "-----BEGIN PRIVACY-ENHANCED MESSAGE-----"u8;

    private static ReadOnlySpan<byte> End => "-----END PRIVACY-ENHANCED MESSAGE-----"u8;

    /// <summary>The input without its envelopes; the input itself where it is in none.</summary>
    public static ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> input)
    {
        var bytes = input.Span;
        if (bytes.IndexOf(Begin) < 0) return input;
        var opened = new byte[bytes.Length];
        var length = 0;
        var (isInside, isHead) = (false, false);
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var found ? found : bytes.Length;
            var line = bytes[..end];
            var isEnvelope = line.StartsWith(Begin) || isInside && line.StartsWith(End);
            if (isEnvelope) isInside = isHead = line.StartsWith(Begin);
            // The head ends with an empty line; where that is lost, with EDGAR's first tag.
            else isHead &= !line.IsEmpty && line[0] != '<';
            if (isInside && !isHead && line.StartsWith("- -"u8)) line = line[2..];
            var next = end == bytes.Length ? end : bytes[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1;
            if (isEnvelope || isHead) opened.AsSpan(length, line.Length).Fill((byte)' ');
            else line.CopyTo(opened.AsSpan(length));
            length += line.Length;
            bytes[end..next].CopyTo(opened.AsSpan(length));
            length += next - end;
            bytes = bytes[next..];
        }
        return opened.AsMemory(0, length);
    }
}
