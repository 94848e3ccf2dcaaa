using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// The meaning of ownership XML: takes the start tags, texts and end tags of a document and tells the binder which text is
/// which field. Elements are known by name wherever they stand, not by version or exact nesting, because versions and
/// damaged files nest differently. All tokenizers of XML (the fast one, the platform's, the forgiving one) feed this.
/// </summary>
/// <remarks>A text becomes a value only when an end tag of its own follows: half a value is never delivered as a whole one.</remarks>
internal sealed class OwnershipXml
{
    private const int MaxDepth = 64;
    private readonly Element?[] _open = new Element?[MaxDepth];
    private int _depth;
    private FilingBinder _binder = null!;

    private readonly ElementText _text = new();

    private Element? _field;            // the open element that holds a field
    private bool _taking;               // whether text belongs to the field, the value or the footnote that is open
    private bool _valued;               // whether the field had its text
    private Element? _row;
    private long _rowPlace, _footnotePlace;
    private RowBlocks _blocks;
    private bool _owner, _signature, _footnote, _secret;
    private byte[] _footnoteId = new byte[16];
    private int _footnoteIdLength, _tables, _derivativeTables;
    private string? _unknown;

    /// <summary>Begins a document; the binder has been started.</summary>
    public void Start(FilingBinder binder)
    {
        _binder = binder;
        _depth = _tables = _derivativeTables = 0;
        _text.Clear();
        _field = _row = null;
        _taking = _valued = _owner = _signature = _footnote = _secret = false;
        _unknown = null;
        _blocks = RowBlocks.None;
    }

    /// <summary>An attribute that no element of the schema has.</summary>
    public void Attribute(string shown, long place) => _binder.Report(XmlDiagnostics.StrayText,
        $"{TextValue.Shown(Encoding.UTF8.GetBytes(shown))} is an attribute, which no element of the schema has; it is not in the output.",
        place);

    /// <summary>A start tag.</summary>
    /// <param name="element">What the table knows of the element; null where it is unknown.</param>
    /// <param name="name">The name of an unknown element.</param>
    /// <param name="id">Its <c>id</c> attribute, which footnotes and marks have.</param>
    /// <param name="place">Where it is.</param>
    public void StartElement(Element? element, string? name, ReadOnlySpan<byte> id, long place)
    {
        if (element is null && _row is not null && !id.IsEmpty)
        {
            _binder.Report(XmlDiagnostics.DamagedTag,
                $"Element {name}, which has an id, was read as footnoteId: nothing else in a row has one.", place);
            element = Element.Find("footnoteId");
        }
        var role = element?.Role ?? ElementRole.Unknown;
        if (!_taking)
        {
            if (!_text.IsEmpty) DropText();
        }
        // An unknown tag inside a footnote or a value is markup: its text counts, the tag does not. A mark ends the text
        // that stands in the field's element itself; any other element shows that the open one lacks its end tag.
        else if (role == ElementRole.Mark) EndOwnText();
        else if (role is not (ElementRole.Unknown or ElementRole.Value)) EndUnclosed();
        if (_depth < MaxDepth) _open[_depth] = element;
        _depth++;
        switch (role)
        {
            case ElementRole.Field: StartField(element!); break;
            case ElementRole.Value when _field is not null:
                if (!_text.IsEmpty) DropText();
                (_valued, _taking) = (true, true);
                break;
            case ElementRole.Mark: Mark(id, place); break;
            case ElementRole.Row: StartRow(element!, place); break;
            case ElementRole.Footnote: StartFootnote(id, place); break;
            case ElementRole.Owner:
                EndOwner();
                _owner = true;
                break;
            case ElementRole.Signature:
                EndSignature();
                _signature = true;
                break;
            case ElementRole.Table: StartTable(element!, place); break;
            case ElementRole.Block: _blocks |= element!.Blocks; break;
            case ElementRole.Secret:
                _secret = true;
                _binder.Report(XmlDiagnostics.SecretRemoved,
                    "The document holds a rptOwnerCcc, a filer's password; it is not in the output.", place);
                break;
            case ElementRole.Unknown when !_taking: _unknown ??= name; break;
        }
    }

    /// <summary>A whole element that holds nothing but text: start tag, text and end tag at once, the text taken in place.</summary>
    public void Leaf(Element element, ReadOnlySpan<byte> id, ReadOnlySpan<byte> text, long place, long textPlace)
    {
        if (_text.IsEmpty)
        {
            if (element.Role == ElementRole.Value && _field is not null)
            {
                (_valued, _taking) = (true, false);
                Push(_field.Field, text, textPlace);
                return;
            }
            if (element.Role == ElementRole.Field && !_taking && (_row is not null || !Fields.IsRowField(element.Field)))
            {
                StartField(element);
                Push(element.Field, text, textPlace);
                (_field, _taking) = (null, false);
                return;
            }
            if (element.Role == ElementRole.Footnote && !_taking)
            {
                _field = null;
                _binder.Footnote(id, text, place);
                return;
            }
        }
        StartElement(element, null, id, place);
        Text(text, textPlace);
        EndElement();
    }

    /// <summary>A piece of text.</summary>
    public void Text(ReadOnlySpan<byte> text, long place) => _text.Add(text, place);

    /// <summary>A piece of text, as UTF-16, whose place is that of its beginning; leading white space has been taken off.</summary>
    public void Text(ReadOnlySpan<char> text, long place) => _text.Add(text, place);

    /// <summary>Whether text has come that no element has taken yet.</summary>
    public bool HasText => !_text.IsEmpty;

    /// <summary>The end of the innermost open element.</summary>
    public void EndElement(Ending ending = Ending.Own)
    {
        if (_depth == 0) return;
        _depth--;
        var element = _depth < MaxDepth ? _open[_depth] : null;
        switch (element?.Role ?? ElementRole.Unknown)
        {
            case ElementRole.Field when ReferenceEquals(element, _field):
                if (_text.IsEmpty) { }
                else if (_valued) DropText();
                else if (ending == Ending.Own) PushField();
                else DropUnclosed();
                if (ending == Ending.Contradicted) Withdraw(element!);
                (_field, _taking) = (null, false);
                break;
            case ElementRole.Value when _field is not null && _taking:
                if (ending == Ending.Own) PushField();
                else DropUnclosed();
                _taking = false;
                break;
            case ElementRole.Row: EndRow(ending); break;
            case ElementRole.Footnote: EndFootnote(ending); break;
            case ElementRole.Owner: EndOwner(); break;
            case ElementRole.Signature: EndSignature(); break;
            case ElementRole.Secret:
                _secret = false;
                _text.Clear();
                break;
            case ElementRole.Ignored: _text.Clear(); break;
            default:
                if (_taking) break;
                if (!_text.IsEmpty) DropText();
                _unknown = null;
                break;
        }
    }

    /// <summary>Ends the document. What is still open, in a document that is cut off, counts without its last text.</summary>
    public void Finish()
    {
        EndUnclosed();
        EndRow(Ending.Missing);
        EndOwner();
        EndSignature();
        DropText();
    }

    private void StartField(Element element)
    {
        // An element of a row outside of one has nowhere to go; its text is reported as stray.
        _field = Fields.IsRowField(element.Field) && _row is null ? null : element;
        (_valued, _taking) = (false, _field is not null);
        if (_field is null) _unknown = element.Name;
        else if (element.Field is >= Fields.FirstOfOwner and <= Fields.LastOfOwner) _owner = true;
        else if (element.Field is Field.SignatureName or Field.SignatureDate) _signature = true;
    }

    private void StartRow(Element element, long place)
    {
        EndRow(Ending.Missing);
        _row = element;
        _rowPlace = place;
        _blocks = RowBlocks.None;
        _binder.BeginRow(element.Derivative);
    }

    private void EndRow(Ending ending)
    {
        if (_row is null) return;
        // Of a row without its own end the tokenizer has already said that it is incomplete.
        if (ending == Ending.Own) MissingBlocks.Report(_row.Blocks & ~_blocks, _binder, _rowPlace);
        _binder.EndRow(_row.Kind);
        _row = null;
    }

    private void StartTable(Element element, long place)
    {
        var count = element.Derivative ? ++_derivativeTables : ++_tables;
        if (count == 2)
            _binder.Report(XmlDiagnostics.SeveralTables, $"A second {element.Name} begins here; the rows of both were read in order.",
                place, element.Name);
    }

    private void StartFootnote(ReadOnlySpan<byte> id, long place)
    {
        (_footnote, _footnotePlace) = (true, place);
        if (id.Length > _footnoteId.Length) _footnoteId = new byte[id.Length * 2];
        id.CopyTo(_footnoteId);
        _footnoteIdLength = id.Length;
        (_taking, _field) = (true, null);
    }

    private ReadOnlySpan<byte> FootnoteId => _footnoteId.AsSpan(0, _footnoteIdLength);

    /// <summary>
    /// A footnote that has no end of its own keeps its id, so that the marks on it are not left hanging, and loses its text.
    /// </summary>
    private void EndFootnote(Ending ending)
    {
        if (!_footnote) return;
        if (ending != Ending.Own) DropUnclosed();
        _binder.Footnote(FootnoteId, _text.Bytes, _footnotePlace);
        (_footnote, _taking) = (false, false);
        _text.Clear();
    }

    private void EndOwner()
    {
        if (_owner) _binder.EndOwner();
        _owner = false;
    }

    private void EndSignature()
    {
        if (_signature) _binder.EndSignature();
        _signature = false;
    }

    private void Mark(ReadOnlySpan<byte> id, long place)
    {
        if (TextValue.Trim(id).IsEmpty)
        {
            _binder.Report(XmlDiagnostics.NoId,
                "A footnote reference has no id, so nothing says which footnote it means; it is not in the output.", place);
        }
        else if (_row is not null)
        {
            // The field in which it stands, else the coding block, else the row as a whole.
            var field = _field?.Field ?? Field.None;
            for (var i = Math.Min(_depth, MaxDepth) - 1; field == Field.None && i >= 0 && !ReferenceEquals(_open[i], _row); i--)
                field = _open[i]?.Field ?? Field.None;
            _binder.Mark(field, id, place);
        }
        else
        {
            _binder.Report(XmlDiagnostics.StrayMark,
                $"Footnote reference \"{Encoding.UTF8.GetString(id)}\" stands outside any row; it is not in the output.", place);
        }
    }

    /// <summary>The text that stood in a field's element itself before its first mark.</summary>
    private void EndOwnText()
    {
        if (_field is null || _valued || _text.IsEmpty) return;
        PushField();
        (_taking, _valued) = (false, true);
    }

    /// <summary>Another element begins where the open field or footnote should have ended.</summary>
    private void EndUnclosed()
    {
        if (_footnote) EndFootnote(Ending.Missing);
        else if (_taking) DropUnclosed();
        (_field, _taking) = (null, false);
    }

    private void PushField()
    {
        if (_text.Bytes.IndexOf("/>"u8) >= 0) DropUnclosed();       // the rest of a tag whose beginning is lost
        else if (!_text.IsEmpty) _binder.Value(_field!.Field, _text.Bytes, _text.Place);
        _text.Clear();
    }

    private void Push(Field field, ReadOnlySpan<byte> text, long place)
    {
        var skipped = 0;
        while (skipped < text.Length && TextValue.IsSpace(text[skipped])) skipped++;
        if (skipped < text.Length) _binder.Value(field, text[skipped..], place + skipped);
    }

    private void Withdraw(Element element)
    {
        if (_binder.Withdraw(element.Field))
            _binder.Report(XmlDiagnostics.DamagedTag, element.Field,
                "has the end tag of another element, so its text is in doubt and not in the output.", _text.Place);
    }

    private void DropUnclosed()
    {
        var isBlank = TextValue.Trim(_text.Bytes).IsEmpty;
        if (isBlank) _text.Clear();
        if (isBlank) return;
        var name = _footnote ? $"footnote {Encoding.UTF8.GetString(FootnoteId)}" : _field?.Name ?? "value";
        _binder.Report(XmlDiagnostics.DamagedTag,
            $"\"{_text.Shown()}\" in {name} has no end tag of its own, so it may be incomplete; it is not in the output.", _text.Place);
        _text.Clear();
    }

    /// <summary>Text that no field takes: white space between elements is nothing, anything else is told.</summary>
    private void DropText()
    {
        if (_text.IsEmpty) return;
        if (!_secret && !TextValue.Trim(_text.Bytes).IsEmpty)
        {
            if (_unknown is { } name)
                _binder.Report(XmlDiagnostics.UnknownElement, $"Element {name} is not read: \"{_text.Shown()}\".", _text.Place);
            else
                _binder.Report(XmlDiagnostics.StrayText, $"\"{_text.Shown()}\" stands outside any field; it is not in the output.",
                    _text.Place);
        }
        _text.Clear();
    }
}
