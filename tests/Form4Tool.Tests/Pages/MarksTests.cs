using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Form;

namespace Form4Tool.Tests.Pages;

public class MarksTests
{
    [Theory]
    [InlineData("10,000⁽1⁾", false, "10,000", "1")]
    [InlineData("12/29/2005 ⁽¹⁾", false, "12/29/2005", "1")]
    [InlineData("⁽²⁾⁽³⁾", false, "", "2 3")]
    [InlineData("519(1)", false, "519", "1")]
    [InlineData("519 (1)", false, "519", "1")]
    [InlineData("519^(12)", false, "519", "12")]
    [InlineData("(2)(3)", false, "", "2 3")]
    [InlineData("(1), (2)", false, "", "1 2")]
    [InlineData("M(7)", false, "M", "7")]
    [InlineData("See Footnotes(2)(3)", true, "See Footnotes", "2 3")]
    [InlineData("By 401(k)", true, "By 401(k)", "")]
    [InlineData("Fund IV (2004)", true, "Fund IV (2004)", "")]
    [InlineData("Series A (9)", true, "Series A (9)", "")]
    [InlineData("Series A (1)", true, "Series A", "1")]
    [InlineData("Common Stock ⁽⁹⁾", true, "Common Stock", "9")]
    [InlineData("(0)", false, "(0)", "")]
    [InlineData("()", false, "()", "")]
    public void Marks_are_split_off_the_end_of_a_cell(string text, bool words, string rest, string marks)
    {
        var notes = Notes(1, 2, 3);
        var found = new List<int>();
        FootnoteMarks.Split(text, words, notes, found).Should().Be(rest);
        string.Join(' ', found).Should().Be(marks);
    }

    [Theory]
    [InlineData("Class B Common Stock (2)", "Class B Common Stock (2)", "")]
    [InlineData("Class B Common Stock (2)(1)", "Class B Common Stock (2)", "1")]
    [InlineData("Common Stock(2)", "Common Stock", "2")]
    [InlineData("(2)", "", "2")]
    public void Where_marks_are_glued_a_number_behind_a_blank_is_text(string text, string rest, string marks)
    {
        var notes = Notes(1, 2);
        notes.Style = MarkStyle.Glued;
        var found = new List<int>();
        FootnoteMarks.Split(text, true, notes, found).Should().Be(rest);
        string.Join(' ', found).Should().Be(marks);
    }

    [Fact]
    public void A_mark_may_be_of_a_note_that_is_missing_between_others()
    {
        var notes = Notes(1, 3);
        FootnoteMarks.Split("By Trust(2)", true, notes, []).Should().Be("By Trust");
    }

    [Fact]
    public void A_cell_of_a_mark_alone_is_one_though_the_notes_are_lost()
    {
        var found = new List<int>();
        FootnoteMarks.Split("(1)", true, new NoteIds(), found).Should().BeEmpty();
        found.Should().Equal(1);
        FootnoteMarks.Split("(1)", true, new NoteIds { Style = MarkStyle.Certain }, []).Should().Be("(1)");
    }

    [Fact]
    public void Where_marks_are_certain_no_other_one_is_a_mark_behind_words()
    {
        var notes = Notes(1);
        notes.Style = MarkStyle.Certain;
        FootnoteMarks.Split("Series A(1)", true, notes, []).Should().Be("Series A(1)");
    }

    [Theory]
    [InlineData("500(1)", "Glued")]
    [InlineData("500 (1)", "Any")]
    [InlineData("$5⁽1⁾", "Certain")]
    [InlineData("Series (1)", "Any")]
    public void Numbers_tell_how_a_document_shows_marks(string cell, string style) =>
        MarkStyles.Of([new Line([new Cell(cell, 0)], 0)]).ToString().Should().Be(style);

    private static NoteIds Notes(params int[] ids)
    {
        var notes = new NoteIds();
        foreach (var id in ids) notes.Add(NoteIds.Of(id));
        return notes;
    }
}
