using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>
/// The number at the head of a footnote's text: <c>1.</c> on the website, <c>(1)</c> on the vendor's sheet, <c>1)</c> where a
/// converter lost the bracket before it; <c>[1]</c>, <c>1:</c>, <c>F1:</c> or <c>1 - </c> where people or programs wrote it anew.
/// </summary>
internal static partial class NoteNumber
{
    /// <summary>EDGAR takes 99 footnotes; a year or a plain number has more digits.</summary>
    private const int MostDigits = 3;

    /// <summary>The number that a text begins with, and not one such as <c>1.5</c> or a year.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int id, out int length)
    {
        (id, length) = (0, 0);
        var bracket = text is ['(' or PageText.OpenMark or '[', ..];
        var isId = text is ['F', >= '1' and <= '9', ..];
        var at = bracket || isId ? 1 : 0;
        while (bracket && at < text.Length && char.IsWhiteSpace(text[at])) at++;
        var start = at;
        while (at < text.Length && at - start < MostDigits && char.IsAsciiDigit(text[at])) id = id * 10 + text[at++] - '0';
        if (at == start || at == text.Length || id == 0) return false;
        if (!bracket && text[at..] is [' ', '-', ' ', ..]) at++;
        else if (bracket ? text[at] is not (')' or PageText.CloseMark or ']')
            : isId ? text[at] != ':' : text[at] is not ('.' or ')' or ':')) return false;
        length = at + 1;
        // "[1]: /address" is of a list of links.
        if (text[0] == '[' && length < text.Length && !char.IsWhiteSpace(text[length])) return false;
        return bracket || length == text.Length || char.IsWhiteSpace(text[length]);
    }

    /// <summary>Whether a text begins with a certain number, and then a blank.</summary>
    public static bool Is(ReadOnlySpan<char> text, int number) =>
        TryRead(text, out var id, out var length) && id == number && (length == text.Length || text[length] == ' ');

    /// <summary>Whether a text is <c>1)</c>, the rest of a number whose bracket stands on the line before.</summary>
    public static bool IsRest(ReadOnlySpan<char> text) =>
        text is [not '(', .., ')'] && TryRead(text, out _, out var length) && length == text.Length;

    /// <summary>Whether words point at the footnote whose number follows: <c>as described in footnote (1) above</c>.</summary>
    public static bool IsPointedAt(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["footnote", "footnotes", "note", "notes", "and", "or", "see", "in", "to"])
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return text.Length > 2 && text.EndsWith("),") && char.IsAsciiDigit(text[^3]);          // "footnotes (1), (2)"
    }

    /// <summary>The length of <c>(1)</c> at the head of a text; 0 where there is none.</summary>
    public static int InBrackets(ReadOnlySpan<char> text) => text is ['(', ..] && TryRead(text, out _, out var length) ? length : 0;

    /// <summary>The mark at the head of a note that was typed: a number, a letter or asterisks, in the group <c>m</c>.</summary>
    [GeneratedRegex(@"^(?:[(\[]\s*(?:FN\s*|Note\s+)?(?<m>\d{1,2}|[a-zA-Z]|\*{1,5})\s*[)\]]" +
        @"|/(?<m>\d{1,2})/|(?<m>\*{1,5}|\+{1,3})(?=\s*[A-Za-z""(])" +
        @"|(?:Foot)?notes?\s*#?\s*\(?(?<m>\d{1,2})\)?[.:)\-]" +
        @"|(?:FN)\s*(?<m>\d{1,2})[.:)\-]?|(?<m>\d{1,2})(?:[.):]|(?=\s+[A-Z])))", RegexOptions.IgnoreCase)]
    public static partial Regex Typed();
}
