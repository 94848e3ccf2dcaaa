using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Form;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Tests.Text;

/// <summary>Text of printed pages, whose lines are those of the paper.</summary>
public class PaperTests
{
    [Fact]
    public void What_a_browser_prints_at_the_edges_of_a_page_is_blank()
    {
        const string text = "Common Stock\nfile:///form4.html 1/2\n\f11/22/26, 3:25 PM SEC FORM 4\n01/17/2024\n"
            + "https://example.com/a.html\n\n2/2\n\f11/23/2026, 15:25\n\nSEC FORM 4\n\nS";
        var blank = RunningHeads.Blank(text);
        blank.Should().HaveLength(text.Length);
        blank.Split(['\n', '\f', ' '], StringSplitOptions.RemoveEmptyEntries).Should().Equal("Common", "Stock", "01/17/2024", "S");
    }

    [Fact]
    public void Text_that_is_no_paper_keeps_its_addresses() =>
        RunningHeads.Blank("See\nhttps://example.com/a.html 1/2\n").Should().Contain("https");

    [Theory, InlineData("By Roe|Fund (3)|By another|Fund", false), InlineData("By Roe|Fund, LP|(3)", true),
        InlineData("By Roe (3) Fund", true)]
    public void Marks_end_a_text_and_what_stands_below_them_is_another_cell_s(string text, bool fits)
    {
        var words = text.Split('|').SelectMany((line, l) => line.Split(' ').Select((word, w) => new TableWord(l, w * 10, word, 0, false)))
            .ToList();
        CellWords.Fit(Column.Nature, words).Should().Be(fits);
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
}
