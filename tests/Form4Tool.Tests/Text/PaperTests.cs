using System.Text;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Form;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Print;

namespace Form4Tool.Tests.Text;

/// <summary>Text of printed pages, whose lines are those of the paper.</summary>
public class PaperTests
{
    private const string Long = "1. The shares were sold in several transactions by a trust of which the reporting person is the trustee, and at prices between\n";

    [Fact]
    public void What_a_browser_prints_at_the_edges_of_a_page_is_blank()
    {
        const string text = "Common Stock\nfile:///form4.html 1/2\n\f11/22/26, 3:25 PM SEC FORM 4\n01/17/2024\nhttps://example.com/a.html\n\n2/2\n\f11/23/2026, 15:25\n\nSEC FORM 4\n\nS";
        var blank = RunningHeads.Blank(text);
        blank.Should().HaveLength(text.Length);
        blank.Split(['\n', '\f', ' '], StringSplitOptions.RemoveEmptyEntries).Should().Equal("Common", "Stock", "01/17/2024", "S");
    }

    [Fact]
    public void Text_that_is_no_paper_keeps_its_addresses() =>
        RunningHeads.Blank("See\nhttps://example.com/a.html 1/2\n").Should().Contain("https");

    [Fact]
    public void A_signature_of_several_lines_is_none_of_the_footnote_before_it()
    {
        var filing = Read(Long + "$5 and $6.\nRoe Holdings LP By: /s/\nRichard Roe, Managing\nMember\n01/19/2024\n/s/ Jane Roe 01/20/2024\n** Signature of Reporting\nPerson Date\n").Filing!;
        filing.Footnotes.Should().ContainSingle().Which.Text.Should().EndWith("between $5 and $6.");
        filing.Signatures.Should().Equal(new Signature("Roe Holdings LP By: /s/ Richard Roe, Managing Member", new DateOnly(2024, 1, 19)), new Signature("/s/ Jane Roe", new DateOnly(2024, 1, 20)));
    }

    [Fact]
    public void A_short_remark_is_none_of_the_signature_behind_it()
    {
        var filing = Read(Long + "$5 and $6.\nRemarks:\nExhibit 24 - Power of Attorney.\n/s/ Jane Roe, attorney-in-\nfact\n01/20/2024\n** Signature of Reporting Person Date\n").Filing!;
        filing.Remarks.Should().Be("Exhibit 24 - Power of Attorney.");
        filing.Signatures.Should().Equal(new Signature("/s/ Jane Roe, attorney-in-fact", new DateOnly(2024, 1, 20)));
    }

    [Fact]
    public void A_footnote_that_the_edge_of_the_paper_cut_off_is_left_out()
    {
        var result = Read(Long + "2. Held jointly.\n/s/ Jane Roe 01/20/2024\n** Signature of Reporting Person Date\n");
        result.Filing!.Footnotes.Should().Equal(new Footnote("F1", null), new Footnote("F2", "Held jointly."));
        result.Diagnostics.Should().Contain(d => d.Id == "F4313");
    }

    [Fact]
    public void A_word_that_a_narrow_column_broke_is_whole_again() =>
        Read("", "Series C-\n1 Stock 10 D").Filing!.NonDerivativeTable.Should().ContainSingle().Which.SecurityTitle.Should().Be("Series C-1 Stock");

    [Fact]
    public void What_follows_a_torn_row_may_be_the_rest_of_its_title_and_is_no_nature()
    {
        var result = Read("", "Option (right to\nbuy) 01/17/2024 M 100 A $5.5 400 D\nOption\n01/18/2024 M 100 A $5.5 500 D\n\f(right to\nbuy)\nOption (right to\nbuy) 01/19/2024 M 100 A $5.5 600 D");
        result.Filing!.NonDerivativeTable.Select(r => (r.SecurityTitle, r.NatureOfOwnership)).Should()
            .Equal(("Option (right to buy)", null), (null, null), ("Option (right to buy)", null));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4310").Which.Message.Should().StartWith("\"(right to buy)\" goes on behind a page's end");
    }

    [Fact]
    public void A_torn_row_whose_title_no_other_has_keeps_neither_title_nor_nature()
    {
        var rows = Read("1. Held jointly.\n", "Series D 300 I By Roe\nFamily\nPartners\nVenture\n\fPreferred\nFund, LP(1)\nCommon Stock 400 D").Filing!.NonDerivativeTable;
        rows.Select(r => (r.SecurityTitle, r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should().Equal((null, 300m, null), (null, 400m, null));
    }

    [Fact]
    public void A_mark_before_the_rest_of_a_torn_nature_is_another_cell_s()
    {
        var rows = Read("1. Held jointly.\n", "Common Stock 300 I By Roe\nFamily\n\f(1) Fund, LP\nCommon Stock 400 D").Filing!.NonDerivativeTable;
        rows.Select(r => (r.SecurityTitle, r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should().Equal(("Common Stock", 300m, null), ("Common Stock", 400m, null));
    }

    [Theory, InlineData("By Roe|Fund (3)|By another|Fund", false), InlineData("By Roe|Fund, LP|(3)", true), InlineData("By Roe (3) Fund", true)]
    public void Marks_end_a_text_and_what_stands_below_them_is_another_cell_s(string text, bool fits)
    {
        var words = text.Split('|').SelectMany((line, l) => line.Split(' ').Select((word, w) => new PrintedWord(l, w * 10, word, 0, false))).ToList();
        PrintedCell.Fits(Column.Nature, words).Should().Be(fits);
    }

    [Fact]
    public void A_cell_that_a_page_s_end_tore_goes_on_behind_the_repeated_header()
    {
        var header = StreamText.HeaderI.Replace('|', ' ');
        var rows = Read("1. Held jointly.\n", $"Common Stock 300 I By Roe\nFamily\nPartners\n\fTable I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n{header}\nFund, LP(1)\nCommon Stock 400 D").Filing!.NonDerivativeTable;
        rows.Select(r => (r.SecurityTitle, r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should()
            .Equal(("Common Stock", 300m, "By Roe Family Partners Fund, LP"), ("Common Stock", 400m, null));
    }

    [Fact]
    public void Texts_that_a_page_s_end_may_have_torn_together_are_left_out()
    {
        var result = Read("1. Held jointly.\n", "Class A\nCommon\n300 I By Roe\nFamily\n\fStock Partners(1)\nUnits 400 D");
        result.Filing!.NonDerivativeTable[0].Should().Match<NonDerivativeRow>(r => r.SecurityTitle == null && r.NatureOfOwnership == null && r.SharesOwnedFollowingTransaction == 300);
        result.Diagnostics.Should().Contain(d => d.Id == "F4310");
    }

    [Fact]
    public void Of_the_vendors_sheet_in_an_order_of_its_own_what_shows_itself_is_read()
    {
        const string text = """
            FORM 4

            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES

            5. Relationship of Reporting Person(s) to Issuer
            (Check all applicable)

            SAMPLE NETWORKS INC [SMPN]

            Roe Richard
            (Middle)

            __X__ Director
            _____ Officer (give title below)

            3. Date of Earliest Transaction (Month/Day/Year)

            01/17/2024

            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

            Code

            V

            Amount

            Price

            Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned

            (A)

            (D)

            Date Exercisable

            Expiration Date

            Title

            Reporting Owners
            Reporting Owner Name / Address

            Roe Richard
            C/O SAMPLE NETWORKS INC.
            250 EXAMPLE DRIVE
            ANYTOWN, MA 01824

            X

            Signatures
            /s/ Jane Roe, attorney
            **

            Signature of Reporting Person

            01/19/2024
            Date

            Explanation of Responses:
            *

            If the form is filed by more than one reporting person, see Instruction 4(b)(v).

            """;
        var filing = StreamText.Read(text + "\f").Filing!;
        filing.ReportingOwners.Should().ContainSingle().Which.Should().Match<ReportingOwner>(o => o.Name == "Roe Richard" && o.Address.Street2 == "250 EXAMPLE DRIVE"
            && o.Relationship.IsDirector == true && o.Relationship.IsOfficer == false && o.Relationship.IsOther == null);
        filing.PeriodOfReport.Should().Be(new DateOnly(2024, 1, 17));
        filing.Issuer.TradingSymbol.Should().Be("SMPN");
        filing.Signatures.Should().Equal(new Signature("/s/ Jane Roe, attorney", new DateOnly(2024, 1, 19)));
    }

    [Theory]
    [InlineData("C/O SAMPLE NETWORKS CORPORATION, 250 EXAMPLE DRIVE", "C/O SAMPLE NETWORKS CORPORATION", "250 EXAMPLE DRIVE")]
    [InlineData("C/O SAMPLE CAPITAL, 2800 EXAMPLE ROAD, SUITE 101", null, null)]
    [InlineData("250 EXAMPLE DRIVE, SUITE 101", null, null)]
    public void The_comma_of_the_vendors_sheet_parts_two_street_lines(string text, string? first, string? second)
    {
        StreetSplitter.TryComma(text, out var one, out var two).Should().Be(first is not null);
        if (first is not null) (one, two).Should().Be((first, second!));
    }

    [Fact]
    public void Letters_have_different_widths_on_paper() =>
        FontMetrics.Of("MINIMUM WAGES").Should().BeGreaterThan(FontMetrics.Of("little tillers"));

    private static Form4Result Read(string notes, string row = "Common Stock 01/17/2024 S 100(1) D $5.5 400 D") =>
        StreamText.Read(OnPaper(StreamText.Draw("a line a row", [row], notes: notes, end: "").Replace("Remarks:\n\n", "")) + "\f");

    /// <summary>Breaks lines where the paper ends.</summary>
    private static string OnPaper(string text)
    {
        var paper = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var width = 0;
            foreach (var word in line.Split(' '))
            {
                if (width > 0) paper.Append(width + word.Length >= Long.Length ? '\n' : ' ');
                if (width + word.Length >= Long.Length) width = 0;
                paper.Append(word);
                width += word.Length + 1;
            }
            paper.Append('\n');
        }
        return paper.ToString();
    }
}
