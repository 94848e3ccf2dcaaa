using System.Text;
using Form4Tool.Input;

namespace Form4Tool.Binding;

/// <summary>
/// Makes the model from the fields that a reader locates. Readers only say which text stands in which field and where; what
/// a text means as a number, a date, a flag or a mark is decided here alone, so that every format agrees. One binder serves
/// a worker for many filings: <see cref="Start"/>, the reader's calls, <see cref="Finish"/>.
/// </summary>
/// <remarks>Text comes as UTF-8. Values may come in any order inside their group; an empty text is no value.</remarks>
internal sealed class FilingBinder
{
    private readonly StringPool _pool = new();
    private readonly FieldValues _values = new();
    private readonly FilingParts _parts = new();
    private readonly RowMarks _marks = new();
    private readonly AsFiledTexts _rowAsFiled = new();
    private readonly NoteReferences _references = new();
    private readonly DemandedValues _demanded = new();
    private readonly DisplacedWords _displaced = new();
    private byte[] _utf8 = [];
    private bool _derivativeRow;
    private Demands _demands;
    private long _lastPlace;

    /// <summary>How the document writes its values.</summary>
    public Notation Notation { get; private set; }

    /// <summary>The date near which years of two digits are meant; a reader sets it when it knows the filing's own dates.</summary>
    public DateOnly CenturyAnchor { get; set; }

    public bool HasErrors => Findings.HasErrors;

    /// <summary>Whether the document was made from what EDGAR took.</summary>
    public bool IsOfEdgar => _demands == Demands.OfEdgar;

    /// <summary>The EDGAR header of the submission, which becomes part of the filing.</summary>
    public EdgarHeader Header { get; set; } = EdgarHeader.None;

    /// <summary>Begins a filing: forgets the last one.</summary>
    public void Start(Notation notation, PlaceMap places, Demands demands)
    {
        _values.Clear();
        _demanded.Clear();
        _parts.Clear();
        _marks.Clear();
        _rowAsFiled.Clear();
        _references.Clear();
        Claims.Clear();
        Positions?.Clear();
        (Notation, _demands) = (notation, demands);
        Findings.Start(places);
        Header = EdgarHeader.None;
        CenturyAnchor = new DateOnly(2003, 6, 30);      // typed forms ended here; two-digit years occur in them only
    }

    /// <summary>The text of a field, as it stands in the document.</summary>
    public void Value(Field field, ReadOnlySpan<byte> text, long place)
    {
        Positions?.Add(field, Groups, text, place);
        Give(field, text, place);
    }

    private void Give(Field field, ReadOnlySpan<byte> text, long place)
    {
        text = TextValue.Trim(text);
        if (text.IsEmpty) return;
        if (!_values.Give(field))
        {
            GivenAgain(field, text, place);
            return;
        }
        if (Placeholder.Is(text))
        {
            KeepAsFiled(ValueDiagnostics.Placeholder, field, text, "is a template's place for a value", place);
            return;
        }
        switch (Fields.Kind(field))
        {
            case FieldKind.Number: Number(field, text, place); break;
            case FieldKind.Date: Date(field, text, place); break;
            case FieldKind.Flag: Flag(field, text, place); break;
            case FieldKind.Cik: _values.Set(field, CikText(field, text, place)); break;
            case FieldKind.Lines: _values.Set(field, TextValue.Lines(text)); break;
            default: OfKind(field, text, place); break;
        }
    }

    /// <inheritdoc cref="Value(Field, ReadOnlySpan{byte}, long)"/>
    public void Value(Field field, ReadOnlySpan<char> text, long place)
    {
        _lastPlace = place;
        if (text.Length > 1) Claims.Add(text, place, Claims.PartOf(field, _parts.Owners.Count));
        Positions?.Add(field, Groups, text, place);
        if (_demands != Demands.None && StrayWords.Fault(field, text, IsOfEdgar) is { } fault && _values.Give(field))
            KeepAsFiled(ValueDiagnostics.NotOneText, field, Transcode(text), fault, place);
        else Give(field, Transcode(text), place);
    }

    /// <summary>Keeps the text of a field as filed, and says why it is no value.</summary>
    public void KeepAsFiled(DiagnosticDescriptor descriptor, Field field, string text, string fault, long place)
    {
        if (_values.Give(field)) KeepAsFiled(descriptor, field, Transcode(text), fault, place);
    }

    /// <summary>What the reader took out of a page or text.</summary>
    public Claims Claims { get; } = new();

    /// <summary>Where the values stand; null unless somebody asks for positions.</summary>
    public ValuePlaces? Positions { get; init; }

    /// <summary>What was found so far.</summary>
    public Findings Findings { get; } = new();

    /// <summary>
    /// Takes back the value of a field, which damage has put in doubt. It stays given, so that no later text fills it.
    /// Says whether there was a value.
    /// </summary>
    public bool Withdraw(Field field)
    {
        Positions?.Forget(field, Groups);
        return _values.Withdraw(field);
    }

    /// <summary>A footnote mark on a field of the row; <see cref="Field.None"/> for one on the row as a whole.</summary>
    /// <param name="field">The field.</param>
    /// <param name="id">The footnote's id.</param>
    /// <param name="place">Where the mark stands.</param>
    /// <param name="hasNote">Whether the document must have the footnote.</param>
    public void Mark(Field field, ReadOnlySpan<byte> id, long place, bool hasNote = true)
    {
        id = TextValue.Trim(id);
        if (id.IsEmpty) return;
        var name = _pool.Get(id);
        _marks.Add(new FootnoteMark(field, name));
        if (hasNote && _references.IsNew(name))
            _references.Add(name, field, RowCount, _derivativeRow, place);
    }

    /// <inheritdoc cref="Mark(Field, ReadOnlySpan{byte}, long, bool)"/>
    public void Mark(Field field, ReadOnlySpan<char> id, long place, bool hasNote = true) => Mark(field, Transcode(id), place, hasNote);

    /// <summary>A footnote's id and text.</summary>
    public void Footnote(ReadOnlySpan<byte> id, ReadOnlySpan<byte> text, long place)
    {
        id = TextValue.Trim(id);
        text = TextValue.Trim(text);
        if (id.IsEmpty && text.IsEmpty) return;
        Positions?.AddNote(_parts.Footnotes.Count, place);
        _parts.Footnotes.Add(new Footnote(id.IsEmpty ? null : _pool.Get(id), text.IsEmpty ? null : TextValue.Lines(text)));
    }

    /// <summary>A footnote's id and text, as UTF-16.</summary>
    public void Footnote(string id, string text, long place = 0)
    {
        Claims.Add(text, place);
        Footnote(Encoding.UTF8.GetBytes(id), Encoding.UTF8.GetBytes(text), place);
    }

    /// <summary>Ends a reporting owner: the owner fields given since the last one are its.</summary>
    public void EndOwner()
    {
        if (_demands != Demands.None) _demanded.OfEndedOwner(_values, Groups, _lastPlace);
        if (ModelRecords.IsNobody(_values) && _values.IsAnyGiven(Field.IsDirector, Field.OtherText))
            Report(FormDiagnostics.TickUnclear, "Whose the boxes and titles are is not shown; left out.", _lastPlace);
        _parts.Owners.Add(ModelRecords.Owner(_values));
        _values.Clear(Fields.FirstOfOwner, Fields.LastOfOwner);
    }

    /// <summary>Begins a row of Table I, or of Table II; what follows until <see cref="EndRow"/> is its.</summary>
    public void BeginRow(bool derivative)
    {
        _derivativeRow = derivative;
        _values.Clear(Fields.FirstOfRow, Fields.LastOfRow);
        _marks.Clear();
        _rowAsFiled.Clear();
        Positions?.ForgetRow(Groups);
    }

    /// <summary>Ends the row.</summary>
    /// <param name="kind">What the document says the row is; null where only its content tells: then a row with a date or a code is a
    /// transaction.</param>
    public void EndRow(RowKind? kind)
    {
        var rowKind = kind ?? (_values.IsGiven(Field.TransactionDate) || _values.IsGiven(Field.TransactionCode)
            ? RowKind.Transaction : RowKind.Holding);
        foreach (var (field, text, fault) in StrayValues.Of(_values, rowKind, _demands))
            if (Withdraw(field)) KeepAsFiled(ValueDiagnostics.NotOneText, field, Transcode(text), fault, _lastPlace);
        var marks = _marks.Take();
        var asFiled = _rowAsFiled.Take();
        if (_demands != Demands.None) _demanded.OfEndedRow(_values, marks, rowKind, Groups, _lastPlace, _demands == Demands.OfTypedForm);
        (_derivativeRow ? _parts.DerivativePlaces : _parts.NonDerivativePlaces).Add(_lastPlace);
        if (_derivativeRow) _parts.Derivative.Add(ModelRecords.Derivative(_values, rowKind, marks, asFiled));
        else _parts.NonDerivative.Add(ModelRecords.NonDerivative(_values, rowKind, marks, asFiled));
        _values.Clear(Fields.FirstOfRow, Fields.LastOfRow);
    }

    /// <summary>Ends a signature.</summary>
    public void EndSignature()
    {
        if (IsOfEdgar) _demanded.OfEndedSignature(_values, Groups, _lastPlace);
        if (_values.IsGiven(Field.SignatureName) || _values.IsGiven(Field.SignatureDate))
            _parts.Signatures.Add(new Signature(_values.Text(Field.SignatureName), _values.Date(Field.SignatureDate)));
        _values.Clear(Field.SignatureName, Field.SignatureDate);
    }

    /// <summary>Reports a finding about the document.</summary>
    public void Report(DiagnosticDescriptor descriptor, string message, long? place = null, string? field = null)
    {
        Claims.AddQuoted(message, place ?? 0, Claims.PartOf(field));
        ReportAt(place is { } p ? Findings.Locate(p) : null, descriptor, message, field);
    }

    /// <summary>Reports a finding at a line and column of the input.</summary>
    public void ReportAt((int Line, int Column)? at, DiagnosticDescriptor descriptor, string message, string? field = null) =>
        Findings.Add(at, descriptor, message, field);

    /// <summary>Reports a finding about a field of the group that is being read.</summary>
    public void Report(DiagnosticDescriptor descriptor, Field field, string message, long place) =>
        Report(descriptor, $"{FieldPath.Spoken(field, Groups)} {message}", place, Path(field));

    /// <summary>Ends the filing and hands it over with what was found about it.</summary>
    public (OwnershipFiling Filing, ValueList<Diagnostic> Diagnostics) Finish()
    {
        var isWholePage = Notation == Notation.Printed && _demands == Demands.OfEdgar && !Findings.HasLoss;
        foreach (var (what, message, place, path) in _references.Faults(_parts.Footnotes, isWholePage)) Report(what, message, place, path);
        if (_demands != Demands.None)
        {
            foreach (var (message, place, path) in _displaced.TakeBack(_parts)) Report(ValueDiagnostics.NotOneText, message, place, path);
            _demanded.OfEndedFiling(_values);
        }
        _demanded.Report(Findings, _parts.Owners, Notation == Notation.Printed);
        var filing = _parts.Filing(_values, Header);
        if (Positions is not null) filing = Positions.Complete(filing, Findings.Places);
        return (filing, Findings.Take());
    }

    private void Number(Field field, ReadOnlySpan<byte> text, long place)
    {
        switch (NumberValue.Read(text, Notation, out var value))
        {
            case NumberValue.Outcome.Number: _values.Set(field, value); break;
            case NumberValue.Outcome.TooLong:
                KeepAsFiled(ValueDiagnostics.NumberTooLong, field, text, "is too long for an exact number", place);
                break;
            case NumberValue.Outcome.Fraction when Fields.IsPrice(field):
                _values.Set(field, value);
                Report(ValueDiagnostics.FractionRead, field,
                    $"\"{TextValue.Shown(text)}\" is a price in fractions; read as {value}.", place);
                break;
            default: KeepAsFiled(ValueDiagnostics.NotANumber, field, text, "is not a number", place); break;
        }
    }

    private void Date(Field field, ReadOnlySpan<byte> text, long place)
    {
        if (!DateValue.TryRead(text, Notation, CenturyAnchor, out var date, out var trait))
        {
            if (field == Field.PeriodOfReport && Notation == Notation.Printed
                && PrintedDate.TryReadMonth(text, CenturyAnchor, out var month))
            {
                // Until 2003 item 4 asked for the month of the statement.
                _values.Set(Field.StatementMonth, month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
                return;
            }
            KeepAsFiled(ValueDiagnostics.NotADate, field, text, "is not a date", place);
            return;
        }
        _values.Set(field, date);
        if (trait == DateTrait.Zone)
            Report(ValueDiagnostics.ZoneDropped, field, $"\"{TextValue.Shown(text)}\" has a time zone; read as {date:yyyy-MM-dd}.", place);
        else if (trait == DateTrait.TwoDigitYear)
            Report(ValueDiagnostics.CenturyAssumed, field,
                $"\"{TextValue.Shown(text)}\" has a two-digit year; read as {date:yyyy-MM-dd}.", place);
    }

    private void Flag(Field field, ReadOnlySpan<byte> text, long place)
    {
        if (FlagValue.Read(text) is { } flag) _values.Set(field, flag);
        else KeepAsFiled(ValueDiagnostics.NotAFlag, field, text, "is neither true nor false", place);
    }

    /// <summary>A text, or one of the letters that some fields hold.</summary>
    private void OfKind(Field field, ReadOnlySpan<byte> text, long place)
    {
        if (field == Field.DocumentType)
        {
            if (DocumentTypeValue.Read(text, out var isExact) is not { } type)
                KeepAsFiled(ValueDiagnostics.NotAType, field, text, "is no type of an ownership form", place);
            else
            {
                _values.Set(field, type);
                if (!isExact) Report(ValueDiagnostics.TypeRewritten, field, $"\"{TextValue.Shown(text)}\" was read as {type}.", place);
            }
            return;
        }
        if (TextKinds.Fault(field, text) is { } fault)
        {
            KeepAsFiled(ValueDiagnostics.NotACode, field, text, fault, place);
            return;
        }
        _values.Set(field, OneLine(text));
        if (field == Field.TransactionCode && !TextKinds.IsKnownCode(text))
            Report(ValueDiagnostics.UnknownCode, field,
                $"\"{TextValue.Shown(text)}\" is no code of the form's General Instruction 8; kept as filed.", place);
    }

    private string CikText(Field field, ReadOnlySpan<byte> text, long place)
    {
        Span<byte> padded = stackalloc byte[CikValue.Length];
        if (CikValue.TryRead(text, padded)) return _pool.Get(padded);
        Report(ValueDiagnostics.NotACik, field, $"\"{TextValue.Shown(text)}\" is not a CIK; kept as filed.", place);
        return OneLine(text);
    }

    private string OneLine(ReadOnlySpan<byte> text) => _pool.GetOneLine(text);

    private void KeepAsFiled(DiagnosticDescriptor descriptor, Field field, ReadOnlySpan<byte> text, string fault, long place)
    {
        var filed = OneLine(text);
        if (Fields.IsRowField(field)) _rowAsFiled.AddInOrder(field, Fields.Name(field), filed);
        else _parts.AsFiled.Add(Path(field), filed);
        Report(descriptor, field, $"\"{TextValue.Shown(text)}\" {fault}; kept as filed.", place);
    }

    private void GivenAgain(Field field, ReadOnlySpan<byte> text, long place)
    {
        var other = OneLine(text);
        if (Fields.Kind(field) == FieldKind.Text && other == _values.Text(field)) return;       // said twice, the same
        Report(ValueDiagnostics.GivenTwice, field, $"given again as \"{TextValue.Shown(text)}\"; the first value is kept.", place);
    }

    private ReadOnlySpan<byte> Transcode(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most) _utf8 = new byte[most * 2];
        return _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8));
    }

    /// <summary>The field's path in the JSON output, as the group that is being read will be found there.</summary>
    public string Path(Field field) => FieldPath.Of(field, Groups);

    /// <summary>Which owner, row and signature are being read.</summary>
    private Groups Groups => new(_parts.Owners.Count, _derivativeRow, RowCount, _parts.Signatures.Count);

    private int RowCount => _derivativeRow ? _parts.Derivative.Count : _parts.NonDerivative.Count;
}
