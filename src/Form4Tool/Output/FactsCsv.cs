using CsvHelper;
using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>The columns of derived facts, behind those of the contract; evidence as <c>F1: …</c>.</summary>
internal static class FactsCsv
{
    public static readonly string[] Columns =
    [
        "codeMeaning", "class", "side", "signedShares", "value", "ownershipChangePercent", "priceRangeLow", "priceRangeHigh",
        "priceRangeEvidence", "planText", "planTextEvidence", "planAdoptionDate", "planAdoptionEvidence", "mechanicalKind",
        "mechanicalEvidence", "pairedWith", "pairedDispositions", "eventId", "eventRows", "eventShares", "eventWeightedPrice",
        "filingLagBusinessDays", "ownerRoles", "ownerRoleWords", "filingPlanText", "filingPlanAdoptionDate", "filingFilingLagBusinessDays",
    ];

    public static void Write(CsvWriter csv, FilingFacts filing, RowFacts row, int owners)
    {
        csv.WriteField(row.CodeMeaning);
        csv.WriteField(FactNames.Of(row.Class));
        csv.WriteField(FactNames.Of(row.Side));
        csv.WriteField(row.SignedShares);
        csv.WriteField(row.Value);
        csv.WriteField(row.OwnershipChangePercent);
        csv.WriteField(row.PriceRange?.Low);
        csv.WriteField(row.PriceRange?.High);
        csv.WriteField(Text(row.PriceRange?.Evidence));
        csv.WriteField(FactNames.Of(row.Plan?.Text));
        csv.WriteField(Text(row.Plan?.TextEvidence));
        csv.WriteField(row.Plan?.AdoptionDate);
        csv.WriteField(Text(row.Plan?.AdoptionEvidence));
        csv.WriteField(row.Mechanical is { } mechanical ? FactNames.Of(mechanical.Kind) : null);
        csv.WriteField(Text(row.Mechanical?.Evidence));
        csv.WriteField(row.PairedWith);
        csv.WriteField(Joined(DispositionsOf(filing, row)));
        var found = EventOf(filing, row);
        csv.WriteField(row.EventId);
        csv.WriteField(Joined(found?.Rows));
        csv.WriteField(found?.Shares);
        csv.WriteField(found?.WeightedPrice);
        csv.WriteField(row.FilingLagBusinessDays);
        csv.WriteField(Roles(filing, owners, role => FactNames.Of(role.Role)));
        csv.WriteField(Roles(filing, owners, role => role.Words));
        csv.WriteField(FactNames.Of(filing.Plan.Text));
        csv.WriteField(filing.Plan.AdoptionDate);
        csv.WriteField(filing.FilingLagBusinessDays);
    }

    private static string? Text(Evidence? evidence) => evidence is null ? null : $"{evidence.Source}: {evidence.Words}";

    private static string? Joined(ValueList<string>? texts) => texts is { Count: > 0 } ? string.Join(' ', texts) : null;

    private static ValueList<string>? DispositionsOf(FilingFacts filing, RowFacts row)
    {
        if (row.PairedWith is null) return null;
        foreach (var pair in filing.ExercisePairs.AsSpan())
            if (pair.Exercise == row.PairedWith || pair.Acquisition == row.PairedWith) return pair.Dispositions;
        return null;
    }

    private static TradeEvent? EventOf(FilingFacts filing, RowFacts row)
    {
        foreach (var found in filing.Events.AsSpan())
            if (found.Id == row.EventId) return found;
        return null;
    }

    /// <summary>Owners are joined with "; " as in the columns of the contract, the offices of one with ", ".</summary>
    private static string? Roles(FilingFacts filing, int owners, Func<RoleFact, string> text)
    {
        if (filing.Roles.Count == 0) return null;
        var parts = new string[owners];
        for (var i = 0; i < owners; i++)
        {
            parts[i] = "";
            foreach (var role in filing.Roles.AsSpan())
                if (role.Owner == i) parts[i] += (parts[i].Length > 0 ? ", " : "") + text(role);
        }
        return string.Join("; ", parts);
    }
}
