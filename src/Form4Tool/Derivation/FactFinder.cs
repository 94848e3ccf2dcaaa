namespace Form4Tool.Derivation;

/// <summary>Computes the facts of one filing. What a note says is read once, whatever the number of rows that it is marked on.</summary>
internal sealed class FactFinder(OwnershipFiling filing, Notes notes)
{
    private readonly Mechanics _mechanics = new(notes);
    private readonly PlanStatement?[] _plans = new PlanStatement?[filing.Footnotes.Count];
    private readonly (bool IsRead, PriceRange? Range)[] _ranges = new (bool, PriceRange?)[filing.Footnotes.Count];
    private DateOnly? _earliest;

    public FilingFacts Find()
    {
        foreach (var row in filing.NonDerivativeTable.AsSpan()) Earliest(row);
        foreach (var row in filing.DerivativeTable.AsSpan()) Earliest(row);
        var (first, second) = (filing.NonDerivativeTable.Count, filing.DerivativeTable.Count);
        string?[] pairs1 = new string?[first], pairs2 = new string?[second], events1 = new string?[first], events2 = new string?[second];
        var exercises = Exercises.Find(filing, pairs1, pairs2);
        var events = Events.Find(filing, events1, events2);
        var percents = new Positions(filing.NonDerivativeTable, filing.ReportingOwners.Count > 1).Percents();
        var (rows1, rows2) = (new RowFacts[first], new RowFacts[second]);
        for (var i = 0; i < first; i++) rows1[i] = Facts(filing.NonDerivativeTable[i], pairs1[i], events1[i], percents[i]);
        for (var i = 0; i < second; i++) rows2[i] = Facts(filing.DerivativeTable[i], pairs2[i], events2[i], null);
        var roles = new List<RoleFact>();
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            if (filing.ReportingOwners[i].Relationship.OfficerTitle is { } title) OfficerTitles.Read(title, i, roles);
        return new FilingFacts
        {
            Plan = FilingPlan(),
            Roles = [.. roles],
            ExercisePairs = [.. exercises],
            Events = [.. events],
            FilingLagBusinessDays = Lag(_earliest),
            NonDerivativeTable = new ValueList<RowFacts>(rows1),
            DerivativeTable = new ValueList<RowFacts>(rows2),
        };
    }

    private void Earliest(OwnershipRow row)
    {
        if (row.TransactionDate is { } date && !(_earliest <= date)) _earliest = date;
    }

    private RowFacts Facts(OwnershipRow row, string? pair, string? @event, decimal? percent) => row.Kind != RowKind.Transaction
        ? RowFacts.None
        : new RowFacts
        {
            CodeMeaning = row.TransactionCode is { } code ? TransactionCodes.MeaningOf(code) : null,
            Class = CodeFacts.ClassOf(row.TransactionCode),
            Side = CodeFacts.SideOf(row),
            SignedShares = TradeFacts.SignedShares(row),
            Value = TradeFacts.Value(row),
            OwnershipChangePercent = percent,
            PriceRange = Range(row),
            Plan = RowPlan(row),
            Mechanical = _mechanics.Of(row),
            PairedWith = pair,
            EventId = @event,
            FilingLagBusinessDays = Lag(row.TransactionDate),
        };

    /// <summary>The one range that a note on the price, or else on another field, states, if the price lies within.</summary>
    private PriceRangeFact? Range(OwnershipRow row)
    {
        if (row.TransactionPricePerShare is not { } price) return null;
        (PriceRange Range, int Note)? found = null;
        foreach (ref readonly var mark in row.Footnotes.AsSpan())
        {
            if (notes.IndexOf(mark.Id) is not { } note || RangeIn(note) is not { } range) continue;
            if (found is { } other && other.Note != note) return null;
            found = (range, note);
        }
        if (found is not { } only || !only.Range.Holds(price)) return null;
        return new PriceRangeFact(only.Range.Low, only.Range.High, new Evidence(notes.IdOf(only.Note)!, only.Range.Words));
    }

    private PriceRange? RangeIn(int note)
    {
        if (!_ranges[note].IsRead) _ranges[note] = (true, PriceRange.Of(notes[note]));
        return _ranges[note].Range;
    }

    private PlanFacts FilingPlan()
    {
        var sum = new PlanSum(_earliest);
        for (var i = 0; i < notes.Count; i++) sum.Add(PlanIn(i), notes.IdOf(i));
        if (filing.Remarks is { } remarks) sum.Add(PlanStatement.Of(remarks), "remarks");
        return sum.Facts(filing.Aff10b5One);
    }

    private PlanFacts RowPlan(OwnershipRow row)
    {
        var sum = new PlanSum(row.TransactionDate ?? _earliest);
        foreach (ref readonly var mark in row.Footnotes.AsSpan())
            if (notes.IndexOf(mark.Id) is { } note) sum.Add(PlanIn(note), mark.Id);
        return sum.Facts(filing.Aff10b5One);
    }

    private PlanStatement PlanIn(int note) => _plans[note] ??= PlanStatement.Of(notes, note);

    /// <summary>A trade of before the Act of 1934 is a year mistyped, and the lag from it is none.</summary>
    private int? Lag(DateOnly? trade) => trade is { Year: >= 1934 } from && filing.Header.FiledAsOfDate is { } to && from <= to
        ? BusinessDays.Between(from, to) : null;
}
