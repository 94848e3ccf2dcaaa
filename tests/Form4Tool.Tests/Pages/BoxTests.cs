using Form4Tool.Lexing;

namespace Form4Tool.Tests.Pages;

public class BoxTests
{
    [Theory]
    [InlineData("X", true)]
    [InlineData("x", true)]
    [InlineData("☒", true)]
    [InlineData("☐", false)]
    [InlineData("[X]", true)]
    [InlineData("[ ]", false)]
    [InlineData("(X)", true)]
    [InlineData("( )", false)]
    [InlineData("__X__", true)]
    [InlineData("_____", false)]
    [InlineData("_X_", true)]
    [InlineData("___", false)]
    [InlineData("__ X __", true)]
    [InlineData("☑", true)]
    [InlineData("✗", true)]
    [InlineData("✘", true)]
    [InlineData("■", true)]
    [InlineData("□", false)]
    [InlineData("[x]", true)]
    [InlineData("**X**", true)]
    [InlineData("- [x]", true)]
    [InlineData("- [ ]", false)]
    [InlineData("✓", true)]
    [InlineData("✔", true)]
    [InlineData("☑️", true)]
    [InlineData("⊠", true)]
    [InlineData("×", true)]
    [InlineData("þ", true)]
    [InlineData("o", false)]
    [InlineData("checkbox checked", true)]
    [InlineData("checkbox unchecked", false)]
    [InlineData("checkbox unchecked Check this box if no longer subject. See Instruction 1(b). checkbox checked", true)]
    [InlineData("See Instruction 1(b). Checkbox not checked", false)]
    [InlineData("Checked", true)]
    [InlineData("Not checked", false)]
    [InlineData("Yes", true)]
    [InlineData("NO", false)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_box_is_ticked_or_not(string text, bool ticked) => CheckBox.Take(text, out _).Should().Be(ticked);

    [Theory]
    [InlineData("")]
    [InlineData("Instruction 1(b).")]
    [InlineData("FEDEX")]
    [InlineData("3■")]
    [InlineData("Chief of No")]
    [InlineData("unchecked growth")]
    [InlineData("Companyþ")]
    public void Other_text_is_no_box(string text) => CheckBox.Take(text, out _).Should().BeNull();

    [Fact]
    public void What_stands_before_a_box_is_kept()
    {
        CheckBox.Take("(Check all applicable) ☒", out var rest).Should().BeTrue();
        rest.Should().Be("(Check all applicable)");
    }
}
