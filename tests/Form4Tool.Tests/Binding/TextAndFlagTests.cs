using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Tests.Binding;

public class TextAndFlagTests
{
    [Theory]
    [InlineData("  a  b \t\n c ", "a b c")]
    [InlineData("a\u00a0b", "a b")]
    [InlineData("\u2003a\u3000\u00a0b\u0085", "a b")]
    [InlineData("Société Générale – “A”", "Société Générale – “A”")]
    [InlineData("plain", "plain")]
    public void Runs_of_white_space_become_one_blank(string text, string collapsed)
    {
        var trimmed = TextValue.Trim(Encoding.UTF8.GetBytes(text));
        (TextValue.NeedsCollapse(trimmed) ? TextValue.Collapse(trimmed) : Encoding.UTF8.GetString(trimmed)).Should().Be(collapsed);
    }

    [Fact]
    public void Lines_keep_their_breaks_as_LF() => TextValue.Lines("a\r\nb\rc\nd"u8).Should().Be("a\nb\nc\nd");

    [Theory]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("0", false)]
    [InlineData("False", false)]
    [InlineData("yes", null)]
    [InlineData("2", null)]
    [InlineData("truer", null)]
    public void Both_spellings_of_flags_are_read(string text, bool? flag) => FlagValue.Read(Encoding.UTF8.GetBytes(text)).Should().Be(flag);

    [Fact]
    public void The_pool_gives_one_string_for_equal_texts_and_never_a_wrong_one()
    {
        var pool = new StringPool();
        var random = new Random(4);
        var first = pool.Get("Common Stock"u8);
        pool.Get("Common Stock"u8).Should().BeSameAs(first);
        for (var i = 0; i < 20_000; i++)
        {
            var text = "t" + random.Next(5_000) + (random.Next(10) == 0 ? "é" : "");
            pool.Get(Encoding.UTF8.GetBytes(text)).Should().Be(text);
        }
    }
}
