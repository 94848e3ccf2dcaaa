using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Form;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>Tells where the footnotes and remarks of a text begin.</summary>
internal static class FlowNotes
{
    /// <summary>Whether a text begins the remarks.</summary>
    public static bool IsRemarks(ReadOnlySpan<char> text) => text.StartsWith(Headings.Remarks, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line may be the first of a footnote: <c>2. The price</c>.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        NoteNumber.TryRead(text, out _, out _) && text.Length > 12 && text.IndexOf(' ') is 2 or 3 or 4 && !TableWords.IsItem(text);

    /// <summary>Whether a line begins with the number of a certain footnote, and then a blank.</summary>
    public static bool Is(ReadOnlySpan<char> text, int number) =>
        NoteNumber.TryRead(text, out var id, out var length) && id == number && (length == text.Length || text[length] == ' ');

    /// <summary>Whether a text is <c>1)</c>, the rest of a footnote's number.</summary>
    public static bool EndsNumber(ReadOnlySpan<char> text) =>
        text is [not '(', .., ')'] && NoteNumber.TryRead(text, out _, out var length) && length == text.Length;

    /// <summary>Whether words point at the footnote whose number follows: <c>as described in footnote (1) above</c>.</summary>
    public static bool PointsAt(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["footnote", "footnotes", "note", "notes", "and", "or", "see", "in", "to"])
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return text.Length > 2 && text.EndsWith("),") && char.IsAsciiDigit(text[^3]);          // "footnotes (1), (2)"
    }
}
