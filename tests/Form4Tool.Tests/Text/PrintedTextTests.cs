using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Tests.Text;

/// <summary>Printed pages as <c>pdftotext -layout</c> gives them.</summary>
public class PrintedTextTests
{
    [Fact]
    public void The_rest_of_a_label_is_no_title()
    {
        var page = new Layout.Page();
        string[] lines =
        [
            "5. Relationship of Reporting Person(s) to Issuer",
            "         Director              10% Owner",
            "         Officer (give title",
            "         below)",
            "                           X   Otherbelow)",
            "                                  (specify",
            "                   Former Director",
        ];
        RelationshipCells.Add([.. lines.Select(l => new PositionedLine(l, 0))], page, t => t);
        page.Lines[^1].First(out _).Text.Should().Be("Former Director");
    }
}
