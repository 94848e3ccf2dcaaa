namespace Form4Tool.Binding;

/// <summary>
/// What the form demands of a person and a row and the document does not show. In XML the filer left it out; in a page or text, where
/// a value is found by its place and by what stands around it, it may be there and not have been found, so that is said.
/// </summary>
internal sealed class DemandedValues
{
    private const int MostShown = 6, MostReported = 200;

    /// <summary>EDGAR takes no row without these (EDGAR Ownership XML Technical Specification), a footnote in their place apart.</summary>
    private static readonly Field[] OfRow = [Field.SecurityTitle],
        OfTransaction = [Field.TransactionDate, Field.TransactionCode, Field.TransactionAcquiredDisposedCode],
        OfDerivative = [Field.ConversionOrExercisePrice],
        OfUnderlying = [Field.UnderlyingSecurityTitle],
        OfSecurity = [Field.ExerciseDate, Field.ExpirationDate, .. OfUnderlying],
        OfSignature = [Field.SignatureName, Field.SignatureDate],
        OfOwner = [Field.RptOwnerName, Field.RptOwnerStreet1, Field.RptOwnerCity];

    private readonly Pile<Lack> _lacks = new();
    private int _more;
    private bool _hasType = true;
    private bool? _hasIssuerCik;        // null where there is no issuer's name either

    private readonly record struct Lack(string Path, ulong Fields, long Place);

    public void Clear()
    {
        _lacks.Clear();
        (_more, _hasType, _hasIssuerCik) = (0, true, null);
    }

    /// <summary>Looks at an owner that ends, the last value of which stands at a place.</summary>
    public void OfEndedOwner(FieldValues values, Groups groups, long place) =>
        Add(Lacking(values, OfOwner), Field.RptOwnerName, groups, place);

    /// <summary>Looks at a signature that ends: EDGAR takes none without a name and a date.</summary>
    public void OfEndedSignature(FieldValues values, Groups groups, long place)
    {
        var lacking = Lacking(values, OfSignature);
        if (System.Numerics.BitOperations.PopCount(lacking) < OfSignature.Length) Add(lacking, Field.SignatureName, groups, place);
    }

    /// <summary>Looks at the filing as a whole: each form says which it is.</summary>
    public void OfEndedFiling(FieldValues values)
    {
        _hasType = values.IsGiven(Field.DocumentType);
        if (values.IsGiven(Field.IssuerName)) _hasIssuerCik = values.IsGiven(Field.IssuerCik);
    }

    /// <summary>Looks at a row that ends, the last value of which stands at a place.</summary>
    public void OfEndedRow(FieldValues values, ValueList<FootnoteMark> marks, RowKind kind, Groups groups, long place, bool isTyped)
    {
        // A typist named a security once for all rows of it, and left dates blank; nobody refused that.
        var lacking = isTyped && groups.Row > 0 ? 0 : Lacking(values, OfRow);
        if (kind == RowKind.Transaction) lacking |= Lacking(values, OfTransaction);
        if (groups.IsDerivative) lacking |= Lacking(values, OfDerivative);
        if (groups.IsDerivative) lacking |= !isTyped ? Lacking(values, OfSecurity) : groups.Row == 0 ? Lacking(values, OfUnderlying) : 0;
        if (kind == RowKind.Transaction && !values.IsGiven(Field.TransactionTotalValue))
            lacking |= Lacking(values, [Field.TransactionShares]);
        // Typists gave the holdings of several transactions once, with how they are owned; Form 3 has no column of holdings in Table II.
        if (IsOwnedGiven(values) || (groups.IsDerivative && kind == RowKind.Holding))
            lacking |= Lacking(values, [Field.DirectOrIndirectOwnership]);
        // EDGAR takes no row of Table I, and no transaction of Table II, that does not say what is owned afterwards.
        else if (!isTyped && (!groups.IsDerivative || kind == RowKind.Transaction))
            lacking |= Lacking(values, [Field.SharesOwnedFollowingTransaction, Field.DirectOrIndirectOwnership]);
        foreach (var mark in marks) lacking &= ~Bit(mark.Field);
        Add(lacking, Field.SecurityTitle, groups, place);
    }

    /// <summary>Reports what nothing was said of yet.</summary>
    public void Report(Findings findings, Pile<ReportingOwner> owners, bool isPrinted)
    {
        if (isPrinted && owners.Count > 0 && !ModelRecords.HasRole(owners) && !findings.Has(TypewrittenDiagnostics.NoBoxes))
            findings.Add(null, TypewrittenDiagnostics.NoBoxes,
                "No box of a relationship to the issuer is ticked or shown; EDGAR takes no filing without.",
                "reportingOwners[0].relationship");
        if (isPrinted) ReportCiks(findings, owners);
        if (!_hasType && !findings.HasOf(Fields.Name(Field.DocumentType)))
            findings.Add(null, FormDiagnostics.ValueNotShown, "Nothing shows which form it is.", Fields.Name(Field.DocumentType));
        for (var i = 0; i < _lacks.Count; i++)
        {
            var (path, fields, place) = _lacks[i];
            if (findings.HasWarningOf(path)) continue;
            // Without its tags a signer's name may run into the notes before it, which is said.
            if (fields == Bit(Field.SignatureName) && findings.Has(StrippedDiagnostics.NotesTogether)) continue;
            List<string> names = [];
            for (var field = Field.None + 1; (int)field < Fields.Count; field++)
                if ((fields & Bit(field)) != 0 && !findings.HasOf($"{path}.{FieldPath.Within(field, 0)}")) names.Add(Fields.Name(field));
            if (names.Count == 0) continue;
            var shown = names.Count > MostShown ? $"{string.Join(", ", names[..MostShown])}, …" : string.Join(", ", names);
            findings.Add(findings.Locate(place), FormDiagnostics.ValueNotShown, $"{path} has no {shown}, which the form demands.", path);
        }
        if (_more > 0)
            findings.Add(null, FormDiagnostics.ValueNotShown, $"{_more} more rows or persons lack what the form demands.", null);
    }

    /// <summary>Of each person and the issuer a page shows the CIK, and a text of it that of all or of none.</summary>
    private void ReportCiks(Findings findings, Pile<ReportingOwner> owners)
    {
        var known = _hasIssuerCik == true ? 1 : 0;
        for (var i = 0; i < owners.Count; i++)
            if (owners[i].Cik is not null) known++;
        if (known > 0 && _hasIssuerCik == false)
            findings.Add(null, FormDiagnostics.ValueNotShown, "issuer has no cik, and the persons have.", "issuer");
        for (var i = 0; known > 0 && i < owners.Count; i++)
            if (owners[i] is { Cik: null, Name: not null })
            {
                var path = $"reportingOwners[{i}]";
                findings.Add(null, FormDiagnostics.ValueNotShown, $"{path} has no cik, and others have.", path);
            }
    }

    private static bool IsOwnedGiven(FieldValues values) =>
        values.IsGiven(Field.SharesOwnedFollowingTransaction) || values.IsGiven(Field.ValueOwnedFollowingTransaction);

    private void Add(ulong lacking, Field field, Groups groups, long place)
    {
        if (lacking == 0) return;
        if (_lacks.Count == MostReported)
        {
            _more++;
            return;
        }
        var path = FieldPath.Of(field, groups);
        _lacks.Add(new Lack(path[..path.LastIndexOf('.')], lacking, place));
    }

    private static ulong Lacking(FieldValues values, ReadOnlySpan<Field> fields)
    {
        ulong lacking = 0;
        foreach (var field in fields)
            if (!values.IsGiven(field)) lacking |= Bit(field);
        return lacking;
    }

    private static ulong Bit(Field field) => 1UL << (int)field;
}

/// <summary>What a document that lacks a value must be thought of.</summary>
internal enum Demands
{
    /// <summary>It names each value, so that what is missing was filed without.</summary>
    None,

    /// <summary>It was typed, before EDGAR checked what a form holds.</summary>
    OfTypedForm,

    /// <summary>It was made from what EDGAR took.</summary>
    OfEdgar,
}
