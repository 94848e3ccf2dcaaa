using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Tests.Text;

public class PageNumbersTests
{
    [Theory]
    [InlineData("a\n-- 1 of 2 --\nb\n-- 2 of 2 --\n", "a\n\f           \nb\n\f           \n")]
    [InlineData("a\nPage 1 of 2\nb", "a\n\f          \nb")]
    [InlineData("a\n1 of 1\n", "a\n\f     \n")]
    public void Lines_that_count_the_pages_end_them(string text, string pages) => PageNumbers.ToFormFeeds(text).Should().Be(pages);

    [Theory]
    [InlineData("1 of 3\nb\n")]
    [InlineData("a\n2 of 3\nb\n")]
    [InlineData("1 of 3\nb\n2 of 4\n")]
    [InlineData("the sale of 1 of 2\n")]
    public void What_counts_no_pages_stays(string text) => PageNumbers.ToFormFeeds(text).Should().BeSameAs(text);

    [Fact]
    public void Of_paper_by_its_page_numbers_a_street_may_be_broken_anywhere()
    {
        var text = StreamText.Draw("a line a row",
            ["Common Stock|01/17/2024|S|1,500|D|$66.9|37,565|D", "Common Stock|01/18/2024|S|200|D|$66.9|37,365|D"])
            .Replace("C/O SAMPLE NETWORKS INC.\n250 EXAMPLE DRIVE\n", "C/O SAMPLE NETWORKS INC., 250\nEXAMPLE DRIVE\n")
            .Replace("ANYTOWN MA 01824", "ANYTOWN \tMA \t01824")
            .Replace("Common Stock 01/18", "\n-- 1 of 2 --\n\nCommon Stock 01/18") + "\n-- 2 of 2 --\n";
        var filing = StreamText.Read(text).Filing!;

        filing.ReportingOwners[0].Address.Should().Match<OwnerAddress>(a => a.Street1 != "C/O SAMPLE NETWORKS INC., 250"
            && a.City == "ANYTOWN" && a.State == "MA" && a.ZipCode == "01824");
        filing.NonDerivativeTable.Should().HaveCount(2).And
            .OnlyContain(row => row.SecurityTitle == "Common Stock" && row.NatureOfOwnership == null);
    }
}
