using System.Buffers;
using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// A submission whose tags or lines were rewritten: tags in small letters, as programs for HTML write them, or the line ends of its
/// header gone, as where white space was collapsed. EDGAR's tags and keys are known, so each is put at the head of a line again.
/// </summary>
internal sealed class SgmlTags : IWrapper
{
    private static readonly string[] Tags =
    [
        "SEC-DOCUMENT", "IMS-DOCUMENT", "SEC-HEADER", "IMS-HEADER", "ACCEPTANCE-DATETIME", "SUBMISSION", "DOCUMENT", "TYPE", "SEQUENCE",
        "FILENAME",
        "DESCRIPTION", "TEXT", "XML", "PAGE", "TABLE", "CAPTION",
    ];

    // The keys of a header, as EDGAR writes them before the document (EDGAR Filer Manual, volume II, header data).
    private static readonly string[] Keys =
    [
        "ACCESSION NUMBER:", "CONFORMED SUBMISSION TYPE:", "PUBLIC DOCUMENT COUNT:", "CONFORMED PERIOD OF REPORT:", "FILED AS OF DATE:",
        "DATE AS OF CHANGE:",
        "REPORTING-OWNER:", "OWNER DATA:", "COMPANY CONFORMED NAME:", "CENTRAL INDEX KEY:", "FILING VALUES:", "FORM TYPE:", "SEC ACT:",
        "SEC FILE NUMBER:",
        "FILM NUMBER:", "MAIL ADDRESS:", "BUSINESS ADDRESS:", "STREET 1:", "STREET 2:", "CITY:", "STATE:", "ZIP:", "BUSINESS PHONE:",
        "ISSUER:", "COMPANY DATA:",
        "STANDARD INDUSTRIAL CLASSIFICATION:", "IRS NUMBER:", "EIN:", "ORGANIZATION NAME:", "STATE OF INCORPORATION:", "FISCAL YEAR END:",
        "FORMER NAME:", "FORMER COMPANY:",
        "FORMER CONFORMED NAME:", "DATE OF NAME CHANGE:", "SUBJECT COMPANY:", "FILED BY:",
    ];

    private static readonly SearchValues<byte> HeaderNames =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    /// <inheritdoc/>
    public string Name => "a submission whose tags or line ends were rewritten";

    /// <summary>Whether a text begins as a submission does, and has not the line ends of one.</summary>
    public static bool IsCollapsed(ReadOnlySpan<byte> text)
    {
        var head = Utf8Text.TrimStart(text[..Math.Min(text.Length, 4096)]);
        if (!head.StartsWith("<SEC-"u8) && !head.StartsWith("<IMS-"u8) && !head.StartsWith("<ACCEPTANCE-"u8)
            && !head.StartsWith("ACCESSION NUMBER:"u8)) return false;
        var key = head.IndexOf("CONFORMED SUBMISSION TYPE:"u8);
        return key >= 0 && head[..key].IndexOf("ACCESSION NUMBER:"u8) is >= 0 and var first
            && head[first..key].IndexOfAny((byte)'\n', (byte)'\r') < 0;
    }

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        var head = Utf8Text.TrimStart(text);
        var small = IsRewritten(head, "<SEC-DOCUMENT>"u8) || IsRewritten(head, "<IMS-DOCUMENT>"u8) || IsRewritten(head, "<SEC-HEADER>"u8)
            || IsRewritten(head, "<SUBMISSION>"u8);
        var collapsed = IsCollapsed(text);
        if (!small && !collapsed) return null;
        var mended = new ArrayBufferWriter<byte>(text.Length + 1024);
        var inHeader = true;
        for (var at = 0; at < text.Length;)
        {
            var next = inHeader ? NextCandidate(text[at..], collapsed) : text[at..].IndexOf((byte)'<');
            if (next < 0) next = text.Length - at;
            mended.Write(text.Slice(at, next));
            at += next;
            if (at == text.Length) break;
            if (text[at] == '<' && TagAt(text[at..], small, inHeader) is { Length: > 0 } tag)
            {
                if (collapsed && tag[1] != '/') mended.Write("\n"u8);
                mended.Write(Encoding.ASCII.GetBytes(tag));
                at += tag.Length;
                inHeader &= tag != "<DOCUMENT>";
                continue;
            }
            if (collapsed && inHeader && KeyAt(text[at..]) is { } key)
            {
                mended.Write("\n"u8);
                mended.Write(Encoding.ASCII.GetBytes(key));
                at += key.Length;
                continue;
            }
            mended.Write(text.Slice(at, 1));
            at++;
        }
        return new Opened(Name, [new Member(null, mended.WrittenMemory)]);
    }

    private static bool IsRewritten(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag) =>
        !text.StartsWith(tag) && Utf8Text.StartsWith(text, tag);

    private static int NextCandidate(ReadOnlySpan<byte> text, bool keys)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '<' || keys && char.IsAsciiLetterUpper((char)text[i])) return i;
        return -1;
    }

    private static string? KeyAt(ReadOnlySpan<byte> text)
    {
        foreach (var key in Keys)
            if (text.Length >= key.Length && System.Text.Ascii.Equals(text[..key.Length], key)) return key;
        return null;
    }

    /// <summary>The tag of EDGAR that stands here, in capitals; null where there is none.</summary>
    private static string? TagAt(ReadOnlySpan<byte> text, bool anyCase, bool inHeader)
    {
        var end = text[..Math.Min(text.Length, 32)].IndexOf((byte)'>');
        if (end < 2) return null;
        var isEnd = text[1] == '/';
        var name = text[(isEnd ? 2 : 1)..end];
        foreach (var tag in Tags)
        {
            if (name.Length == tag.Length && (anyCase ? System.Text.Ascii.EqualsIgnoreCase(name, tag)
                : System.Text.Ascii.Equals(name, tag)))
                return isEnd ? $"</{tag}>" : $"<{tag}>";
        }
        // The header of the dissemination file is made of tags alone, and all of them have capitals.
        return anyCase && inHeader && !name.ContainsAnyExcept(HeaderNames)
            ? Encoding.ASCII.GetString(text[..(end + 1)]).ToUpperInvariant() : null;
    }
}
