using System.Text;

namespace Form4Tool.Tests.Submissions;

/// <summary>Files that were joined into one, as <c>cat</c> joins them: each is read as it is alone.</summary>
public class JoinedFilesTests
{
    /// <summary>One of each kind; the typed ones with and without EDGAR's header and envelope.</summary>
    private static readonly string[] Files =
    [
        "weighted-average-sale/filing.xml", "option-exercise/submission.txt", "titles-and-names/rendered.html", "three-owners/vendor.html",
        "option-exercise/filing.txt", "ascii-form4-columns/filing.txt", "ascii-form3/filing.txt", "ascii-form4-pem/filing.txt",
        "ascii-form5/filing.txt", "html-form4-word/filing.htm",
    ];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var first in Files)
            foreach (var second in Files)
                if (first != second) pairs.Add(first, second);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_files_in_one_are_read_as_each_alone(string first, string second)
    {
        var (one, other) = (Sample(first), Sample(second));
        Filings(one + "\n" + other).Should().Equal([.. Filings(one), .. Filings(other)]);
    }

    [Theory]
    [InlineData("ascii-form4-columns/filing.txt", 150)]
    [InlineData("titles-and-names/rendered.html", 120)]
    [InlineData("ascii-form4-pem/filing.txt", 12)]
    public void However_many_forms_stand_in_a_file_each_keeps_its_rows(string file, int count)
    {
        var alone = Filings(Sample(file));
        Filings(string.Concat(Enumerable.Repeat(Sample(file) + "\n", count))).Should().HaveCount(count * alone.Count)
            .And.OnlyContain(filing => alone.Contains(filing));
    }

    [Fact]
    public void A_header_is_of_its_own_submission_only()
    {
        var page = Sample("titles-and-names/rendered.html");
        var results = Read(Sample("ascii-form3/filing.txt") + "\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n" + page + "\n</TEXT>\n</DOCUMENT>\n");
        results.Should().HaveCount(2);
        results[0].Filing!.Header.AccessionNumber.Should().NotBeNull();
        results[1].Filing!.Header.Should().Be(EdgarHeader.None);
    }

    [Fact]
    public void Of_two_XML_filings_in_a_document_the_header_is_the_first_ones()
    {
        var results = Read(
            Sample("option-exercise/submission.txt").Replace("</XML>", Sample("weighted-average-sale/filing.xml") + "</XML>"));
        results.Should().HaveCount(2);
        results[0].Filing!.Header.AccessionNumber.Should().NotBeNull();
        results[1].Filing!.Header.Should().Be(EdgarHeader.None);
    }

    [Fact]
    public void Words_between_joined_files_are_told_with_the_filing_before_them()
    {
        var results = Read(Sample("option-exercise/submission.txt") + "\nAsk Ada about 55.12\n" + Sample("three-owners/submission.txt"));
        results.Should().HaveCount(2);
        results[0].Diagnostics.Should().ContainSingle(d => d.Id == "F4020").Which.Message.Should().Contain("\"Ask Ada about 55.12\"");
        results[1].Diagnostics.Should().NotContain(d => d.Id == "F4020");
    }

    [Fact]
    public void The_end_tag_of_a_page_that_came_too_early_parts_no_form()
    {
        var page = Sample("titles-and-names/rendered.html");
        var middle = page.IndexOf("Table II", StringComparison.Ordinal);
        Filings(page[..middle] + "<!-- </html> -->" + page[middle..]).Should().Equal(Filings(page));
    }

    [Fact]
    public void A_header_alone_is_no_empty_input() =>
        Read(Sample("option-exercise/submission.txt").Split("<DOCUMENT>")[0]).Should().ContainSingle()
            .Which.Diagnostics.Should().ContainSingle(d => d.Id == "F4017");

    [Fact]
    public void A_file_in_UTF16_may_be_joined_to_one_in_UTF8()
    {
        var (one, other) = (Sample("option-exercise/filing.xml"), Sample("titles-and-names/rendered.html"));
        byte[] joined = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(one), .. Encoding.UTF8.GetBytes(other)];
        new Form4Reader().Read(joined).Select(r => r.Filing).Should().Equal([.. Filings(one), .. Filings(other)]);
    }

    [Theory]
    [InlineData("0001378846-20-000102", "0001378846-20-000102")]
    [InlineData("000137884620000102", "0001378846-20-000102")]
    [InlineData("0001378846\u201320\u2013000102", "0001378846-20-000102")]
    [InlineData("0001378846-20-", null)]
    [InlineData("0001378846-20-00010X", null)]
    public void An_accession_number_is_whole_or_told(string written, string? read)
    {
        var result = Read(Sample("option-exercise/submission.txt")
            .Replace("ACCESSION NUMBER:\t\t0001378846-20-000102", "ACCESSION NUMBER:\t\t" + written)).Single();
        result.Filing!.Header.AccessionNumber.Should().Be(read);
        result.Diagnostics.Any(d => d.Id == "F4504").Should().Be(read is null);
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("small")]
    public void The_header_of_the_dissemination_file_is_read_without_its_lines_and_in_small_letters(string rewritten)
    {
        var nc = Sample("option-exercise/submission.nc");
        var head = nc.IndexOf("<DOCUMENT>", StringComparison.Ordinal);
        var text = rewritten == "lines" ? nc[..head].ReplaceLineEndings("") + "\n" + nc[head..]
            : System.Text.RegularExpressions.Regex.Replace(nc, "</?[A-Z0-9-]+>", tag => tag.Value.ToLowerInvariant());
        Filings(text).Should().Equal(Filings(nc));
    }

    private static string Sample(string file) => File.ReadAllText(Path.Combine(Repository.Samples, file));

    private static List<OwnershipFiling?> Filings(string text) => [.. Read(text).Select(result => result.Filing)];

    private static List<Form4Result> Read(string text) => [.. new Form4Reader().Read(Encoding.UTF8.GetBytes(text))];
}
