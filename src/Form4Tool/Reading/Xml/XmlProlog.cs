using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Wrappers;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// What stands before the root element: a declaration, whose encoding may not be the one that the bytes have, and a document
/// type declaration, which is refused. Neither changes how the document is read.
/// </summary>
internal static partial class XmlProlog
{
    public const string DtdMessage =
        "The document declares a document type or entities; the declaration was not used and nothing was expanded.";

    /// <summary>Reports what is odd about the prolog.</summary>
    public static void Check(SourceDocument document, FilingBinder binder)
    {
        var prolog = document.Prolog;
        // The declaration that nearly all filings have, or none, behind what opens a document in EDGAR's containers.
        var declaration = TextValue.Trim(prolog);
        if (declaration.StartsWith("<XML>"u8)) declaration = TextValue.Trim(declaration["<XML>"u8.Length..]);
        if (declaration.IsEmpty || declaration.SequenceEqual("<?xml version=\"1.0\"?>"u8)) return;
        if (document.Decoded is null && declaration.SequenceEqual("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8)) return;
        for (var at = 0; at < prolog.Length;)
        {
            var found = prolog[at..].IndexOf((byte)'<');
            if (found < 0) break;
            at += found;
            var rest = prolog[at..];
            if (rest.StartsWith("<!--"u8)) at += rest.IndexOf("-->"u8) is >= 0 and var end ? end : rest.Length;
            else if (IsDtd(rest))
            {
                // HTML's own, of a page around the XML, declares nothing for it.
                if (!Utf8Text.StartsWith(rest, "<!DOCTYPE html"u8))
                    binder.Report(XmlDiagnostics.DtdRefused, DtdMessage, at - prolog.Length);
                at += DtdLength(rest);
            }
            else if (rest.StartsWith("<?xml "u8)) CheckDeclaration(document, prolog, at, binder);
            at++;
        }
    }

    /// <summary>Whether a document type declaration, or a part of one, begins here.</summary>
    public static bool IsDtd(ReadOnlySpan<byte> text) =>
        text.StartsWith("<!DOCTYPE"u8) || text.StartsWith("<!ENTITY"u8) || text.StartsWith("<!ELEMENT"u8)
        || text.StartsWith("<!ATTLIST"u8) || text.StartsWith("<!NOTATION"u8);

    /// <summary>The length of the declaration that begins here, with its internal subset.</summary>
    public static int DtdLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'>', (byte)'[');
        if (end < 0) return text.Length;
        if (text[end] == '[' && text[end..].IndexOf((byte)']') is >= 0 and var close) end += close;
        var last = text[end..].IndexOf((byte)'>');
        return last < 0 ? text.Length : end + last + 1;
    }

    private static void CheckDeclaration(SourceDocument document, ReadOnlySpan<byte> prolog, int at, FilingBinder binder)
    {
        var end = prolog[at..].IndexOf("?>"u8);
        if (end < 0 || prolog.Slice(at, end).IndexOf("encoding"u8) < 0) return;
        CheckEncoding(document, prolog, at, end, binder);
    }

    private static void CheckEncoding(SourceDocument document, ReadOnlySpan<byte> prolog, int at, int end, FilingBinder binder)
    {
        var match = Encoding().Match(System.Text.Encoding.UTF8.GetString(prolog.Slice(at, Math.Min(end, 256))));
        if (!match.Success) return;
        var declared = match.Groups[1].Value;
        if (!IsTrue(declared.ToLowerInvariant(), document))
            binder.Report(XmlDiagnostics.WrongDeclaration,
                $"The document says that its encoding is {declared}; its bytes are {Actual(document)}.", at - prolog.Length);
    }

    private static bool IsTrue(string declared, SourceDocument document)
    {
        if (declared.StartsWith("utf-16") || declared.StartsWith("ucs-2") || declared == "iso-10646-ucs-2")
            return document.Decoded == InputDiagnostics.Utf16;
        if (document.Decoded == InputDiagnostics.Utf16) return false;
        // All encodings that a US filing agent declares agree with ASCII; they contradict the bytes only beyond it.
        var isUtf8 = declared is "utf-8" or "utf8";
        if (document.Decoded == InputDiagnostics.Windows1252) return !isUtf8 && declared is not ("us-ascii" or "ascii");
        return isUtf8 || System.Text.Ascii.IsValid(document.Utf8);
    }

    private static string Actual(SourceDocument document) =>
        document.Decoded == InputDiagnostics.Utf16 ? "UTF-16" : document.Decoded == InputDiagnostics.Windows1252 ? "not UTF-8" : "UTF-8";

    [GeneratedRegex("""\bencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Encoding();
}
