using Form4Tool.Comparison;

namespace Form4Tool.Tests.Comparison;

public class AmendmentTests
{
    private static readonly DateOnly Day = new(2024, 6, 3);

    [Fact]
    public void A_row_with_another_number_replaces_the_one_of_the_same_trade()
    {
        var row = Rows([Sale(100), Sale(200) with { TransactionDate = Day.AddDays(1) }],
            [Sale(250) with { TransactionDate = Day.AddDays(1) }]).Single();
        (row.Kind, row.OriginalPath).Should().Be((AmendedRowKind.Replaced, "nonDerivativeTable[1]"));
        row.Reason.Should().Contain("same title, date, code and ownership");
        row.Differences.Should().Equal(new Difference(DifferenceKind.Changed, "nonDerivativeTable[0].transactionShares", "200", "250")
            { OldPath = "nonDerivativeTable[1].transactionShares" });
    }

    [Fact]
    public void A_row_with_another_date_and_the_same_numbers_replaces_the_only_such_row()
    {
        var row = Rows([Sale(100)], [Sale(100) with { TransactionDate = Day.AddDays(2) }]).Single();
        row.Kind.Should().Be(AmendedRowKind.Replaced);
        row.Reason.Should().Contain("differs in date alone");
    }

    [Fact]
    public void A_row_of_another_trade_is_added()
    {
        var row = Rows([Sale(100)], [Sale(70) with { TransactionDate = Day.AddDays(2), TransactionCode = "G" }]).Single();
        (row.Kind, row.OriginalPath).Should().Be((AmendedRowKind.Added, null));
    }

    [Fact]
    public void A_row_that_says_the_same_is_repeated() =>
        Rows([Sale(100), Sale(200)], [Sale(200), Sale(100)]).Select(row => (row.Kind, row.OriginalPath)).Should().Equal(
            (AmendedRowKind.Repeated, "nonDerivativeTable[1]"), (AmendedRowKind.Repeated, "nonDerivativeTable[0]"));

    [Fact]
    public void A_row_that_may_stand_for_either_of_two_is_unmatched()
    {
        var row = Rows([Sale(100), Sale(200)], [Sale(250)]).Single();
        (row.Kind, row.OriginalPath).Should().Be((AmendedRowKind.Unmatched, null));
        row.Reason.Should().Be("nonDerivativeTable[0] and nonDerivativeTable[1] of the original are equally alike");
    }

    [Fact]
    public void A_row_of_the_original_that_the_amendment_leaves_out_stands_and_is_no_difference() =>
        Of([Sale(100), Sale(200)], [Sale(100)]).Differences.Select(d => d.Path).Should().Equal("documentType");

    private static ValueList<AmendedRow> Rows(NonDerivativeRow[] original, NonDerivativeRow[] amendment) =>
        Of(original, amendment).Amendment!;

    private static FilingDifferences Of(NonDerivativeRow[] original, NonDerivativeRow[] amendment) =>
        FilingComparison.Of(Filing("4", original), Filing("4/A", amendment));

    private static Form4Result Filing(string form, params NonDerivativeRow[] rows) => new(
        new SourceInfo("x", SourceFormat.OwnershipXml, SourceContainer.None, null),
        new OwnershipFiling { DocumentType = form, Issuer = new Issuer { Cik = "0000000001" }, NonDerivativeTable = [.. rows] }, []);

    private static NonDerivativeRow Sale(decimal shares) => new()
    {
        SecurityTitle = "Common Stock", TransactionDate = Day, TransactionCode = "S", TransactionShares = shares,
        TransactionPricePerShare = 10, TransactionAcquiredDisposedCode = "D", DirectOrIndirectOwnership = "D",
    };
}
