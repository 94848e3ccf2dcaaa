using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;
using static Form4Tool.Tests.Text.StreamText;

namespace Form4Tool.Tests.Text;

public class StreamPartsTests
{
    [Theory]
    [InlineData("one line")]
    [InlineData("a line a row")]
    [InlineData("a line a cell")]
    public void A_remark_and_the_signature_behind_it_are_parted(string dialect)
    {
        var filing = Read(Draw(dialect, ["Common Stock|10|D"], end: "/s/ Richard Roe|01/19/2024\n** Signature of Reporting Person|Date")
            .Replace("Remarks:", "Remarks: Sold to pay taxes.")).Filing!;
        filing.Remarks.Should().Be("Sold to pay taxes.");
        filing.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
    }

    [Fact]
    public void A_name_that_may_begin_in_the_remark_is_left_out_with_it()
    {
        var filing = Read(Draw("one line", ["Common Stock|10|D"],
            end: "Roe Holdings, L.P. By: /s/ Richard Roe|01/19/2024\n** Signature of Reporting Person|Date")).Filing!;
        filing.Remarks.Should().BeNull();
        filing.Signatures.Should().NotContain(s => s.Name != null);
    }

    [Fact]
    public void What_every_form_prints_behind_the_signature_belongs_to_no_note()
    {
        var filing = Read(Draw("a line a cell", ["Common Stock|10|D(1)"], notes: "1. Held jointly.",
            end: "/s/ Richard Roe|01/19/2024\n**|Signature of Reporting Person|Date\nReminder: Report on a separate line for each class " +
            "of securities beneficially owned directly or indirectly.\n* If the form is filed by more than one reporting " +
            "person,|see|Instruction 4 (b)(v).\nPersons who respond to the collection")).Filing!;
        filing.Footnotes.Should().Equal(new Footnote("F1", "Held jointly."));
        filing.Remarks.Should().BeNull();
        filing.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
    }

    [Fact]
    public void Footnotes_on_one_line_part_at_their_numbers() =>
        Read(Draw("one line", ["Common Stock|10|D(2)"], notes: "1. Sold at $5.10 to 5.20, inclusive.\n2. Held jointly.")).Filing!.Footnotes
            .Should().Equal(new Footnote("F1", "Sold at $5.10 to 5.20, inclusive."), new Footnote("F2", "Held jointly."));

    [Fact]
    public void A_line_whose_next_word_would_not_have_fitted_may_have_been_broken() =>
        TextLines.Of("1. Shares held by a trust of which the reporting\nperson is a trustee.\n2. Short.\nNot joined.", false, false)
            .Select(l => l.Hard)
            .Should().Equal(false, true, true, true);

    [Fact]
    public void Markdown_says_by_two_blanks_which_line_ends_are_the_pages() =>
        TextLines.Of("1\\. Shares held by  \na trust of\nwhich  \n", markdown: true, vendor: false).Select(l => (l.Text, l.Hard))
            .Should().Equal(("1. Shares held by", true), ("a trust of", false), ("which", true));

    [Fact]
    public void Words_that_lynx_cut_at_the_width_are_whole_again()
    {
        var lines = TextLines.Of(
            "   the Issuer, on this date he\n   reof, and it has announced\n    that it may be deemed to b\n   e a group.\n", false, false);
        lines.Select(l => l.Cut).Should().Equal(true, false, true, false);
    }

    [Fact]
    public void Words_that_were_cut_at_the_width_are_whole_again_in_a_text_without_margins() =>
        TextLines.Of("the Issuer, on this date he\nreof, and it has announced\n that it may be deemed to b\ne a group.\n", false, false)
            .Select(l => l.Cut).Should().Equal(true, false, true, false);

    [Theory]
    [InlineData("   the Issuer, on this date her\n   eof, and it has announced it\n   s plan to all the holders in\n   .\n",
        new[] { true, true, true, false })]
    [InlineData("   sent on the date of Janu. 8,\n   in a letter that goes to the\n    holders of it.\n", new[] { false, false, false })]
    public void What_no_line_begins_with_shows_that_lynx_cut_and_a_comma_that_it_did_not(string text, bool[] cut) =>
        TextLines.Of(text, false, false).Select(l => l.Cut).Should().Equal(cut);

    [Theory, InlineData("The person has shares of the common stoc\n   k of the issuer.", true),
        InlineData("The person has shares of the other\n   companies of the issuer.", false)]
    public void Remarks_that_lynx_may_have_cut_at_the_width_are_open(string remarks, bool open)
    {
        var lines = TextLines.Of(
            $"   Reporting Owner Name / Address\n\n   Remarks:\n   {remarks}\n\n" +
            "   Note: File three copies of this form, on\n", false, vendor: true);
        lines.Exists(l => l.Open).Should().Be(open);
    }

    [Theory]
    [InlineData("attorney-in-", "fact", "attorney-in-fact")]
    [InlineData("By: /s/", "Jane Roe", "By: /s/ Jane Roe")]
    [InlineData("and/", "or", "and/or")]
    [InlineData("Class A -", "new", "Class A - new")]
    [InlineData("Sample Corp. (n/k/", "a Example Inc.)", "Sample Corp. (n/k/a Example Inc.)")]
    [InlineData("in Section 13(d)", "(3) of the Act", "in Section 13(d)(3) of the Act")]
    [InlineData("of the Fund (collectively)", "(3) of the Act", "of the Fund (collectively) (3) of the Act")]
    public void Two_lines_are_one_text(string line, string next, string joined) => Hyphenation.Join(line, next).Should().Be(joined);

    [Fact]
    public void A_street_in_running_text_is_not_taken_for_one_line()
    {
        var result = Read(Draw("one line", ["Common Stock|10|D"])
            .Replace("C/O SAMPLE NETWORKS INC. 250 EXAMPLE DRIVE", "EXAMPLE HOUSE OF THE FIRST PART SUITE 5 GROUND FLOOR WEST"));
        result.Filing!.ReportingOwners[0].Address.Street1.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4307");
    }

    [Theory]
    [InlineData("Remarks:Sold by the Issuer.As agreed.", null)]
    [InlineData("Remarks:Sold by the Issuer. As agreed.", "Sold by the Issuer. As agreed.")]
    [InlineData("Remarks: Sold by the Issuer.As agreed.", "Sold by the Issuer.As agreed.")]
    public void A_remark_whose_lines_a_converter_glued_is_left_out(string remarks, string? text)
    {
        var result = Read(Draw("a line a cell", ["Common Stock|10|D"]).Replace("Remarks:", remarks));
        result.Filing!.Remarks.Should().Be(text);
        result.Diagnostics.Any(d => d.Id == "F4313").Should().Be(text is null);
    }

    [Fact]
    public void A_number_in_brackets_that_words_point_at_begins_no_footnote()
    {
        var notes = "( 1) Sold under the plan described in footnote (2) below. ( 2) Adopted in May,";
        Read(Draw("one line", ["Common Stock|10|D(2)"], notes: notes)).Filing!.Footnotes.Should()
            .Equal(new Footnote("F1", "Sold under the plan described in footnote (2) below."), new Footnote("F2", "Adopted in May,"));
    }

    [Theory, InlineData("a line a cell"), InlineData("pipes between cells")]
    public void A_footnote_s_number_may_stand_apart_from_its_bracket(string dialect) =>
        Read(Draw(dialect, ["Common Stock|10|D"],
        notes: "*|If the form is filed by more than one reporting person, see Instruction 4(b)(v).\n(|1)|Held jointly.\n(|2)|Held by a " +
        "trust.")).Filing!.Footnotes.Should()
            .Equal(new Footnote("F1", "Held jointly."), new Footnote("F2", "Held by a trust."));

    [Theory, InlineData("a line a cell"), InlineData("pipes between cells")]
    public void The_issuer_is_read_where_each_text_node_has_a_line(string dialect)
    {
        var text = StreamText.Draw(dialect, ["Common Stock|01/17/2024|S|100|D|$5.5|400|D"]);
        var between = dialect == "a line a cell" ? "\n" : "|";
        text = text.Replace("Issuer Name and Ticker or Trading Symbol", $"Issuer Name{between}and{between}Ticker or Trading Symbol")
            .Replace("INC [ SMPN ]", $"INC{between}[{between}SMPN{between}]");
        var filing = StreamText.Read(text).Filing!;
        (filing.Issuer.Name, filing.Issuer.TradingSymbol).Should().Be(("SAMPLE NETWORKS INC", "SMPN"));
    }

    [Fact]
    public void Remarks_behind_the_sentences_with_asterisks_are_read_though_there_is_no_footnote()
    {
        var text = StreamText.Draw("a line a row", ["Common Stock|01/17/2024|S|100|D|$5.5|400|D"],
            notes: "* If the form is filed by more than one reporting person, see Instruction 4(b)(v).\n** Intentional misstatements or " +
            "omissions of facts constitute Federal Criminal Violations.",
            end: "Exhibit 24 - Power of Attorney.\nNote: File three copies of this Form, one of which must be manually signed.");
        StreamText.Read(text).Filing!.Remarks.Should().Be("Exhibit 24 - Power of Attorney.");
    }

    [Fact]
    public void F4414_what_every_form_has_and_a_text_does_not_show_is_said()
    {
        var text = StreamText.Draw("a line a row", ["Common Stock|01/17/2024|S|100|D|$5.5|400|D"], end: "");
        StreamText.Read(text.Replace("SAMPLE NETWORKS INC [ SMPN ]\n", "")
            .Replace("3. Date of Earliest Transaction (Month/Day/Year)\n01/17/2024\n", ""))
            .Diagnostics.Where(d => d.Id == "F4414").Select(d => d.Message).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("^(**)Signature of Reporting Person")]
    [InlineData("**^Signature of Reporting Person")]
    public void The_asterisks_of_the_caption_may_be_raised(string caption)
    {
        var text = Draw("a line a row", ["Common Stock|01/17/2024|S|100|D|$5.5|400|D"],
            end: "/s/ Richard Roe|01/19/2024\n" + caption + "|Date");
        Read(text).Filing!.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
    }

    [Fact]
    public void An_owner_of_the_vendor_s_sheet_behind_the_title_of_another_is_named_by_the_line_before_his_street()
    {
        var note = new string('x', 301);            // no line is broken
        var text = Draw("a line a cell", ["Common Stock|10|D(1)"], null, $"1. {note}").Replace("Explanation of Responses:",
            "Reporting Owners\nReporting Owner Name / Address\nRelationships\nDirector\n10% Owner\nOfficer\nOther\nRoe Richard\n" +
            "250 EXAMPLE DRIVE\nANYTOWN, MA 01824\nX\nSee Remarks\nRoe Trust LP\nC/O SAMPLE NETWORKS INC.\n250 EXAMPLE DRIVE\n" +
            "ANYTOWN, MA 01824\nX\nSee Remarks\nDoe Jane\n8 OAK ROAD\nSUITE 2\nANYTOWN, MA 01824\nX\nSignatures\n" +
            "Explanation of Responses:");

        Read(text).Filing!.ReportingOwners.Select(owner => owner.Name).Should().Equal("Roe Richard", "Roe Trust LP", "Doe Jane");
        Read(text.Replace(note, "Short.")).Filing!.ReportingOwners.Should().NotContain(owner => owner.Name == "Roe Trust LP");
    }
}
