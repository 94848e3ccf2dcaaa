using Form4Tool.Lexing;
using static Form4Tool.Tests.Text.StreamText;

namespace Form4Tool.Tests.Text;

public class DoubleSpacingTests
{
    private static readonly string[] Rows = ["Common Stock|01/17/2024|S|1,500(1)|D|$66.9|37,565|D", "Common Stock|400|I|By daughter"];

    [Fact]
    public void Lines_with_an_empty_one_behind_each_are_those_without_and_every_word_stays_where_it_is()
    {
        var doubled = string.Concat(Enumerable.Range(1, 60).Select(line => $"line {line}\n \n"));
        var single = DoubleSpacing.Single(doubled);

        single.Should().HaveLength(doubled.Length);
        single.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Should().HaveCount(60);
        single.Should().NotContain("\n \n");
        single.IndexOf("line 37", StringComparison.Ordinal).Should().Be(doubled.IndexOf("line 37", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a paragraph of\ntwo lines\n\n", "lines that follow each other")]
    [InlineData("a line\n\n", "too few to show a habit")]
    public void Empty_lines_that_part_paragraphs_stay(string paragraph, string why)
    {
        var text = string.Concat(Enumerable.Repeat(paragraph, 40));

        DoubleSpacing.Single(text).Should().BeSameAs(text, because: why);
    }

    [Fact]
    public void The_bracket_of_a_note_s_number_may_be_a_paragraph()
    {
        var filing = Read(Draw("a paragraph a cell", Rows, null, "(|1)|Under a plan.\n(|2)|For the daughter.")).Filing!;

        filing.Footnotes.Should().Equal(new Footnote("F1", "Under a plan."), new Footnote("F2", "For the daughter."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mrs.\nJane\n")]            // lines that follow each other: the text is not double-spaced as a whole
    public void A_caption_of_the_head_whose_words_are_paragraphs_is_one(string more)
    {
        var filing = Read(Draw("a paragraph a cell", Rows, null, "1. Under a plan.").Replace("2. Issuer Name and Ticker",
            "2. Issuer Name\n\nand\n\nTicker") + string.Concat(Enumerable.Repeat(more, 30))).Filing!;

        filing.Issuer.Should().BeEquivalentTo(new { Name = "SAMPLE NETWORKS INC", TradingSymbol = "SMPN" });
    }
}
