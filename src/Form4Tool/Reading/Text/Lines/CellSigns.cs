using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Text whose cells are parted by a sign that is neither a tab nor a pipe: tables saved as values with commas or semicolons, rows that a
/// script joined. Headings that stand side by side show the sign; each becomes a tab, a pipe where rows have no empty cells, or a line
/// end where the text has no other. A cell in quotes keeps what stands in it (RFC 4180). A row keeps its length: what is dropped is
/// filled up with blanks at its end.
/// </summary>
internal static partial class CellSigns
{
    /// <summary>A sign with blanks and quotes around it is no longer; a quoted cell has no more lines.</summary>
    private const int Longest = 5, MostLines = 60;

    /// <summary>The text with tabs between its cells.</summary>
    public static string Parted(string text)
    {
        var shown = SignOf(text);
        if (shown.IsEmpty) return text;
        var sign = shown.Trim(" \"").ToString();
        var (isApart, plain) = (shown.StartsWith(" "), new StringBuilder(text.Length));
        var isList = shown is ['\'' or '"', ',', ' ', '\'' or '"'];
        var cellEnd = !text.AsSpan().Trim().ContainsAny('\n', '\r') ? '\n'
            : text.Contains($"{shown}{shown}", StringComparison.Ordinal) ? '\t' : '|';
        for (var at = 0; at < text.Length;)
        {
            var next = isList ? Listed(text, at, cellEnd, plain) : Row(text, at, sign, isApart, cellEnd, plain);
            plain.Append(' ', next - plain.Length);
            for (at = next; at < text.Length && text[at] is '\n' or '\r'; at++) plain.Append(text[at]);
        }
        return plain.ToString();
    }

    /// <summary>
    /// Headings that stand side by side, three of each: Form 3 has no codes, and Form 5 has them in a column of two lines.
    /// </summary>
    private static readonly (string First, string Second, string[] Third)[] Neighbours =
    [
        (ColumnHeads.Code, ColumnHeads.V, [ColumnHeads.Amount, ColumnHeads.Acquired]),
        (ColumnHeads.Amount, ColumnHeads.Direction, [ColumnHeads.Price]),
        (ColumnHeads.Exercisable, ColumnHeads.Expiration, [ColumnHeads.UnderlyingTitle]),
        (ItemHeads.Last, ItemHeads.First, [ItemHeads.Middle]),
    ];

    /// <summary>What stands between such headings, twice the same; empty where a tab, a pipe or a blank does.</summary>
    private static ReadOnlySpan<char> SignOf(string text)
    {
        foreach (var (first, second, third) in Neighbours)
            for (var at = 0; text.AsSpan(at).IndexOf(first) is var next and >= 0;)
            {
                at += next + first.Length;
                var rest = text.AsSpan(at);
                var length = rest[..Math.Min(rest.Length, Longest + second.Length)].IndexOf(second);
                if (length <= 0) continue;
                var sign = rest[..length];
                rest = rest[(length + second.Length)..];
                if (!IsSign(sign, text) || !rest.StartsWith(sign)) continue;
                foreach (var head in third)
                    if (rest[length..].StartsWith(head)) return sign;
            }
        return default;
    }

    /// <summary>A sign of a script, not of a language of tables; a comma with a blank behind it is in every text.</summary>
    private static bool IsSign(ReadOnlySpan<char> sign, string text)
    {
        // What has tabs between its cells is read so, unless cells are in quotes too.
        if (sign is "\t") return text.Contains("\"\"", StringComparison.Ordinal);
        // Without quotes a comma may be one of thousands.
        if (sign is "," && !text.Contains('"') && Thousands().IsMatch(text)) return false;
        foreach (var c in sign)
            if (c != ' ' && !char.IsPunctuation(c) && !char.IsSymbol(c) || c is '|' or '!' or '(' or ')' or '_' || IsDrawn(c))
                return false;
        return !sign.Trim(" \"").IsEmpty && sign.StartsWith(" ") == sign.EndsWith(" ");
    }

    [GeneratedRegex(@"\d,\d{3}")]
    private static partial Regex Thousands();

    private static bool IsDrawn(char c) => c is >= '\u2500' and <= '\u257F';

    /// <summary>Writes a row; returns where it ends.</summary>
    private static int Row(string text, int at, string sign, bool isApart, char cellEnd, StringBuilder plain)
    {
        // RFC 4180 has a comma of a text in quotes: a line with one outside of them is no row.
        var isRow = sign != "," || !IsText(text.AsSpan(at, LineBreak.After(text, at, out _) - at));
        for (var begins = isRow; at < text.Length && text[at] is not ('\n' or '\r');)
        {
            if (begins && text[at] == '"' && Quoted(text, at, sign, plain) is var behind and > 0)
            {
                (at, begins) = (behind, false);
                continue;
            }
            begins = isRow && IsSign(text, at, sign, isApart);
            plain.Append(begins ? cellEnd : text[at]);
            at += begins ? sign.Length : 1;
            while (begins && isApart && at < text.Length && text[at] == ' ') at++;
        }
        return at;
    }

    private static bool IsText(ReadOnlySpan<char> line) => !line.Contains('"') && line.Contains(", ", StringComparison.Ordinal);

    /// <summary>
    /// Behind a comma of a text is a blank, behind one that ends a cell none; other signs have blanks on both sides or on none.
    /// </summary>
    private static bool IsSign(string text, int at, string sign, bool isApart)
    {
        if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) return false;
        var behind = at + sign.Length < text.Length ? text[at + sign.Length] : '\n';
        // "Reporting Owner Name / Address"
        if (sign == "/" && text.AsSpan(0, at).TrimEnd().EndsWith(Headings.OwnerName)) return false;
        return behind is '\n' or '\r' || isApart == (behind == ' ') && (!isApart || at == 0 || text[at - 1] is ' ' or '\n');
    }

    /// <summary>Writes a row that is the list of a programming language: <c>['Common Stock', '', "Issuer's"]</c>.</summary>
    private static int Listed(string text, int at, char cellEnd, StringBuilder plain)
    {
        var end = LineBreak.After(text, at, out _);
        var isList = at < end && text[at] == '[';
        for (var quote = '\0'; at < end; at++)
        {
            var c = text[at];
            if (!isList) plain.Append(c);
            else if (quote == '\0')
            {
                if (c is '\'' or '"') quote = c;
                else if (c is not ('[' or ']' or ' ')) plain.Append(c == ',' ? cellEnd : c);
            }
            else if (c == quote) quote = '\0';
            else if (c == '\\' && at + 1 < end)
            {
                at++;
                if (text[at] == 'x') at = Math.Min(at + 2, end - 1);
                plain.Append(text[at - 1] == '\\' && text[at] is '\'' or '"' or '\\' ? text[at] : ' ');
            }
            else plain.Append(c);
        }
        return end;
    }

    /// <summary>Writes a cell in quotes, with three blanks for a line end where there is room; 0 where nothing closes it.</summary>
    private static int Quoted(string text, int at, string sign, StringBuilder plain)
    {
        var (start, lines) = (plain.Length, 0);
        for (var i = at + 1; i < text.Length && lines <= MostLines; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (i + 1 == text.Length || text[i + 1] is '\n' or '\r' || string.CompareOrdinal(text, i + 1, sign, 0, sign.Length) == 0)
                    return i + 1;
                if (text[i + 1] != '"') break;
                i++;
            }
            if (c == '\n') lines++;
            if (c is '\n' or '\r') plain.Append(' ', Math.Min(3, Math.Max(1, i + 1 - plain.Length)));
            else plain.Append(c);
        }
        plain.Length = start;
        return 0;
    }
}
