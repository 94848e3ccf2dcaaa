using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// Reads ownership XML that is not well-formed, as far as it can be read, and reports every repair. Never throws, and looks
/// at each byte a bounded number of times. What it repairs are damages that filings have: bare ampersands, HTML entities,
/// damaged and misspelt tags, missing end tags, a missing root tag, forbidden characters, a missing end. What it does not do
/// is guess: a value whose own tags disagree is left out, and a declared entity is never expanded.
/// </summary>
internal sealed class DamagedXmlReader
{
    /// <summary>How far a misspelt start tag's end tag is looked for, and the end of a declaration: more than any row is long.</summary>
    private const int Window = 16 * 1024;

    private const int LongestName = 64;

    /// <summary>An open element; of an unknown one, where its name stands.</summary>
    private readonly record struct Open(Element? Element, int NameStart, int NameLength);

    private readonly List<Open> _open = [];
    private readonly Dictionary<Element, int> _openCounts = [];
    private readonly RepairLog _log = new();
    private OwnershipXml _form = null!;
    private bool _ended, _rootEnded, _cutOff;
    private byte[] _lastName = [];
    private bool _lastWasClosed;
    private Element? _lastNearest;

    /// <summary>Reads the document; places are byte offsets in it.</summary>
    /// <param name="document">The document from its root on.</param>
    /// <param name="form">The reader of its meaning, started.</param>
    /// <param name="binder">Takes the reports.</param>
    /// <returns>Whether any repair was reported.</returns>
    public bool Read(ReadOnlySpan<byte> document, OwnershipXml form, FilingBinder binder)
    {
        _form = form;
        _open.Clear();
        _openCounts.Clear();
        _log.Start(binder);
        _ended = _rootEnded = _cutOff = false;
        for (var at = 0; !_ended && !_cutOff;)
        {
            var markup = document[at..].IndexOf((byte)'<');
            var end = markup < 0 ? document.Length : at + markup;
            if (end > at) DamagedText.Read(document[at..end], at, form, _log);
            if (markup < 0) break;
            at = Markup(document, end);
        }
        if (!_ended && (!_rootEnded || _open.Count > 0))
        {
            var inside = _open.Count == 0 ? "after its last element" : $"inside {Name(document, _open[^1])}";
            _log.Add(XmlDiagnostics.Truncated, $"The document is cut off {inside}; what stands before that was read.", document.Length);
        }
        while (_open.Count > 0) Pop(Ending.Missing);
        form.Finish();
        _log.Finish();
        return !_log.IsEmpty;
    }

    /// <summary>Reads what begins with a &lt;; returns where to go on.</summary>
    private int Markup(ReadOnlySpan<byte> document, int at)
    {
        var next = at + 1 < document.Length ? document[at + 1] : (byte)0;
        if (next == '/') return EndTag(document, at);
        if (next == '?') return Past(document, at, "?>"u8, "A processing instruction");
        if (next == '!') return Declaration(document, at);
        if (char.IsAsciiLetter((char)next) || next == '_') return StartTag(document, at);
        if (at + 1 < document.Length) return Bare(at);
        _cutOff = true;
        return document.Length;
    }

    private int StartTag(ReadOnlySpan<byte> document, int at)
    {
        var tag = new DamagedTag(document[(at + 1)..], isEnd: false);
        var end = at + 1 + tag.Length;
        if (tag.IsCutOff)
        {
            _cutOff = true;
            return document.Length;
        }
        var element = ElementNames.Find(tag.Name);
        if (element is null)
        {
            element = Misspelt(tag, document[end..]);
            if (element is null && !tag.IsClosed) return Bare(at);
            if (element is not null) _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} was read as <{element.Name}>.", at);
        }
        if (!tag.IsSound && element is not null)
            _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} is damaged; its beginning says {element.Name}.", at);
        if (tag.HasOther && element is not null) _form.Attribute(Shown(document[at..end]), at);
        _form.StartElement(element, element is null ? Encoding.UTF8.GetString(tag.Name[..Math.Min(tag.Name.Length, LongestName)]) : null,
            tag.Id, at);
        if (tag.IsEmpty) _form.EndElement();
        else
        {
            _open.Add(new Open(element, at + 1, tag.Name.Length));
            if (element is not null) _openCounts[element] = _openCounts.GetValueOrDefault(element) + 1;
        }
        return end;
    }

    /// <summary>
    /// The element that a name outside the schema stands for. Upper case and prefixes do not matter here. A misspelt name
    /// needs a second witness: the end tag of the element it is nearest to, ahead of any other start of it. A password's does not.
    /// </summary>
    private Element? Misspelt(DamagedTag tag, ReadOnlySpan<byte> ahead)
    {
        if (tag.Name.Length > LongestName) return null;
        if (ElementNames.FindLoosely(tag.Name) is { } loosely) return loosely;
        // One name misspelt over and over is compared with the schema's once.
        if (tag.IsClosed != _lastWasClosed || !tag.Name.SequenceEqual(_lastName))
        {
            (_lastName, _lastWasClosed) = (tag.Name.ToArray(), tag.IsClosed);
            _lastNearest = ElementNames.Nearest(tag.Name, cut: !tag.IsClosed);
        }
        if (_lastNearest is not { } nearest) return null;
        if (nearest.Role == ElementRole.Secret) return nearest;
        ahead = ahead[..Math.Min(ahead.Length, Window)];
        Span<byte> endTag = stackalloc byte[LongestName + 2], startTag = stackalloc byte[LongestName + 1];
        var name = nearest.Utf8;
        (endTag[0], endTag[1], startTag[0]) = ((byte)'<', (byte)'/', (byte)'<');
        name.CopyTo(endTag[2..]);
        name.CopyTo(startTag[1..]);
        var end = ahead.IndexOf(endTag[..(name.Length + 2)]);
        return end >= 0 && ahead[..end].IndexOf(startTag[..(name.Length + 1)]) < 0 ? nearest : null;
    }

    private int EndTag(ReadOnlySpan<byte> document, int at)
    {
        var tag = new DamagedTag(document[(at + 2)..], isEnd: true);
        var end = at + 2 + tag.Length;
        var element = ElementNames.Find(tag.Name);
        if (element is null && tag.Name.Length <= LongestName) element = ElementNames.FindLoosely(tag.Name);
        var isSound = tag.IsSound;
        if (_open.Count > 0 && IsNamed(document, _open[^1], element, tag.Name)) Pop(Ending.Own);
        else if (IsSgmlEnd(tag.Name))
        {
            _ended = isSound = true;
            _log.Add(XmlDiagnostics.DamagedTag, "The root element has no end tag.", at);
        }
        else if (_open.Count > 0 && (element is null || _open[^1].Element is null) && IsNear(document, _open[^1], tag))
        {
            if (isSound)
                _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} was read as the end of {Name(document, _open[^1])}.", at);
            Pop(Ending.Own);
        }
        else if (!PopTo(document, element, tag.Name, at)) Stray(document, element, at, end);
        if (!isSound && !tag.IsCutOff)
            _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} is damaged; its beginning decided.", at);
        if (tag.IsCutOff) _cutOff = true;
        else if (element is { Name: "ownershipDocument" } || (_open.Count == 0 && element is null && tag.Name.StartsWith("ownershipDoc"u8)))
        {
            _ended = document[end..].IndexOf("</"u8) < 0;
            _rootEnded = true;
            if (!_ended)
                _log.Add(XmlDiagnostics.EarlyEnd, "The end tag of the document stands before other elements of it; they were read too.",
                    at);
        }
        return end;
    }

    /// <summary>An end tag without a start: where a field or a value is open, it is in doubt whose text that is.</summary>
    private void Stray(ReadOnlySpan<byte> document, Element? element, int at, int end)
    {
        if (_open.Count > 0 && element is not null && _open[^1]
            .Element is { Role: ElementRole.Field or ElementRole.Value or ElementRole.Footnote } open)
        {
            _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} ends {open.Name}, which is another element.", at);
            Pop(Ending.Contradicted);
        }
        else if (_open.Count > 0 && _open[^1].Element is null && element is not null)
        {
            _log.Add(XmlDiagnostics.DamagedTag,
                $"{Shown(document[at..end])} ends {Name(document, _open[^1])}, which is no element of the schema.", at);
            Pop(Ending.Contradicted);
        }
        else if (element is not { Name: "ownershipDocument" })
        {
            _log.Add(XmlDiagnostics.DamagedTag, $"{Shown(document[at..end])} has no start tag.", at);
        }
    }

    /// <summary>
    /// Ends the innermost open element of a name, and those inside it, which lack their end tags; false where none is open.
    /// </summary>
    private bool PopTo(ReadOnlySpan<byte> document, Element? element, ReadOnlySpan<byte> name, int at)
    {
        // Unknown names are looked for only nearby, so that a file of nothing but open tags still takes linear time.
        var lowest = element is null ? Math.Max(0, _open.Count - LongestName) : _openCounts.GetValueOrDefault(element) > 0 ? 0
            : _open.Count;
        var found = _open.Count - 1;
        while (found >= lowest && !IsNamed(document, _open[found], element, name)) found--;
        if (found < lowest) return false;
        while (_open.Count - 1 > found)
        {
            _log.Add(XmlDiagnostics.DamagedTag, $"{Name(document, _open[^1])} has no end tag.", at);
            Pop(Ending.Missing);
        }
        Pop(Ending.Own);
        return true;
    }

    private void Pop(Ending ending)
    {
        if (_open[^1].Element is { } element) _openCounts[element]--;
        _open.RemoveAt(_open.Count - 1);
        _form.EndElement(ending);
    }

    private int Declaration(ReadOnlySpan<byte> document, int at)
    {
        var rest = document[at..];
        if (rest.StartsWith("<!--"u8)) return Past(document, at, "-->"u8, "A comment");
        if (rest.StartsWith("<![CDATA["u8))
        {
            var end = Past(document, at, "]]>"u8, "A CDATA section");
            // Its text is as it stands, ampersands included; when its end is missing, what it holds is not delivered.
            if (!_cutOff) _form.Text(document[(at + 9)..(end - 3)], at + 9);
            return end;
        }
        if (XmlProlog.IsDtd(rest))
        {
            _log.Add(XmlDiagnostics.DtdRefused, XmlProlog.DtdMessage, at);
            return at + XmlProlog.DtdLength(rest[..Math.Min(rest.Length, Window)]);
        }
        return Bare(at);
    }

    /// <summary>Where a section ends. One without its end takes the rest of the document with it.</summary>
    private int Past(ReadOnlySpan<byte> document, int at, ReadOnlySpan<byte> mark, string what)
    {
        var end = document[at..].IndexOf(mark);
        if (end >= 0) return at + end + mark.Length;
        _log.Add(XmlDiagnostics.DamagedTag, $"{what} begins here and does not end.", at);
        _cutOff = true;
        return document.Length;
    }

    private int Bare(int at)
    {
        _log.Add(XmlDiagnostics.DamagedTag, "This < begins no tag; it was read as text.", at);
        _form.Text("<"u8, at);
        return at + 1;
    }

    private static bool IsNamed(ReadOnlySpan<byte> document, Open open, Element? element, ReadOnlySpan<byte> name) => element is not null
        ? ReferenceEquals(open.Element, element)
        : open.Element is null && document.Slice(open.NameStart, open.NameLength).SequenceEqual(name);

    private static bool IsNear(ReadOnlySpan<byte> document, Open open, DamagedTag end)
    {
        var name = open.Element is { } element ? element.Utf8 : document.Slice(open.NameStart, Math.Min(open.NameLength, LongestName));
        return (!end.IsClosed && name.StartsWith(end.Name)) || (end.Name.Length <= LongestName && Misspelling.IsNear(name, end.Name));
    }

    /// <summary>The tags with which EDGAR's container ends a document.</summary>
    private static bool IsSgmlEnd(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("XML"u8) || name.SequenceEqual("TEXT"u8) || name.SequenceEqual("DOCUMENT"u8);

    private static string Name(ReadOnlySpan<byte> document, Open open) =>
        open.Element?.Name ?? Shown(document.Slice(open.NameStart, open.NameLength));

    private static string Shown(ReadOnlySpan<byte> markup) =>
        TextValue.Collapse(markup.Length <= 80 ? markup : [.. markup[..79], .. "…"u8]);
}
