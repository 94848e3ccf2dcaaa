using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form.Streams;

/// <summary>
/// What speaks against a reading of a table whose columns are lost, though it is the cheapest: then none is better than a wrong one.
/// </summary>
internal static class Doubts
{
    /// <summary>Whether there is a row, and hardly anything that fits nowhere.</summary>
    public static bool HasRow(ReadOnlySpan<Token> tokens, List<PlacedToken> found)
    {
        var (junk, forms) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (found[i].Junk) junk++;
            else if (found[i] is { Column: Column.DirectIndirect, InRun: false } && tokens[i].Kind != TokenKind.Mark) forms++;
        }
        // Text whose order is lost (columns read one after another) fits nowhere.
        return forms > 0 && junk <= forms;
    }

    /// <summary>
    /// Whether a value stands where only words do: that is a row whose order is lost. A date among words has another value behind it, not
    /// as in the nature "By trust dated 10/27/2009"; a number of shares stands in the middle of a title ("Common 1,626,781 Stock"); a cell
    /// of words is a value, or D or I.
    /// </summary>
    public static bool ValuesInWords(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, List<PlacedToken> found, bool cells)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var (token, placed, next) = (tokens[i], found[i], i + 1 < tokens.Length ? found[i + 1] : default);
            var amount = token.Kind == TokenKind.Number && text.Slice(token.Start, token.Length).Contains(',');
            var word = i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word;
            if (i > 0 && amount && word && placed.Column is Column.UnderlyingTitle && next.Column == Column.UnderlyingTitle) return true;
            if (token.Kind == TokenKind.Word && IsBroken(text.Slice(token.Start, token.Length), placed.Column)) return true;
            if (!placed.InRun) continue;
            if (token.Kind == TokenKind.Date && i + 1 < tokens.Length && next.InRun && !(word && tokens[i + 1].Length > 1)) return true;
            var alone = token.Gap == Gap.Cell && (i + 1 == tokens.Length || tokens[i + 1].Gap == Gap.Cell
                || tokens[i + 1].Kind == TokenKind.Mark);
            if (cells && alone && (amount
                || token.Kind is TokenKind.Date or TokenKind.Money || (token.Length == 1 && text[token.Start] is 'D' or 'I'))) return true;
        }
        return false;
    }

    /// <summary>
    /// What is left among words of a value that a text has damaged: a dollar sign, or in the second title of a row a date of which a sign
    /// is no digit. The first title is held to its kind by the binder.
    /// </summary>
    private static bool IsBroken(ReadOnlySpan<char> word, Column column) => column is Column.Title or Column.UnderlyingTitle && word is "$"
        || column == Column.UnderlyingTitle && word.Count('/') == 2 && word.ContainsAnyInRange('0', '9');

    /// <summary>
    /// Whether the rows of a typed form leave no doubt, for nothing else shows that one was damaged: each has a number of shares, and none
    /// has values among its words.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, List<PlacedToken> found)
    {
        var (row, hasShares) = (-1, true);
        for (var i = 0; i < tokens.Length; i++)
        {
            var placed = found[i];
            if (placed.InRun && (tokens[i].Kind == TokenKind.Money || text[tokens[i].Start] is 'A' or 'D' or 'I' && tokens[i].Length == 1
                || tokens[i].Kind == TokenKind.Number && text.Slice(tokens[i].Start, tokens[i].Length).Contains(','))) return false;
            if (placed.InRun) continue;
            if (placed.Row != row && !hasShares) return false;
            (row, hasShares) = (placed.Row, (placed.Row == row && hasShares) || placed.Column is Column.Amount or Column.Owned);
        }
        return hasShares;
    }
}
