using System.Text;
using Form4Tool.Forms;

namespace Form4Tool.Tests.Pages;

public class MixedWordsTests
{
    [Theory]
    [InlineData("Okafor Dennis R", false)]
    [InlineData("Malcolm X", false)]
    [InlineData("BROOKFIELD Corp /ON/", false)]
    [InlineData("Statement Software, Inc.", false)]
    [InlineData("2. Date of Event Okafor Dennis Requiring Statement", true)]
    [InlineData("Okafor Dennis X X CEO", true)]
    [InlineData("***** Okafor Dennis", true)]
    [InlineData("Haldane Optical, Inc. 11/04/2021", true)]
    [InlineData("Year) Haldane Optical, Inc.", true)]
    public void A_name_holds_no_words_of_the_form(string text, bool mixed) => MixedWords.IsMixed(text).Should().Be(mixed);

    [Fact]
    public void A_name_among_words_of_the_form_is_left_out_and_told()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "option-grant-2004", "filing.txt"))
            .Replace("OKAFOR DENNIS R (Last)", "Requiring Statement OKAFOR DENNIS R (Last)");
        var result = Form4.ReadAll(Encoding.UTF8.GetBytes(text)).Single();
        result.Filing!.ReportingOwners.Single().Name.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4312" && d.Field == "reportingOwners[0].name" && d.Message.Contains("OKAFOR"));
    }
}
