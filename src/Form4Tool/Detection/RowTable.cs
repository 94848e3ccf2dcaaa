using System.Text.RegularExpressions;
using Form4Tool.Output;

namespace Form4Tool.Detection;

/// <summary>
/// Tells the program's own lines of rows, which hold values in nearly the order of the schema, from ownership XML without its tags: that
/// has no names of columns, and none of the words that rows alone have.
/// </summary>
internal static partial class RowTable
{
    private static readonly int Table = PlaceOf("table"), Kind = PlaceOf("kind");

    private static readonly HashSet<string> Names = [.. RowColumns.WithFacts.Select(static column => column.Name),
        .. SpreadsheetColumns.All, .. RowColumns.WithFacts.Select(static column => column.Title ?? column.Name)];

    /// <summary>Whether a text is such lines, with the line above them or without it.</summary>
    public static bool Is(string text)
    {
        var line = text.AsSpan().TrimStart('\uFEFF').TrimStart("\r\n");
        if (line.IndexOfAny('\r', '\n') is >= 0 and var end) line = line[..end];
        return IsHeader(line) || IsRow(line);
    }

    private static int PlaceOf(string column) => RowColumns.NamesOf(RowColumns.All).IndexOf(column);

    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var cell in Between().EnumerateSplits(line.Trim(' ')))
        {
            if (!Names.Contains(line.Trim(' ')[cell].ToString())) return false;
            count++;
        }
        return count > 1;
    }

    private static bool IsRow(ReadOnlySpan<char> line)
    {
        if (line.Count('\t') < RowColumns.All.Count - 1) return false;
        var cells = line.ToString().Split('\t');
        return cells[Table] is "I" or "II" or "" && cells[Kind] is "transaction" or "holding" or "none";
    }

    // Between the columns of a table are two blanks at least, and inside of a title one.
    [GeneratedRegex(@"\t| {2,}")]
    private static partial Regex Between();
}
