namespace Form4Tool.Tests.Xml;

public class UnusualXmlTests
{
    [Fact]
    public void An_unknown_element_is_named_with_its_text()
    {
        var result = Xml.Read(Xml.With("</issuer>", "<issuerMotto>Save!</issuerMotto></issuer>"));
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Only("F4208").Message.Should().Contain("issuerMotto").And.Contain("Save!");
    }

    [Fact]
    public void A_mark_outside_any_row_is_told() =>
        Xml.Read(Xml.With("</issuer>", "<footnoteId id=\"F1\"/></issuer>")).Only("F4209").Message.Should().Contain("F1");

    [Fact]
    public void Several_tables_are_read_as_one()
    {
        var table = Xml.Sound[Xml.Sound.IndexOf("<nonDerivativeTable>", StringComparison.Ordinal)..Xml.Sound.IndexOf("<footnotes>",
            StringComparison.Ordinal)];
        var result = Xml.Read(Xml.With("<footnotes>", table + "<footnotes>"));
        result.Filing!.NonDerivativeTable.Should().HaveCount(2).And.OnlyContain(r => r.Equals(Xml.SoundFiling.NonDerivativeTable[0]));
        result.Only("F4210");
    }

    [Theory]
    [InlineData("transactionCoding")]
    [InlineData("transactionAmounts")]
    [InlineData("postTransactionAmounts")]
    [InlineData("ownershipNature")]
    public void A_row_without_one_of_its_blocks_is_kept(string block)
    {
        var (start, end) = (Xml.Sound.IndexOf($"<{block}>", StringComparison.Ordinal),
            Xml.Sound.IndexOf($"</{block}>", StringComparison.Ordinal));
        var result = Xml.Read(Xml.Sound.Remove(start, end + block.Length + 3 - start));
        result.Row().SecurityTitle.Should().Be("Common Stock");
        result.Only("F4211").Message.Should().Contain(block);
    }

    [Fact]
    public void Text_between_elements_is_told() =>
        Xml.Read(Xml.With("<issuer>", "hello <issuer>")).Only("F4213")
            .Should().Match<Diagnostic>(d => d.Line == 6 && d.Column == 5 && d.Message.Contains("hello"));

    [Fact]
    public void A_footnote_with_markup_keeps_its_text() =>
        Xml.Read(Xml.With("Sold under a plan.", "Sold <b>under</b> <i>a</i> plan.")).Filing!.Footnotes[0].Text.Should()
            .Be("Sold under a plan.");

    [Fact]
    public void Footnotes_directly_under_the_root_are_footnotes() =>
        Xml.Read(Xml.With("<footnotes>", "").Replace("</footnotes>", "")).Filing.Should().Be(Xml.SoundFiling);

    [Fact]
    public void Empty_wrappers_are_absent_values()
    {
        var result = Xml.Read(Xml.With("<issuerTradingSymbol>PSBI</issuerTradingSymbol>", "<issuerTradingSymbol></issuerTradingSymbol>")
            .Replace("<value>27.8500</value>", "<value/>").Replace("<remarks>None.</remarks>", "<remarks/><derivativeTable/>"));
        result.Filing!.Issuer.TradingSymbol.Should().BeNull();
        result.Row().TransactionPricePerShare.Should().BeNull();
        result.Filing.Remarks.Should().BeNull();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_places_of_a_value_count_from_its_first_letter()
    {
        var result = Xml.Read(Xml.With("<value>1500.5</value>", "<value>\r\n\r\n   1,500</value>"));
        result.Only("F4101").Should().Match<Diagnostic>(d => d.Line == 45 && d.Column == 4);
    }
}
