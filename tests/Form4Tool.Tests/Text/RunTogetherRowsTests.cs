using static Form4Tool.Tests.Text.StreamText;

namespace Form4Tool.Tests.Text;

/// <summary>
/// Tabs between the cells, and no line end where a table begins or ends: so a program writes a page whose tables stand in others.
/// </summary>
public class RunTogetherRowsTests
{
    private static string Page(string behindTable, string beforeSignature) =>
        "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person*\nRoe Richard\n(Last)\t(First)\t(Middle)\n" +
        "250 EXAMPLE DRIVE\n(Street)\nANYTOWN\tMA\t01824\n(City)\t(State)\t(Zip)\n2. Issuer Name and Ticker or Trading Symbol\n" +
        "SAMPLE NETWORKS INC [ SMPN ]\n3. Date of Earliest Transaction (Month/Day/Year)\n01/17/2024\n" +
        "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n" + HeaderI.Replace('|', '\t') + "\n" +
        "Common Stock\t01/17/2024\t\tS\t\t1,500\tD\t$66.9(1)\t37,565\tI\tBy trust" + behindTable +
        "1. Weighted average." + beforeSignature + "\t/s/ Richard Roe\t01/19/2024\n\t** Signature of Reporting Person\tDate\n" +
        "Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.\n";

    [Theory]
    [InlineData("\nExplanation of Responses:\n")]
    [InlineData(" Explanation of Responses:\n")]
    public void The_last_cell_of_a_table_ends_before_the_notes(string behindTable)
    {
        var filing = Read(Page(behindTable, "\n")).Filing!;

        filing.NonDerivativeTable.Should().ContainSingle().Which.NatureOfOwnership.Should().Be("By trust");
        filing.Footnotes.Should().Equal(new Footnote("F1", "Weighted average."));
    }

    [Fact]
    public void The_last_cell_of_a_table_ends_before_a_further_owner()
    {
        var filing = Read(Page(" 1. Name and Address of Reporting Person*\nDoe Jane\n(Last)\t(First)\t(Middle)\n8 OAK ROAD\n(Street)\n" +
            "ANYTOWN\tMA\t01824\n(City)\t(State)\t(Zip)\nExplanation of Responses:\n", "\n")).Filing!;

        filing.NonDerivativeTable.Should().ContainSingle().Which.NatureOfOwnership.Should().Be("By trust");
        filing.ReportingOwners.Select(owner => owner.Name).Should().Equal("Roe Richard", "Doe Jane");
    }

    [Theory]
    [InlineData("\n", null)]
    [InlineData("", null)]
    [InlineData("\nRemarks:\nExhibit 24.", "Exhibit 24.")]
    public void The_name_of_a_signature_stands_above_its_caption_whatever_its_line_begins_with(string beforeSignature, string? remarks)
    {
        var filing = Read(Page("\nExplanation of Responses:\n", beforeSignature)).Filing!;

        filing.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
        filing.Footnotes.Should().Equal(new Footnote("F1", "Weighted average."));
        filing.Remarks.Should().Be(remarks);
    }
}
