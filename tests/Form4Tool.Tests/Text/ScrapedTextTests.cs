using Form4Tool.Tests.Typewritten;

namespace Form4Tool.Tests.Text;

/// <summary>What programs leave of a page that take its tags out, and what of their own they put among its words.</summary>
public class ScrapedTextTests
{
    private static readonly string[] Row = ["Common Stock|01/17/2024|S|100(1)|D|$5.5|400|D"];

    private const string Note = "1. The shares were sold in several transactions, as the reporting person undertook to say.";

    private static readonly string Cells = StreamText.Draw("a line a cell", Row, notes: Note);

    [Theory]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\">\n\n")]
    [InlineData("<!doctype html>\n")]
    public void The_declaration_of_a_page_whose_tags_are_gone_makes_no_page_of_it(string declaration)
    {
        var result = StreamText.Read(declaration + Cells);

        result.Source.Format.Should().Be(SourceFormat.ExtractedText);
        Facts.Of(result).Should().Be(Facts.Of(StreamText.Read(Cells)));
    }

    [Fact]
    public void A_page_without_the_elements_that_every_page_has_is_one_by_its_blocks()
    {
        var page = "<!doctype html>\n" + string.Concat(Cells.Split('\n').Select(line => $"<div>{line.Replace("&", "&amp;")}</div>"));

        StreamText.Read(page).Source.Format.Should().Be(SourceFormat.RenderedHtml);
    }

    [Theory]
    [InlineData("\n ")]             // a blank is left before the words of each cell
    [InlineData("\n\n")]
    public void Words_on_a_line_each_are_those_of_their_cells(string cell)
    {
        var words = string.Join(cell, Cells.Split('\n').Select(line => line.Replace(' ', '\n')));

        Facts.Of(StreamText.Read(words)).Should().Be(Facts.Of(StreamText.Read(Cells)));
    }

    [Theory]
    [InlineData(", Roe Richard,")]
    [InlineData("Reporting Owners,")]
    [InlineData("Roe Richard \\")]
    public void A_sign_of_its_neighbours_at_an_end_of_a_name_is_kept_as_filed(string name)
    {
        var result = StreamText.Read(Cells.Replace("Roe Richard\n", name + "\n"));

        result.Filing!.ReportingOwners[0].Name.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4113" || d.Id == "F4312");
    }

    [Fact]
    public void The_target_of_the_link_behind_the_caption_is_no_name()
    {
        var filing = StreamText.Read(Cells.Replace("Reporting Person*\n", "Reporting Person *#*\n")).Filing!;

        filing.ReportingOwners[0].Name.Should().Be("Roe Richard");
    }

    [Fact]
    public void What_stands_in_the_place_of_the_original_s_date_and_is_none_amends_nothing()
    {
        var result = StreamText.Read(Cells.Replace("Original Filed (Month/Day/Year)\n", "Original Filed (Month/Day/Year)\nSUITE 369\n"));

        (result.Filing!.DocumentType, result.Filing.DateOfOriginalSubmission).Should().Be(("4", null));
        result.Diagnostics.Should().Contain(d => d.Id == "F4103" && d.Field == "dateOfOriginalSubmission");
    }

    [Theory]
    [InlineData("Roe Richard\n", "Roe\nRichard\n")]
    [InlineData("SAMPLE NETWORKS INC [ SMPN ]", "SAMPLE\nNETWORKS INC [ SMPN ]")]
    [InlineData("SAMPLE NETWORKS INC [ SMPN ]", "SAMPLE\nNETWORKS\nINC [ SMPN ]")]
    public void A_name_on_several_lines_is_one_name(string name, string broken)
    {
        Facts.Of(StreamText.Read(Cells.Replace(name, broken))).Should().Be(Facts.Of(StreamText.Read(Cells)));
    }

    [Theory]
    [InlineData("X\nCheck this box to indcate that a transaction was made pursuant to a contract, instruction or written plan that " +
        "is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.\n", "Rule 10b5-1(c)")]
    [InlineData("X\nChe box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue.\n",
        "longer subject to Section 16")]
    public void A_box_whose_caption_is_damaged_is_said(string box, string words)
    {
        var result = StreamText.Read(Cells.Replace("1. Name and Address", box + "1. Name and Address"));

        (result.Filing!.Aff10b5One, result.Filing.NotSubjectToSection16).Should().NotBe((true, true));
        result.Diagnostics.Should().Contain(d => d.Id == "F4319" && d.Message.Contains(words));
    }

    [Fact]
    public void A_number_that_has_lost_the_one_beside_it_is_a_price_only_with_its_sign()
    {
        var lost = StreamText.Read(StreamText.Draw("a line a cell", ["Common Stock|01/17/2024|S|100|D|400|(1)|D"], notes: Note));
        var kept = StreamText.Read(StreamText.Draw("a line a cell", ["Common Stock|01/17/2024|S|100|D|$5.5|(1)|D"], notes: Note));

        lost.Filing!.NonDerivativeTable.Should().NotContain(row => row.TransactionPricePerShare == 400);
        lost.Diagnostics.Should().Contain(d => d.Severity == Severity.Warning);
        kept.Filing!.NonDerivativeTable.Should().ContainSingle().Which.TransactionPricePerShare.Should().Be(5.5m);
    }

    [Theory]
    [InlineData("No securities are\nbeneficially owned.")]
    [InlineData("No securities are beneficially owned. See remarks")]
    public void The_sentence_that_nothing_is_owned_may_stand_on_two_lines_or_before_other_words(string notes)
    {
        var text = StreamText.Draw("a line a row", [], notes: notes);

        StreamText.Read(text).Filing!.NoSecuritiesOwned.Should().BeTrue();
    }

    [Fact]
    public void A_signature_whose_date_is_damaged_is_said()
    {
        var result = StreamText.Read(StreamText.Draw("one line", Row, notes: Note).Replace("01/19/2024", "01/I9/2024"));

        result.Filing!.Signatures.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Severity == Severity.Warning && d.Message.Contains("Richard Roe"));
    }

    [Fact]
    public void A_note_into_which_a_signature_runs_is_left_out_and_said()
    {
        var text = Cells.Replace("Remarks:\n", "").Replace("** Signature of Reporting Person\n", "");
        var result = StreamText.Read(text);

        result.Filing!.Footnotes.Should().NotContain(note => note.Text != null && note.Text.Contains("/s/"));
        result.Diagnostics.Should().Contain(d => d.Severity == Severity.Warning);
    }

    [Fact]
    public void Remarks_of_several_lines_above_a_conformed_signature_are_none_of_its_name()
    {
        var text = StreamText.Draw("a line a row", Row, notes: Note).Replace("Remarks:\n\n",
            "Remarks:\nThis form is filed late.\n\n" +
            "As the issuer said in its report, the shares were sold by a broker\nwithout instruction.\n");
        var filing = StreamText.Read(text).Filing!;

        filing.Signatures.Should().ContainSingle().Which.Name.Should().Be("/s/ Richard Roe");
        filing.Remarks.Should().EndWith("sold by a broker\nwithout instruction.");
    }

    [Fact]
    public void A_heading_in_the_last_cell_of_a_row_is_the_heading()
    {
        var row = "Common Stock|01/17/2024||S||100(1)|D|$5.5|400|D| Explanation of Responses:";
        var rows = string.Join('\n', StreamText.HeaderI.Split('\n').Append(row));
        var text = Cells[..Cells.IndexOf("1. Title of Security", StringComparison.Ordinal)].TrimEnd() + "\n"
            + rows.Replace('|', '\t') + "\n" + Note
            + "\n/s/ Richard Roe\t01/19/2024\n** Signature of Reporting Person\tDate\n";
        var filing = StreamText.Read(text).Filing!;

        filing.NonDerivativeTable.Should().ContainSingle().Which.NatureOfOwnership.Should().BeNull();
        filing.Footnotes.Should().ContainSingle().Which.Text.Should().Be(Note[3..]);
    }

    [Theory]
    [InlineData("| X | Check this box if no longer subject to Section 16. |\n" +
        "| X | |\n| | | Check this box to indicate that a transaction", null)]
    [InlineData("| X | Check this box if no longer subject to Section 16. |\n| X | Check this box to indicate that a transaction", true)]
    public void A_tick_between_the_lines_of_two_boxes_ticks_none_for_certain(string boxes, bool? plan)
    {
        var text = "| " + string.Join(" |\n| ", Cells.Split('\n')) + " |\n";
        text = boxes + " was made pursuant to a contract, instruction or written plan for the purchase or sale of equity securities " +
            "of the issuer that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10. |\n" +
            text;

        StreamText.Read(text).Filing!.Aff10b5One.Should().Be(plan);
    }
}
