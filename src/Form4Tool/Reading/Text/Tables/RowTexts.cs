using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// The texts of a row, and the first and the last word of each: filers repeat texts, and how texts begin and end ("By ...", "... Stock"),
/// from row to row.
/// </summary>
internal static class RowTexts
{
    /// <summary>Whether a column holds text.</summary>
    public static bool IsText(Column column) => column is Column.Title or Column.Nature or Column.UnderlyingTitle;

    /// <summary>The texts that lines make as a row, with their columns.</summary>
    /// <param name="lines">The words of each line.</param>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    /// <param name="columns">The columns of the table.</param>
    public static List<(int Column, int Part, string Text)> Of(List<TableWord>[] lines, int first, int last, ColumnPositions columns)
    {
        var parts = new List<(int, int, string)>();
        var words = lines[first..(last + 1)].SelectMany(line => line)
            .Where(word => word.Kind != WordKind.Mark && IsText(columns[word.Column]));
        foreach (var of in words.GroupBy(word => word.Column))
        {
            var (text, end) = ("", "");
            foreach (var word in of) (text, end) = (Hyphenation.Join(text, word.Text), word.Text);
            parts.AddRange([(of.Key, 0, text), (of.Key, 1, of.First().Text), (of.Key, 2, end)]);
        }
        return parts;
    }
}
