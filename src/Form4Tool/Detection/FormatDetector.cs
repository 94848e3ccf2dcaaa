using System.Buffers;
using System.Text;

namespace Form4Tool.Detection;

/// <summary>
/// Decides by content alone which format a document is in: the root element of ownership XML, else the words of the form in
/// HTML or in text. File names are not looked at: a page may be called <c>.xml</c>, and a submission <c>.txt</c>.
/// </summary>
internal static class FormatDetector
{
    /// <summary>What shows ownership XML.</summary>
    public static readonly string[] RootElement = ["root element ownershipDocument"];

    /// <summary>Recognises a document of UTF-8 bytes that has no ownership XML.</summary>
    public static Detected Detect(ReadOnlySpan<byte> document)
    {
        if (TextValueIsBlank(document)) return new Detected(null, [], "empty", []);
        // What was no UTF-8 was decoded from Windows-1252, the signature of 7-Zip too.
        if (document.Contains((byte)0) || document.StartsWith("%PDF-"u8) || document.StartsWith("7z¼¯"u8))
            return new Detected(null, [], Signatures.Name(document) is { } name ? $"binary ({name})" : "binary", []);
        if (document.Length > FormLimits.MaxBytes) return new Detected(null, [], FormLimits.TooLarge, []);
        if (StrippedForms.Find(document) is { Length: > 0 } stripped) return Stripped(stripped);
        var text = Decode(document);
        var detected = FormWords.Detect(text, document.Length);
        return detected.Format is null && StrippedForms.FindWithoutVersion(text) is { Length: > 0 } early && !RowTable.Is(text)
            ? Stripped(early) : detected;
    }

    private static Detected Stripped(Range[] forms) =>
        new(SourceFormat.ExtractedText, ["the values of ownership XML in the schema's order"], null, forms) { IsStripped = true };

    /// <summary>The text of UTF-8 bytes. It has no more characters than they are, so that nobody need count them first.</summary>
    private static string Decode(ReadOnlySpan<byte> document)
    {
        var chars = ArrayPool<char>.Shared.Rent(document.Length);
        var text = new string(chars, 0, Encoding.UTF8.GetChars(document, chars));
        ArrayPool<char>.Shared.Return(chars);
        return text;
    }

    private static bool TextValueIsBlank(ReadOnlySpan<byte> document) => document.Trim(" \t\r\n\v\f"u8).IsEmpty;
}
