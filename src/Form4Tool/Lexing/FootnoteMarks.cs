using System.Buffers;
using System.Text;

namespace Form4Tool.Lexing;

/// <summary>
/// Splits the footnote marks off the end of a cell. A mark of the normal form <c>⁽1⁾</c> is certain. Converters that drop
/// superscripts leave <c>519(1)</c>, <c>519 (1)</c> or <c>519^(1)</c>: that is a mark behind a number, a date or a code, which
/// cannot hold one; behind words it is one only if the page explains a footnote of this number and shows its other marks in the
/// same way, for titles end like that too ("Class B Common Stock (2)"). Where the footnotes are lost, or those from some number on, a
/// number that is glued to a word is a mark too.
/// </summary>
internal static class FootnoteMarks
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789()^⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹,");

    /// <summary>Splits a text; the numbers of its marks are added to a list in their order.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="words">Whether the cell holds words.</param>
    /// <param name="notes">The footnotes that the page explains.</param>
    /// <param name="marks">Where the numbers go.</param>
    /// <returns>The text before the marks.</returns>
    public static string Split(string text, bool words, NoteIds notes, List<int> marks)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var first = marks.Count;
        while (TryLast(text.AsSpan(0, end), out var start, out var id, out var certain))
        {
            var before = text.AsSpan(0, start).TrimEnd().Length;
            // A cell of marks alone has no words to which they could belong; where marks are certain, it is what the filer wrote.
            var isAlone = before == 0 && notes.Style != MarkStyle.Certain;
            if (!certain && words && !isAlone && !IsReference(text.AsSpan(0, before))
                && !(notes.Contains(id) && Fits(notes.Style, before == start))
                && !(before == start && IsBehindWord(text.AsSpan(0, before)) && notes.MayHaveLost(id))) break;
            marks.Insert(first, id);
            end = before;
            // "(1), (2)": a comma parts two marks; behind words it is theirs.
            if (end > 0 && text[end - 1] == ',' && text.AsSpan(0, end - 1).TrimEnd() is var others && TryLast(others, out _, out _, out _))
                end = others.Length;
        }
        return end == text.Length ? text : text[..end];
    }

    /// <summary>
    /// Whether a text ends with a word to which a mark may be glued: <c>By Trust(2)</c>, <c>401(k)(2)</c>; not <c>Rule 16b(3)</c>.
    /// </summary>
    private static bool IsBehindWord(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is [.., ')'] || (word.Length > 2 && !word.ContainsAnyInRange('0', '9') && char.IsLetter(word[^1]));
    }

    /// <summary>"See footnote (3)": what follows that word is a mark, though the page has lost the footnote.</summary>
    public static bool IsReference(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith("footnote", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("footnotes", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text begins with what may be a mark.</summary>
    public static bool Begin(ReadOnlySpan<char> text) => text is ['(' or PageText.OpenMark, ..];

    /// <summary>Whether a word is footnote marks and nothing else: <c>(1)</c>, <c>^(2)^(3)</c>.</summary>
    public static bool IsMarks(ReadOnlySpan<char> word) =>
        word is "^" || ((Begin(word) || word is ['^', ..]) && !word.ContainsAnyExcept(Characters));

    /// <summary>The word without the marks that are glued to it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (TryLast(word is [.., ')' or PageText.CloseMark, '^'] ? word[..^1] : word, out var start, out _, out _)) word = word[..start];
        return word;
    }

    /// <summary>Writes a certain mark.</summary>
    public static void Write(StringBuilder text, ReadOnlySpan<char> digits) =>
        text.Append(PageText.OpenMark).Append(digits).Append(PageText.CloseMark);

    private static bool Fits(MarkStyle style, bool glued) => style == MarkStyle.Any || (style == MarkStyle.Glued && glued);

    /// <summary>The mark at the end of a text, if there is one.</summary>
    public static bool TryLast(ReadOnlySpan<char> text, out int start, out int id, out bool certain)
    {
        (start, id, certain) = (0, 0, false);
        if (text.Length < 3) return false;
        certain = text[^1] == PageText.CloseMark;
        if (!certain && text[^1] != ')') return false;
        int i = text.Length - 2, weight = 1, digits = 0;
        for (; i >= 0 && digits < 4 && Digit(text[i]) is >= 0 and var digit; i--, digits++)
        {
            if (!certain && !char.IsAsciiDigit(text[i])) return false;
            id += digit * weight;
            weight *= 10;
        }
        if (digits is 0 or 4 || i < 0 || id == 0 || text[i] != (certain ? PageText.OpenMark : '(')) return false;
        if (!certain && i > 0 && text[i - 1] == '^') (i, certain) = (i - 1, true);
        start = i;
        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' or (>= '⁴' and <= '⁹') => c - '⁰',
        _ => -1,
    };
}
