using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Submissions;

/// <summary>Submissions that lost tags or line ends, or whose tags were rewritten: the header and the form are read all the same.</summary>
public partial class RewrittenSubmissionTests
{
    private static readonly string Original = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise/submission.txt"));

    public static TheoryData<string, string> Rewritten => new()
    {
        { "without the tags before the header", TagsBeforeHeader().Replace(Original, "") },
        { "without the tags of the document", Original.Replace("<DOCUMENT>\n", "").Replace("</DOCUMENT>\n", "") },
        { "with tags in small letters", SgmlTag().Replace(Original, tag => tag.Value.ToLowerInvariant()) },
        { "without line ends", Original.Replace("\r", "").Replace("\n", "") },
        { "with white space collapsed", White().Replace(Original, " ") },
    };

    [Theory]
    [MemberData(nameof(Rewritten))]
    public void A_rewritten_submission_reads_as_the_original(string how, string text)
    {
        var expected = new Form4Reader().Read(Encoding.UTF8.GetBytes(Original)).Single().Filing;
        var filing = new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing!;
        filing.Header.AccessionNumber.Should().Be(expected!.Header.AccessionNumber, how);
        filing.Header.SubmissionType.Should().Be(expected.Header.SubmissionType, how);
        (filing with { Header = expected.Header }).NonDerivativeTable.Should().Equal(expected.NonDerivativeTable);
        filing.DerivativeTable.Should().Equal(expected.DerivativeTable);
        filing.Issuer.Should().Be(expected.Issuer);
    }

    [GeneratedRegex("^<(SEC-DOCUMENT|SEC-HEADER)>.*\n|^</SEC-HEADER>\n", RegexOptions.Multiline)]
    private static partial Regex TagsBeforeHeader();

    [GeneratedRegex("</?[A-Z][A-Z-]+>")]
    private static partial Regex SgmlTag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [Fact]
    public void A_NUL_in_a_key_is_no_part_of_it()
    {
        var whole = new Form4Reader().Read(Encoding.UTF8.GetBytes(Original)).Single().Filing!.Header;
        var damaged = Original.Replace("<ACCEPTANCE-D", "<ACCEPTANCE-D\0").Replace("FILED AS", "FILED\0 AS");
        new Form4Reader().Read(Encoding.UTF8.GetBytes(damaged)).Single().Filing!.Header.Should().Be(whole);
    }

    [Theory]
    [InlineData("COMPANY CONFORMED NAME:", "name")]
    [InlineData("CENTRAL INDEX KEY:", "CIK")]
    public void A_party_of_which_the_name_or_the_CIK_is_lost_is_told(string key, string lost)
    {
        var at = Original.LastIndexOf(key, StringComparison.Ordinal);
        var text = Original.Remove(at, Original.IndexOf('\n', at) - at);
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Diagnostics
            .Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains($"no {lost} of one of its parties"));
    }

    [Fact]
    public void Each_line_of_a_header_may_lose_its_end()
    {
        var whole = new Form4Reader().Read(Encoding.UTF8.GetBytes(Original)).Single().Filing!.Header;
        var end = Original.IndexOf("</SEC-HEADER>", StringComparison.Ordinal);
        for (var at = Original.IndexOf('\n'); at >= 0 && at < end; at = Original.IndexOf('\n', at + 1))
        {
            var joined = string.Concat(Original.AsSpan(0, at), " ", Original.AsSpan(at + 1));
            new Form4Reader().Read(Encoding.UTF8.GetBytes(joined)).Single().Filing!.Header
                .Should().Be(whole, "a line lost its end at {0}", at);
        }
    }
}
