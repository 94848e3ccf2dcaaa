using Form4Tool.Forms;

namespace Form4Tool.Tests.Typewritten;

public class HeadWordsTests
{
    [Theory]
    [InlineData("Security        Date      Code    V     Amount   (A)/(D)   Price")]
    [InlineData("   ficially     cisable   tion Date     Shares")]
    [InlineData("(Instr. 3, 4 and 5)   | (Month/Day/Year) |")]
    [InlineData("Exer.   Expir.   Conv.   Underl. Sec.")]
    [InlineData("Ind-    ire-     ct")]
    [InlineData("2A.")]
    public void Words_of_a_head_whole_or_in_parts_make_a_head(string line) => HeadWords.AreAll(line).Should().BeTrue();

    [Theory]
    [InlineData("Common Stock")]
    [InlineData("Option (right to buy)   Common")]
    [InlineData("Title of Security   By trust")]
    [InlineData("$5.00")]
    [InlineData("   |   |")]
    public void Other_words_do_not(string line) => HeadWords.AreAll(line).Should().BeFalse();
}
