using System.Text;

namespace Form4Tool.Tests.Text;

/// <summary>Cells between signs, lines with prefixes and rows said twice say what the same text with tabs says.</summary>
public class CellSignsTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", "filing.txt"));

    [Theory]
    [InlineData(";")]
    [InlineData(" ; ")]
    [InlineData(" / ")]
    [InlineData(" ~ ")]
    public void A_sign_between_the_heads_of_columns_parts_cells(string sign) => Read(Text.Replace("\t", sign)).Should().Be(Read(Text));

    [Fact]
    public void Cells_between_commas_keep_what_stands_in_quotes() =>
        Read(Rows(cells => string.Join(',', cells.Select(c => c.AsSpan().ContainsAny(",\"") ? $"\"{c.Replace("\"", "\"\"")}\"" : c))))
            .Should().Be(Read(Text));

    [Fact]
    public void A_row_may_be_the_list_of_a_programming_language() =>
        Read(Rows(cells => $"[{string.Join(", ", cells.Select(c => c.Contains('\'') ? $"\"{c}\"" : $"'{c}'"))}]")).Should().Be(Read(Text));

    [Fact]
    public void A_comma_with_a_blank_behind_it_parts_no_cells()
    {
        const string text = "Code, V, Amount, (A) or (D), Price\n";
        Form4Tool.Reading.Text.Lines.CellSigns.Parted(text).Should().Be(text);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("• ")]
    public void The_sign_of_a_list_before_each_line_is_none_of_the_text(string bullet) =>
        Read(Lines((line, _) => bullet + line)).Should().Be(Read(Text));

    [Theory]
    [InlineData(":")]
    [InlineData("\t")]
    public void The_number_of_each_line_is_none_of_the_text(string behind) =>
        Form4Tool.Reading.Text.Lines.PrefixedLines.Blank(Lines((line, i) => $"{i + 1}{behind}{line}"))
            .Should().NotContainAny("12" + behind, "7" + behind)
            .And.HaveLength(Lines((line, i) => $"{i + 1}{behind}{line}").Length);

    [Fact]
    public void A_row_whose_table_follows_it_is_said_once()
    {
        var lines = Text.Split('\n');
        var head = Array.FindIndex(lines, l => l.Contains("1. Title of Security"));
        var end = Array.FindIndex(lines, head, string.IsNullOrWhiteSpace);
        var row = string.Join(' ', lines[head..end]).Replace('\t', ' ');
        Read(string.Join('\n', [.. lines[..head], row, .. lines[head..]])).Should().Be(Read(Text));
    }

    private static string Rows(Func<string[], string> join) => Lines((line, _) => line.Contains('\t') ? join(line.Split('\t')) : line);

    private static string Lines(Func<string, int, string> change) =>
        string.Join('\n', Text.TrimEnd().Split('\n').Select((line, i) => line.Length == 0 ? line : change(line, i)));

    private static OwnershipFiling? Read(string text) => new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing;
}
