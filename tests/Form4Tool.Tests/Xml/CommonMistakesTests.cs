namespace Form4Tool.Tests.Xml;

/// <summary>Mistakes that readers of ownership filings are known to make, each shown not to be made here.</summary>
public class CommonMistakesTests
{
    [Fact]
    public void A_missing_acquired_or_disposed_code_is_not_acquired() =>
        Xml.Read(Xml.With("<value>D</value>", "")).Row().TransactionAcquiredDisposedCode.Should().BeNull();

    [Fact]
    public void A_missing_price_is_not_zero_and_zero_is_not_missing()
    {
        Xml.Read(Xml.With("<value>27.8500</value>", "<footnoteId id=\"F1\"/>")).Row().TransactionPricePerShare.Should().BeNull();
        Xml.Read(Xml.With("27.8500", "0")).Row().TransactionPricePerShare.Should().Be(0);
    }

    [Fact]
    public void Fractional_shares_and_prices_keep_every_digit()
    {
        var row = Xml.Read(Xml.With("1500.5", "123456789012.1234").Replace("27.8500", "0.100000000000000001")).Row();
        row.TransactionShares.Should().Be(123456789012.1234m);
        row.TransactionPricePerShare!.Value.ToString().Should().Be("0.100000000000000001");
        Xml.SoundFiling.NonDerivativeTable[0].TransactionPricePerShare!.Value.ToString().Should().Be("27.8500");
    }

    [Fact]
    public void Every_owner_is_kept_and_no_row_is_multiplied()
    {
        var owner =
            "<reportingOwner><reportingOwnerId><rptOwnerCik>77</rptOwnerCik><rptOwnerName>FUND " +
            "LP</rptOwnerName></reportingOwnerId></reportingOwner>";
        var filing = Xml.Read(Xml.With("<nonDerivativeTable>", owner + "<nonDerivativeTable>")).Filing!;
        filing.ReportingOwners.Select(o => o.Cik).Should().Equal("0001503377", "0000000077");
        filing.NonDerivativeTable.Should().ContainSingle();
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("0", false)]
    [InlineData("false", false)]
    [InlineData("", null)]
    public void Flags_are_read_in_both_spellings(string text, bool? flag) =>
        Xml.Read(Xml.With("<isDirector>1<", $"<isDirector>{text}<")).Filing!.ReportingOwners[0].Relationship.IsDirector.Should().Be(flag);

    [Fact]
    public void A_row_without_the_amounts_after_it_is_kept()
    {
        var start = Xml.Sound.IndexOf("<postTransactionAmounts>", StringComparison.Ordinal);
        var end = Xml.Sound.IndexOf("</postTransactionAmounts>", StringComparison.Ordinal) + "</postTransactionAmounts>".Length;
        Xml.Read(Xml.Sound.Remove(start, end - start)).Row().TransactionShares.Should().Be(1500.5m);
    }

    [Fact]
    public void A_file_cut_in_half_says_so() => Xml.Read(Xml.Sound[..(Xml.Sound.Length / 2)]).Only("F4201");

    [Fact]
    public void Holdings_are_kept_beside_trades_and_are_not_trades()
    {
        var holding =
            "<nonDerivativeHolding><securityTitle><value>Common " +
            "Stock</value></securityTitle><postTransactionAmounts><sharesOwnedFollowingTransaction>"
            + "<value>5</value></sharesOwnedFollowingTransaction></postTransactionAmounts>"
            + "<ownershipNature><directOrIndirectOwnership><value>I</value>"
            + "</directOrIndirectOwnership></ownershipNature></nonDerivativeHolding>";
        var rows = Xml.Read(Xml.With("</nonDerivativeTable>", holding + "</nonDerivativeTable>")).Filing!.NonDerivativeTable;
        rows.Select(r => r.Kind).Should().Equal(RowKind.Transaction, RowKind.Holding);
        rows[1].TransactionCode.Should().BeNull();
    }

    [Fact]
    public void A_footnote_id_is_beside_the_value_not_in_it()
    {
        var row = Xml.SoundFiling.NonDerivativeTable[0];
        row.SecurityTitle.Should().Be("Common Stock");
        row.Footnotes.Should().Equal(new FootnoteMark(Field.SecurityTitle, "F1"));
    }

    [Fact]
    public void The_period_of_the_report_is_not_the_date_of_a_trade()
    {
        var result = Xml.Read(Xml.With("<transactionDate>\n                <value>2024-03-05</value>",
            "<transactionDate>\n                <value/>"));
        result.Filing!.PeriodOfReport.Should().Be(new DateOnly(2024, 3, 5));
        result.Row().TransactionDate.Should().BeNull();
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("2")]
    [InlineData("<value>1</value>")]
    public void One_unexpected_flag_does_not_empty_the_filing(string text)
    {
        var result = Xml.Read(Xml.With("<equitySwapInvolved>0<", $"<equitySwapInvolved>{text}<"));
        var row = Xml.SoundFiling.NonDerivativeTable[0] with { EquitySwapInvolved = null, AsFiled = [] };
        (result.Row() with { EquitySwapInvolved = null, AsFiled = [] }).Should().Be(row);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\" standalone=\"no\"?>")]
    [InlineData("<?xml version=\"1.1\"?>")]
    public void Variants_of_the_declaration_are_read(string declaration) =>
        Xml.Read(Xml.With("<?xml version=\"1.0\"?>", declaration)).Filing.Should().Be(Xml.SoundFiling);

    [Fact]
    public void The_issuer_is_the_issuer_of_the_securities_even_where_the_owner_is_a_company()
    {
        var result = Xml.Read(Xml.With("THIBODEAU CLAIRE A", "BIG PUBLIC COMPANY INC"));
        result.Filing!.Issuer.Cik.Should().Be("0000912744");
        result.Filing.ReportingOwners[0].Cik.Should().Be("0001503377");
    }
}
