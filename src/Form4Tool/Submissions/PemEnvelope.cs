namespace Form4Tool.Submissions;

/// <summary>
/// The privacy-enhanced-mail envelope around submissions of the 1990s and early 2000s (RFC 1421). Inside it every line that
/// begins with a dash was written with <c>"- "</c> before it (RFC 934); that is undone here. Lines keep their number.
/// </summary>
internal static class PemEnvelope
{
    /// <summary>The input without its dash escapes; the input itself where it is in no envelope.</summary>
    public static ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> input)
    {
        var bytes = input.Span;
        var begin = bytes[..Math.Min(bytes.Length, 4096)].IndexOf("-----BEGIN PRIVACY-ENHANCED MESSAGE-----"u8);
        if (begin < 0) return input;
        var opened = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var lineStart = i == 0 || bytes[i - 1] is (byte)'\n' or (byte)'\r';
            if (lineStart && bytes[i..].StartsWith("- -"u8)) i += 2;
            opened[length++] = bytes[i];
        }
        return opened.AsMemory(0, length);
    }
}
