using System.Text;

namespace Form4Tool.Tests.Xml;

public class DamagedXmlTests
{
    [Fact]
    public void A_sound_document_raises_nothing() => Xml.Read(Xml.Sound).Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_bare_ampersand_is_an_ampersand()
    {
        var result = Xml.Read(Xml.With("Chief Officer", "VP R&D, M&A & more &#8217; &amp;"));
        result.Filing!.ReportingOwners[0].Relationship.OfficerTitle.Should().Be("VP R&D, M&A & more ’ &");
        result.Ids().Should().Equal("F4204");
        result.Diagnostics.Should().HaveCount(3);
        result.Diagnostics[0].Should().Match<Diagnostic>(d => d.Line == 24 && d.Column == 31);
        result.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("&eacute;", "é")]
    [InlineData("&mdash;", "—")]
    [InlineData("&Ouml;", "Ö")]
    public void An_entity_of_HTML_is_its_character(string entity, string character)
    {
        var result = Xml.Read(Xml.With("Sold under a plan.", $"Sold{entity}under a plan."));
        result.Filing!.Footnotes[0].Text.Should().Be($"Sold{character}under a plan.");
        result.Ids().Should().Equal("F4205");
    }

    [Fact]
    public void A_value_of_nothing_but_a_no_break_space_is_no_value() =>
        Xml.Read(Xml.With("<value>D</value>", "<value>&nbsp;</value>")).Row().TransactionAcquiredDisposedCode.Should().BeNull();

    [Fact]
    public void Quote_and_backslash_and_slash_s_are_left_alone() =>
        Xml.Read(Xml.With("/s/ Claire A. Thibodeau", @"\s\ /s/ A & B ""x""")).Filing!.Signatures[0].Name.Should()
            .Be(@"\s\ /s/ A & B ""x""");

    [Theory]
    [InlineData("<nonDerivativeTable>", "<nonDerivativeTable ativeTable>")]
    [InlineData("<nonDerivativeTransaction>", "<nonDerivativeTransaction\n")]
    [InlineData("<nonDerivativeTransaction>", "<nonDerivativeTransction>")]
    [InlineData("</nonDerivativeTransaction>", "</nonDerivativTransaction>")]
    [InlineData("</nonDerivativeTransaction>", "")]
    [InlineData("</transactionAmounts>", "</transactionAmounts")]
    [InlineData("<transactionAmounts>", "<transactionAmonuts>")]
    [InlineData("<securityTitle>", "<secruityTitle>")]
    [InlineData("</securityTitle>", "</securityTilte>")]
    [InlineData("</securityTitle>", "")]
    [InlineData("<issuer>", "")]
    [InlineData("<issuer>", "<ISSUER>")]
    [InlineData("<issuer>", "<x:issuer>")]
    [InlineData("<ownershipDocument>", "<ownershipDocument")]
    [InlineData("<ownershipDocument>", "<ownershipDocment>")]
    [InlineData("<ownershipDocument>", "")]
    [InlineData("</ownershipDocument>", "</ownershipDocuent>")]
    [InlineData("</reportingOwner>", "")]
    [InlineData("</footnotes>", "</footnote>")]
    [InlineData("</ownerSignature>", "")]
    [InlineData("<footnoteId id=\"F1\"/>", "<footnoteId id=\"F1\">")]
    [InlineData("<footnoteId id=\"F1\"/>", "<footnoteId id=\"F1\" x/>")]
    [InlineData("<footnoteId id=\"F1\"/>", "<foototeId id=\"F1\"/>")]
    [InlineData("<value>1500.5</value>", "<value>1500.5</valu>")]
    public void Damage_to_a_tag_costs_nothing_where_another_tag_tells_what_it_was(string tag, string damaged)
    {
        var result = Xml.Read(Xml.With(tag, damaged));
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Ids().Should().Equal("F4206");
        result.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("<rptOwnerState>", "<rptOwnerCounrty>")]                    // neither tag can be trusted
    [InlineData("</rptOwnerState>", "</rptOwnerZipCode>")]
    [InlineData("</rptOwnerState>", "")]                                    // the value may be half of one
    [InlineData("<rptOwnerState>", "")]
    public void A_value_whose_tags_disagree_is_left_out_and_told(string tag, string damaged)
    {
        var result = Xml.Read(Xml.With(tag, damaged));
        var address = Xml.SoundFiling.ReportingOwners[0].Address with { State = null };
        result.Filing!.ReportingOwners[0].Address.Should().Be(address);
        result.Filing.NonDerivativeTable.Should().Equal(Xml.SoundFiling.NonDerivativeTable);
        result.Ids().Should().Contain("F4206");
        result.Diagnostics.Should().Contain(d => d.Message.Contains("\"ME\""));
    }

    [Fact]
    public void The_rest_of_a_tag_is_no_value()
    {
        var result = Xml.Read(Xml.With("<value>D</value>", "ootnoteId id=\"F1\"/>"));
        result.Filing!.NonDerivativeTable[0].DirectOrIndirectOwnership.Should().BeNull();
        result.Filing.NonDerivativeTable[0].AsFiled.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Id == "F4206");
    }

    [Fact]
    public void A_block_deleted_between_two_values_does_not_make_one_number_of_them()
    {
        var from = Xml.Sound.IndexOf("00.5</value>", StringComparison.Ordinal);
        var to = Xml.Sound.IndexOf(".8500</value>", StringComparison.Ordinal);
        var row = Xml.Read(Xml.Sound.Remove(from, to - from)).Row();
        row.TransactionShares.Should().BeNull();
        row.TransactionPricePerShare.Should().BeNull();
        row.SharesOwnedFollowingTransaction.Should().Be(9240);
    }

    [Fact]
    public void A_footnote_id_without_its_closing_quote_is_no_id() =>
        Xml.Read(Xml.With("<footnoteId id=\"F1\"/>", "<footnoteId id=\"F1/>")).Row().Footnotes.Should().BeEmpty();

    [Fact]
    public void A_less_than_sign_in_a_text_is_text()
    {
        var result = Xml.Read(Xml.With("Sold under a plan.", "Price < $5 and <5%."));
        result.Filing!.Footnotes[0].Text.Should().Be("Price < $5 and <5%.");
        result.Ids().Should().Equal("F4206");
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("&#0;")]
    [InlineData("&#x1F;")]
    [InlineData("\uFFFE")]
    public void A_character_that_XML_does_not_admit_is_left_out(string character)
    {
        var result = Xml.Read(Xml.With("Common Stock", $"Common{character} Stock"));
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Ids().Should().Equal("F4215");
    }

    [Fact]
    public void Single_quotes_comments_CDATA_and_instructions_are_XML_in_a_damaged_document_too()
    {
        var xml = Xml.Sound.Replace("id=\"F1\"/>", "id='F1'/><!-- <value>9</value> -->")
            .Replace("Sold under a plan.", "<![CDATA[Sold under]]> a plan.<?x y?>");
        Xml.Read(xml).Should().Match<Form4Result>(r => r.Filing!.Equals(Xml.SoundFiling) && r.Diagnostics.Count == 0);
        var damaged = Xml.Read(xml.Replace("</issuer>", ""));
        damaged.Filing.Should().Be(Xml.SoundFiling);
        damaged.Ids().Should().Equal("F4206");
    }

    [Fact]
    public void A_fault_that_needs_no_repair_is_told_in_the_words_of_the_parser()
    {
        var result = Xml.Read(Xml.With("<footnoteId id=\"F1\"/>", "<footnoteId id=\"F1\" id=\"F1\"/>"));
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Only("F4203").Line.Should().Be(31);
        Xml.Read(Xml.With("</issuer>", "</Issuer>")).Ids().Should().Equal("F4203");
    }

    [Fact]
    public void Repairs_of_one_kind_are_listed_ten_times_and_then_counted()
    {
        var result = Xml.Read(Xml.With("None.", string.Concat(Enumerable.Repeat("R&D ", 25))));
        result.Diagnostics.Should().HaveCount(11).And.OnlyContain(d => d.Id == "F4204");
        result.Diagnostics[^1].Message.Should().Contain("15 more");
    }

    [Fact]
    public void A_password_is_not_shown_even_where_its_tag_is_misspelt()
    {
        foreach (var (start, end) in new[] { ("rptOwnerCcc", "rptOwnerCcc"), ("rptOwnerCc", "rptOwnerCc"), ("rptOwnerCcc", "rptOwnerCik") })
        {
            var result = Xml.Read(Xml.With("</issuer>", "").Replace("<rptOwnerName>", $"<{start}>x7#secret</{end}><rptOwnerName>"));
            result.Only("F4214");
            result.Diagnostics.Should().NotContain(d => d.Message.Contains("x7#secret"));
            result.Filing!.ReportingOwners[0].Should().Be(Xml.SoundFiling.ReportingOwners[0]);
        }
    }

    [Fact]
    public void Latin_1_and_UTF_16_and_a_byte_order_mark_are_read_and_told()
    {
        var xml = Xml.With("Chief Officer", "Président").Replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"ENC\"?>");
        byte[] Bytes(Encoding encoding, string name) => [.. encoding.GetPreamble(), .. encoding.GetBytes(xml.Replace("ENC", name))];
        var cases = new (byte[] Bytes, string[] Ids)[]
        {
            (Bytes(Encoding.Latin1, "ISO-8859-1"), ["F4010"]),
            (Bytes(Encoding.Latin1, "UTF-8"), ["F4212", "F4010"]),
            (Bytes(Encoding.UTF8, "UTF-8"), []),
            (Bytes(Encoding.UTF8, "ISO-8859-1"), ["F4212"]),
            (Bytes(new UTF8Encoding(false), "utf-16"), ["F4212"]),
            (Bytes(Encoding.Unicode, "UTF-16"), ["F4011"]),
            (Bytes(Encoding.BigEndianUnicode, "UTF-8"), ["F4212", "F4011"]),
        };
        foreach (var (bytes, ids) in cases)
        {
            var result = Xml.Read(bytes);
            result.Filing!.ReportingOwners[0].Relationship.OfficerTitle.Should().Be("Président");
            result.Ids().Should().Equal(ids);
        }
    }
}
