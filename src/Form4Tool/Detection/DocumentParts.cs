using Form4Tool.Input;

namespace Form4Tool.Detection;

/// <summary>A part of a document: forms of one format, or what is none.</summary>
/// <param name="Range">Where it stands, in bytes of the document; of XML with its prolog.</param>
/// <param name="Detected">What it was recognised as, with places in bytes of the part.</param>
internal sealed record DocumentPart(Range Range, Detected Detected);

/// <summary>
/// Parts a document that several files of different kinds were joined into, as <c>cat</c>, a note or a question to a language model
/// joins them: each kind has its own end, and what stands behind it is another's.
/// </summary>
internal static class DocumentParts
{
    /// <summary>The parts in order, at least one; of a document that is of one kind it is the whole.</summary>
    public static DocumentPart[] Of(ReadOnlySpan<byte> document)
    {
        if (XmlForms.Find(document) is { Length: > 0 } forms) return AroundXml(document, forms);
        if (JoinedKinds.Of(document) is { Count: > 1 } kinds) return Detected(document, kinds);
        var whole = FormatDetector.Detect(document);
        return whole is { Format: SourceFormat.Ascii, Text: { } text } && JoinedKinds.OfEditions(document, text) is { Count: > 1 } editions
            ? Detected(document, editions) : [new(0..document.Length, whole)];
    }

    private static DocumentPart[] Detected(ReadOnlySpan<byte> document, List<Range> ranges)
    {
        var parts = new DocumentPart[ranges.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = new(ranges[i], FormatDetector.Detect(document[ranges[i]]));
        return parts;
    }

    /// <summary>XML ends with its root: words before and behind it are none of its own.</summary>
    private static DocumentPart[] AroundXml(ReadOnlySpan<byte> document, Range[] forms)
    {
        var parts = new List<DocumentPart>(1);
        var (at, start, count) = (0, 0, 0);             // behind the root before; where the part at hand begins, and how many roots it has
        for (var i = 0; i <= forms.Length; i++)
        {
            var root = i < forms.Length ? forms[i].Start.Value : document.Length;
            if (LooseText.HasWords(document[at..root]))
            {
                if (count > 0) parts.Add(Xml(start..at, forms.AsSpan(i - count, count)));
                var end = i < forms.Length ? at + StartOfProlog(document[at..root]) : root;
                parts.Add(new(at..end, FormatDetector.Detect(document[at..end])));
                (start, count) = (end, 0);
            }
            count++;
            at = i < forms.Length ? forms[i].End.Value : root;
        }
        if (count > 1) parts.Add(Xml(start..at, forms.AsSpan(forms.Length - count + 1)));
        return [.. parts];
    }

    private static DocumentPart Xml(Range range, ReadOnlySpan<Range> forms)
    {
        var inside = new Range[forms.Length];
        for (var i = 0; i < forms.Length; i++)
            inside[i] = (forms[i].Start.Value - range.Start.Value)..(forms[i].End.Value - range.Start.Value);
        return new(range, new Detected(SourceFormat.OwnershipXml, FormatDetector.RootElement, null, inside));
    }

    /// <summary>Where the declarations and comments begin that stand right before a root.</summary>
    private static int StartOfProlog(ReadOnlySpan<byte> before)
    {
        while (true)
        {
            var trimmed = before.TrimEnd(" \t\r\n"u8);
            var at = trimmed.EndsWith("?>"u8) ? trimmed.LastIndexOf("<?"u8)
                : trimmed.EndsWith("-->"u8) ? trimmed.LastIndexOf("<!--"u8)
                : trimmed.EndsWith("]>"u8) ? trimmed.LastIndexOf("<!DOCTYPE"u8)
                : trimmed.EndsWith("<XML>"u8) ? trimmed.Length - "<XML>"u8.Length
                : -1;
            if (at < 0) return before.Length;
            before = trimmed[..at];
        }
    }
}
