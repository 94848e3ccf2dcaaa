using Form4Tool.Comparison;
using static Form4Tool.Tests.Comparison.Sales;

namespace Form4Tool.Tests.Comparison;

public class AmendmentTests
{
    [Fact]
    public void A_row_that_begins_with_the_same_balance_replaces_the_one_of_the_same_trade()
    {
        var row = Rows([Sale(100, 900), Sale(200, 700) with { TransactionDate = Day.AddDays(1) }],
            [Sale(250, 650) with { TransactionDate = Day.AddDays(1) }]).Single();
        (row.Kind, row.OriginalPath).Should().Be((AmendedRowKind.Replaced, "nonDerivativeTable[1]"));
        row.Reason.Should().Contain("same title, date, code and ownership");
        row.Differences.Should().Equal(
            new Difference(DifferenceKind.Changed, "nonDerivativeTable[0].transactionShares", "200", "250")
                { OldPath = "nonDerivativeTable[1].transactionShares" },
            new Difference(DifferenceKind.Changed, "nonDerivativeTable[0].sharesOwnedFollowingTransaction", "700", "650")
                { OldPath = "nonDerivativeTable[1].sharesOwnedFollowingTransaction" });
    }

    [Fact]
    public void A_row_with_another_date_and_the_same_numbers_replaces_the_only_such_row()
    {
        var row = Rows([Sale(100, 900)], [Sale(100, 900) with { TransactionDate = Day.AddDays(2) }]).Single();
        row.Kind.Should().Be(AmendedRowKind.Replaced);
        row.Reason.Should().Contain("differs in date alone");
    }

    [Fact]
    public void A_row_that_begins_with_what_another_left_is_added_whatever_else_is_alike()
    {
        Rows([Sale(100, 900)], [Sale(50, 850) with { TransactionPricePerShare = 10.2m }]).Single().Should()
            .Match<AmendedRow>(row => row.Kind == AmendedRowKind.Added
                && row.Reason == "it goes on from what nonDerivativeTable[0] of the original left");
        Rows([Sale(100, 900), Sale(200, 700)], [Sale(100, 900), Sale(40, 660)]).Select(row => row.Kind).Should()
            .Equal(AmendedRowKind.Repeated, AmendedRowKind.Added);
    }

    [Fact]
    public void A_row_that_may_correct_another_or_stand_beside_it_is_unmatched()
    {
        NonDerivativeRow[] original = [Sale(100, 900)];
        NonDerivativeRow[] rows =
        [
            Sale(100, 800),                                                                          // an equal part, or another balance
            Sale(110, 890) with { TransactionDate = Day.AddDays(-1) },                               // forgotten the day before, or moved
            Sale(100, 900) with { TransactionDate = Day.AddDays(1), TransactionCode = "G" },
            Sale(100, 900) with { DirectOrIndirectOwnership = "I" },                                 // a child's equal shares
            Sale(50, null),
        ];
        foreach (var row in rows)
        {
            var found = Rows(original, [row]).Single();
            found.Kind.Should().Be(AmendedRowKind.Unmatched, "{0}", row);
            found.Reason.Should().Be(
                "it may stand for nonDerivativeTable[0] of the original or beside it: what differs does not tell");
        }
    }

    [Fact]
    public void What_is_told_of_a_row_does_not_depend_on_the_rows_before_it()
    {
        NonDerivativeRow[] original = [Sale(100, 900), Sale(200, 700), Sale(300, 400)];
        NonDerivativeRow[] amendment =
            [Sale(200, 700), Sale(300, 400) with { TransactionPricePerShare = 11 }, Sale(70, 330), Sale(9, null)];
        var expected = Kinds(amendment);
        expected.Select(kind => kind.Item2).Should().Equal(
            AmendedRowKind.Repeated, AmendedRowKind.Replaced, AmendedRowKind.Added, AmendedRowKind.Unmatched);
        Kinds([.. amendment.Reverse()]).Should().Equal(expected.Reverse());
        Kinds([amendment[2], amendment[0], amendment[3], amendment[1]]).Should().BeEquivalentTo(expected);

        (decimal?, AmendedRowKind)[] Kinds(NonDerivativeRow[] rows) =>
            [.. Rows(original, rows).Zip(rows, (row, of) => (of.TransactionShares, row.Kind))];
    }

    [Fact]
    public void Neither_of_two_corrections_of_one_row_is_taken_for_certain() =>
        Rows([Sale(100, 900)], [Sale(110, 890), Sale(120, 880)]).Should().OnlyContain(row => row.Kind == AmendedRowKind.Unmatched
            && row.Reason == "it is not the only row that may stand for nonDerivativeTable[0] of the original");

    [Fact]
    public void Equal_parts_of_an_order_that_all_have_another_balance_are_replaced_in_their_order() =>
        Rows([Sale(100, 900), Sale(100, 800)], [Sale(100, 1950), Sale(100, 1850)]).Select(row => row.OriginalPath).Should()
            .Equal("nonDerivativeTable[0]", "nonDerivativeTable[1]");

    [Fact]
    public void A_line_of_holdings_replaces_the_one_of_its_class_and_ownership_where_that_is_told()
    {
        var holding = new NonDerivativeRow { Kind = RowKind.Holding, SecurityTitle = "Common Stock", DirectOrIndirectOwnership = "D" };
        var indirect = holding with { DirectOrIndirectOwnership = "I", NatureOfOwnership = "See footnote" };
        Rows([holding with { SharesOwnedFollowingTransaction = 100 }, indirect with { SharesOwnedFollowingTransaction = 5 }],
            [holding with { SharesOwnedFollowingTransaction = 120 }]).Single().OriginalPath.Should().Be("nonDerivativeTable[0]");
        Rows([indirect with { SharesOwnedFollowingTransaction = 5, Footnotes = [new(Field.NatureOfOwnership, "F1")] }],
            [indirect with { SharesOwnedFollowingTransaction = 7, Footnotes = [new(Field.NatureOfOwnership, "F2")] }]).Single()
            .Kind.Should().Be(AmendedRowKind.Unmatched);
    }

    [Fact]
    public void A_row_of_another_trade_is_added()
    {
        var row = Rows([Sale(100, 900)], [Sale(70, 500) with { TransactionDate = Day.AddDays(2), TransactionCode = "G" }]).Single();
        (row.Kind, row.OriginalPath).Should().Be((AmendedRowKind.Added, null));
    }

    [Fact]
    public void A_row_that_says_the_same_is_repeated() =>
        Rows([Sale(100, 900), Sale(200, 700)], [Sale(200, 700), Sale(100, 900)]).Select(row => (row.Kind, row.OriginalPath)).Should().Equal(
            (AmendedRowKind.Repeated, "nonDerivativeTable[1]"), (AmendedRowKind.Repeated, "nonDerivativeTable[0]"));

    [Fact]
    public void A_row_that_may_stand_for_either_of_two_is_unmatched()
    {
        Rows([Sale(100, 900), Sale(100, 900) with { DeemedExecutionDate = Day }], [Sale(100, 900) with { TransactionPricePerShare = 11 }])
            .Single().Reason.Should().Be("nonDerivativeTable[0] and nonDerivativeTable[1] of the original are equally alike");
    }

    [Fact]
    public void A_row_of_the_original_that_the_amendment_leaves_out_stands_and_is_no_difference() =>
        Of([Sale(100, 900), Sale(200, 700)], [Sale(100, 900)]).Differences.Select(d => d.Path).Should().Equal("documentType");

    private static ValueList<AmendedRow> Rows(NonDerivativeRow[] original, NonDerivativeRow[] amendment) =>
        Of(original, amendment).Amendment!;

    private static FilingDifferences Of(NonDerivativeRow[] original, NonDerivativeRow[] amendment) =>
        FilingComparison.Of(Filing("4", original), Filing("4/A", amendment));
}
