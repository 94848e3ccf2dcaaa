using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// The meaning of ownership XML: takes the start tags, texts and end tags of a document and tells the binder which text is
/// which field. Elements are known by name wherever they stand, not by version or exact nesting, because versions and
/// damaged files nest differently. All tokenizers of XML (the fast one, the platform's, the forgiving one) feed this.
/// </summary>
internal sealed class OwnershipXml
{
    private readonly Element?[] _open = new Element?[64];
    private int _depth;
    private FilingBinder _binder = null!;

    private byte[] _text = new byte[1024];
    private int _length;
    private long _textPlace;

    private Element? _field;            // the open element that holds a field
    private bool _taking;               // whether text belongs to the field, the value or the footnote that is open
    private bool _valued;               // whether the field had a value element
    private Element? _row;
    private long _rowPlace;
    private RowBlocks _blocks;
    private bool _owner, _signature, _footnote, _secret;
    private byte[] _footnoteId = [];
    private int _tables, _derivativeTables;
    private string? _unknown;

    /// <summary>Begins a document; the binder has been started.</summary>
    public void Start(FilingBinder binder)
    {
        _binder = binder;
        _depth = _length = _tables = _derivativeTables = 0;
        _field = _row = null;
        _taking = _valued = _owner = _signature = _footnote = _secret = false;
        _unknown = null;
        _blocks = RowBlocks.None;
    }

    /// <summary>How many elements are open.</summary>
    public int Depth => _depth;

    /// <summary>The innermost open element; null where it is not of the schema or none is open.</summary>
    public Element? Innermost => _depth is > 0 and <= 64 ? _open[_depth - 1] : null;

    /// <summary>A start tag.</summary>
    /// <param name="element">What the table knows of the element; null where it is unknown.</param>
    /// <param name="name">The name of an unknown element.</param>
    /// <param name="id">Its <c>id</c> attribute, which footnotes and marks have.</param>
    /// <param name="place">Where it is.</param>
    public void StartElement(Element? element, string? name, ReadOnlySpan<byte> id, long place)
    {
        if (_taking && _field is not null && element?.Role is not ElementRole.Value) EndOwnText(place);
        else if (!_taking) DropText();
        if (_depth < _open.Length) _open[_depth] = element;
        _depth++;
        switch (element?.Role ?? ElementRole.Unknown)
        {
            case ElementRole.Field: StartField(element!, place); break;
            case ElementRole.Value when _field is not null:
                DropText();
                (_valued, _taking) = (true, true);
                break;
            case ElementRole.Mark: Mark(id, place); break;
            case ElementRole.Row: StartRow(element!, place); break;
            case ElementRole.Footnote: StartFootnote(id); break;
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
                _binder.Report(XmlDiagnostics.SecretRemoved, "The document holds a rptOwnerCcc, a filer's password; it is not in the output.", place);
                break;
            case ElementRole.Unknown:
                if (_taking) break;                 // markup inside a footnote or a value: its text counts, its tag does not
                _unknown ??= name;
                break;
        }
    }

    /// <summary>A piece of text.</summary>
    public void Text(ReadOnlySpan<byte> text, long place)
    {
        if (_length == 0)
        {
            // Leading white space is trimmed in the end anyway; skipping it here keeps the place that of the text.
            var skipped = 0;
            while (skipped < text.Length && TextValue.IsSpace(text[skipped])) skipped++;
            if (skipped == text.Length) return;
            text = text[skipped..];
            _textPlace = place + skipped;
        }
        Append(text);
    }

    /// <summary>A piece of text, as UTF-16. Its place is that of the piece's beginning.</summary>
    public void Text(ReadOnlySpan<char> text, long place)
    {
        if (_length == 0)
        {
            var trimmed = text.TrimStart(" \t\r\n");
            if (trimmed.IsEmpty) return;
            text = trimmed;
            _textPlace = place;
        }
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _text.AsSpan(_length));
    }

    /// <summary>An end tag, of the innermost open element.</summary>
    public void EndElement(long place)
    {
        if (_depth == 0) return;
        _depth--;
        var element = _depth < _open.Length ? _open[_depth] : null;
        switch (element?.Role ?? ElementRole.Unknown)
        {
            case ElementRole.Field when ReferenceEquals(element, _field):
                if (!_valued) PushField();
                else DropText();
                (_field, _taking) = (null, false);
                break;
            case ElementRole.Value when _field is not null && _taking:
                PushField();
                _taking = false;
                break;
            case ElementRole.Row: EndRow(); break;
            case ElementRole.Footnote: EndFootnote(); break;
            case ElementRole.Owner: EndOwner(); break;
            case ElementRole.Signature: EndSignature(); break;
            case ElementRole.Secret:
                _secret = false;
                _length = 0;
                break;
            case ElementRole.Ignored: _length = 0; break;
            default:
                if (_taking) break;
                DropText();
                _unknown = null;
                break;
        }
    }

    /// <summary>Ends the document: what is still open (in a document that is cut off) counts with what it has.</summary>
    public void Finish()
    {
        if (_field is not null && !_valued) PushField();
        else if (_taking && _field is not null) PushField();
        EndFootnote();
        EndRow();
        EndOwner();
        EndSignature();
        DropText();
    }

    private void StartField(Element element, long place)
    {
        // An element of a row, an owner or a signature outside of one has nowhere to go; its text is reported as stray.
        _field = Fields.IsRowField(element.Field) && _row is null ? null : element;
        (_valued, _taking) = (false, _field is not null);
        _length = 0;
        if (_field is null) _unknown = element.Name;
        else if (element.Field is >= Fields.FirstOfOwner and <= Fields.LastOfOwner) _owner = true;
        else if (element.Field is Field.SignatureName or Field.SignatureDate) _signature = true;
    }

    private void StartRow(Element element, long place)
    {
        EndRow();
        _row = element;
        _rowPlace = place;
        _blocks = RowBlocks.None;
        _binder.BeginRow(element.Derivative);
    }

    private void EndRow()
    {
        if (_row is null) return;
        var missing = _row.Blocks & ~_blocks;
        if (missing != 0)
        {
            ReportMissing(missing, RowBlocks.Coding, Field.TransactionCode, "transactionCoding");
            ReportMissing(missing, RowBlocks.Amounts, Field.TransactionShares, "transactionAmounts");
            ReportMissing(missing, RowBlocks.Post, Field.SharesOwnedFollowingTransaction, "postTransactionAmounts");
            ReportMissing(missing, RowBlocks.Nature, Field.DirectOrIndirectOwnership, "ownershipNature");
        }
        _binder.EndRow(_row.Kind);
        _row = null;
    }

    private void ReportMissing(RowBlocks missing, RowBlocks block, Field field, string name)
    {
        if ((missing & block) != 0)
            _binder.Report(XmlDiagnostics.MissingBlock, field, $"is not stated: the row has no {name}; the row is kept.", _rowPlace);
    }

    private void StartTable(Element element, long place)
    {
        var count = element.Derivative ? ++_derivativeTables : ++_tables;
        if (count == 2) _binder.Report(XmlDiagnostics.SeveralTables, $"A second {element.Name} begins here; the rows of both were read in order.", place, element.Name);
    }

    private void StartFootnote(ReadOnlySpan<byte> id)
    {
        EndFootnote();
        _footnote = true;
        _footnoteId = id.ToArray();
        (_taking, _length, _field) = (true, 0, null);
    }

    private void EndFootnote()
    {
        if (!_footnote) return;
        _binder.Footnote(_footnoteId, _text.AsSpan(0, _length));
        (_footnote, _taking, _length) = (false, false, 0);
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
        if (_row is not null)
        {
            // The field in which it stands, else the coding block, else the row as a whole.
            var field = _field?.Field ?? Field.None;
            for (var i = Math.Min(_depth, _open.Length) - 1; field == Field.None && i >= 0 && !ReferenceEquals(_open[i], _row); i--)
                field = _open[i]?.Field ?? Field.None;
            _binder.Mark(field, id, place);
        }
        else
        {
            _binder.Report(XmlDiagnostics.StrayMark, $"Footnote reference \"{Encoding.UTF8.GetString(id)}\" stands outside any row; it is not in the output.", place);
        }
    }

    /// <summary>The text that stood in a field's element itself before its first child.</summary>
    private void EndOwnText(long place)
    {
        if (_valued || _length == 0) return;
        PushField();
        _taking = false;
        _valued = true;
    }

    private void PushField()
    {
        if (_length > 0) _binder.Value(_field!.Field, _text.AsSpan(0, _length), _textPlace);
        _length = 0;
    }

    /// <summary>Text that no field takes: white space between elements is nothing, anything else is told.</summary>
    private void DropText()
    {
        if (_length == 0) return;
        var text = TextValue.Trim(_text.AsSpan(0, _length));
        _length = 0;
        if (text.IsEmpty || _secret) return;
        var shown = TextValue.Collapse(text);
        if (shown.Length > 80) shown = shown[..79] + "…";
        if (_unknown is { } name) _binder.Report(XmlDiagnostics.UnknownElement, $"Element {name} is not read: \"{shown}\".", _textPlace);
        else _binder.Report(XmlDiagnostics.StrayText, $"\"{shown}\" stands outside any field; it is not in the output.", _textPlace);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Reserve(int more)
    {
        if (_length + more > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
    }
}
