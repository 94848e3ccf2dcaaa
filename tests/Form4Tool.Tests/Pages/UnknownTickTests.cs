using System.Text;

namespace Form4Tool.Tests.Pages;

/// <summary>Signs in the place of a box: what people paste for a tick is one, and a sign that nobody knows is no blank.</summary>
public class UnknownTickTests
{
    private static Form4Result Read(string sign)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", "rendered.html"));
        var label = page.IndexOf(">Director<", StringComparison.Ordinal);
        var tick = page.LastIndexOf(">X<", label, StringComparison.Ordinal);
        return Form4.ReadAll(Encoding.UTF8.GetBytes($"{page[..(tick + 1)]}{sign}{page[(tick + 2)..]}"))[0];
    }

    [Theory]
    [InlineData("X")]
    [InlineData("\u221a")]
    [InlineData("\u2705")]
    [InlineData("\u2716")]
    [InlineData("\U0001f5f9")]
    [InlineData("\uff38")]
    [InlineData("\u0425")]
    [InlineData("XX")]
    [InlineData("/X/")]
    public void What_people_paste_for_a_tick_is_one(string sign) =>
        Read(sign).Filing!.ReportingOwners[0].Relationship.Should().Be(Read("X").Filing!.ReportingOwners[0].Relationship);

    [Theory]
    [InlineData("\u274c")]
    [InlineData("+")]
    [InlineData("1")]
    public void A_sign_that_nobody_knows_says_neither_yes_nor_no_and_is_told(string sign)
    {
        var result = Read(sign);
        var sure = Read("X").Filing!.ReportingOwners[0].Relationship;
        var read = result.Filing!.ReportingOwners[0].Relationship;

        (read.IsDirector ?? true, read.IsOfficer ?? true).Should().Be((sure.IsDirector ?? true, sure.IsOfficer ?? true));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4319" && d.Message.Contains(sign));
    }
}
