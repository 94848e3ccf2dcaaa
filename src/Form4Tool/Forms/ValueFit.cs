using Form4Tool.Lexing;

namespace Form4Tool.Forms;

/// <summary>Whether a text fits a kind of value.</summary>
internal static class ValueFit
{
    /// <summary>Whether a letter is one of those that a kind knows.</summary>
    public static bool IsLetter(ValueKind kind, char letter) => kind switch
    {
        ValueKind.Early => letter == 'V',
        ValueKind.AcquiredDisposed => letter is 'A' or 'D',
        ValueKind.DirectIndirect => letter is 'D' or 'I',
        _ => false,
    };

    /// <summary>
    /// Whether a text begins as a kind of value does, or as a footnote mark in its place: a look that costs nothing, for cells
    /// that may have shifted.
    /// </summary>
    public static bool Begins(ValueKind kind, ReadOnlySpan<char> text) => kind switch
    {
        ValueKind.Date => char.IsAsciiDigit(text[0]) || FootnoteMarks.Begin(text),
        ValueKind.Code or ValueKind.AcquiredDisposed or ValueKind.DirectIndirect =>
            char.IsAsciiLetter(text[0]) && (text.Length == 1 || !char.IsAsciiLetter(text[1])),
        ValueKind.Early => IsLetter(kind, text[0]),
        ValueKind.Number or ValueKind.Price => ValueShape.BeginsNumber(text) || FootnoteMarks.Begin(text),
        _ => true,
    };
}
