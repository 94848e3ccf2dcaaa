using System.Text;
using Form4Tool.Tests.Pages;
using Form4Tool.Tests.Typewritten;

namespace Form4Tool.Tests.Text;

/// <summary>The same text as scripts, editors and people dress it: what they add or change beside its words changes no value.</summary>
public class DressedTextTests
{
    private static readonly string Tabs = new FormText
    {
        TableI = ["Common Stock\t05/06/2019\t\tS\t\t1,500(1)\tD\t$66.9\t37,565\tI\tBy Harbor Trust",
            "Common Stock\t05/07/2019\t\tG\tV\t200\tD\t$0\t400\tD\t"],
        TableII = ["Option (right to buy)\t$7\t05/06/2019\t\tA\t\t900\t\t05/06/2020\t05/06/2029\tCommon Stock\t900\t$0\t900\tD\t"],
        Notes = "1. First note.\n2. Second note of the two that stand here.",
    }.ToString();

    private static readonly string Bars = string.Join('\n', Tabs.Split('\n').Select(line => line.Replace("\t", " | ")));

    private static string Read(string text) => Facts.Of(new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single());

    [Fact]
    public void Values_stand_in_the_text_that_is_dressed() => Read(Tabs).Should().Contain("37565").And.Contain("By Harbor Trust")
        .And.Contain("Second note");

    [Theory]
    [InlineData("None")]
    [InlineData("N/A")]
    [InlineData("nan")]
    [InlineData("-")]
    [InlineData("\u2014")]
    public void A_word_in_every_empty_cell_is_no_value(string word)
    {
        var filled = string.Join('\n', Bars.Split('\n').Select(line => !line.Contains(" | ") ? line
            : string.Join(" | ", line.Split(" | ").Select(cell => cell.Trim().Length > 0 ? cell : word))));

        filled.Should().Contain($"| {word} |");
        Read(filled).Should().Be(Read(Bars));
    }

    [Fact]
    public void A_word_beside_empty_cells_is_the_filer_s()
    {
        var text = Bars.Replace("By Harbor Trust", "N/A");

        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing!.NonDerivativeTable[0].NatureOfOwnership.Should().Be("N/A");
    }

    [Fact]
    public void Marks_in_square_brackets_are_marks() => Read(Bars.Replace("1,500(1)", "1,500 [1]")).Should().Be(Read(Bars));

    [Fact]
    public void Numbers_in_square_brackets_before_words_are_those_of_links() =>
        Reading("[1]Hoffman [2]").Should().Be("[1]Hoffman [2]");

    private static string Reading(string text) => Form4Tool.Reading.Text.Lines.BracketMarks.Round(text);

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    public void Characters_that_show_nothing_are_of_no_word(char unseen) =>
        Read(Bars.Replace("By Harbor", $"By{unseen} Har{unseen}bor").Replace("37,565", $"37,{unseen}565")
            .Replace("| S |", $"|{unseen} S |"))
            .Should().Be(Read(Bars));

    [Fact]
    public void Strokes_between_cells_are_bars() => Read(Bars.Replace('|', '\u2502')).Should().Be(Read(Bars));

    [Fact]
    public void The_end_of_a_page_in_a_text_with_bars_is_the_end_of_a_line() => Read(Bars + "\f").Should().Be(Read(Bars));

    [Fact]
    public void A_tab_before_every_line_parts_no_cells() =>
        Read(string.Join('\n', Tabs.Split('\n').Select(line => "\t" + line))).Should().Be(Read(Tabs));

    [Fact]
    public void Numbers_before_the_lines_are_none_of_them() =>
        Read(string.Join('\n', Bars.Split('\n').Select((line, i) => $"{i + 1,5}  {line}"))).Should().Be(Read(Bars));

    [Fact]
    public void The_bracket_of_a_note_s_number_may_stand_on_the_line_above() =>
        Read(Tabs.Replace("\n2. Second", "\n(\n\n2)\n\nSecond")).Should().Be(Read(Tabs));

    [Theory]
    [InlineData("[{0}] ")]
    [InlineData("{0}: ")]
    [InlineData("F{0}: ")]
    [InlineData("{0} - ")]
    public void The_number_of_a_note_may_be_written_anew(string number) =>
        Read(Tabs.Replace("1. First", string.Format(null, number, 1) + "First")
            .Replace("2. Second", string.Format(null, number, 2) + "Second"))
            .Should().Be(Read(Tabs));

    [Fact]
    public void Numbers_inside_a_note_that_are_written_otherwise_begin_none()
    {
        var text = Tabs.Replace("1. First note.", "1. First note:\n(1) of one part;\n(2) of another.");

        var notes = new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing!.Footnotes;
        notes.Select(n => n.Text).Should()
            .Equal("First note:\n(1) of one part;\n(2) of another.", "Second note of the two that stand here.");
    }

    [Fact]
    public void Remarks_behind_the_last_note_of_a_cell_are_remarks()
    {
        var text = Tabs.Replace("that stand here.", "that stand here. Remarks: All of it.");

        var filing = new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing!;

        (filing.Footnotes[1].Text, filing.Remarks).Should().Be(("Second note of the two that stand here.", "All of it."));
    }

    [Fact]
    public void The_day_behind_a_title_that_says_when_it_is_due_is_the_title_s()
    {
        var rows = StreamText.Draw("a line a cell", ["3.5% Notes due|05/15/2029|01/17/2024|P|1,000|A|$98.5|1,000|D"]);

        var row = StreamText.Read(rows).Filing!.NonDerivativeTable.Single();
        (row.SecurityTitle, row.TransactionDate, row.DeemedExecutionDate).Should()
            .Be(("3.5% Notes due 05/15/2029", new DateOnly(2024, 1, 17), null));
    }

    [Fact]
    public void Forms_behind_each_other_without_titles_are_parted_by_their_tables()
    {
        var second = Tabs[Tabs.IndexOf("1. Name", StringComparison.Ordinal)..].Replace("MARSH PETER J", "HARBOR LLC");

        var filings = Form4.ReadAll(Encoding.UTF8.GetBytes(Tabs + "\n" + second)).Select(r => r.Filing!).ToList();
        filings.Select(f => f.ReportingOwners.Single().Name).Should().Equal("MARSH PETER J", "HARBOR LLC");
        filings.Select(f => f.NonDerivativeTable.Count).Should().Equal(2, 2);
    }

    [Fact]
    public void A_title_may_have_its_last_word_on_the_next_line_of_a_narrow_column()
    {
        var narrow = Tabs.Replace("IN BENEFICIAL OWNERSHIP", "IN BENEFICIAL     | hours per response |\n OWNERSHIP");

        Form4.ReadAll(Encoding.UTF8.GetBytes(narrow + "\n" + narrow)).Should().HaveCount(2);
    }

    [Fact]
    public void F4323_a_text_by_place_that_lost_its_indentation_is_told()
    {
        var placed = File.ReadAllText(Path.Combine(Repository.Root, "tests/Form4Tool.Tests/Text/Cases/" +
            "A_row_whose_date_and_form_of_ownership_stand_lines_apart_is_one.txt"));

        StreamText.Read(placed).Diagnostics.Should().NotContain(d => d.Id == "F4323");
        var trimmed = string.Join('\n', placed.Split('\n').Select(line => line.Trim()));
        StreamText.Read(trimmed).Diagnostics.Should().Contain(d => d.Id == "F4323");
    }

    [Fact]
    public void A_stroke_of_a_mail_program_unticks_no_box() =>
        Read("________________________________\n" + Tabs).Should().Be(Read(Tabs));

    [Theory]
    [InlineData("[1]: /cgi-bin/browse-edgar", false)]
    [InlineData("[1] The shares were sold.", true)]
    [InlineData("8:30 in the morning", false)]
    [InlineData("F1: The shares were sold.", true)]
    [InlineData("F1 The shares", false)]
    public void A_list_of_links_and_the_time_of_a_day_begin_no_note(string text, bool begins) =>
        Form4Tool.Lexing.NoteNumber.TryRead(text, out _, out _).Should().Be(begins);

    [Fact]
    public void A_cell_that_says_the_whole_table_behind_it_is_an_echo()
    {
        var start = Bars.IndexOf("1. Title of Security", StringComparison.Ordinal);
        var end = Bars.IndexOf("Table II", StringComparison.Ordinal);
        var whole = string.Join(' ', Bars[start..end].Split(['|', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        var text = $"{Bars[..start]}{whole} {new string('.', 900)}\n\nOMB APPROVAL\n\n{Bars[start..]}";
        var echo = Form4Tool.Reading.Text.Lines.EchoedRows.Blank(text);

        echo.Replace(".", "").Should().NotContain(whole[^40..].Replace(".", ""));
        echo.Should().EndWith(Bars[start..]);
    }
}
