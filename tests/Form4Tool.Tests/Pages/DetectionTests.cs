using System.Text;
using Form4Tool.Detection;

namespace Form4Tool.Tests.Pages;

public class DetectionTests
{
    [Theory]
    [InlineData("<html><body><h1>Insider buys shares</h1><p>According to a Statement of Changes in Beneficial Ownership filed on SEC " +
        "Form 4, the director bought 1,000 shares. See the Explanation of Responses, Table I and the signature.</p></body></html>",
        "an HTML page about an ownership filing, not the form itself")]
    [InlineData("<table><tr><th>Insider</th><th>Relation</th><th>Form 4 date</th><th>Shares</th></tr><tr><td>Marsh " +
        "P</td><td>Director</td><td>05/07/2019</td><td>10</td></tr></table>",
        "an HTML page about an ownership filing, not the form itself")]
    [InlineData("<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body>Your Request Originates from an " +
        "Undeclared Automated Tool</body></html>", "an error page of a web site (\"Request Rate Threshold Exceeded\")")]
    [InlineData("<html><body><h1>403 Forbidden</h1></body></html>", "an error page of a web site (\"403 Forbidden\")")]
    [InlineData("<html><body><p>FORM 10-K</p><p>ANNUAL REPORT PURSUANT TO SECTION 13</p><p>Section 16(a) Beneficial Ownership Reporting " +
        "Compliance</p></body></html>", "a Form 10-K")]
    [InlineData("<html><body><p>Hello</p></body></html>", "an HTML page")]
    [InlineData("Hello", "text")]
    public void What_is_no_form_is_called_by_its_name(string document, string name)
    {
        var detected = FormatDetector.Detect(Encoding.UTF8.GetBytes(document));
        detected.Format.Should().BeNull();
        detected.Instead.Should().Be(name);
    }

    [Theory]
    [InlineData("rendered.html", SourceFormat.RenderedHtml)]
    [InlineData("vendor.html", SourceFormat.RenderedHtml)]
    [InlineData("filing.txt", SourceFormat.ExtractedText)]
    public void A_form_is_recognised_by_several_of_its_words(string file, object format)
    {
        var detected = FormatDetector.Detect(File.ReadAllBytes(Path.Combine(Repository.Samples, "option-exercise", file)));
        detected.Format.Should().Be((SourceFormat)format);
        detected.Evidence.Length.Should().BeGreaterThan(2);
        detected.Evidence.Should().Contain(e => e.StartsWith("form title \"", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_that_holds_raw_tables_is_text() =>
        FormatDetector.Detect(Encoding.UTF8.GetBytes(
        "<table><tr><td>1. Name and Address of Reporting Person</td></tr></table>\n\n| **Table I - Non-Derivative Securities " +
        "Beneficially Owned** |\n| --- |\n")).Format
            .Should().Be(SourceFormat.ExtractedText);
}
