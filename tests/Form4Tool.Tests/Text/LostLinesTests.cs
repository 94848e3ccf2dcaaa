using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Tests.Text;

public class LostLinesTests
{
    private const string Head = "UNITED STATES SECURITIES AND EXCHANGE COMMISSION\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n" +
        "1. Name and Address of Reporting Person*\nRoe Richard\n2. Issuer Name and Ticker or Trading Symbol\nSAMPLE NETWORKS INC " +
        "[ SMPN ]\n3. Date of Earliest Transaction (Month/Day/Year)\n01/17/2024\n";

    private const string Markdown = Head +
        "| **Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned** | | | | | | | | | | |\n" +
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n" +
        "| 1. Title of Security (Instr. 3) | 2. Transaction Date (Month/Day/Year) | 2A. Deemed Execution Date, if any (Month/Day/Year) " +
        "| 3. Transaction Code (Instr. 8) | | 4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5) | | | 5. Amount of " +
        "Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4) | 6. Ownership Form: Direct (D) or Indirect " +
        "(I) (Instr. 4) | 7. Nature of Indirect Beneficial Ownership (Instr. 4) |\n" +
        "| Code | V | Amount | (A) or (D) | Price |\n" +
        "| Common Stock | 01/17/2024 | | S | | 1,500 | D | $66.9 | 37,565 | D | |\n" +
        "| Common Stock | | | | | | | | 400 | I | By daughter |\n" +
        "| | | |\n| --- | --- | --- |\n| | /s/ Richard Roe | 01/19/2024 |\n| | \\*\\* Signature of Reporting Person | Date |";

    [Fact]
    public void Rows_of_markdown_in_one_line_end_where_its_rules_say()
    {
        var line = Markdown.Replace('\n', ' ');

        LostLines.Restore(line)[Head.Length..].Should().Be(Markdown[Head.Length..]);
    }

    [Fact]
    public void Empty_cells_of_markdown_in_one_line_are_empty()
    {
        var rows = StreamText.Read(Markdown.Replace('\n', ' ')).Filing!.NonDerivativeTable;

        rows.Should().HaveCount(2);
        rows[0].Should().Match<NonDerivativeRow>(r => r.TransactionShares == 1500 && r.TransactionPricePerShare == 66.9m
            && r.SharesOwnedFollowingTransaction == 37565 && r.NatureOfOwnership == null);
        rows[1].Should().Match<NonDerivativeRow>(r => r.Kind == RowKind.Holding && r.NatureOfOwnership == "By daughter");
    }

    [Fact]
    public void A_word_that_paper_broke_at_its_hyphen_is_whole_again()
    {
        var text = StreamText.Draw("one line with runs of blanks", ["Series C-  1 Preferred|01/17/2024|S|1,500|D|$66.9|37,565|D"],
            end: "/s/ Jane Doe, Attorney-in-  Fact for Richard Roe|01/19/2024\n** Signature of Reporting Person|Date");
        var filing = StreamText.Read(text).Filing!;

        filing.NonDerivativeTable[0].SecurityTitle.Should().Be("Series C-1 Preferred");
        filing.Signatures[0].Name.Should().Be("/s/ Jane Doe, Attorney-in-Fact for Richard Roe");
    }

    [Fact]
    public void The_line_that_a_page_draws_below_a_name_is_none_of_it()
    {
        var text = StreamText.Draw("one line", ["Common Stock|01/17/2024|S|1,500|D|$66.9|37,565|D"])
            .Replace("Roe Richard", "Roe Richard " + new string('_', 90));

        StreamText.Read(text).Filing!.ReportingOwners.Should().ContainSingle().Which.Name.Should().Be("Roe Richard");
    }

    [Fact]
    public void Lines_that_are_there_stay() => LostLines.Restore(Markdown).Should().BeSameAs(Markdown);

    [Fact]
    public void What_is_glued_to_a_mark_is_one_too_though_its_note_is_gone()
    {
        var row = StreamText.Read(StreamText.Draw("one line", ["Common Stock|01/17/2024|S|1,500(1)(2)|D|$66.9|37,565|D"], null,
            "1. Under a plan.")).Filing!.NonDerivativeTable.Should().ContainSingle().Which;

        row.Footnotes.Should().Equal(new FootnoteMark(Field.TransactionShares, "F1"), new FootnoteMark(Field.TransactionShares, "F2"));
    }

    [Fact]
    public void A_table_whose_heading_is_lost_begins_with_the_caption_of_its_first_column()
    {
        var text = StreamText.Draw("pipes between cells", ["Common Stock|01/17/2024|S|1,500|D|$66.9|37,565|D"],
            ["Units|(1)|01/17/2024|A|500|(1)|(1)|Common Stock|500|$0|900|D"], "1. One share each.")
            .Replace("Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned|", "");

        StreamText.Read(text).Filing!.DerivativeTable.Should().ContainSingle().Which.SecurityTitle.Should().Be("Units");
    }

    [Fact]
    public void A_street_where_a_name_should_be_is_no_name()
    {
        var result = StreamText.Read(StreamText.Draw("a line a cell", ["Common Stock|01/17/2024|S|1,500|D|$66.9|37,565|D"])
            .Replace("Roe Richard\n", "").Replace("(Last)\n(First)\n(Middle)\n", ""));

        result.Filing!.ReportingOwners.Should().OnlyContain(owner => owner.Name == null);
        result.Diagnostics.Should().Contain(d => d.Id == "F4312" && d.Message.Contains("C/O SAMPLE NETWORKS INC."));
    }

    [Theory]
    [InlineData("Remarks:\n")]
    [InlineData("Remarks:\n\n")]
    public void The_longest_paragraph_of_a_wide_text_goes_on_in_no_other(string heading)
    {
        var remark = string.Join(' ', Enumerable.Repeat("The reporting person disclaims beneficial ownership of these securities.", 30));
        var text = StreamText.Draw("a line a row", ["Common Stock|01/17/2024|S|1,500|D|$66.9|37,565|D"], end: $"{remark}\n/s/ Jane Doe|" +
            "01/19/2024\n/s/ Richard Roe|01/19/2024\n** Signature of Reporting Person|Date").Replace("Remarks:\n\n", heading);
        var filing = StreamText.Read(text).Filing!;

        filing.Signatures.Select(signature => signature.Name).Should().Equal("/s/ Jane Doe", "/s/ Richard Roe");
        filing.Remarks.Should().Be(remark);
    }
}
