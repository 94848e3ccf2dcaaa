using System.Globalization;
using System.Text;
using System.Text.Json;
using Form4Tool.Output;
using Form4Tool.Output.Html;
using Form4Tool.Output.Xml;
using FsCheck;
using FsCheck.Fluent;

namespace Form4Tool.Tests.Properties;

/// <summary>What is written is read back: for filings made at random.</summary>
public class RoundTripTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Ownership_XML_that_is_written_is_read_back_as_the_same_filing() =>
        Check.One(Config, Prop.ForAll(RandomFilings.Arbitrary(asFiled: true), filing =>
        Same(ReadBack(OwnershipXmlWriter.ToXml(filing)), filing)));

    [Fact]
    public void A_page_that_is_written_is_read_back_as_the_same_filing() =>
        Check.One(Config, Prop.ForAll(RandomFilings.Arbitrary(asFiled: true), filing =>
        Same(ReadBack(HtmlFilingWriter.ToHtml(filing)), filing)));

    [Fact]
    public void Text_in_tab_cells_is_read_back_as_what_it_can_hold() => Check.One(Config, Prop.ForAll(RandomFilings.Plain(), filing =>
    {
        var held = TabCellText.Held(filing);
        return Same(TabCellText.Held(ReadBack(TabCellText.Render(held))), held);
    }));

    [Fact]
    public void JSON_is_well_formed_and_keeps_every_digit() =>
        Check.One(Config, Prop.ForAll(RandomFilings.Arbitrary(asFiled: true), filing =>
    {
        using var json = JsonDocument.Parse(JsonFilingWriter.ToJson(
            new Form4Result(new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, [])));
        var prices = json.RootElement.GetProperty("nonDerivativeTable").EnumerateArray()
            .Select(row => row.GetProperty("transactionPricePerShare").GetRawText());
        return prices.SequenceEqual(filing.NonDerivativeTable.Select(row =>
            row.TransactionPricePerShare?.ToString(CultureInfo.InvariantCulture) ?? "null"))
            && json.RootElement.GetProperty("issuer").GetProperty("name").GetString() == filing.Issuer.Name;
    }));

    private static OwnershipFiling ReadBack(string document) => new Form4Reader().Read(Encoding.UTF8.GetBytes(document)).Single().Filing!;

    /// <summary>Equal as JSON shows it: 1.50 is not 1.5 there, as it is to a decimal.</summary>
    private static bool Same(OwnershipFiling got, OwnershipFiling want)
    {
        string[] gotLines = Json(got).Split('\n'), wantLines = Json(want).Split('\n');
        for (var i = 0; i < Math.Min(gotLines.Length, wantLines.Length); i++)
            gotLines[i].Should().Be(wantLines[i],
                $"of line {i} of the JSON, behind {string.Join(' ', wantLines[Math.Max(0, i - 3)..i].Select(line => line.Trim()))}");
        return got == want;
    }

    private static string Json(OwnershipFiling filing) =>
        JsonFilingWriter.ToJson(new Form4Result(new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, []));
}
