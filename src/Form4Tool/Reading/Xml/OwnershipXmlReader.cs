using System.Text;
using System.Xml;
using Form4Tool.Binding;
using Form4Tool.Input;

namespace Form4Tool.Reading.Xml;

/// <summary>Reads ownership XML: strictly where it is well-formed, otherwise as far as it can be read.</summary>
internal sealed class OwnershipXmlReader : IFormReader
{
    private static ReadOnlySpan<byte> Root => "<ownershipDocument"u8;

    private readonly OwnershipXml _form = new();
    private readonly FastXmlScanner _fast = new();
    private StrictXmlReader? _strict;
    private DamagedXmlReader? _damaged;

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        // A document all of whose lines have one width was one line once. Even where it is well-formed its values are broken.
        if (Join(document, uniform: true) is { } uniform)
        {
            ReadJoined(document, uniform, binder);
            return;
        }
        if (TryFast(document, binder)) return;
        var places = new PlaceMap(document, PlaceUnit.Line);
        if (TryStrict(document, places, document.Utf8, binder, out var fault)) return;
        if (Join(document, uniform: false) is { } wrapped && TryStrict(document, Places(document, wrapped), Form(wrapped), binder, out _))
            ReportWrapped(wrapped, binder);
        else
            ReadDamaged(document, places, document.Utf8, binder, fault);
    }

    private void ReadJoined(SourceDocument document, WrappedLines lines, FilingBinder binder)
    {
        var places = Places(document, lines);
        if (!TryStrict(document, places, Form(lines), binder, out var fault)) ReadDamaged(document, places, Form(lines), binder, fault);
        ReportWrapped(lines, binder);
    }

    private bool TryFast(SourceDocument document, FilingBinder binder)
    {
        Start(document, new PlaceMap(document, PlaceUnit.Byte), binder);
        if (!_fast.TryRead(document.Utf8, document.Survey, _form)) return false;
        _form.Finish();
        return true;
    }

    private bool TryStrict(SourceDocument document, PlaceMap places, ReadOnlySpan<byte> text, FilingBinder binder, out XmlException? fault)
    {
        fault = null;
        if (!text.StartsWith(Root)) return false;
        try
        {
            Start(document, places, binder);
            (_strict ??= new()).Read(text, _form);
            _form.Finish();
            return true;
        }
        catch (XmlException exception)
        {
            fault = exception;
            return false;
        }
    }

    private void ReadDamaged(SourceDocument document, PlaceMap places, ReadOnlySpan<byte> text, FilingBinder binder, XmlException? fault)
    {
        Start(document, places, binder);
        if (!text.StartsWith(Root))
            binder.Report(XmlDiagnostics.DamagedTag,
                "The document does not begin with <ownershipDocument>; its other elements tell what it is.", 0);
        if ((_damaged ??= new()).Read(text, _form, binder) || fault is null) return;
        // The parser's sentence, without the place in its own count of lines.
        var message = fault.Message;
        var end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        binder.Report(XmlDiagnostics.NotWellFormed, $"The XML is not well-formed: {(end < 0 ? message : message[..end])}",
            PlaceMap.Pack(fault.LineNumber, fault.LinePosition));
    }

    private void Start(SourceDocument document, PlaceMap places, FilingBinder binder)
    {
        binder.Start(Notation.Xml, places, Demands.None);
        XmlProlog.Check(document, binder);
        _form.Start(binder);
    }

    private static WrappedLines? Join(SourceDocument document, bool uniform)
    {
        // The first line may begin before the document: with a declaration.
        var prolog = document.Prolog;
        var start = prolog.Length;
        while (start > 0 && prolog[start - 1] is not ((byte)'\n' or (byte)'\r')) start--;
        var line = prolog[start..];
        return WrappedLines.Join(document.Utf8, Encoding.UTF8.GetCharCount(line), uniform);
    }

    private static void ReportWrapped(WrappedLines lines, FilingBinder binder) =>
        binder.Report(XmlDiagnostics.HardWrapped,
        $"The lines were broken after {lines.Width} characters, inside tags and values too; they were joined.", 0);

    /// <summary>The form in the joined text: its end tag, which a line break may have hidden, ends it.</summary>
    private static ReadOnlySpan<byte> Form(WrappedLines lines)
    {
        var text = lines.Joined.AsSpan();
        var end = text.IndexOf("</ownershipDocument>"u8);
        return end < 0 ? text : text[..(end + "</ownershipDocument>"u8.Length)];
    }

    private static PlaceMap Places(SourceDocument document, WrappedLines lines)
    {
        var joined = new SourceDocument(lines.Joined, ..);
        return new PlaceMap(document, PlaceUnit.Byte,
            place => (int)lines.Original(place < 1L << 32 ? place : joined.OffsetOf((int)(place >> 32), (int)place)));
    }
}
