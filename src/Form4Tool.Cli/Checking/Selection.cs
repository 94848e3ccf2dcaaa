namespace Form4Tool.Cli.Checking;

/// <summary>Which findings count.</summary>
/// <param name="Select">Ids, or beginnings of ids, that count; empty for all.</param>
/// <param name="Ignore">Ids, or beginnings of ids, that do not.</param>
/// <param name="Least">The lightest severity that counts.</param>
internal sealed record Selection(IReadOnlyList<string> Select, IReadOnlyList<string> Ignore, Severity Least)
{
    /// <summary>Whether a finding counts.</summary>
    public bool Takes(Diagnostic finding) =>
        finding.Severity >= Least && (Select.Count == 0 || Has(Select, finding.Id)) && !Has(Ignore, finding.Id);

    private static bool Has(IReadOnlyList<string> ids, string id)
    {
        foreach (var begin in ids)
            if (id.StartsWith(begin, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
