namespace Form4Tool.Tests.Pages;

public class PageDiagnosticsTests
{
    private const string Grant = "Option\t$5\t05/06/2019\t\tA\t\t100\t\t05/06/2020\t05/06/2029\tCommon Stock\t100\t$0\t100\tD\t";

    [Fact]
    public void An_ordinary_form_raises_nothing()
    {
        var result = new FormText { TableI = ["Common Stock\t05/06/2019\t\tP\t\t10⁽¹⁾\tA\t$2\t20\tD\t"], TableII = [Grant] }.Read();
        result.Diagnostics.Should().BeEmpty();
        result.Filing!.NonDerivativeTable.Single().TransactionShares.Should().Be(10);
        result.Filing.DerivativeTable.Single().TransactionAcquiredDisposedCode.Should().Be("A");
    }

    [Fact]
    public void A_missing_table_is_told() =>
        Raised(new FormText { TableII = null }, "F4301").Message.Should().StartWith("Table II is not in the text");

    [Fact]
    public void A_row_without_its_columns_is_told_and_left_out()
    {
        var result = new FormText { TableI = ["Common Stock\t05/06/2019\tP\t10\tA\t$2"] }.Read();
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4302" && d.Line != null);
    }

    [Fact]
    public void A_number_under_both_sides_has_no_direction()
    {
        var form = new FormText { TableII = [Grant.Replace("100\t\t05", "100\t100\t05")] };
        Raised(form, "F4304").Field.Should().Be("derivativeTable[0].transactionAcquiredDisposedCode");
        var row = form.Read().Filing!.DerivativeTable.Single();
        (row.TransactionShares, row.TransactionAcquiredDisposedCode).Should().Be((100m, null));
    }

    [Fact]
    public void A_mark_without_a_footnote_is_kept_and_told()
    {
        var form = new FormText { TableI = ["Common Stock\t05/06/2019\t\tP\t\t10⁽⁷⁾\tA\t$2\t20\tD\t"] };
        Raised(form, "F4305").Field.Should().Be("nonDerivativeTable[0].transactionShares");
        form.Read().Filing!.NonDerivativeTable.Single().Footnotes.Should().Equal(new FootnoteMark(Field.TransactionShares, "F7"));
    }

    [Fact]
    public void A_text_under_two_ticked_boxes_is_left_out()
    {
        var form = new FormText { Relationship = "Director 10% Owner ☒ Officer (give title below) ☒ Other (specify below) Treasurer" };
        Raised(form, "F4306");
        var relationship = form.Read().Filing!.ReportingOwners.Single().Relationship;
        (relationship.OfficerTitle, relationship.OtherText, relationship.IsOfficer, relationship.IsOther).Should()
            .Be((null, null, true, true));
    }

    [Fact]
    public void An_address_with_two_readings_is_left_out()
    {
        var form = new FormText { Owner =
            "MARSH PETER J (Last) (First) (Middle) 9200 HARBOR ROAD SUITE 1110 (Street) DOVER DE 19901 (City) (State) (Zip)" };
        Raised(form, "F4307");
        var address = form.Read().Filing!.ReportingOwners.Single().Address;
        (address.Street1, address.Street2, address.City).Should().Be((null, null, "DOVER"));
    }

    [Fact]
    public void A_tick_among_the_roles_that_stands_at_no_label_leaves_them_null()
    {
        var form = new FormText { Relationship = "☒\n☒ Director 10% Owner Officer (give title below) Other (specify below)" };
        Raised(form, "F4319");
        var relationship = form.Read().Filing!.ReportingOwners.Single().Relationship;
        (relationship.IsDirector, relationship.IsTenPercentOwner, relationship.IsOfficer).Should().Be((true, null, null));
    }

    [Theory]
    [InlineData("Common Stock\t05/06/2019\t\tP\t\t10\tA\t$2\t20\t\t", "nonDerivativeTable[0] has no directOrIndirectOwnership, which")]
    [InlineData("Common Stock\t05/06/2019\t\t\t\t10\t\t$2\t20\tD\t", "nonDerivativeTable[0] has no transactionCode, transactionAcquired")]
    public void What_a_row_must_have_and_does_not_show_is_told(string row, string message) =>
        Raised(new FormText { TableI = [row] }, "F4320").Message.Should().StartWith(message);

    [Fact]
    public void A_dollar_sign_behind_a_price_without_one_makes_no_value_of_what_is_owned()
    {
        var form = new FormText { TableI = ["Common Stock\t05/06/2019\t\tP\t\t10\tA\t2.5\t$20\tD\t"] };
        Raised(form, "F4318").Field.Should().Be("nonDerivativeTable[0].valueOwnedFollowingTransaction");
        form.Read().Filing!.NonDerivativeTable.Single().AsFiled.Should().Equal(new AsFiledValue("valueOwnedFollowingTransaction", "$20"));
    }

    [Fact]
    public void A_person_without_an_address_is_told() =>
        Raised(new FormText { Owner = "MARSH PETER J (Last) (First) (Middle)" }, "F4320").Field.Should().Be("reportingOwners[0]");

    [Theory]
    [InlineData("Option\t⁽¹⁾\t05/06/2019\t\tA\t\t100\t\t⁽¹⁾\t⁽¹⁾\tCommon Stock\t100\t$0\t100\tD\t")]
    [InlineData("Option⁽¹⁾\t$5\t05/06/2019\t\tA\t\t100\t\t05/06/2020\t05/06/2029\tCommon Stock\t100\t\t100\tD\t")]
    public void A_footnote_stands_for_a_value_and_a_price_may_be_blank(string row) =>
        new FormText { TableII = [row] }.Read().Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("Common Stock\t\t\t\t\t\t\t\t\tD\t", "sharesOwnedFollowingTransaction")]
    [InlineData("Common Stock\t05/06/2019\t\tP\t\t10\tA\t$2\t\t\t", "sharesOwnedFollowingTransaction, directOrIndirectOwnership")]
    public void A_row_that_does_not_say_what_is_owned_is_told(string row, string missing) =>
        Raised(new FormText { TableI = [row] }, "F4320").Message.Should().Contain($"has no {missing},");

    [Fact]
    public void A_person_without_a_CIK_beside_one_that_has_it_is_told()
    {
        const string address = "(Last)\t(First)\t(Middle)\n10 HARBOR ROAD\n(Street)\nDOVER\tDE\t19901\n(City)\t(State)\t(Zip)\n";
        const string another = "1. Name and Address of Reporting Person*\n"
            + $"[HARBOR LLC](/cgi-bin/browse-edgar?action=getcompany&CIK=0001999002)\n\n{address}";
        var form = new FormText { TableII = [Grant, another] };
        form.Read().Diagnostics.Where(d => d.Id == "F4320").Select(d => d.Message)
            .Should().Equal("issuer has no cik, and the persons have.", "reportingOwners[0] has no cik, and others have.");
    }

    [Theory]
    [InlineData("0001#50295")]
    [InlineData("000175o295")]
    public void A_damaged_CIK_in_a_link_is_none(string cik)
    {
        var owner = $"[MARSH PETER J](/cgi-bin/browse-edgar?action=getcompany&CIK={cik}) "
            + "(Last) (First) (Middle) 10 HARBOR ROAD (Street) DOVER DE 19901 (City) (State) (Zip)";
        new FormText { Owner = owner }.Read().Filing!.ReportingOwners.Single().Cik.Should().BeNull();
    }

    [Fact]
    public void An_issuer_without_a_CIK_beside_a_person_that_has_it_is_told()
    {
        const string owner = "[MARSH PETER J](/cgi-bin/browse-edgar?action=getcompany&CIK=0001999002) "
            + "(Last) (First) (Middle) 10 HARBOR ROAD (Street) DOVER DE 19901 (City) (State) (Zip)";
        Raised(new FormText { Owner = owner, TableII = [Grant] }, "F4320").Message.Should().Be("issuer has no cik, and the persons have.");
    }

    [Fact]
    public void A_caption_is_no_name_of_a_signer()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase/rendered.html"));
        var nameless = page.Replace(FormText.ReadText(page).Filing!.Signatures[0].Name!, "");
        var caption = FormText.ReadText(nameless);
        (caption.Filing!.Signatures.Single().Name, caption.Filing.AsFiled.Single().Text).Should().Be((null, "Explanation of Responses:"));
    }

    [Theory]
    [InlineData("033", null)]
    [InlineData("0.33", 0.33)]
    [InlineData("00.00", 0.0)]
    public void A_number_that_lost_its_period_is_kept_as_filed(string price, double? read)
    {
        var row = new FormText { TableI = [$"Common Stock\t05/06/2019\t\tP\t\t10\tA\t{price}\t20\tD\t"] }.Read()
            .Filing!.NonDerivativeTable.Single();
        row.TransactionPricePerShare.Should().Be((decimal?)read);
        row.AsFiled.Select(a => a.Text).Should().Equal(read is null ? [price] : []);
    }

    [Fact]
    public void A_footnote_to_which_no_mark_refers_is_told_where_all_rows_were_read()
    {
        var form = new FormText { TableI = ["Common Stock\t05/06/2019\t\tP\t\t10\tA\t$2\t20\tD\t"], Notes = "1. By gift.\n\n2. At par." };
        Raised(form, "F4321").Message.Should().Be("No mark refers to footnotes F1, F2.");
    }

    [Fact]
    public void A_further_person_whose_name_and_its_item_are_lost_is_told_by_the_caption_below()
    {
        const string address = "(Last)\t(First)\t(Middle)\n10 HARBOR ROAD\n(Street)\nDOVER\tDE\t19901\n(City)\t(State)\t(Zip)\n";
        var form = new FormText { TableII = [Grant, $"1. Name and Address of Reporting Person*\nHARBOR LLC\n\n{address}{address}"] };
        Raised(form, "F4308").Message.Should().Contain("no name");
    }

    [Fact]
    public void A_further_person_without_a_name_is_told()
    {
        var form = new FormText { TableII = [Grant, "1. Name and Address of Reporting Person*\n\n(Last)\t(First)\t(Middle)",
            "10 HARBOR ROAD\n(Street)\nDOVER\tDE\t19901\n(City)\t(State)\t(Zip)\n"] };
        Raised(form, "F4308").Message.Should().Contain("no name");
    }

    [Fact]
    public void A_signature_that_a_line_end_broke_is_whole()
    {
        var text = new FormText().ToString().Replace("Peter J. Marsh 05/07/2019", "/s/ Peter\nJ. Marsh\n05/07/2019");
        FormText.ReadText(text).Filing!.Signatures.Should().Equal(new Signature("/s/ Peter J. Marsh", new DateOnly(2019, 5, 7)));
    }

    [Fact]
    public void The_number_of_a_page_is_no_signature()
    {
        var text = new FormText().ToString().Replace("Peter J. Marsh 05/07/2019", "Page 2 of 3\n05/07/2019");
        var result = FormText.ReadText(text);
        result.Filing!.Signatures.Single().Name.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4113");
    }

    [Fact]
    public void A_missing_name_is_told() => Raised(new FormText { Owner = "" }, "F4308");

    [Fact]
    public void A_form_in_which_no_role_is_ticked_is_told() =>
        Raised(new FormText { Relationship = "☐ Director ☐ 10% Owner ☐ Officer (give title below) ☐ Other (specify below)" }, "F4402")
            .Field.Should().Be("reportingOwners[0].relationship");

    [Fact]
    public void Missing_owners_of_a_joint_filing_are_told() =>
        Raised(new FormText { Joint = "Form filed by One Reporting Person ☒ Form filed by More than One Reporting Person" }, "F4309");

    private static Diagnostic Raised(FormText form, string id) => form.Read().Diagnostics.Should().ContainSingle(d => d.Id == id).Subject;
}
