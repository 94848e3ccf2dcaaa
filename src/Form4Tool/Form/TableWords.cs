using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>What the form itself prints in and between its tables: headings, header rows, and sentences that are on every form.</summary>
internal static class TableWords
{
    private const int FewestOfHeader = 4;

    private static readonly HashSet<string> Headers = TableLayout.CaptionPieces;

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
            if ((text.Contains('(') && (Contains(text, ColumnHeads.Instruction) || Contains(text, ColumnHeads.DateHint)))
                || IsItem(text)) return true;
            all = all && Headers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Contains('\n') ? PageText.OneLine(text) : text);
        }
        return all && line.Filled > 0;
    }

    /// <summary>
    /// Whether a line is a header in cells and nothing else: none of them has a digit but in its item's number or in brackets, and a row
    /// has a number or a date.
    /// </summary>
    public static bool IsOnlyHeader(Line line)
    {
        if (line.Filled < FewestOfHeader) return false;
        foreach (var cell in line.Cells)
        {
            if (cell.IsEmpty) continue;
            var text = cell.Text.AsSpan().Trim();
            if (Headers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)) continue;
            if (!IsItem(text)) return false;
            text = text[text.IndexOf('.')..];
            for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('('))
            {
                if (text[..open].ContainsAnyInRange('0', '9')) return false;
                var close = text[open..].IndexOf(')');
                if (close < 0) return false;
                text = text[(open + close + 1)..];
            }
            if (text.ContainsAnyInRange('0', '9')) return false;
        }
        return true;
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

    /// <summary>Whether a line is one of the two sentences that an asterisk leads, be that there or in a cell of its own.</summary>
    public static bool IsAsterisk(Line line)
    {
        foreach (var cell in line.Cells)
            if (cell.Text.AsSpan().TrimStart("* ") is var text
                && (text.StartsWith(Sentences.FiledByMoreBeginning, StringComparison.OrdinalIgnoreCase)
                || text.StartsWith(Sentences.MisstatementsBeginning, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
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
