namespace Form4Tool.Detection;

/// <summary>
/// What no form goes beyond, and what would cost time or memory out of proportion if it did. EDGAR takes 30 rows a table and 99
/// footnotes of 1,000 characters, which is far below a megabyte in any shape.
/// </summary>
internal static class FormLimits
{
    /// <summary>The largest document that is read as a form; a submission with attachments may be larger.</summary>
    public const int MaxBytes = 12 << 20;

    /// <summary>What a document that is larger is, instead of a form.</summary>
    public const string TooLarge = "larger than any form";

    // A parser of HTML looks through the tags that are open at each that opens; pages of forms are nested about twenty deep.
    private const int MaxOpenTags = 10_000;

    // A parser of XML compares the attributes of a tag with each other; a form's tags have one.
    private const int MaxTagBytes = 1 << 16;

    /// <summary>What a form goes beyond; null where it is within the limits.</summary>
    public static string? Exceeded(SourceFormat format, ReadOnlySpan<byte> form)
    {
        if (form.Length > MaxBytes) return $"The document has {form.Length:N0} bytes; a form has {MaxBytes:N0} at most.";
        if (form.Length <= MaxTagBytes) return null;       // the common case: nothing to look for
        return format switch
        {
            SourceFormat.OwnershipXml when HasLongTag(form) =>
                $"A tag has more than {MaxTagBytes:N0} bytes; those of a form have one attribute.",
            SourceFormat.RenderedHtml or SourceFormat.FilerHtml when IsDeep(form) =>
                $"More than {MaxOpenTags:N0} tags stand inside each other; those of a form stand about twenty deep.",
            _ => null,
        };
    }

    private static bool HasLongTag(ReadOnlySpan<byte> form)
    {
        for (int start; (start = form.IndexOf((byte)'<')) >= 0;)
        {
            form = form[start..];
            var end = form.IndexOf((byte)'>');
            if (end < 0 || end > MaxTagBytes) return form.Length > MaxTagBytes;
            form = form[(end + 1)..];
        }
        return false;
    }

    private static bool IsDeep(ReadOnlySpan<byte> page)
    {
        var open = 0;
        for (int start; (start = page.IndexOf((byte)'<')) >= 0 && start + 1 < page.Length;)
        {
            page = page[(start + 1)..];
            if (page[0] == '/') open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter((char)page[0]) && !ClosesItself(page) && ++open > MaxOpenTags) return true;
        }
        return false;
    }

    /// <summary>Whether a tag has no end, or is closed by the next of its kind, as rows and cells are.</summary>
    private static bool ClosesItself(ReadOnlySpan<byte> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 8 && char.IsAsciiLetterOrDigit((char)tag[length])) length++;
        Span<char> name = stackalloc char[8];
        for (var i = 0; i < length; i++) name[i] = (char)(tag[i] | 0x20);
        return name[..length] is "br" or "hr" or "img" or "input" or "meta" or "link" or "col" or "p" or "li" or "td" or "th" or "tr"
            or "option" or "dt" or "dd";
    }
}
