using System.Buffers;

namespace Form4Tool.Output;

/// <summary>Texts as cells of CSV and TSV that a spreadsheet opens: kept as they are, and run as nothing.</summary>
internal static class SpreadsheetText
{
    /// <summary>Longer texts are no numbers and no dates.</summary>
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,-/:()%$ eE#");

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// A cell of a text. What would be run as a formula has an apostrophe before it; what would be taken for a number, a date or a flag,
    /// and lose its zeros or its spelling, stands as <c>="0000320193"</c>, a formula that gives the text.
    /// </summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        // OWASP's list of what begins a formula: https://owasp.org/www-community/attacks/CSV_Injection.
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') return "'" + text;
        return IsConverted(text) ? $"=\"{text}\"" : text;
    }

    /// <summary>Whether a spreadsheet would make something else of a text; such a text has no quote in it.</summary>
    private static bool IsConverted(string text)
    {
        if (text.Length > LongestNumber) return false;
        const StringComparison anyCase = StringComparison.OrdinalIgnoreCase;
        if (text.Equals("true", anyCase) || text.Equals("false", anyCase)) return true;
        if (!text.AsSpan().ContainsAnyExcept(OfNumbers)) return text.AsSpan().ContainsAnyInRange('0', '9');
        // "Sep 1", "1-Mar" and "MAR1" become days.
        return text.AsSpan().ContainsAnyInRange('0', '9') && text.Length <= 12 && !text.Contains('"')
            && Array.Exists(Months, month => text.Contains(month, anyCase));
    }
}
