using Form4Tool.History;

namespace Form4Tool.Activity;

/// <summary>
/// Who is who among filings of which some state no CIK, as texts and typed forms do not: a name without a CIK is that of the one issuer, or
/// of the one owner at an issuer, who has it in another filing. Where two have it, it stays a name.
/// </summary>
internal sealed class Identities
{
    // Null where several CIKs have the name.
    private readonly Dictionary<string, string?> _ciks = [];

    /// <summary>The identities of some filings, each of which is told its issuer and owners.</summary>
    public static void Settle(IReadOnlyCollection<FilingActivity> filings)
    {
        foreach (var filing in filings) filing.IssuerKey = FilingKeys.OfIssuer(filing.Issuer);
        if (filings.All(filing => filing.Issuer.Cik is not null && filing.Owners.Owners.All(owner => owner.Cik is not null))) return;
        var identities = new Identities();
        foreach (var filing in filings) identities.Learn("", filing.Issuer.Cik, filing.Issuer.Name);
        foreach (var filing in filings)
            filing.IssuerKey = filing.Issuer.Cik ?? identities.CikOf("", filing.Issuer.Name) ?? filing.IssuerKey;
        foreach (var filing in filings)
            foreach (var owner in filing.Owners.Owners) identities.Learn(filing.IssuerKey, owner.Cik, owner.Name);
        foreach (var filing in filings)
        {
            if (!filing.Owners.Owners.Any(owner => owner.Cik is null)) continue;
            filing.Owners = filing.Owners.With([.. filing.Owners.Owners.Select(owner =>
                owner.Cik is null && identities.CikOf(filing.IssuerKey, owner.Name) is { } cik ? owner with { Cik = cik } : owner)]);
        }
    }

    private void Learn(string scope, string? cik, string? name)
    {
        if (cik is null || name is null) return;
        var key = KeyOf(scope, name);
        if (!_ciks.TryAdd(key, cik) && _ciks[key] != cik) _ciks[key] = null;
    }

    private string? CikOf(string scope, string? name) => name is null ? null : _ciks.GetValueOrDefault(KeyOf(scope, name));

    private static string KeyOf(string scope, string name) => scope + '\u001f' + ReportedTrade.Normal(name);
}
