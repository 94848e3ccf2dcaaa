using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>The columns of derived facts, behind those of the contract; evidence as <c>F1: …</c>.</summary>
internal static class FactsCsv
{
    public static readonly RowColumn[] Columns =
    [
        new("codeMeaning", CellKind.Text, "Meaning of the transaction code"),
        new("class", CellKind.Text, "Kind of transaction"),
        new("side", CellKind.Text, "buy or sell, in the open market"),
        new("signedShares", CellKind.Number, "Shares, negative where disposed of", "Signed", 14),
        new("value", CellKind.Number, "Value in dollars", "Value", 15),
        new("ownershipChangePercent", CellKind.Number, "Change of the position"),
        new("priceRangeLow", CellKind.Number, "Lowest price of an average"),
        new("priceRangeHigh", CellKind.Number, "Highest price of an average"),
        new("priceRangeEvidence", CellKind.Text, "Words that the range rests on"),
        new("planText", CellKind.Text, "What the words say of a Rule 10b5-1 plan"),
        new("planTextEvidence", CellKind.Text, "Words that this rests on"),
        new("planAdoptionDate", CellKind.Date, "Day on which the plan was adopted"),
        new("planAdoptionEvidence", CellKind.Text, "Words that the day rests on"),
        new("mechanicalKind", CellKind.Text, "Kind of a trade that nobody decided on"),
        new("mechanicalEvidence", CellKind.Text, "Words that this rests on"),
        new("pairedWith", CellKind.Text, "Row of the exercise or acquisition"),
        new("pairedDispositions", CellKind.Text, "Rows of the sales that belong to it"),
        new("eventId", CellKind.Text, "Id of the trade that the row is a tranche of"),
        new("eventRows", CellKind.Text, "Rows of its tranches"),
        new("eventShares", CellKind.Number, "Shares of all tranches"),
        new("eventWeightedPrice", CellKind.Number, "Average price of all tranches"),
        new("filingLagBusinessDays", CellKind.Count, "Business days from the transaction to the filing"),
        new("ownerRoles", CellKind.Text, "Offices of the owners"),
        new("ownerRoleWords", CellKind.Text, "Words that the offices rest on"),
        new("filingPlanText", CellKind.Text, "What the words of the filing say of a plan"),
        new("filingPlanAdoptionDate", CellKind.Date, "Day on which the filing's plan was adopted"),
        new("filingFilingLagBusinessDays", CellKind.Count, "Longest lag of the filing, in business days"),
    ];

    public static void Write(IRowCells cells, FilingFacts filing, RowFacts row, int owners)
    {
        cells.Text(row.CodeMeaning);
        cells.Text(FactNames.Of(row.Class));
        cells.Text(FactNames.Of(row.Side));
        cells.Number(row.SignedShares);
        cells.Number(row.Value);
        cells.Number(row.OwnershipChangePercent);
        cells.Number(row.PriceRange?.Low);
        cells.Number(row.PriceRange?.High);
        cells.Text(Text(row.PriceRange?.Evidence));
        cells.Text(FactNames.Of(row.Plan?.Text));
        cells.Text(Text(row.Plan?.TextEvidence));
        cells.Date(row.Plan?.AdoptionDate);
        cells.Text(Text(row.Plan?.AdoptionEvidence));
        cells.Text(row.Mechanical is { } mechanical ? FactNames.Of(mechanical.Kind) : null);
        cells.Text(Text(row.Mechanical?.Evidence));
        cells.Text(row.PairedWith);
        cells.Text(Joined(DispositionsOf(filing, row)));
        var found = EventOf(filing, row);
        cells.Text(row.EventId);
        cells.Text(Joined(found?.Rows));
        cells.Number(found?.Shares);
        cells.Number(found?.WeightedPrice);
        cells.Count(row.FilingLagBusinessDays);
        cells.Text(Roles(filing, owners, role => FactNames.Of(role.Role)));
        cells.Text(Roles(filing, owners, role => role.Words));
        cells.Text(FactNames.Of(filing.Plan.Text));
        cells.Date(filing.Plan.AdoptionDate);
        cells.Count(filing.FilingLagBusinessDays);
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
