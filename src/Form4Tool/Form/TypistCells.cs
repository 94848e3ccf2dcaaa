using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Cells as typists filled them: dashes and "none" where there is nothing, <c>-0-</c> for zero, units beside amounts (<c>1,000
/// shares</c>, <c>$5 per share</c>), amounts that go out in brackets, letters in brackets or written out. What was typed so is
/// brought to what the form asks for, with a note where digits are concerned. Prices in fractions (<c>25 1/2</c>, as exchanges
/// quoted until April 2001) stay as they are.
/// </summary>
internal sealed partial class TypistCells(NoteIds notes, bool derivative, FilingBinder binder) : ICellReader
{
    /// <inheritdoc/>
    public bool ColumnsMayShift => true;

    /// <summary>A typist leaves V blank in a row whose code is missing, too.</summary>
    public bool BlankSpeaksWithoutCode => true;

    /// <summary>Typists explained some marks in sentences without one, which are read as remarks.</summary>
    public bool MarksHaveNotes => false;

    public string Read(FormRow row, Column column, List<string> marks)
    {
        var cell = row[column];
        var plain = column is Column.Amount or Column.Acquired or Column.Disposed ? WithoutBrackets(row, column) : cell.Text;
        var text = TypistMarks.Split(plain, notes, marks);
        if (Absence.IsFiller(text)) return "";
        switch (FormColumn.KindOf(column))
        {
            case ValueKind.Code:
                if (Absence.IsSaid(text)) return "";
                var isSmall = char.IsAsciiLetterLower(text[0]) && (text.Length == 1 || !char.IsAsciiLetter(text[1]));
                return isSmall ? text.ToUpperInvariant() : text;
            case ValueKind.Early: return Absence.IsSaid(text) ? "" : text;
            case ValueKind.AcquiredDisposed or ValueKind.DirectIndirect: return Letter(column, text);
            case ValueKind.Number or ValueKind.Price:
                var hasSide = column is Column.Acquired or Column.Disposed;
                return Number(column, hasSide ? Lettered().Replace(text, "") : text, cell.Place);
            default: return text;
        }
    }

    /// <summary>
    /// "(250)" and "-250" beside D: book-keepers write what goes out in brackets or with a minus sign, and the letter says it already.
    /// </summary>
    private string WithoutBrackets(FormRow row, Column column)
    {
        var (text, place) = row[column];
        if (OutGoing().Match(text) is not { Success: true } match || !IsDisposed(row, column)) return text;
        Report(column, text, $"\"{text}\" disposed of was read as {match.Groups["n"].Value}.", place);
        return match.Groups["n"].Value + match.Groups["mark"].Value;
    }

    private static bool IsDisposed(FormRow row, Column amount) =>
        amount == Column.Disposed
        || amount == Column.Amount && TypistMarks.Without(row[Column.Direction].Text).Trim('(', ')', ' ') is "D" or "d";

    private string Number(Column column, string text, long place)
    {
        var plain = Zero().IsMatch(text) ? "0" : Unit().Match(text) is { Success: true } unit ? unit.Groups[1].Value : text;
        if (plain != text && plain != text.TrimStart('$', ' ')) Report(column, text, $"\"{text}\" was read as {plain}.", place);
        return plain;
    }

    private void Report(Column column, string text, string message, long place) =>
        binder.Report(TypewrittenDiagnostics.TypewrittenNumber, FormColumn.FieldOf(column, text, derivative), message, place);

    /// <summary>"(A)", "d", "Direct"; both letters, as the head has them, are none.</summary>
    private static string Letter(Column column, string text)
    {
        if (Absence.IsSaid(text)) return "";
        var letter = text.Trim('(', ')', ' ', '.').ToUpperInvariant();
        if (column == Column.DirectIndirect) return letter switch { "D" or "DIRECT" => "D", "I" or "INDIRECT" => "I", _ => text };
        return letter is "A" or "D" ? letter : BothSides().IsMatch(text) ? "" : text;
    }

    // Brackets of one or two digits alone are the mark of a note.
    [GeneratedRegex(@"^(?:\(\s?(?<n>\d{3,}|[\d,]*\d,\d{3}|[\d,]*\.\d+)\s?\)|-\s?(?<n>\d[\d,]*(?:\.\d+)?))" +
        @"(?<mark>\s*(?:\(\d{1,2}\)|\*+)?)$")]
    private static partial Regex OutGoing();

    [GeneratedRegex(@"^\(?A\)?\s*[,/&]\s*\(?D\)?$")]
    private static partial Regex BothSides();

    // "1,000 A" in the column (A).
    [GeneratedRegex(@"\s*\(?[AD]\)?$")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\$?\s?-\s?0\s?-$")]
    private static partial Regex Zero();

    [GeneratedRegex(@"^(\$?\s?[\d,]*\.?\d+)\s*(?:(?:shares|shs\.?|sh\.?|units)|(?:per|/|a)\s*(?:share|sh\.?))$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
