using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Gives the cells of a row to the binder as fields, whatever the format: tells values from numbers of shares, reads code, V
/// and K, acquired or disposed of, and whether the row is a transaction. What a format's cells are written like, an
/// <see cref="ICellReader"/> knows.
/// </summary>
internal sealed class RowInterpreter(FilingBinder binder, ICellReader cells)
{
    private readonly List<string> _marks = [];

    /// <param name="row">The row.</param>
    /// <param name="derivative">Whether it is a row of Table II.</param>
    /// <param name="form">The form: <c>3</c>, <c>4</c> or <c>5</c>.</param>
    /// <param name="hasV">Whether the table prints a column V, so that a blank in it says that a row is not reported early.</param>
    public void Bind(FormRow row, bool derivative, char form, bool hasV)
    {
        binder.BeginRow(derivative);
        if (cells.ColumnsMayShift) DisplacedCells.Mend(row, derivative, form, binder);
        bool transaction = false, coded = false, early = false, blank = true;
        for (var column = Column.Title; column <= Column.Nature; column++)
        {
            if (column is Column.Acquired or Column.Disposed || row[column].IsEmpty) continue;
            var text = Take(row, column, derivative, out var field);
            switch (column)
            {
                case Column.Code: coded = Code(text, form, row[column].Place, ref early); break;
                case Column.V: early |= V(text, row[column].Place, out blank); break;
                // Of one number the column is not known, unless its sign says that it is a price: EDGAR's rows have an amount owned.
                case Column.Price when binder.IsOfEdgar && LacksDollars(row[column]) && !HasAmountOwned(row):
                    binder.KeepAsFiled(FormDiagnostics.Displaced, field, text,
                        "has no dollar sign, and may be the amount owned, which stands nowhere", row[column].Place);
                    break;
                case Column.Owned when field == Field.ValueOwnedFollowingTransaction && LacksDollars(row[Column.Price]):
                    binder.KeepAsFiled(
                        FormDiagnostics.Displaced, field, text, "has the dollar sign that the price lacks", row[column].Place);
                    break;
                default:
                    if (text.Length > 0) binder.Value(field, text, row[column].Place);
                    break;
            }
            Mark(field, row[column].Place);
            transaction |= column switch { Column.Code => coded, Column.V => early, _ => FormColumn.Of(column).IsOfTransaction
                && Tells(column, text) };
        }
        transaction |= derivative && Sides(row);
        // A position has no code, date, number or price of its own: any of these makes the row a transaction.
        transaction &= form != '3';
        // V is printed for what a Form 5 would report (the SEC's stylesheets: where the form type is 5; General Instruction 8).
        if (form == '4' && (early || hasV && blank && (coded || transaction && cells.BlankSpeaksWithoutCode)))
            binder.Value(Field.TransactionFormType, early ? "5" : "4", row.Place);
        binder.EndRow(transaction ? RowKind.Transaction : RowKind.Holding);
    }

    /// <summary>
    /// Whether what stands in such a column tells of a transaction: "previously reported" in the place of a date does not, nor "N/A" in
    /// that of a price.
    /// </summary>
    private bool Tells(Column column, string text) =>
        text.Length == 0 ? _marks.Count > 0 : column is Column.Date or Column.DeemedDate ? text.Any(char.IsAsciiDigit)
            : text.Length == 1 || text.AsSpan().ContainsAnyInRange('0', '9') || !Absence.IsSaid(text);

    /// <summary>
    /// Whether a price has lost its dollar sign, which EDGAR's pages print beside each: it may stand at the number behind it.
    /// </summary>
    private static bool LacksDollars(Cell price) =>
        price.Text.AsSpan().ContainsAnyInRange('1', '9') && !price.Text.Contains('$');

    private bool HasAmountOwned(FormRow row)
    {
        if (row[Column.Owned].IsEmpty) return false;
        var marks = new List<string>();
        return cells.Read(row, Column.Owned, marks).Length > 0;
    }

    private string Take(FormRow row, Column column, bool derivative, out Field field)
    {
        _marks.Clear();
        var text = row[column].IsEmpty ? "" : cells.Read(row, column, _marks);
        field = FormColumn.FieldOf(column, text, derivative);
        return text;
    }

    private bool Code(string text, char form, long place, ref bool early)
    {
        var coding = TransactionCoding.Of(text, form);
        early |= coding.Early;
        if (coding.Code.Length > 0) binder.Value(Field.TransactionCode, coding.Code, place);
        if (coding.Swap) binder.Value(Field.EquitySwapInvolved, "1", place);
        if (coding.FormType is { } type) binder.Value(Field.TransactionFormType, type, place);
        return coding.Code.Length > 0;
    }

    private bool V(string text, long place, out bool blank)
    {
        blank = string.IsNullOrWhiteSpace(text);
        if (text.AsSpan().Trim() is "V" or "v") return true;
        if (!blank) binder.Report(TypewrittenDiagnostics.CellLost,
            $"\"{text.Trim()}\" stands in the column V, which holds nothing else; it is not in the output.", place);
        return false;
    }

    /// <summary>
    /// Item 5 of Table II shows the direction by the side on which the number stands. A zero on the other side says that nothing
    /// was acquired, or disposed of, so the number and its side are read: the SEC's XML has room for one number and one code.
    /// </summary>
    private bool Sides(FormRow row)
    {
        if (row[Column.Acquired].IsEmpty && row[Column.Disposed].IsEmpty) return SideUnknown(row);
        var acquired = Take(row, Column.Acquired, true, out var field);
        var tells = _marks.Count > 0;
        Mark(field, row[Column.Acquired].Place);
        var disposed = Take(row, Column.Disposed, true, out var other);
        tells |= _marks.Count > 0;
        // The SEC's stylesheets print the number on both sides, with its marks, where the document has no code.
        var same = acquired == disposed;
        if (!same) Mark(other, row[Column.Disposed].Place);

        bool isAcquired = IsAmount(acquired), isDisposed = IsAmount(disposed);
        if (isAcquired && isDisposed && !same && Absence.IsZero(acquired) != Absence.IsZero(disposed)) (isAcquired,
            isDisposed) = (!Absence.IsZero(acquired), !Absence.IsZero(disposed));
        if (isAcquired && isDisposed)
        {
            if (same) binder.Value(field, acquired, row[Column.Acquired].Place);
            binder.Report(FormDiagnostics.BothSides, Field.TransactionAcquiredDisposedCode,
                $"is not known: \"{row[Column.Acquired].Text}\" stands under (A) and \"{row[Column.Disposed].Text}\" under (D).",
                    row[Column.Acquired].Place);
            return true;
        }
        if (!isAcquired && !isDisposed) return tells;
        var (text, nothing) = isAcquired ? (acquired, disposed) : (disposed, acquired);
        var place = row[isAcquired ? Column.Acquired : Column.Disposed].Place;
        binder.Value(isAcquired ? field : other, text, place);
        var (side, otherSide) = isAcquired ? ("A", "disposed of") : ("D", "acquired");
        binder.Value(Field.TransactionAcquiredDisposedCode, side, place);
        if (!Absence.IsFiller(nothing))
            binder.Report(FormDiagnostics.NothingOnOtherSide, Field.TransactionAcquiredDisposedCode,
                $"is {side}: \"{nothing}\" on the other side says that nothing was {otherSide}.", place);
        return true;
    }

    private static bool IsAmount(string text) => !Absence.IsFiller(text)
        && (text.AsSpan().ContainsAnyInRange('0', '9') || !Absence.IsSaid(text));

    /// <summary>
    /// A number of Table II without a letter beside it, of which a text shows that it stood under (A) or (D), but not under which.
    /// </summary>
    private bool SideUnknown(FormRow row)
    {
        if (!row[Column.Amount].IsEmpty && row[Column.Direction].IsEmpty)
            binder.Report(FormDiagnostics.SideUnknown, Field.TransactionAcquiredDisposedCode,
                "is not known: the text does not show whether the number stood under (A) or (D).", row[Column.Amount].Place);
        return false;
    }

    private void Mark(Field field, long place)
    {
        foreach (var mark in _marks) binder.Mark(field, mark, place, cells.MarksHaveNotes);
    }
}
