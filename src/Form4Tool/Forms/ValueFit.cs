using System.Text.RegularExpressions;
using Form4Tool.Lexing;

namespace Form4Tool.Forms;

/// <summary>Whether a text fits a kind of value.</summary>
internal static partial class ValueFit
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

    /// <summary>How well a text fits a kind, from 1 (surely) over 0 (may be) to -1 (surely not). Marks and fillers say nothing.</summary>
    public static double Fit(ValueKind shape, string cell)
    {
        var text = TypistMarks.Without(cell);
        if (Absence.IsFiller(text)) return 0;
        var words = Words().IsMatch(text);
        return shape switch
        {
            ValueKind.Date => Date().IsMatch(text) ? 1 : words ? -0.3 : -1,
            ValueKind.Code => Code().IsMatch(text) ? 1 : text is "3" ? 0.3 : -1,
            ValueKind.Early => text is "V" or "v" ? 1 : text is "E" or "L" ? 0.3 : -1,
            ValueKind.Number => Number().IsMatch(text.Trim('-', ' ')) ? 1
                : Date().IsMatch(text) || text.Length < 2 ? -1
                : words ? -0.4 : -0.6,
            ValueKind.Price => Money().IsMatch(text) ? text.Contains('$') || text.Contains('.') ? 1.2 : 0.8
                : Date().IsMatch(text) || text is "A" or "D" or "I" or "V" ? -1
                : words ? -0.3 : -0.2,
            ValueKind.AcquiredDisposed => Side().IsMatch(text) ? 1 : Sides().IsMatch(text) ? 0.5 : -1,
            ValueKind.DirectIndirect => Form().IsMatch(text) ? 1 : -1,
            _ => Date().IsMatch(text) || Number().IsMatch(text) ? -1 : words ? 0.8 : text.Length == 1 ? -0.8 : 0,
        };
    }

    /// <summary>Whether a text is complete as its kind of value: then what stands under it is another row's.</summary>
    public static bool IsWhole(ValueKind shape, string cell) => shape switch
    {
        ValueKind.Date => FullDate().IsMatch(TypistMarks.Without(cell)),
        ValueKind.Number or ValueKind.Price => Number().IsMatch(TypistMarks.Without(cell)) || Money().IsMatch(TypistMarks.Without(cell)),
        _ => Fit(shape, cell) > 0,
    };

    [GeneratedRegex(@"^(?:\d{1,2}\s?[/\-.]\s?\d{1,2}\s?[/\-.]\s?(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d" +
        @"|\d{1,2}\s?[/\-]\s?(?:\d{4}|\d{2})|(?:\d{1,2}[ \-])?" +
        @"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ \-]?\d{0,2},?[ \-]*(?:\d{4}|\d{2}))$", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:\d{1,2}\s?[/\-.]\s?\d{1,2}\s?[/\-.]\s?(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d" +
        @"|.*[A-Za-z]{3}.*\d{1,2}.*\D(?:\d{4}|\d{2}))$")]
    private static partial Regex FullDate();

    [GeneratedRegex(@"^[A-Z](?:\s?/\s?[A-Z]|\s*\(?[KV]\)?|\s?/?\s?[345])?$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\$?\s?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)\s*(?:shares|shs\.?|sh\.?|units)?$|^\$?-0-$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\$?\s?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)(?:[ \-]\d{1,2}/\d{1,2})?$" +
        @"|^\$?\s?\d{1,2}/\d{1,2}$|^\$?-0-$|^\$?\d[\d.]*\s*(?:per|/)\s*share$", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"^\(?[AD]\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    [GeneratedRegex(@"^\(?A\)?\s*[,/]\s*\(?D\)?$")]
    private static partial Regex Sides();

    [GeneratedRegex(@"^\(?[DI]\)?$|^(?:In)?direct$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"[A-Za-z]{3,}")]
    private static partial Regex Words();
}
