using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>Hands the rows of a table to the binder, column by column.</summary>
internal sealed partial class RowWriter(FilingBinder binder, NoteLabels notes, char form)
{
    // General Instruction 8 of Form 5: a 3 in the place of the code is a holding that a Form 3 should have reported.
    private const string MissedOnForm3 = "3";

    private readonly List<string> _marks = [];

    /// <summary>Whether the table prints a V column, so that a blank in it says that a row is not reported early.</summary>
    public bool HasEarlyColumn { get; set; }

    public void Write(TypewrittenRow row, bool derivative)
    {
        if (IsNoRow(row, derivative)) return;
        binder.BeginRow(derivative);
        Bracketed(row);
        foreach (var (column, cell) in row.Cells)
            if (column.Side == '\0') Column(column, cell.Text, derivative, cell.Place);
        Sides(row);
        var isTransaction = form != '3' && IsTransaction(row);
        if (isTransaction && form == '4' && HasEarlyColumn && !binder.IsGiven(Field.TransactionFormType)) binder.Value(Field.TransactionFormType, "4", row.Place);
        binder.EndRow(isTransaction ? RowKind.Transaction : RowKind.Holding);
    }

    /// <summary>A row reports a transaction if it has a code, an amount acquired or disposed of, or a date; words in the place of the date ("previously reported") are none.</summary>
    private bool IsTransaction(TypewrittenRow row)
    {
        foreach (var (column, cell) in row.Cells)
        {
            if (CellText.IsFiller(CellText.WithoutMarks(cell.Text))) continue;
            if (column.Field == Field.TransactionCode && form == '5' && CellText.WithoutMarks(cell.Text) == MissedOnForm3) continue;
            if (column.Field is Field.TransactionCode or Field.TransactionShares or Field.TransactionAcquiredDisposedCode && !Nothing().IsMatch(cell.Text)) return true;
            if (column.Field == Field.TransactionDate && cell.Text.Any(char.IsDigit)) return true;
        }
        return false;
    }

    /// <summary>Words in the table that are no row: "None", or the heading of a class. They are reported, not dropped.</summary>
    private bool IsNoRow(TypewrittenRow row, bool derivative)
    {
        var table = derivative ? "II" : "I";
        var words = row.Cells.Values.Where(c => !CellText.IsFiller(c.Text)).ToList();
        bool IsValue((string Text, int Place) word) => row.Cells.Any(c => c.Value == word && (c.Key.CellKind == CellKind.Text || CellFit.Fit(c.Key.CellKind, word.Text) >= 0));
        if (words.Count == 0) return true;
        if (words.TrueForAll(w => Nothing().IsMatch(w.Text)))
        {
            binder.Report(TypewrittenDiagnostics.TableSaysNone, $"Table {table} says \"{words[0].Text}\" and has no row there.", words[0].Place);
            if (form == '3' && NoSecurities().IsMatch(words[0].Text)) binder.Value(Field.NoSecuritiesOwned, "1", words[0].Place);
            return true;
        }
        var title = row[FormColumns.Of(derivative, form == '3')[0][0]];
        if (words.Exists(w => Total().IsMatch(w.Text)) || title.Length == 0 && !words.Exists(IsValue))
        {
            binder.Report(TypewrittenDiagnostics.TextWithoutRow, $"Table {table} has \"{string.Join(' ', words.Select(w => w.Text))}\", which is no row of the form; it is not in the output.", words[0].Place);
            return true;
        }
        if (words.Count > 1 || row.HasValues) return false;
        binder.Report(TypewrittenDiagnostics.TextWithoutRow, $"Table {table} has \"{words[0].Text}\" with no value beside it; it is not in the output.", words[0].Place);
        return true;
    }

    /// <summary>Whether a text says that there is nothing.</summary>
    public static bool SaysNothing(string text) => Nothing().IsMatch(text);

    private void Column(FormColumn column, string cell, bool derivative, long place)
    {
        var field = InDollars(column.Field, cell, derivative);
        var text = Marked(field, cell, place);
        if (CellText.IsFiller(text)) return;
        switch (column.CellKind)
        {
            case CellKind.Code: Code(text, place); break;
            case CellKind.Early: Early(text, place); break;
            case CellKind.AcquiredDisposed or CellKind.DirectIndirect: Letter(column, text, place); break;
            case CellKind.Number or CellKind.Money: Number(field, text, place); break;
            default: binder.Value(field, text, place); break;
        }
    }

    /// <summary>"(250)" and "-250" beside D: book-keepers write what goes out in brackets or with a minus sign, and the letter says it already.</summary>
    private void Bracketed(TypewrittenRow row)
    {
        foreach (var (column, cell) in row.Cells.Where(c => c.Key.Field == Field.TransactionShares).ToList())
        {
            if (OutGoing().Match(cell.Text) is not { Success: true } match || !IsDisposed(row, column)) continue;
            row.Cells[column] = (match.Groups["n"].Value + match.Groups["mark"].Value, cell.Place);
            binder.Report(TypewrittenDiagnostics.TypewrittenNumber, Field.TransactionShares, $"\"{cell.Text}\" disposed of was read as {match.Groups["n"].Value}.", cell.Place);
        }
    }

    private static bool IsDisposed(TypewrittenRow row, FormColumn amount) =>
        amount.Side == 'D' || amount.Side == '\0' && row.Cells.Any(c => c.Key.CellKind == CellKind.AcquiredDisposed && CellText.WithoutMarks(c.Value.Text).Trim('(', ')', ' ') is "D" or "d");

    /// <summary>A column for a number of securities holds their value where it has a dollar sign, as the form asks for debt and the like.</summary>
    private static Field InDollars(Field field, string cell, bool derivative) => !cell.AsSpan().TrimStart().StartsWith("$") ? field : field switch
    {
        Field.TransactionShares when derivative => Field.TransactionTotalValue,
        Field.UnderlyingSecurityShares => Field.UnderlyingSecurityValue,
        Field.SharesOwnedFollowingTransaction => Field.ValueOwnedFollowingTransaction,
        _ => field,
    };

    /// <summary>The text without its marks, which go to the field.</summary>
    private string Marked(Field field, string cell, long place)
    {
        _marks.Clear();
        var text = CellText.Part(cell, notes, _marks);
        var carrier = field == Field.TransactionFormType ? Field.TransactionCode : field;
        foreach (var mark in _marks) binder.Mark(carrier, mark, place);
        return text;
    }

    private void Number(Field field, string text, long place)
    {
        var plain = TypewrittenNumber.Plain(text);
        binder.Value(field, plain, place);
        if (plain != text && !plain.Equals(text.TrimStart('$', ' '), StringComparison.Ordinal))
            binder.Report(TypewrittenDiagnostics.TypewrittenNumber, field, $"\"{text}\" was read as {plain}.", place);
    }

    private void Code(string text, long place)
    {
        if (Nothing().IsMatch(text)) return;
        if (form == '5' && text == MissedOnForm3)
        {
            binder.Value(Field.TransactionFormType, text, place);
            return;
        }
        // General Instruction 8 of Form 5: "P4" is a purchase that a Form 4 should have reported.
        if (form == '5' && CodeAndForm().Match(text) is { Success: true } late)
        {
            binder.Value(Field.TransactionCode, late.Groups[1].Value, place);
            binder.Value(Field.TransactionFormType, late.Groups[2].Value, place);
            return;
        }
        var match = CodeAnd().Match(text);
        binder.Value(Field.TransactionCode, match.Success ? match.Groups["code"].Value.ToUpperInvariant() : text, place);
        if (match.Groups["with"].Value is "K") binder.Value(Field.EquitySwapInvolved, "1", place);
        if (match.Groups["with"].Value is "V" && form == '4') binder.Value(Field.TransactionFormType, "5", place);
    }

    /// <summary>V: reported on Form 4 earlier than its Form 5 is due (General Instruction 8).</summary>
    private void Early(string text, long place)
    {
        if (text.Equals("V", StringComparison.OrdinalIgnoreCase))
        {
            if (form == '4') binder.Value(Field.TransactionFormType, "5", place);
        }
        else if (!Nothing().IsMatch(text)) binder.Report(TypewrittenDiagnostics.CellLost, $"\"{text}\" stands in the column V, which holds nothing else; it is not in the output.", place);
    }

    private void Letter(FormColumn column, string text, long place)
    {
        if (Nothing().IsMatch(text)) return;
        var letter = text.Trim('(', ')', ' ', '.').ToUpperInvariant();
        if (column.CellKind == CellKind.DirectIndirect) letter = letter switch { "DIRECT" => "D", "INDIRECT" => "I", _ => letter };
        if (letter is "A" or "D" && column.CellKind == CellKind.AcquiredDisposed || letter is "D" or "I" && column.CellKind == CellKind.DirectIndirect) binder.Value(column.Field, letter, place);
        else if (!(column.CellKind == CellKind.AcquiredDisposed && BothSides().IsMatch(text))) binder.Value(column.Field, text, place);
    }

    /// <summary>Item 5 of Table II: the amount stands in the column (A) or (D), or a letter stands beside it.</summary>
    private void Sides(TypewrittenRow row)
    {
        var sides = row.Cells.Where(c => c.Key.Side != '\0' && !CellText.IsFiller(CellText.WithoutMarks(c.Value.Text)) && !Nothing().IsMatch(c.Value.Text)).ToList();
        if (sides.Count == 2 && sides.Exists(s => s.Value.Text == "0")) sides.RemoveAll(s => s.Value.Text == "0");
        if (sides.Count == 2)
        {
            binder.Report(TypewrittenDiagnostics.BothSides, Field.TransactionShares, $"has \"{sides[0].Value.Text}\" acquired and \"{sides[1].Value.Text}\" disposed of; neither was taken.", sides[0].Value.Place);
            return;
        }
        foreach (var (column, cell) in row.Cells.Where(c => c.Key.Side != '\0'))
        {
            var field = InDollars(Field.TransactionShares, cell.Text, true);
            var text = Marked(field, cell.Text, cell.Place);
            if (sides.Count == 0 || column != sides[0].Key) continue;
            Number(field, Lettered().Replace(text, ""), cell.Place);
            binder.Value(Field.TransactionAcquiredDisposedCode, column.Side == 'A' ? "A" : "D", cell.Place);
        }
    }

    [GeneratedRegex(@"^\W*(?:none|n/?a\.?|not\s+applicable|nil|no\s+(?:non-?derivative\s+|derivative\s+)?(?:securities|transactions?)\b.*)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\W*(?:sub-?\s?|grand\s+)?totals?\b\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"no\s+securities\s+(?:are\s+|is\s+)?(?:beneficially\s+)?owned", RegexOptions.IgnoreCase)]
    private static partial Regex NoSecurities();

    // Brackets of one or two digits alone are the mark of a note.
    [GeneratedRegex(@"^(?:\(\s?(?<n>\d{3,}|[\d,]*\d,\d{3}|[\d,]*\.\d+)\s?\)|-\s?(?<n>\d[\d,]*(?:\.\d+)?))(?<mark>\s*(?:\(\d{1,2}\)|\*+)?)$")]
    private static partial Regex OutGoing();

    [GeneratedRegex(@"^(?<code>[A-Za-z])(?:\s*[/\s]\s*\(?(?<with>[KV])\)?)?$|^(?<code>[A-Z])\s*\((?<with>[KV])\)$")]
    private static partial Regex CodeAnd();

    [GeneratedRegex(@"^([A-Z])\s?/?\s?([45])$")]
    private static partial Regex CodeAndForm();

    [GeneratedRegex(@"^\(?A\)?\s*[,/&]\s*\(?D\)?$")]
    private static partial Regex BothSides();

    [GeneratedRegex(@"\s*\(?[AD]\)?$")]
    private static partial Regex Lettered();
}
