using Form4Tool.Binding;

namespace Form4Tool.Submissions;

/// <summary>
/// What the EDGAR header may supply of what the form itself does not carry: the document type, and the CIKs of parties whose
/// role and name agree. Nothing else crosses over.
/// </summary>
internal static class HeaderSupply
{
    /// <summary>Completes the filing in the binder, with a note for each value supplied.</summary>
    public static void Apply(Submission submission, FilingBinder binder)
    {
        if (submission.Container == SourceContainer.None) return;
        binder.Header = submission.Header;
        SupplyType(submission.Header.SubmissionType, binder);
        SupplyCiks(submission.Parties, binder);
    }

    private static void SupplyType(string? type, FilingBinder binder)
    {
        if (type is null) return;
        var stated = binder.Text(Field.DocumentType);
        if (stated is null && FormTypes.IsOwnership(type))
        {
            binder.Value(Field.DocumentType, type, 0);
            binder.Report(HeaderDiagnostics.DocumentTypeSupplied, $"The form does not name its type; the EDGAR header says {type}.", field: "documentType");
        }
        // The printed form has the same title for an amendment, which shows only where item 5 is filled in.
        else if (binder.Notation == Notation.Printed && type == stated + "/A")
        {
            binder.Replace(Field.DocumentType, type);
            binder.Report(HeaderDiagnostics.DocumentTypeSupplied, $"The form's title is that of a Form {stated}; the EDGAR header says {type}.", field: "documentType");
        }
        else if (stated is not null && stated != type)
        {
            binder.Report(HeaderDiagnostics.DocumentTypeDiffers, $"The form says type {stated}, the EDGAR header {type}; the form's is kept.", field: "documentType");
        }
    }

    private static void SupplyCiks(Party[] parties, FilingBinder binder)
    {
        if (!binder.IsGiven(Field.IssuerCik) && binder.Text(Field.IssuerName) is { } issuer && Find(parties, PartyRole.Issuer, issuer) is { Cik: { } issuerCik })
        {
            binder.Value(Field.IssuerCik, issuerCik, 0);
            binder.Report(HeaderDiagnostics.CikSupplied, $"The form shows no CIK of the issuer; the EDGAR header gives {binder.Text(Field.IssuerCik)}.", field: "issuer.cik");
        }
        for (var i = 0; i < binder.Owners.Count; i++)
        {
            if (binder.Owners[i] is not { Cik: null, Name: { } owner } || Find(parties, PartyRole.ReportingOwner, owner) is not { Cik: { } cik }) continue;
            cik = cik.PadLeft(10, '0');
            binder.Owners[i] = binder.Owners[i] with { Cik = cik };
            binder.Report(HeaderDiagnostics.CikSupplied, $"The form shows no CIK of {owner}; the EDGAR header gives {cik}.", field: $"reportingOwners[{i}].cik");
        }
    }

    /// <summary>The one party of a role with the same name, whatever the case, the punctuation and the order of its words (a form has "Last, First", EDGAR "LAST FIRST").</summary>
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
