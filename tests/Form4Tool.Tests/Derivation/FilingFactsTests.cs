using Form4Tool.Derivation;

namespace Form4Tool.Tests.Derivation;

public class FilingFactsTests
{
    private static readonly DateOnly Day = new(2024, 6, 3);

    [Theory]
    [InlineData("P", "A", "OpenMarket", "Buy")]
    [InlineData("S", "D", "OpenMarket", "Sell")]
    [InlineData("P", "D", "OpenMarket", null)]
    [InlineData("M", "A", "Exercise", null)]
    [InlineData("C", "A", "Exercise", null)]
    [InlineData("A", "A", "Grant", null)]
    [InlineData("F", "D", "Tax", null)]
    [InlineData("G", "D", "Gift", null)]
    [InlineData("J", "D", "Other", null)]
    [InlineData("Q", "D", null, null)]
    public void A_code_has_a_class_and_only_P_and_S_are_bought_or_sold(string code, string side, string? kind, string? trade)
    {
        var facts = FactsOf(Row(code, side, 100, 10)).Single();
        (facts.Class?.ToString(), facts.Side?.ToString()).Should().Be((kind, trade));
        (facts.CodeMeaning is null).Should().Be(kind is null);
    }

    [Fact]
    public void Shares_have_a_sign_and_a_value_where_a_price_is_stated()
    {
        var facts = FactsOf(Row("S", "D", 100, 9.50m), Row("S", null, 100, null)).ToList();
        (facts[0].SignedShares, facts[0].Value).Should().Be((-100, 950m));
        (facts[1].SignedShares, facts[1].Value).Should().Be((null, null));
    }

    [Fact]
    public void A_derivative_row_has_no_value_and_no_change_of_a_position()
    {
        var row = new DerivativeRow { TransactionCode = "M", TransactionAcquiredDisposedCode = "D", TransactionShares = 5,
            TransactionPricePerShare = 2, SharesOwnedFollowingTransaction = 5, TransactionDate = Day };
        var facts = DerivedFacts.Of(new OwnershipFiling { DerivativeTable = [row] }).DerivativeTable[0];
        (facts.SignedShares, facts.Value, facts.OwnershipChangePercent).Should().Be((-5, null, null));
    }

    [Theory]
    [InlineData(900, 800, "-10", "-11.1111")]       // in the order of the file
    [InlineData(800, 900, "-11.1111", "-10")]       // in the reverse
    [InlineData(800, 800, null, null)]              // the last total on both rows
    public void A_position_changes_in_percent_where_its_totals_add_up(int first, int second, string? percent, string? next)
    {
        var facts = FactsOf(Row("S", "D", 100, 1) with { SharesOwnedFollowingTransaction = first },
            Row("S", "D", 100, 1) with { SharesOwnedFollowingTransaction = second }).ToList();
        (Text(facts[0].OwnershipChangePercent), Text(facts[1].OwnershipChangePercent)).Should().Be((percent, next));
    }

    [Fact]
    public void A_position_that_was_empty_before_has_no_percentage() =>
        FactsOf(Row("P", "A", 100, 1) with { SharesOwnedFollowingTransaction = 100 }).Single().OwnershipChangePercent.Should().BeNull();

    [Fact]
    public void A_range_beside_which_the_price_lies_is_not_certain()
    {
        const string note = "Sold at prices ranging from $39.50 to $40.45.";
        var row = Row("S", "D", 100, 39.87m) with { Footnotes = [new(Field.TransactionPricePerShare, "F1")] };
        var range = FactsOf(note, row).PriceRange!;
        (range.Low, range.High, range.Evidence).Should()
            .Be((39.50m, 40.45m, new Evidence("F1", "at prices ranging from $39.50 to $40.45")));
        FactsOf(note, row with { TransactionPricePerShare = 41 }).PriceRange.Should().BeNull();
        FactsOf(note, row with { TransactionPricePerShare = 40.4523m }).PriceRange.Should().NotBeNull("bounds are rounded");
    }

    [Fact]
    public void The_box_and_the_words_of_a_plan_are_both_kept()
    {
        var row = Row("S", "D", 100, 1) with { Footnotes = [new(Field.TransactionCode, "F1")] };
        var filing = new OwnershipFiling { Aff10b5One = false, NonDerivativeTable = [row, Row("S", "D", 1, 1)],
            Footnotes = [new("F1", "Sold pursuant to a Rule 10b5-1 plan adopted on May 2, 2024.")] };
        var facts = DerivedFacts.Of(filing);
        foreach (var plan in new[] { facts.Plan, facts.NonDerivativeTable[0].Plan! })
        {
            (plan.Box, plan.Text, plan.AdoptionDate).Should().Be((false, PlanText.Affirmative, new DateOnly(2024, 5, 2)));
            plan.TextEvidence!.Source.Should().Be("F1");
            plan.AdoptionEvidence!.Words.Should().EndWith("May 2, 2024");
        }
        facts.NonDerivativeTable[1].Plan!.Text.Should().Be(PlanText.Absent);
    }

    [Fact]
    public void Notes_that_contradict_each_other_leave_nothing_certain()
    {
        var filing = new OwnershipFiling
        {
            NonDerivativeTable = [Row("S", "D", 100, 1)],
            Footnotes = [new("F1", "Sold pursuant to a Rule 10b5-1 plan adopted on May 2, 2024.")],
            Remarks = "The sale was not made pursuant to a Rule 10b5-1 plan.",
        };
        var plan = DerivedFacts.Of(filing).Plan;
        (plan.Text, plan.TextEvidence, plan.AdoptionDate).Should().Be((null, null, null));
    }

    [Fact]
    public void Two_dates_of_adoption_compete_and_one_after_the_trade_is_none()
    {
        Adopted("Sold pursuant to a Rule 10b5-1 plan adopted on May 2, 2024.").Should().Be(new DateOnly(2024, 5, 2));
        Adopted("Sold pursuant to a Rule 10b5-1 plan adopted on May 2, 2024.",
            "Sold pursuant to a Rule 10b5-1 plan adopted on May 6, 2024.").Should().BeNull();
        Adopted("Sold pursuant to a Rule 10b5-1 plan adopted on July 2, 2024.").Should().BeNull();

        static DateOnly? Adopted(params string[] notes) => DerivedFacts.Of(new OwnershipFiling { NonDerivativeTable = [Row("S", "D", 1, 1)],
            Footnotes = [.. notes.Select((note, i) => new Footnote($"F{i + 1}", note))] }).Plan.AdoptionDate;
    }

    [Fact]
    public void A_note_on_what_is_owned_does_not_make_a_trade_mechanical()
    {
        const string note = "Shares acquired through dividend reinvestment.";
        var row = Row("P", "A", 1, 1);
        FactsOf(note, row with { Footnotes = [new(Field.TransactionShares, "F1")] }).Mechanical!.Kind
            .Should().Be(MechanicalKind.Reinvestment);
        FactsOf(note, row with { Footnotes = [new(Field.SharesOwnedFollowingTransaction, "F1")] }).Mechanical.Should().BeNull();
    }

    [Fact]
    public void An_exercise_is_paired_with_what_was_received_and_sold_that_day()
    {
        var facts = DerivedFacts.Of(Exercise(Row("M", "A", 100, 5), Row("S", "D", 60, 20), Row("F", "D", 40, 20)));
        facts.ExercisePairs.Should().Equal(new ExercisePair("derivativeTable[0]", "nonDerivativeTable[0]",
            ["nonDerivativeTable[1]", "nonDerivativeTable[2]"]));
        facts.DerivativeTable[0].PairedWith.Should().Be("nonDerivativeTable[0]");
        facts.NonDerivativeTable[0].PairedWith.Should().Be("derivativeTable[0]");
    }

    [Fact]
    public void More_than_was_received_may_be_sold_of_something_else() =>
        DerivedFacts.Of(Exercise(Row("M", "A", 100, 5), Row("S", "D", 160, 20))).ExercisePairs.Single().Dispositions.Should().BeEmpty();

    [Fact]
    public void Two_rows_that_an_exercise_may_have_become_are_no_pair() =>
        DerivedFacts.Of(Exercise(Row("M", "A", 100, 5), Row("M", "A", 100, 5))).ExercisePairs.Should().BeEmpty();

    [Fact]
    public void Tranches_of_one_trade_are_one_event()
    {
        var facts = DerivedFacts.Of(new OwnershipFiling
        {
            NonDerivativeTable = [Row("S", "D", 100, 10), Row("S", "D", 300, 12),
                Row("S", "D", 5, 1) with { TransactionDate = Day.AddDays(1) }],
        });
        facts.Events.Should().Equal(new TradeEvent("E1", ["nonDerivativeTable[0]", "nonDerivativeTable[1]"], 400, 11.5m));
        facts.NonDerivativeTable.Select(row => row.EventId).Should().Equal("E1", "E1", null);
    }

    [Theory]
    [InlineData("directOrIndirectOwnership", 1, 0)]     // two funds
    [InlineData("securityTitle", 1, 0)]                 // two classes
    [InlineData("natureOfOwnership", 1, 0)]             // two trusts
    [InlineData("transactionShares", 2, 0)]             // two owners of a joint filing
    [InlineData("transactionShares", 1, 1)]             // two notes on the tranches of one owner
    [InlineData("transactionPricePerShare", 2, 1)]      // the ranges of two averages
    public void Rows_that_notes_tell_apart_are_no_event(string field, int owners, int events)
    {
        var on = Enum.Parse<Field>(field, ignoreCase: true);
        DerivedFacts.Of(new OwnershipFiling
        {
            ReportingOwners = [.. Enumerable.Range(0, owners).Select(_ => new ReportingOwner())],
            NonDerivativeTable = [Row("S", "D", 100, 10) with { Footnotes = [new(on, "F1")] },
                Row("S", "D", 300, 12) with { Footnotes = [new(on, "F2")] }],
            Footnotes = [new("F1", "Held by Fund A."), new("F2", "Held by Fund B.")],
        }).Events.Should().HaveCount(events);
    }

    [Fact]
    public void Positions_that_notes_tell_apart_change_where_the_rows_of_each_add_up()
    {
        static NonDerivativeRow Of(string fund, int owned) => Row("S", "D", 100, 10) with
        {
            SharesOwnedFollowingTransaction = owned,
            Footnotes = [new(Field.DirectOrIndirectOwnership, fund)],
        };
        FactsOf(Of("F1", 900), Of("F2", 400), Of("F1", 800), Of("F2", 300), Of("F3", 77)).Select(row => Text(row.OwnershipChangePercent))
            .Should().Equal("-10", "-20", "-11.1111", "-25", null);
    }

    [Fact]
    public void A_trade_of_an_impossible_year_has_no_lag() =>
        DerivedFacts.Of(new OwnershipFiling { Header = new EdgarHeader { FiledAsOfDate = Day },
            NonDerivativeTable = [Row("S", "D", 1, 1) with { TransactionDate = new DateOnly(24, 6, 3) }] })
            .FilingLagBusinessDays.Should().BeNull();

    [Fact]
    public void An_event_with_a_row_without_a_price_has_none()
    {
        var facts = DerivedFacts.Of(new OwnershipFiling { NonDerivativeTable = [Row("S", "D", 100, 10), Row("S", "D", 300, null)] });
        facts.Events.Single().WeightedPrice.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-06-05", 2)]
    [InlineData("2024-06-10", 5)]       // over a weekend
    [InlineData("2024-06-20", 12)]      // over Juneteenth
    [InlineData("2024-06-01", null)]    // before the trade
    public void The_lag_to_the_filing_is_counted_in_business_days(string filed, int? days)
    {
        var filing = new OwnershipFiling { Header = new EdgarHeader { FiledAsOfDate = DateOnly.Parse(filed) },
            NonDerivativeTable = [Row("S", "D", 1, 1), new NonDerivativeRow { Kind = RowKind.Holding }] };
        var facts = DerivedFacts.Of(filing);
        (facts.FilingLagBusinessDays, facts.NonDerivativeTable[0].FilingLagBusinessDays).Should().Be((days, days));
        facts.NonDerivativeTable[1].Should().Be(RowFacts.None);
        DerivedFacts.Of(filing with { Header = EdgarHeader.None }).FilingLagBusinessDays.Should().BeNull();
    }

    [Fact]
    public void Numbers_of_no_sense_have_no_facts_and_do_no_harm()
    {
        var row = Row("S", "D", decimal.MaxValue, decimal.MaxValue) with { SharesOwnedFollowingTransaction = decimal.MaxValue };
        var facts = DerivedFacts.Of(new OwnershipFiling { NonDerivativeTable = [row, row] });
        facts.Events.Should().BeEmpty();
        (facts.NonDerivativeTable[0].Value, facts.NonDerivativeTable[0].OwnershipChangePercent).Should().Be((null, null));
    }

    private static NonDerivativeRow Row(string code, string? side, decimal shares, decimal? price) => new()
    {
        SecurityTitle = "Common Stock", TransactionDate = Day, TransactionCode = code, TransactionAcquiredDisposedCode = side,
        TransactionShares = shares, TransactionPricePerShare = price, DirectOrIndirectOwnership = "D",
    };

    private static OwnershipFiling Exercise(params NonDerivativeRow[] rows) => new()
    {
        NonDerivativeTable = [.. rows],
        DerivativeTable = [new() { SecurityTitle = "Stock Option", TransactionDate = Day, TransactionCode = "M", TransactionShares = 100,
            TransactionAcquiredDisposedCode = "D", UnderlyingSecurityShares = 100, DirectOrIndirectOwnership = "D" }],
    };

    private static RowFacts FactsOf(string note, NonDerivativeRow row) =>
        DerivedFacts.Of(new OwnershipFiling { NonDerivativeTable = [row], Footnotes = [new("F1", note)] }).NonDerivativeTable[0];

    private static IEnumerable<RowFacts> FactsOf(params NonDerivativeRow[] rows) =>
        DerivedFacts.Of(new OwnershipFiling { NonDerivativeTable = [.. rows] }).NonDerivativeTable;

    private static string? Text(decimal? number) => number?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
