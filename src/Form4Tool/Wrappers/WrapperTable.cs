using System.Runtime.CompilerServices;

namespace Form4Tool.Wrappers;

/// <summary>The wrappers that are known, and which of them an input may be in, told by its first bytes.</summary>
internal static class WrapperTable
{
    /// <summary>How deep wrappers are opened in each other: page source in a mail in a web archive is three.</summary>
    public const int MaxDepth = 4;

    /// <summary>Opens what is around an input.</summary>
    /// <returns>What is inside; null where the input is not wrapped.</returns>
    public static Opened? Open(ReadOnlyMemory<byte> input)
    {
        // XML and EDGAR's containers, nearly all inputs, begin in one of these ways and are in nothing.
        var head = input.Span;
        if (head.StartsWith("<?xml"u8) || head.StartsWith("<ownershipDocument"u8) || head.StartsWith("<SEC-DOCUMENT>"u8)
            && !SgmlTags.IsCollapsed(head)) return null;
        return Search(input);
    }

    // Its own method: the types of the wrappers are loaded only for an input that may be in one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Opened? Search(ReadOnlyMemory<byte> input)
    {
        foreach (var wrapper in Of(input.Span))
            if (wrapper.Open(input) is { } opened) return opened;
        return null;
    }

    private static readonly IWrapper WebArchive = new WebArchive(), Json = new JsonStrings(), Mail = new MailMessage(),
    Quoted = new QuotedMail(),
        Indented = new Indentation(), Csv = new CsvCells(), Escaped = new EscapedStrings(), Source = new PageSource(),
        Sgml = new SgmlTags(), Named = new NamedFiles();

    private static readonly IWrapper[] InHtml = [Source, Sgml], InIndented = [Indented, Source], InJson = [Json, Escaped],
        InText = [WebArchive, Named, Mail, Quoted, Indented, Csv, Escaped, Sgml];

    private static IWrapper[] Of(ReadOnlySpan<byte> input) => Utf8Text.TrimStart(input) switch
    {
        [(byte)'<', ..] => Utf8Text.StartsWithIndented(input) ? InIndented : InHtml,
        [(byte)'{' or (byte)'[', ..] => InJson,
        _ => InText,
    };
}
