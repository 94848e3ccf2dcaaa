using Form4Tool.Binding;

namespace Form4Tool.Submissions;

/// <summary>
/// What the EDGAR header may supply of what the form itself does not carry: the document type, and the CIKs of parties whose
/// role and name agree. Nothing else crosses over.
/// </summary>
internal static class HeaderSupply
{
    /// <summary>
    /// The filing with what the header supplies, and a note for each value supplied; a warning where the header is not whole.
    /// </summary>
    public static (OwnershipFiling Filing, ValueList<Diagnostic> Diagnostics) Complete(
        (OwnershipFiling Filing, ValueList<Diagnostic> Diagnostics) read, Notation notation, Submission submission) =>
        submission.Container == SourceContainer.None ? read : Supplied(read, notation, submission);

    // Its own method: what a method names is loaded before it runs, needed or not, and a bare document has no header.
    private static (OwnershipFiling, ValueList<Diagnostic>) Supplied(
        (OwnershipFiling Filing, ValueList<Diagnostic> Diagnostics) read, Notation notation, Submission submission)
    {
        var notes = new List<Diagnostic>();
        var filing = WithType(read.Filing, notation, submission.Header.SubmissionType, notes);
        filing = WithCiks(filing, submission.Head.Parties, notes);
        if (submission.Head.Missing is { } missing)
            Note(notes, HeaderDiagnostics.HeaderIncomplete, $"The EDGAR header shows no {missing}.", "header");
        return notes.Count == 0 ? read : (filing, [.. read.Diagnostics, .. notes]);
    }

    private static OwnershipFiling WithType(OwnershipFiling filing, Notation notation, string? type, List<Diagnostic> notes)
    {
        var stated = filing.DocumentType;
        if (type is null || type == stated) return filing;
        if (stated is null && FormTypes.IsOwnership(type))
        {
            Note(notes, HeaderDiagnostics.DocumentTypeSupplied, $"The form does not name its type; the EDGAR header says {type}.",
                "documentType");
            return filing with { DocumentType = type };
        }
        // The printed form has the same title for an amendment, which shows only where item 5 is filled in.
        if (notation == Notation.Printed && type == stated + "/A")
        {
            Note(notes, HeaderDiagnostics.DocumentTypeSupplied,
                $"The form's title is that of a Form {stated}; the EDGAR header says {type}.", "documentType");
            return filing with { DocumentType = type };
        }
        if (stated is not null)
            Note(notes, HeaderDiagnostics.DocumentTypeDiffers, $"The form says type {stated}, the EDGAR header {type}; the form's is kept.",
                "documentType");
        return filing;
    }

    private static OwnershipFiling WithCiks(OwnershipFiling filing, Party[] parties, List<Diagnostic> notes)
    {
        if (filing.Issuer is { Cik: null, Name: { } issuer } && CikOf(parties, PartyRole.Issuer, issuer) is { } issuerCik)
        {
            filing = filing with { Issuer = filing.Issuer with { Cik = issuerCik } };
            Note(notes, HeaderDiagnostics.CikSupplied, $"The form shows no CIK of the issuer; the EDGAR header gives {issuerCik}.",
                "issuer.cik");
        }
        ReportingOwner[]? owners = null;
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
        {
            if (filing.ReportingOwners[i] is not { Cik: null, Name: { } name } owner
                || CikOf(parties, PartyRole.ReportingOwner, name) is not { } cik) continue;
            owners ??= [.. filing.ReportingOwners];
            owners[i] = owner with { Cik = cik };
            Note(notes, HeaderDiagnostics.CikSupplied, $"The form shows no CIK of {name}; the EDGAR header gives {cik}.",
                $"reportingOwners[{i}].cik");
        }
        return owners is null ? filing : filing with { ReportingOwners = [.. owners] };
    }

    private static void Note(List<Diagnostic> notes, DiagnosticDescriptor descriptor, string message, string field) =>
        notes.Add(new Diagnostic(descriptor.Id, descriptor.Severity, message, field, null, null));

    private static string? CikOf(Party[] parties, PartyRole role, string name) => Find(parties, role, name)?.Cik?.PadLeft(10, '0');

    /// <summary>
    /// The one party of a role with the same name, whatever the case, the punctuation and the order of its words (a form has "Last, First",
    /// EDGAR "LAST FIRST").
    /// </summary>
    private static Party? Find(Party[] parties, PartyRole role, string name)
    {
        Party? found = null;
        foreach (var party in parties)
        {
            if (party.Role != role || party.Name is null || Key(party.Name) != Key(name)) continue;
            if (found is not null && found.Cik != party.Cik) return null;
            found = party;
        }
        return found;
    }

    private static string Key(string name)
    {
        var words = name.ToUpperInvariant().Split([' ', ',', '.', '\'', '/', '\\', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return string.Join(' ', words);
    }
}
