using System.Text;

namespace Form4Tool.Tests.Typewritten;

/// <summary>Each F44xx is raised by the smallest form that shows it.</summary>
public class TypewrittenFormDiagnosticsTests
{
    private const string HeadI =
        "                                                   4. Securities Acquired (A)     5. Amount of   6. Owner-\n" +
        "1. Title of        2. Trans-     3. Trans-            or Disposed of (D)             Securities     ship      7. Nature of\n" +
        "   Security           action        action         ----------------------------      Owned          Form         Indirect\n" +
        "                      Date          Code    V       Amount    (A)/(D)    Price                                   Ownership\n" +
        "<S>                <C>           <C>       <C>     <C>       <C>        <C>       <C>            <C>          <C>\n";

    private const string HeadII =
        "1. Title of       2. Conver-  3. Trans-  4. Trans-      5. Number of      6. Date Exer-  Expira-     7. Title       Amount   8. " +
        "Price  9. Number  10. Form\n" +
        "   Derivative        sion        action     action         (A)     (D)       cisable     tion Date      Title       of Shares   " +
        "          Owned\n" +
        "   Security          Price       Date       Code   V\n" +
        "<S>               <C>         <C>        <C>      <C>    <C>      <C>     <C>            <C>         <C>            <C>      " +
        "<C>       <C>        <C>\n";

    private static Form4Result Read(string tableI = "", string tableII = "", string notes = "",
        string address = "  1 Main Street\n  Dover, DE 19901\n", string boxes = "  [X] Director  [ ] 10% Owner\n  [ ] Officer  [ ] Other\n",
        string form = "4") =>
        new Form4Reader().Read(Encoding.UTF8.GetBytes(
            $"FORM {form}\n\n" +
            (form == "3" ? "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP" : "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP") +
            $"\n\n1. Name and Address of Reporting Person\n  Roe, Jane\n{address}\n" +
            "2. Issuer Name and Ticker or Trading Symbol\n  Example Corp. (EXMP)\n\n" +
            $"3. IRS or Social Security Number of Reporting Person (Voluntary)\n  999-99-9999\n\n4. Statement for Month/Day/Year\n  " +
            $"3/5/1999\n\n6. Relationship of Reporting Person to Issuer\n{boxes}\n" +
            $"Table I -- Non-Derivative Securities Acquired, Disposed of, or Beneficially " +
            $"Owned\n<TABLE>\n<CAPTION>\n{HeadI}{tableI}</TABLE>\n" +
            $"Table II -- Derivative Securities Acquired, Disposed of, or Beneficially " +
            $"Owned\n<TABLE>\n<CAPTION>\n{HeadII}{tableII}</TABLE>\nExplanation of Responses:\n{notes}\n/s/ Jane Roe    3/9/1999\n"))
                .Single();

    [Fact]
    public void Numbered_captions_of_a_table_are_no_footnotes()
    {
        var result = Read(notes: "(1) By gift.\n(6) Ownership Form: Direct (D) or Indirect (I)\n" +
            "(7) Nature of Indirect Beneficial Ownership\n27,474\n");
        result.Filing!.Footnotes.Should().Equal(new Footnote("F1", "By gift."));
        result.Diagnostics.Count(d => d.Id == "F4313").Should().Be(2);
    }

    [Fact]
    public void The_form_itself_is_read_without_a_word()
    {
        var result = Read(
            "Common Stock       3/5/1999      P                 1,000       A        $5.00     1,000          D\n",
            "Option            $5.00       3/5/1999   A               1,000            3/5/2000       3/5/2009    Common Stock   1,000   " +
            " $0        1,000      D\n");
        Facts.Of(result).Should().Be(
            """
            format: Ascii
            type: 4
            period: 1999-03-05
            issuer: Example Corp. | EXMP
            owner: Roe, Jane | 1 Main Street |  | Dover | DE | 19901
            relationship: director yes | officer no | 10% no | other no
            I transaction: Common Stock | 1999-03-05 |  | P | 4 | 1000 | A | 5.00 | 1000 | D
            II transaction: Option | 5.00 | 1999-03-05 |  | A | 4 | 1000 | A | 2000-03-05 | 2009-03-05 | Common Stock | 1000 | 0 | 1000 | D
            signature: /s/ Jane Roe | 1999-03-09

            """);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_tax_number_is_never_in_the_output() => Facts.Of(Read()).Should().NotContain("999-99-9999");

    [Fact]
    public void F4401_an_address_outside_the_US_is_not_taken_apart() =>
        Raises(Read(address: "  1 High Street\n  London, England SW1X 7HN\n  United Kingdom\n"), "F4401");

    [Theory]
    [InlineData("[ ] Form filed by One Reporting Person\n  [X] Form filed by More than One Reporting Person\n", true)]
    [InlineData("___ Form filed by One Reporting Person   _X_ Form filed by More than One Reporting Person\n", true)]
    [InlineData("Form filed by One Reporting Person [X]   Form filed by More than One Reporting Person [ ]\n", false)]
    [InlineData("Form filed by One Reporting Person [ ]   Form filed by More than One Reporting Person [X]\n", true)]
    [InlineData("X Form filed by One Reporting Person\n    Form filed by More than One Reporting Person\n", false)]
    public void F4309_a_second_name_in_item_1_of_a_joint_filing_is_no_street(string joint, bool several)
    {
        const string boxes = "  [X] Director  [ ] 10% Owner\n  [ ] Officer  [ ] Other\n\n7. Individual or Joint/Group Filing\n  ";
        var result = Read(address: "  Roe Partners, L.P.\n  1 Main Street\n  Dover, DE 19901\n", boxes: boxes + joint);
        result.Filing!.ReportingOwners.Should().ContainSingle().Which.Address!.Street1.Should()
            .Be(several ? "1 Main Street" : "Roe Partners, L.P.");
        result.Diagnostics.Where(d => d.Id == "F4309").Should().HaveCount(several ? 2 : 0);
        if (several) result.Diagnostics.Should().Contain(d => d.Message.Contains("\"Roe Partners, L.P.\""));
    }

    [Fact]
    public void F4402_a_relationship_without_boxes_is_not_known()
    {
        var result = Read(boxes: "  Director   10% Owner\n  Officer   Other\n");
        Raises(result, "F4402");
        result.Filing!.ReportingOwners.Single().Relationship.IsDirector.Should().BeNull();
    }

    [Fact]
    public void F4403_a_heading_inside_a_table_is_no_row()
    {
        var result = Read(
            "Shares held by family:\n\n" +
            "Common Stock       3/5/1999      P                 1,000       A        $5.00     1,000          D\n");
        Raises(result, "F4403");
        result.Filing!.NonDerivativeTable.Should().ContainSingle();
    }

    [Fact]
    public void F4403_a_line_of_totals_is_no_row()
    {
        var result = Read("Common Stock       3/5/1999      P                 1,000       A        $5.00     1,000          D\nTotal     " +
            "                                         1,000\n");
        Raises(result, "F4403");
        result.Filing!.NonDerivativeTable.Should().ContainSingle();
    }

    [Fact]
    public void F4403_a_row_whose_cells_stand_under_other_captions_is_left_out()
    {
        const string whole = "Common Stock       3/5/1999      P                 1,000       A        $5.00     1,000          D\n";
        var result = Read(whole + "Common Stock       By trust      950               I           2,500    D         3/5/1999       A\n");
        Raises(result, "F4403");
        result.Filing!.NonDerivativeTable.Should().ContainSingle().Which.TransactionShares.Should().Be(1000);
    }

    [Fact]
    public void F4404_None_is_no_row()
    {
        var result = Read("None\n");
        Raises(result, "F4404");
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
    }

    [Fact]
    public void F4405_halves_of_a_table_that_differ_are_not_joined()
    {
        var result = Read(tableII:
            "Option            $5.00       3/5/1999   A               1,000\nOption            $6.00       3/5/1999   A               " +
                "2,000\n" +
            "<CAPTION>\n6. Date Exercisable   Expiration     7. Title of         Amount of   8. Price    9. Number of    10. Ownership\n" +
            "                      Date              Underlying          Shares      of Deriv.   Securities Owned    Form\n" +
            "<S>                   <C>            <C>                 <C>         <C>         <C>              <C>\n3/5/2000             " +
            " 3/5/2009       Common Stock        1,000       $0          1,000            D\n");
        Raises(result, "F4405");
        result.Filing!.DerivativeTable.Select(r => r.UnderlyingSecurityShares).Should().HaveCount(2).And.OnlyContain(s => s == null);
    }

    [Fact]
    public void F4406_lines_without_columns_are_no_rows() =>
        Raises(new Form4Reader().Read(Encoding.UTF8.GetBytes(
        "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person\n  Roe, Jane\n4. Statement for " +
        "Month/Year\n  3/1999\nTable I - Non-Derivative Securities\nI sold 1,000 shares on 3/5/1999.\n")).Single(), "F4406");

    [Fact]
    public void F4406_rows_side_by_side_behind_their_captions_are_not_read()
    {
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(
            "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person\n  Roe, Jane\n4. Statement " +
            "for Month/Year\n  3/1999\nTable I - Non-Derivative Securities\n1. Title of Security:  Common Stock  Common Stock\n2. " +
            "Transaction Date:  3/5/1999  3/9/1999\n3. Transaction Code:  P  P\n" +
            "5. Amount of Securities Beneficially Owned:  1,000  1,200\n")).Single();
        Raises(result, "F4406");
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
    }

    [Theory]
    [InlineData("-0-", "0")]
    [InlineData("1,000 shares", "1000")]
    public void F4407_typewriter_notation_is_read_as_the_number_that_it_says(string typed, string number)
    {
        var result = Read($"Common Stock       3/5/1999      P                 1,000       A        $5.00     {typed,-15}D\n");
        Raises(result, "F4407");
        result.Filing!.NonDerivativeTable.Single().SharesOwnedFollowingTransaction.Should()
            .Be(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void F4408_an_explanation_without_a_mark_is_remarks()
    {
        var result = Read(notes: "The reporting person disclaims beneficial ownership.\n");
        Raises(result, "F4408");
        result.Filing!.Remarks.Should().Be("The reporting person disclaims beneficial ownership.");
    }

    [Fact]
    public void F4304_amounts_on_both_sides_are_not_guessed()
    {
        var result = Read(tableII: "Option            $5.00       3/5/1999   J               1,000    2,000   3/5/2000       3/5/2009    " +
            "Common Stock   1,000    $0        1,000      D\n");
        Raises(result, "F4304");
        result.Filing!.DerivativeTable.Single().TransactionShares.Should().BeNull();
    }

    [Fact]
    public void F4410_a_pair_of_amounts_belongs_to_the_pair_of_letters()
    {
        var result = Read("Common Stock       3/5/1999      J                 - 500       A,D      $5.00     1,000          D\n");
        Raises(result, "F4410");
        var row = result.Filing!.NonDerivativeTable.Single();
        (row.TransactionShares, row.TransactionAcquiredDisposedCode).Should().Be((500m, "D"));
    }

    [Fact]
    public void F4411_a_word_in_the_column_V_is_not_lost_silently() =>
        Raises(Read("Common Stock       3/5/1999      P         (a)     1,000       A        $5.00     1,000          D\nCommon Stock    " +
        "   3/6/1999      P         V       1,000       A        $5.00     1,000          D\n"), "F4411");

    [Fact]
    public void F4412_ditto_marks_stand_for_the_text_above()
    {
        var result = Read("Common Stock       3/5/1999      P                 1,000       A        $5.00     1,000          D\n    \"    " +
            "          3/6/1999      P                 1,000       A        $5.00     2,000          D\n");
        Raises(result, "F4412");
        result.Filing!.NonDerivativeTable.Should().OnlyContain(r => r.SecurityTitle == "Common Stock");
    }

    [Fact]
    public void F4413_items_that_run_together_give_no_value()
    {
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(
            "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person Roe, Jane 1 Main Street " +
            "Dover, DE 19901 2. Issuer Name and Ticker or Trading Symbol Example Corp. (EXMP) 3. IRS or Social Security Number of " +
            "Reporting Person 4. Statement for Month/Year 3/1999\nTable I - Non-Derivative Securities\n")).Single();
        Raises(result, "F4413");
        result.Filing!.ReportingOwners.Single().Name.Should().BeNull();
    }

    [Fact]
    public void F4414_a_first_page_without_its_items_is_said_to_lack_them()
    {
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(
            "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n4. Statement for Month/Day/Year\n  3/5/1999\nTable I - Non-Derivative " +
            "Securities\nNone\n")).Single();
        result.Diagnostics.Where(d => d.Id == "F4414").Select(d => d.Field).Should()
            .Equal("reportingOwners[0].name", "issuer.name", "signatures");
        Raises(result, "F4301");
    }

    [Fact]
    public void A_code_with_K_is_no_signature()
    {
        var row = Read("Common Stock       3/5/1999      S/K               1,000       D        $5.00     1,000          D\n").Filing!
            .NonDerivativeTable.Single();
        (row.TransactionCode, row.EquitySwapInvolved).Should().Be(("S", true));
    }

    [Fact]
    public void A_form_titled_4_in_a_submission_of_type_4A_is_an_amendment()
    {
        var form = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Samples, "ascii-form4-columns"), "filing.*").Single());
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(
            "<SEC-DOCUMENT>0000000000-99-000001.txt : 19990510\n<SEC-HEADER>0000000000-99-000001.hdr.sgml : 19990510\nACCESSION " +
            "NUMBER:\t\t0000000000-99-000001\nCONFORMED SUBMISSION TYPE:\t4/A\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>4/A\n<TEXT>\n" + form +
            "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n")).Single();
        result.Filing!.DocumentType.Should().Be("4/A");
        Raises(result, "F4501");
    }

    private static void Raises(Form4Result result, string id) => result.Diagnostics.Select(d => d.Id).Should().Contain(id);

    [Theory]
    [InlineData("Convertible Pref., 3/5/1999      P                 1,000       A        $5.00     1,000          D\n")]
    [InlineData("Convertible Pref.,  3/5/1999     P                 1,000       A        $5.00     1,000          D\n")]
    [InlineData("Convertible Pref.,         3/5/1999    P           1,000       A        $5.00     1,000          D\n")]
    [InlineData("Convertible Pref., 3/5/1999      P                 1,000       A        $5.00     1,000                         D\n")]
    public void A_value_over_the_edge_of_its_column_is_read_and_told(string row)
    {
        var result = Read(row);
        Facts.Of(result).Should()
            .Contain("I transaction: Convertible Pref., | 1999-03-05 |  | P | 4 | 1000 | A | 5.00 | 1000 | D\n");
    }

    [Fact]
    public void A_value_that_only_its_kind_shows_to_stand_beside_its_column_is_read_and_told()
    {
        var result = Read(
            "Pref. 3/5/1999                   P                 1,000       A        $5.00     1,000                         D\n",
            "Option                        3/5/1999   A               1,000            3/5/2000       3/5/2009    Stock 2,500      "
            + "$7.50             1,000      D\n");
        Facts.Of(result).Should().Contain("I transaction: Pref. | 1999-03-05 |  | P | 4 | 1000 | A | 5.00 | 1000 | D\n")
            .And.Contain("| Stock | 2500 | 7.50 | 1000 | D\n");
        result.Diagnostics.Where(d => d.Id != "F4320").Should().OnlyContain(d => d.Id == "F4318").And.HaveCountGreaterThan(2);
    }

    [Fact]
    public void A_number_that_may_be_of_either_of_two_columns_is_kept_as_filed()
    {
        var result = Read(
            "Common Stock       3/5/1999      P                 1,000       A                  $5.00          D\n" +
            "Pref. Stock                                                             1,200                    D\n" +
            "Common Stock       3/8/1999      P                 1,000       A        12,400                   D\n");
        var rows = result.Filing!.NonDerivativeTable;
        rows[0].TransactionPricePerShare.Should().BeNull();
        rows[0].AsFiled.Should().Equal(new AsFiledValue("valueOwnedFollowingTransaction", "$5.00"));
        rows[1].Kind.Should().Be(RowKind.Holding);
        rows[1].AsFiled.Should().Equal(new AsFiledValue("transactionPricePerShare", "1,200"));
        rows[2].AsFiled.Should().Equal(new AsFiledValue("transactionPricePerShare", "12,400"));
        result.Diagnostics.Should().OnlyContain(d => d.Id == "F4318").And.HaveCount(3);
    }
}
