using System.Text;

namespace Form4Tool.Tests.Input;

/// <summary>What is made to cost time or memory out of proportion is refused with one line.</summary>
public class FormLimitsTests
{
    private const int MaxBytes = 12 << 20;

    private static string Sample(string file) => File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", file));

    [Fact]
    public void A_tag_with_a_hundred_thousand_attributes_is_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\"1\""));
        Refusal(Sample("filing.xml").Replace("<ownershipDocument>", $"<ownershipDocument{attributes}>"))
            .Should().StartWith("A tag has more than 65,536 bytes");
    }

    [Theory]
    [InlineData("<b>", 11_000)]
    [InlineData("<div><font>", 50_000)]
    public void A_page_of_tags_inside_each_other_is_refused(string tags, int times)
    {
        var page = Sample("rendered.html");
        var body = page.IndexOf('>', page.IndexOf("<body", StringComparison.OrdinalIgnoreCase)) + 1;
        var deep = string.Concat(Enumerable.Repeat(tags, times)).PadRight(70_000);
        Refusal(page.Insert(body, deep)).Should().StartWith("More than 10,000 tags stand inside each other");
    }

    [Fact]
    public void A_long_page_of_tags_that_close_each_other_is_read()
    {
        var page = Sample("rendered.html");
        var body = page.IndexOf('>', page.IndexOf("<body", StringComparison.OrdinalIgnoreCase)) + 1;
        var result = Form4.ReadAll(Bytes(page.Insert(body, string.Concat(Enumerable.Repeat("<p>&nbsp;<br>\n", 12_000))))).Single();
        result.Filing!.NonDerivativeTable.Should().Equal(Form4.Parse(page).NonDerivativeTable);
    }

    [Theory]
    [InlineData("filing.xml", "</ownershipDocument>", "<remarks>x</remarks>")]
    [InlineData("rendered.html", "</body>", "x")]
    [InlineData("rendered.html", null, "x")]
    public void A_document_that_is_larger_than_any_form_is_refused(string file, string? before, string filler)
    {
        var text = Sample(file);
        // Text made from the page: its words alone.
        if (before is null) text = System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>", "\n");
        var at = before is null ? text.Length : text.IndexOf(before, StringComparison.OrdinalIgnoreCase);
        Refusal(text.Insert(at, filler.Replace("x", new string('x', MaxBytes)))).Should().Contain("12,582,912");
    }

    [Fact]
    public void A_submission_with_a_large_attachment_is_read()
    {
        var submission = Sample("submission.txt");
        var attachment = $"<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>9\n<TEXT>\n{new string('x', MaxBytes)}\n</TEXT>\n</DOCUMENT>\n";
        var end = submission.LastIndexOf("</DOCUMENT>", StringComparison.Ordinal) + "</DOCUMENT>\n".Length;
        Form4.Parse(submission.Insert(end, attachment)).Should().Be(Form4.Parse(submission));
    }

    private static string Refusal(string text)
    {
        var result = Form4.ReadAll(Bytes(text)).Single();
        result.Filing.Should().BeNull();
        result.Diagnostics.Single().Id.Should().Be("F4004");
        return result.Diagnostics.Single().Message;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
