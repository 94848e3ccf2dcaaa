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

    /// <summary>The texts that words make, with their columns.</summary>
    /// <param name="words">The words of the texts, without marks.</param>
    /// <param name="columns">Which columns hold texts.</param>
    public static List<(int Column, int Part, string Text)> Of(IEnumerable<TableWord> words, int[] columns)
    {
        var parts = new List<(int, int, string)>();
        foreach (var of in words.Where(word => columns.Contains(word.Column)).GroupBy(word => word.Column))
        {
            var (text, last) = ("", "");
            foreach (var word in of) (text, last) = (Hyphenation.Join(text, word.Text), word.Text);
            parts.AddRange([(of.Key, 0, text), (of.Key, 1, of.First().Text), (of.Key, 2, last)]);
        }
        return parts;
    }
}
