namespace Form4Tool.History;

/// <summary>
/// What an amendment amends: it names the date on which its original was filed, and nothing else does. Without that date, or where no
/// filing of that date is known, another filing of the same owner and time is as likely wrong as right, so there is none.
/// </summary>
internal sealed class Originals
{
    private readonly List<ReportedFiling> _seen = [];
    private readonly Dictionary<ReportedFiling, List<ReportedFiling>> _of = [];

    /// <summary>Adds a filing, so that later ones may amend it.</summary>
    public void Add(ReportedFiling filing) => _seen.Add(filing);

    /// <summary>
    /// The filings whose rows an amendment may replace: those of the same form and an owner in common that were filed on the date that it
    /// names, and what amended them since.
    /// </summary>
    /// <returns>The filings in the order in which they came; where there is none, why.</returns>
    public (IReadOnlyList<ReportedFiling> Filings, string? Problem) Of(ReportedFiling amendment)
    {
        if (amendment.Original is not { } date) return ([], "the amendment does not say when its original was filed");
        var same = _seen.Where(f => f.Form?[..1] == amendment.Form![..1] && f.SharesOwner(amendment)).ToList();
        var found = same.Where(f => f.FilingDate == date).ToHashSet();
        if (found.Count == 0) return ([], $"no filing of these owners on this form that was filed on {date} is known");
        // An amendment of an amendment names the first filing, or the one in between.
        found.UnionWith(same.Where(f => f.IsAmendment && f.Original == date));
        foreach (var filing in found.ToList())
            if (_of.TryGetValue(filing, out var earlier)) found.UnionWith(earlier);
        return (_of[amendment] = [.. _seen.Where(found.Contains)], null);
    }
}
