using System.Text;

namespace Form4Tool.Tests.Typewritten;

/// <summary>Lines of a typed form that were broken or joined elsewhere than its typist did.</summary>
public class BrokenLinesTests
{
    private static OwnershipFiling Read(string line, string instead)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Typewritten", "Layouts",
            "not-applicable-cells-2002.txt"));
        text.Should().Contain(line);
        return Form4.ReadAll(Encoding.UTF8.GetBytes(text.Replace(line, instead, StringComparison.Ordinal)))[0].Filing!;
    }

    [Fact]
    public void A_title_that_begins_beside_the_last_box_goes_on_under_it() =>
        Read("[ ] Other (specify below)\n   Managing Director and", "[ ] Other (specify below) Managing Director\n   and")
            .ReportingOwners[0].Relationship.OfficerTitle.Should().Be("Managing Director and Member of the Supervisory Board");

    [Fact]
    public void A_signature_whose_line_breaks_behind_the_first_name_is_one()
    {
        var signature = Read("/s/ P.J. Vandersloot ", "/s/ P.J.\nVandersloot ").Signatures.Single();
        (signature.Name, signature.Date).Should().Be(("/s/ P.J. Vandersloot", new DateOnly(2002, 9, 4)));
    }
}
