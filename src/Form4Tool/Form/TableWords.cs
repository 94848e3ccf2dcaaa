using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>What the form itself prints in and between its tables: headings, header rows, and sentences that are on every form.</summary>
internal static class TableWords
{
    private static readonly HashSet<string> Headers = new(TableLayout.CaptionPieces, StringComparer.OrdinalIgnoreCase);

    private static readonly PrefixSet ItemWords = new([.. TableLayout.ItemBeginnings]);

    private static readonly PrefixSet Boilerplate = new(Sentences.Beginnings);

    /// <summary>Whether a line belongs to the header of a table.</summary>
    public static bool IsHeader(Line line)
    {
        var all = true;
        foreach (var cell in line.Cells)
        {
            if (cell.IsEmpty) continue;
            var text = cell.Text.AsSpan().Trim();
            if ((text.Contains('(') && (Contains(text, ColumnHeads.Instruction) || Contains(text, ColumnHeads.DateHint))) || IsItem(text)) return true;
            all = all && Headers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Contains('\n') ? PageText.OneLine(text) : text);
        }
        return all && line.Filled > 0;
    }

    /// <summary>Whether a header line names the column V.</summary>
    public static bool NamesV(Line line)
    {
        foreach (var cell in line.Cells)
            if (cell.Text.AsSpan().Trim() is "V") return IsHeader(line);
        return false;
    }

    /// <summary>Whether a line is a sentence that is printed on every form.</summary>
    public static bool IsBoilerplate(Line line)
    {
        var text = line.First(out _).Text.AsSpan().TrimStart();
        return Boilerplate.Begin(text) || text.TrimEnd() is "*" or "**";
    }

    /// <summary>Whether a text is <c>1. Title of Security</c> or another numbered heading of a column.</summary>
    public static bool IsItem(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i is 0 or > 2 || i == text.Length) return false;
        if (text[i] is 'A' or 'a') i++;
        if (i == text.Length || text[i] != '.') return false;
        return ItemWords.Begin(text[(i + 1)..].TrimStart());
    }

    private static bool Contains(ReadOnlySpan<char> text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
