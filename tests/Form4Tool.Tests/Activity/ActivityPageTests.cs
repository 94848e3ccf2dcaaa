using System.Text.RegularExpressions;
using System.Xml.Linq;
using Form4Tool.Activity;
using Form4Tool.Activity.Page;

namespace Form4Tool.Tests.Activity;

/// <summary>The page of a report: whole, closed in itself, and of what the filings say.</summary>
public partial class ActivityPageTests
{
    private static readonly Lazy<InsiderActivity> Samples =
        new(() => ActivityFigureTests.Build(ActivityFigureTests.Results(Repository.Samples)));

    [Theory]
    [InlineData(ActivityPage.UsualRows)]
    [InlineData(0)]
    public void The_page_is_well_formed_fetches_nothing_and_every_link_leads_somewhere(int rows)
    {
        var html = Page(Samples.Value, rows);
        var page = XDocument.Parse(html);
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems();
        var targets = page.Descendants().Select(element => (string?)element.Attribute("href")).OfType<string>().ToList();
        targets.Should().HaveCountGreaterThan(100).And.OnlyContain(target => target.StartsWith('#'));
        targets.Select(target => target[1..]).Except(ids).Should().BeEmpty();
        page.Descendants().Select(element => element.Name.LocalName).Should()
            .NotContain(["script", "img", "link", "iframe", "object", "image", "use", "base", "form"]);
        page.Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName).Should()
            .NotContain(name => name == "src" || name == "style" || name.StartsWith("on"));
        Fetched().Matches(page.Descendants().Single(element => element.Name.LocalName == "style").Value).Should().BeEmpty();
    }

    [Fact]
    public void Every_row_that_counts_stands_on_the_page_with_what_it_says_and_its_notes()
    {
        var activity = Samples.Value;
        var rows = XDocument.Parse(Page(activity, ActivityPage.UsualRows)).Descendants()
            .Where(element => ((string?)element.Attribute("id"))?.StartsWith('r') == true && element.Name.LocalName == "tr")
            .ToDictionary(element => (string)element.Attribute("id")!);
        rows.Should().HaveCount(activity.Rows);
        var marks = 0;
        foreach (var row in activity.RowList)
        {
            var text = rows[$"r{row.Id}"].Value;
            text.Should().Contain(row.Row.SecurityTitle ?? "no title");
            if (row.Day is { } day) text.Should().Contain(ReportText.Day(day));
            if (row.Row.TransactionShares is { } shares) text.Should().Contain(ReportText.Digits(shares));
            if (row.Row.SharesOwnedFollowingTransaction is { } owned) text.Should().Contain(ReportText.Digits(owned));
            if (row.Row.TransactionPricePerShare is { } price) text.Should().Contain("$" + ReportText.Digits(price));
            var links = rows[$"r{row.Id}"].Descendants().Count(element => element.Name.LocalName == "sup" && element.HasElements);
            links.Should().Be(row.Row.Footnotes.Count(mark => row.Filing.Notes.Any(note => note.Id == mark.Id) && IsShown(mark.Field)),
                row.Filing.Path);
            marks += links;
        }
        marks.Should().BeGreaterThan(50);
    }

    [Fact]
    public void The_months_of_the_page_are_those_of_the_figures()
    {
        var activity = Samples.Value;
        var table = XDocument.Parse(Page(activity, ActivityPage.UsualRows)).Descendants()
            .Single(element => (string?)element.Attribute("class") == "fold t-months");
        var lines = table.Descendants().Where(element => element.Name.LocalName == "tr").Skip(1)
            .Select(line => string.Join('|', line.Elements().Select(cell => cell.Value))).ToList();
        lines.Should().Equal(activity.Months.Where(month => month.Sides.Bought.Trades + month.Sides.Sold.Trades > 0).Select(month =>
            string.Join('|', ReportText.Month(month.Key!.Value), ReportText.Dollars(month.Sides.Bought.Value), month.Sides.Bought.Trades,
                ReportText.Dollars(month.Sides.Sold.Value), month.Sides.Sold.Trades, ReportText.Dollars(month.Sides.Net),
                month.Sides.Bought.WithoutValue + month.Sides.Sold.WithoutValue is > 0 and var count ? $"{count}" : "")));
    }

    [Fact]
    public void A_hostile_name_is_a_name()
    {
        const string evil = "</style><script>alert('1')</script>\"&amp;]]>\u202e\u0007";
        var result = ActivityFigureTests.Filing("1", 5, "4", ActivityFigureTests.Sale(100, 900) with
        {
            SecurityTitle = evil, NatureOfOwnership = evil, Footnotes = [new FootnoteMark(Field.TransactionShares, "\"><b>")],
        });
        var filing = result.Filing! with
        {
            Issuer = new Issuer { Name = evil, TradingSymbol = evil }, Footnotes = [new Footnote("\"><b>", evil)],
            ReportingOwners =
                [new ReportingOwner { Name = evil, Relationship = new OwnerRelationship { OfficerTitle = evil, IsOfficer = true } }],
        };
        result = new Form4Result(
            result.Source with { Path = evil }, filing, [new Diagnostic("F4103", Severity.Warning, evil, null, null, null)]);
        var page = XDocument.Parse(Page(ActivityFigureTests.Build([result]), 10));
        page.Descendants().Should().NotContain(element => element.Name.LocalName == "script");
        page.Descendants().Where(element => element.Name.LocalName == "bdi").Should().Contain(element =>
            element.Value == evil.Replace("\u0007", ""));
    }

    [Fact]
    public void Nothing_at_all_makes_a_page_that_says_so()
    {
        var page = XDocument.Parse(Page(ActivityFigureTests.Build([]), 10));
        page.Root!.Value.Should().Contain("(no filing)").And.Contain("Nothing was bought or sold").And.NotContain("$0");
    }

    [Theory]
    [InlineData(1234567, "$1,234,567", "$1.23M")]
    [InlineData(-999.5, "−$999.50", "−$999.5")]
    [InlineData(-28000000000, "−$28,000,000,000", "−$28B")]
    [InlineData(0, "$0", "$0")]
    public void Dollars_are_in_groups_of_three(double value, string full, string brief)
    {
        ReportText.Dollars((decimal)value).Should().Be(full);
        ReportText.Short((decimal)value).Should().Be(brief);
    }

    [Theory]
    [InlineData(0, 7, "0 2 4 6 8")]
    [InlineData(-843163160, 5000, "-1000000000 -800000000 -600000000 -400000000 -200000000 0 200000000")]
    [InlineData(0, 0.03, "0 0.01 0.02 0.03")]
    public void An_axis_names_round_values_from_below_the_least_to_above_the_greatest(double least, double greatest, string values) =>
        string.Join(' ', Axis.Values((decimal)least, (decimal)greatest, 5).Select(value =>
            value.ToString("G29", System.Globalization.CultureInfo.InvariantCulture))).Should().Be(values);

    internal static string Page(InsiderActivity activity, int rows)
    {
        using var output = new MemoryStream();
        ActivityPage.Write(activity, output, rows);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static bool IsShown(Field field) => field is not (Field.DeemedExecutionDate or Field.TransactionFormType
        or Field.EquitySwapInvolved or Field.TransactionTimeliness or Field.TransactionTotalValue or Field.UnderlyingSecurityValue
        or Field.ValueOwnedFollowingTransaction);

    [GeneratedRegex(@"https?:|//|@import|url\((?!#)")]
    private static partial Regex Fetched();
}
