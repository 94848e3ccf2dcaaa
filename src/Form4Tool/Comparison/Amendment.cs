namespace Form4Tool.Comparison;

/// <summary>
/// The rows of an amendment beside those of its original. An amendment needs to hold the lines that it updates only (General
/// Instruction 9 of Form 4), so a row of the original that it does not have stands as it was.
/// </summary>
/// <param name="sameness">When two rows say the same.</param>
/// <param name="nameOf">What a reason calls a row; its path where null.</param>
internal sealed class Amendment(Sameness sameness, Func<Item, string>? nameOf = null)
{
    /// <summary>
    /// Whether a filing amends another by what it says: the same form with "/A", of the same issuer, by one of the same owners. Of two
    /// amendments neither is the original of the other by what they say: both may amend a third, which their date names.
    /// </summary>
    public static bool Is(OwnershipFiling filing, OwnershipFiling of) =>
        filing.DocumentType is [var form, '/', 'A'] && of.DocumentType is [var other] && form == other
        && (filing.Issuer.Cik is { } cik && of.Issuer.Cik is { } ofCik ? cik == ofCik
            : filing.Issuer.Name is { } name && string.Equals(name, of.Issuer.Name, StringComparison.OrdinalIgnoreCase))
        && MayBeOfOne(filing.ReportingOwners, of.ReportingOwners);

    // An owner has one CIK and many spellings: only where each has a CIK, and none is the same, they are others for certain.
    private static bool MayBeOfOne(ValueList<ReportingOwner> owners, ValueList<ReportingOwner> others) =>
        owners.Count == 0 || others.Count == 0 || owners.Concat(others).Any(owner => owner.Cik is null)
        || owners.Any(owner => others.Any(other => other.Cik == owner.Cik));

    /// <summary>What the rows of a table are.</summary>
    public void Compare(List<Item> original, List<Item> amendment, List<AmendedRow> found)
    {
        var matching = new AmendedRows(original, amendment, sameness, nameOf ?? (item => item.Path));
        foreach (var (row, kind, of, reason) in matching.All())
        {
            found.Add(new AmendedRow(row.Path, kind, of?.Path, reason,
                kind == AmendedRowKind.Replaced ? [.. sameness.DifferencesOf(of!, row)] : []));
        }
    }
}
