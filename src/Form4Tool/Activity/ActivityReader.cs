using Form4Tool.Derivation;
using Form4Tool.Forms;

namespace Form4Tool.Activity;

/// <summary>
/// Takes from results what a report needs, and derives what follows from each row. Not safe for use by several threads at a time: each
/// that reads has its own.
/// </summary>
public sealed class ActivityReader
{
    /// <summary>What a report keeps of a result.</summary>
    /// <param name="result">A result, with a filing or without.</param>
    /// <param name="wanted">
    /// The filing with the rows that are wanted alone; null where it is not wanted at all. Rows that are not wanted are kept too, for they
    /// may be amended by others, but are in no figure.
    /// </param>
    public FilingActivity Read(Form4Result result, OwnershipFiling? wanted)
    {
        ArgumentNullException.ThrowIfNull(result);
        var findings = Grave(result.Diagnostics);
        if (result.Filing is not { } filing)
            return new FilingActivity(result.Source.Path) { Findings = findings, IsSkipped = findings.Count == 0 };
        var facts = DerivedFacts.Of(filing);
        var activity = new FilingActivity(result.Source.Path)
        {
            IsFiling = true,
            Form = filing.DocumentType,
            Header = filing.Header,
            Period = filing.PeriodOfReport,
            Original = filing.DateOfOriginalSubmission,
            Issuer = filing.Issuer,
            Owners = Summary(filing.ReportingOwners),
            Notes = Marked(filing),
            Findings = findings,
            IsWanted = wanted is not null,
        };
        var rows = new List<ActivityRow>(filing.NonDerivativeTable.Count + filing.DerivativeTable.Count);
        Add(rows, activity, "I", filing.NonDerivativeTable, facts.NonDerivativeTable, wanted?.NonDerivativeTable);
        Add(rows, activity, "II", filing.DerivativeTable, facts.DerivativeTable, wanted?.DerivativeTable);
        activity.Rows = rows;
        return activity;
    }

    private static void Add<T>(List<ActivityRow> rows, FilingActivity filing, string table, ValueList<T> all, ValueList<RowFacts> facts,
        ValueList<T>? wanted) where T : OwnershipRow
    {
        var next = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var isWanted = wanted is not null && next < wanted.Count && ReferenceEquals(wanted[next], all[i]);
            if (isWanted) next++;
            var group = TradeGroups.Of(all[i], facts[i]);
            rows.Add(new ActivityRow(filing, table, i + 1, Alone(all[i]))
            {
                Group = group,
                Side = facts[i].Side,
                Value = facts[i].Value,
                SignedShares = facts[i].SignedShares,
                EvidenceSource = TradeGroups.EvidenceOf(group, facts[i])?.Source,
                IsWanted = isWanted,
            });
        }
    }

    /// <summary>The row without its way to the filing's notes, which would keep all of them.</summary>
    private static OwnershipRow Alone(OwnershipRow row)
    {
        var alone = row with { };
        alone.Notes = default;
        return alone;
    }

    private static List<Footnote> Marked(OwnershipFiling filing)
    {
        var ids = new HashSet<string>();
        foreach (var row in filing.NonDerivativeTable) foreach (var mark in row.Footnotes) ids.Add(mark.Id);
        foreach (var row in filing.DerivativeTable) foreach (var mark in row.Footnotes) ids.Add(mark.Id);
        var notes = new List<Footnote>(ids.Count);
        // Of several notes of one id, the first is the one that marks mean.
        foreach (var note in filing.Footnotes)
            if (note.Id is { } id && ids.Remove(id)) notes.Add(note);
        return notes;
    }

    private static List<Diagnostic> Grave(ValueList<Diagnostic> diagnostics)
    {
        List<Diagnostic>? grave = null;
        foreach (var diagnostic in diagnostics)
            if (diagnostic.Severity != Severity.Note) (grave ??= []).Add(diagnostic);
        return grave ?? [];
    }

    private static OwnerSummary Summary(ValueList<ReportingOwner> owners)
    {
        if (owners.Count == 0) return OwnerSummary.None;
        var roles = owners.Select(owner => RolesOf(owner.Relationship)).Where(role => role.Length > 0).Distinct();
        return new OwnerSummary(OwnerSummary.KeyOf(owners), string.Join("; ", owners.Select(owner => owner.Name ?? "name not stated")),
            string.Join("; ", roles), [.. owners.Select(owner => new ReportingOwner { Cik = owner.Cik, Name = owner.Name })]);
    }

    private static string RolesOf(OwnerRelationship relationship)
    {
        string?[] roles =
        [
            relationship.IsDirector == true ? "director" : null,
            relationship.IsOfficer == true ? relationship.OfficerTitle ?? "officer" : null,
            relationship.IsTenPercentOwner == true ? ItemHeads.TenPercent.ToLowerInvariant() : null,
            relationship.IsOther == true ? relationship.OtherText ?? "other" : null,
        ];
        return string.Join(", ", roles.Where(role => role is not null));
    }
}
