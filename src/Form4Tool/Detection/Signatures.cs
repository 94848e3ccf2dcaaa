namespace Form4Tool.Detection;

/// <summary>
/// Names what a file is that is no text, by its first bytes. It was decoded before, so only the letters among them are compared.
/// </summary>
internal static class Signatures
{
    private const int HeadLength = 12;

    /// <summary>What a document is, as in "a PDF document"; null where no signature is known.</summary>
    public static string? Name(ReadOnlySpan<byte> document)
    {
        var head = document[..Math.Min(HeadLength, document.Length)];
        if (head.StartsWith("%PDF-"u8)) return "a PDF document";
        if (head.StartsWith("GIF8"u8)) return "a GIF picture";
        if (head.StartsWith("BZh"u8)) return "packed by bzip2";
        if (head.StartsWith("Rar!"u8)) return "a RAR archive";
        if (head.StartsWith("7z"u8)) return "a 7-Zip archive";
        if (head.IndexOf("PNG\r\n"u8) > 0) return "a PNG picture";
        if (head.IndexOf("JFIF"u8) > 0) return "a JPEG picture";
        return head.IndexOf("7zXZ"u8) > 0 ? "packed by xz" : null;
    }
}
