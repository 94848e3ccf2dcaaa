using System.Text;

namespace Form4Tool.Tests.Text;

public class BlankSeparatorsTests
{
    [Theory]
    [InlineData("option-exercise", 4)]
    [InlineData("option-exercise", 3)]
    [InlineData("option-exercise", 2)]
    [InlineData("option-exercise", 8)]
    public void Tabs_that_a_program_made_blanks_are_tabs_again(string sample, int width)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, sample, "filing.txt"));
        text.Should().Contain("\t");
        Read(text.Replace("\t", new string(' ', width))).Should().Be(Read(text));
    }

    [Fact]
    public void Columns_kept_by_place_are_left_alone()
    {
        const string text = "Code    V    Amount      Price\nCommon Stock   P         100\n";
        Form4Tool.Reading.Text.Lines.BlankSeparators.Parted(text).Should().Be(text);
    }

    private static OwnershipFiling? Read(string text) => new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing;
}
