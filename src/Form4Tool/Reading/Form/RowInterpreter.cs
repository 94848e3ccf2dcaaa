using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Form;

/// <summary>Gives the cells of a row to the binder as fields: splits marks off, tells values from numbers of shares, and reads code, V and K.</summary>
internal sealed class RowInterpreter(FilingBinder binder, NoteIds notes)
{
    private readonly List<int> _marks = [];

    public void Bind(FormRow row, TableLayout layout, char form)
    {
        binder.BeginRow(layout.Derivative);
        var transaction = false;
        foreach (var column in layout.Columns)
        {
            var cell = row[column];
            if (cell.IsEmpty || column is Column.Acquired or Column.Disposed) continue;
            Put(column, cell, form, row);
            // A mark alone under "Code" may hang on the coding of a position.
            transaction |= IsOfTransaction(column) && (column != Column.Code || binder.IsGiven(Field.TransactionCode));
        }
        if (layout.Derivative) transaction |= Side(row);
        // A position has no code, date, number or price of its own: any of these makes the row a transaction.
        binder.EndRow(transaction && form != '3' ? RowKind.Transaction : RowKind.Holding);
    }

    private static bool IsOfTransaction(Column column) => column is Column.Date or Column.DeemedDate or Column.Code or Column.V
        or Column.Amount or Column.Direction or Column.Price;

    private void Put(Column column, Cell cell, char form, FormRow row)
    {
        switch (column)
        {
            case Column.Code: Code(cell, form, !row[Column.V].IsEmpty); break;
            case Column.V: break;
            case Column.Amount: Value(Field.TransactionShares, cell); break;
            case Column.Owned: Value(Field.SharesOwnedFollowingTransaction, cell, Field.ValueOwnedFollowingTransaction); break;
            case Column.UnderlyingAmount: Value(Field.UnderlyingSecurityShares, cell, Field.UnderlyingSecurityValue); break;
            default: Value(FieldOf(column), cell); break;
        }
    }

    private static Field FieldOf(Column column) => column switch
    {
        Column.Title => Field.SecurityTitle,
        Column.ConversionPrice => Field.ConversionOrExercisePrice,
        Column.Date => Field.TransactionDate,
        Column.DeemedDate => Field.DeemedExecutionDate,
        Column.Direction => Field.TransactionAcquiredDisposedCode,
        Column.Price => Field.TransactionPricePerShare,
        Column.Exercisable => Field.ExerciseDate,
        Column.Expiration => Field.ExpirationDate,
        Column.UnderlyingTitle => Field.UnderlyingSecurityTitle,
        Column.DirectIndirect => Field.DirectOrIndirectOwnership,
        Column.Nature => Field.NatureOfOwnership,
        _ => Field.None,
    };

    /// <summary>Table II shows the direction by the side on which the number stands.</summary>
    private bool Side(FormRow row)
    {
        var (acquired, disposed, unknown) = (row[Column.Acquired], row[Column.Disposed], row[Column.Amount]);
        if (acquired.IsEmpty && disposed.IsEmpty)
        {
            if (unknown.IsEmpty) return false;
            Value(Field.TransactionShares, unknown, Field.TransactionTotalValue);
            binder.Report(FormDiagnostics.SideUnknown, Field.TransactionAcquiredDisposedCode,
                "is not known: the text does not show whether the number stood under (A) or (D).", unknown.Place);
            return true;
        }
        if (!acquired.IsEmpty && !disposed.IsEmpty)
        {
            // The SEC's stylesheets print the number on both sides where the document has no code.
            if (acquired.Text == disposed.Text) Value(Field.TransactionShares, acquired, Field.TransactionTotalValue);
            binder.Report(FormDiagnostics.BothSides, Field.TransactionAcquiredDisposedCode,
                $"is not known: \"{acquired.Text}\" stands under (A) and \"{disposed.Text}\" under (D).", acquired.Place);
            return true;
        }
        var cell = acquired.IsEmpty ? disposed : acquired;
        Value(Field.TransactionShares, cell, Field.TransactionTotalValue);
        if (binder.IsGiven(Field.TransactionShares) || binder.IsGiven(Field.TransactionTotalValue))
            binder.Value(Field.TransactionAcquiredDisposedCode, acquired.IsEmpty ? "D" : "A", cell.Place);
        return true;
    }

    /// <summary>A value and its marks. Where a column shows a number of securities or their value, the value has a dollar sign.</summary>
    private void Value(Field field, Cell cell, Field inDollars = Field.None)
    {
        var text = Split(cell, Fields.Kind(field) == FieldKind.Text && field is not (Field.DirectOrIndirectOwnership or Field.TransactionAcquiredDisposedCode));
        if (inDollars != Field.None && text.AsSpan().TrimStart(" \\\u00A0").StartsWith('$')) field = inDollars;
        if (text.Length > 0) binder.Value(field, text, cell.Place);
        Mark(field, cell);
    }

    /// <summary>The code; <c>J/K</c> for one in an equity swap. V marks a row that a Form 5 would report (contract of the SEC's stylesheet: V where the form type is 5).</summary>
    private void Code(Cell cell, char form, bool v)
    {
        var text = Split(cell, false).Trim();
        var swap = false;
        // The website prints "J/K", and some of its pages "JK" or "J K"; a lone K is the code K.
        if (text.Length is 2 or 3 && text[^1] is 'K' && (text.Length == 2 ? char.IsAsciiLetterUpper(text[0]) : text[1] is '/' or ' ')) (swap, text) = (true, text[..1]);
        if (text.Length > 0) binder.Value(Field.TransactionCode, text, cell.Place);
        if (swap) binder.Value(Field.EquitySwapInvolved, "1", cell.Place);
        Mark(Field.TransactionCode, cell);
        if (form == '4' && (v || text.Length > 0)) binder.Value(Field.TransactionFormType, v ? "5" : "4", cell.Place);
    }

    private string Split(Cell cell, bool words)
    {
        _marks.Clear();
        return FootnoteMarks.Split(cell.Text, words, notes, _marks);
    }

    private void Mark(Field field, Cell cell)
    {
        foreach (var id in _marks)
        {
            binder.Mark(field, $"F{id}", cell.Place);
            if (!notes.Contains(id))
                binder.Report(FormDiagnostics.MarkWithoutNote, field, $"has the footnote mark ({id}), which the page does not explain.", cell.Place);
        }
    }
}
