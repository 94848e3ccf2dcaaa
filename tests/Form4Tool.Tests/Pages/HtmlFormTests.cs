using System.Text;

namespace Form4Tool.Tests.Pages;

public class HtmlFormTests
{
    private static string Page(string sample) => File.ReadAllText(Path.Combine(Repository.Samples, sample, "rendered.html"));

    private static Form4Result Read(string html, string path = "page.html") =>
        new Form4Reader().Read(Encoding.UTF8.GetBytes(html), path).Single();

    [Theory]
    [InlineData("<input type=\"checkbox\" checked>", "<input type=\"checkbox\">")]
    [InlineData("<span role=\"checkbox\" aria-checked=\"true\"></span>", "<span role=\"checkbox\" aria-checked=\"false\"></span>")]
    [InlineData("<img src=\"/i/checked.gif\" alt=\"checkbox checked\">", "<img src=\"/i/unchecked.gif\" alt=\"checkbox unchecked\">")]
    [InlineData("<img src=\"box_checked.gif\">", "<img src=\"box_empty.gif\">")]
    [InlineData("<img src=\"1.gif\" alt=\"[X]\">", "<img src=\"0.gif\" alt=\"[ ]\">")]
    [InlineData("<i class=\"fa fa-check-square-o\"></i>", "<i class=\"fa fa-square-o\"></i>")]
    [InlineData("<svg class=\"icon-checked\"></svg>", "<svg class=\"icon-unchecked\"></svg>")]
    [InlineData("<font face=\"Wingdings\">þ</font>", "<font face=\"Wingdings\">o</font>")]
    [InlineData("✔", "☐")]
    [InlineData("Yes", "No")]
    public void A_box_may_be_shown_in_many_ways(string ticked, string unticked)
    {
        var boxes = $"<tr><td>{unticked}</td><td>Director</td><td>{unticked}</td><td>10% Owner</td></tr><tr><td>{ticked}</td><td>Officer " +
            $"(give title below)</td><td>{unticked}</td><td>Other (specify below)</td></tr>";
        Relationship(boxes).Should().Be(new OwnerRelationship { IsDirector = false, IsTenPercentOwner = false, IsOfficer = true,
            IsOther = false });
    }

    [Fact]
    public void Where_no_tick_is_seen_a_blank_box_says_nothing() =>
        Relationship("<tr><td></td><td>Director</td><td></td><td>10% Owner</td></tr><tr><td></td><td>Officer (give title " +
        "below)</td><td></td><td>Other (specify below)</td></tr>")
            .Should().Be(OwnerRelationship.None);

    private const string NameCaptions = "<tr><td>(Last)</td><td>(First)</td><td>(Middle)</td></tr>";

    private static OwnerRelationship Relationship(string boxes) => Read($"""
        <html><body><table><tr><td>FORM 4</td><td>STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP</td></tr></table>
        <table><tr><td>1. Name and Address of Reporting Person*</td></tr><tr><td>Quill Ada</td></tr>{NameCaptions}</table>
        <table><tr><td>2. Issuer Name and Ticker or Trading Symbol</td></tr><tr><td>Acme Inc [ ACME ]</td></tr></table>
        <table><tr><td>5. Relationship of Reporting Person(s) to Issuer</td></tr>{boxes}</table>
        <table><tr><td>Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned</td></tr></table></body></html>
        """).Filing!.ReportingOwners.Single().Relationship;

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
    public void A_tag_that_lost_a_quotation_mark_is_told_for_what_it_swallows()
    {
        var page = Page("option-grant-2004");
        page.Should().Contain("class=\"FootnoteData\"><sup>");
        var at = page.IndexOf("class=\"FootnoteData\"><sup>", StringComparison.Ordinal);
        var found = Read(page.Remove(at + "class=\"FootnoteData".Length, 1)).Diagnostics.Single(d => d.Id == "F4322");
        found.Line.Should().Be(page[..at].Count(c => c == '\n') + 1);
        Read(page).Diagnostics.Should().NotContain(d => d.Id == "F4322");
    }

    [Fact]
    public void Marks_on_a_page_are_superscripts_and_nothing_else()
    {
        var page = Page("option-grant-2004").Replace("right to buy)</span>", "right to buy) (1)</span>");
        Read(page).Filing!.DerivativeTable.Single().SecurityTitle.Should().EndWith("(right to buy) (1)");
    }
}
