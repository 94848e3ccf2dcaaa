using System.Text;

namespace Form4Tool.Tests.Pages;

public class HtmlFormTests
{
    private static string Page(string sample) => File.ReadAllText(Path.Combine(Repository.Samples, sample, "rendered.html"));

    private static Form4Result Read(string html, string path = "page.html") =>
        new Form4Reader().Read(Encoding.UTF8.GetBytes(html), path).Single();

    [Theory]
    [InlineData("tbody")]
    [InlineData("links")]
    [InlineData("pixel")]
    [InlineData("body only")]
    [InlineData("upper case")]
    [InlineData("saved")]
    [InlineData("CRLF")]
    public void A_page_may_come_in_many_ways(string variant)
    {
        var page = Page("option-exercise");
        var changed = variant switch
        {
            "tbody" => page.Replace("<tbody>", "").Replace("</tbody>", "").Replace("<tr>", "<tbody><tr>"),
            "links" => page.Replace("\"/cgi-bin/", "\"https://www.sec.gov/cgi-bin/"),
            "pixel" => page.Replace("</body>", "<script>bot()</script><img src=\"/akam/13/pixel\" style=\"visibility: hidden\"/></body>"),
            "body only" => page[page.IndexOf("<table", StringComparison.Ordinal)..page.LastIndexOf("</body>", StringComparison.Ordinal)],
            "upper case" => page.Replace("<td", "<TD").Replace("</td", "</TD").Replace("<sup", "<SUP").Replace("</sup", "</SUP"),
            "saved" => "<!-- saved from url=(0060)https://www.sec.gov/Archives/edgar/data/x.xml -->\n" + page,
            _ => page.Replace("\r\n", "\n").Replace("\n", "\r\n"),
        };
        changed.Should().NotBe(page);
        var result = Read(changed, "form4.xml");
        result.Source.Format.Should().Be(SourceFormat.RenderedHtml);
        result.Filing.Should().Be(Read(page).Filing);
    }

    [Fact]
    public void A_fragment_with_one_table_gives_its_rows_and_tells_what_is_missing()
    {
        var page = Page("option-exercise");
        var table = page.LastIndexOf("<table", page.IndexOf("Table II", StringComparison.Ordinal), StringComparison.Ordinal);
        var result = Read(page[table..page.IndexOf("</table>", table, StringComparison.Ordinal)]);
        result.Filing!.DerivativeTable.Count.Should().Be(Read(page).Filing!.DerivativeTable.Count);
        result.Diagnostics.Select(d => d.Id).Should().Contain(["F4301", "F4308"]);
    }

    [Fact]
    public void A_finding_says_where_it_is_in_the_source()
    {
        var page = Page("simple-purchase");
        var changed = page.Replace("<tbody>", "<tbody><tr><td><span class=\"FormData\">Lone cell</span></td><td>x</td></tr>");
        var found = Read(changed).Diagnostics.Single(d => d.Id == "F4302");
        var line = changed[..changed.IndexOf("Lone cell", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        found.Line.Should().Be(line);
    }

    [Fact]
    public void Marks_on_a_page_are_superscripts_and_nothing_else()
    {
        var page = Page("option-grant-2004").Replace("right to buy)</span>", "right to buy) (1)</span>");
        Read(page).Filing!.DerivativeTable.Single().SecurityTitle.Should().EndWith("(right to buy) (1)");
    }
}
