using System.Text;
using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary>A finding has the line and column of its field, where the bytes were read with positions.</summary>
public class PlaceTests
{
    private static readonly Form4Options WithPositions = Form4Options.Default with { Positions = true };

    [Theory]
    [InlineData("filing.xml")]
    [InlineData("submission.txt")]
    [InlineData("submission.nc")]
    [InlineData("rendered.html")]
    [InlineData("filing.txt")]
    public void The_place_is_that_of_the_value(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", file));
        // The balance after the sale, as XML and as pages print it.
        text = text.Replace("182350", "18239").Replace("182,350", "18,239");
        var found = Form4Validator.Validate(Form4.ReadAll(Encoding.UTF8.GetBytes(text), WithPositions).Single())
            .Single(d => d.Id == "R210");
        found.Field.Should().Be("nonDerivativeTable[2].sharesOwnedFollowingTransaction");
        var line = text.ReplaceLineEndings("\n").Split('\n')[found.Line!.Value - 1];
        line[(found.Column!.Value - 1)..].Should().MatchRegex("^[^0-9]*18,?239");
    }

    [Fact]
    public void A_value_that_is_missing_has_the_place_of_its_row()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "filing.xml")).Replace(">D<", ">I<");
        var found = Form4Validator.Validate(Form4.ReadAll(Encoding.UTF8.GetBytes(text), WithPositions).Single())
            .Single(d => d.Id == "R130");
        var line = text.ReplaceLineEndings("\n").Split('\n')[found.Line!.Value - 1];
        line[(found.Column!.Value - 1)..].Should().StartWith("Common Stock");
    }

    [Fact]
    public void Without_positions_there_are_no_lines()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "filing.xml")).Replace(">D<", ">I<");
        Form4Validator.Validate(Form4.ReadAll(Encoding.UTF8.GetBytes(text)).Single()).Single(d => d.Id == "R130").Line.Should().BeNull();
    }
}
