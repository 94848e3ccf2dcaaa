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

    [Theory]
    [InlineData("filing.xml")]
    [InlineData("submission.txt")]
    public void A_footnote_has_the_place_where_it_begins(string file)
    {
        const string lost = "<footnote id=\"F9\">Lost its mark.</footnote>";
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", file))
            .Replace("</footnotes>", lost + "</footnotes>");
        At(text, "R142").Should().StartWith(lost);
        At(text.Replace(lost, lost.Replace("F9", "F1")), "R141").Should().StartWith("<footnote id=\"F1\">Lost");
        At(text.Replace("Lost its mark.", new string('x', 1001)), "R110").Should().StartWith("<footnote id=\"F9\">xxx");
    }

    [Fact]
    public void A_footnote_of_a_page_has_the_place_of_its_text()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", "rendered.html"));
        var filing = Form4.ReadAll(Encoding.UTF8.GetBytes(text), WithPositions).Single().Filing!;
        var place = filing.PositionOf("footnotes[1].text")!.Value;
        text.ReplaceLineEndings("\n").Split('\n')[place.Line - 1].Should().Contain("Average of many trades");
    }

    [Fact]
    public void What_is_too_much_has_the_place_of_the_first_that_is()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "filing.xml"));
        At(Repeated(text, "nonDerivativeTransaction", 31), "R133").Should().StartWith("Common Stock");
        At(Repeated(text, "reportingOwner", 11), "R123").Should().StartWith("0001503377");
        var rows = Form4.ReadAll(Encoding.UTF8.GetBytes(Repeated(text, "nonDerivativeTransaction", 31)), WithPositions).Single();
        Form4Validator.Validate(rows).Single(d => d.Id == "R133").Line.Should()
            .Be(rows.Filing!.NonDerivativeTable[30].Positions![0].Line);
    }

    private static string Repeated(string text, string element, int times)
    {
        var start = text.IndexOf($"<{element}>", StringComparison.Ordinal);
        var part = text[start..(text.IndexOf($"</{element}>", StringComparison.Ordinal) + element.Length + 3)];
        return text.Replace(part, string.Join('\n', Enumerable.Repeat(part, times)));
    }

    /// <summary>What stands where a rule finds something.</summary>
    private static string At(string text, string rule)
    {
        var result = Form4.ReadAll(Encoding.UTF8.GetBytes(text), WithPositions).Single(r => r.Filing is not null);
        var found = Form4Validator.Validate(result).First(d => d.Id == rule);
        return text.ReplaceLineEndings("\n").Split('\n')[found.Line!.Value - 1][(found.Column!.Value - 1)..];
    }
}
