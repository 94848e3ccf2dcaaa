using Form4Tool.Lexing;

namespace Form4Tool.Tests.Lexing;

public class ShapeTests
{
    [Theory]
    [InlineData("1. The shares", 1)]
    [InlineData("(12) The shares", 12)]
    [InlineData("( 3 ) The shares", 0)]
    [InlineData("( 3) The shares", 3)]
    [InlineData("2) The shares", 2)]
    [InlineData("⁽4⁾The shares", 4)]
    [InlineData("1.5 shares", 0)]
    [InlineData("2004. A year", 0)]
    [InlineData("(0) none", 0)]
    public void A_footnote_begins_with_its_number(string text, int number)
    {
        NoteNumber.TryRead(text, out var id, out _).Should().Be(number > 0);
        if (number > 0) id.Should().Be(number);
    }

    [Theory]
    [InlineData("519(1)", "519")]
    [InlineData("519(1)(2)", "519")]
    [InlineData("D^(1)^", "D")]
    [InlineData("S⁽1⁾", "S")]
    [InlineData("401(k)", "401(k)")]
    [InlineData("(1)", "")]
    public void Marks_are_taken_off_a_word(string word, string bare) => FootnoteMarks.Bare(word).ToString().Should().Be(bare);

    [Theory]
    [InlineData("(1)(2)", true)]
    [InlineData("^(1)", true)]
    [InlineData("^", true)]
    [InlineData("(A)", false)]
    [InlineData("12", false)]
    public void A_word_may_be_marks_alone(string word, bool marks) => FootnoteMarks.IsMarks(word).Should().Be(marks);

    [Theory]
    [InlineData("1,250", "Number")]
    [InlineData(".5", "Number")]
    [InlineData("$12.50", "Money")]
    [InlineData("01/17/2024", "Date")]
    [InlineData("1/7/24", "Date")]
    [InlineData("1.2.3", "Word")]
    [InlineData("1,250,", "Word")]
    [InlineData("$", "Word")]
    public void A_word_looks_like_a_kind_of_value(string word, string kind) => ValueShape.KindOf(word).ToString().Should().Be(kind);

    [Theory]
    [InlineData("by11/04/2021the", true)]
    [InlineData("1/4/2021", false)]
    [InlineData("a/b 11/04/2021", true)]
    public void A_date_may_stand_among_words(string text, bool holds) => ValueShape.HoldsDate(text).Should().Be(holds);

    [Theory]
    [InlineData("The shares are", "held by", 16, false)]
    [InlineData("The shares are", "held by", 19, true)]
    public void A_line_was_broken_where_the_next_word_would_not_have_fitted(string line, string next, int width, bool fits) =>
        LineWrap.Fits(line.Length, next, width).Should().Be(fits);
}
