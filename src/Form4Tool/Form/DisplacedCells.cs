using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Values that stand in the column beside their own, as those of typists who ran out of room and of texts whose columns have shifted.
/// The form's logic shows them: no title ends in the date that its row lacks, and no nature is a lone D. What can be of one column only is
/// moved there, and said; what may be of two is kept as filed.
/// </summary>
/// <remarks>
/// What a row cannot be without follows from the SEC's schema (ownershipDocumentCommon.xsd): a transaction has a date, a number and a
/// code; a position an amount owned; the price of an option and that of a transaction a number or a footnote.
/// </remarks>
internal static class DisplacedCells
{
    /// <summary>Sets right, in a row that was begun, what stands beside its column.</summary>
    public static void Mend(FormRow row, bool derivative, char form, FilingBinder binder)
    {
        var trades = !row[Column.Code].IsEmpty || !row[Column.Amount].IsEmpty || !row[Column.Acquired].IsEmpty
            || !row[Column.Disposed].IsEmpty;
        if (row[Column.Date].IsEmpty && trades && !row[Column.DeemedDate].IsEmpty) Move(Column.DeemedDate, Column.Date);
        if (derivative)
        {
            if (form == '3') Behind(Column.Title, Column.Exercisable);
            else if (!Behind(Column.Title, Column.ConversionPrice) && trades) Behind(Column.Title, Column.Date);
            Underlying();
        }
        else if (form == '3') Behind(Column.Title, Column.Owned);
        else if (trades) Behind(Column.Title, Column.Date);
        if (row[Column.DirectIndirect].IsEmpty && !row[Column.Nature].IsEmpty) Form();
        Price();

        // A value of dollars beside a title that ends in a number: both stand one column to the left.
        void Underlying()
        {
            if (row[Column.UnderlyingTitle].IsEmpty) return;
            if (row[Column.Price].IsEmpty && row[Column.UnderlyingAmount].Text.StartsWith('$')
                && LastWord(row[Column.UnderlyingTitle].Text, ValueKind.Number) > 0) Move(Column.UnderlyingAmount, Column.Price);
            if (Behind(Column.UnderlyingTitle, Column.UnderlyingAmount) || !row[Column.UnderlyingAmount].IsEmpty) return;
            if (row[Column.Price].Text is { Length: > 0 } price && !price.Contains('$') && !price.Contains('.')
                && ValueShape.KindOf(price) == TokenKind.Number)
                Keep(Column.Price, "may be the number of the underlying securities, which the row lacks");
        }

        // The letter that each row has.
        void Form()
        {
            var (text, place) = row[Column.Nature];
            var word = text.Split(' ', 2)[0];
            var rest = text[word.Length..].TrimStart(' ', '-', '\u2013', ',', ':');
            if (word.Trim('(', ')') is not ("D" or "I") || rest.Length > 0 && text.Length == word.Length + 1 + rest.Length
                && word[0] != '(') return;
            row[Column.DirectIndirect] = new Cell(word, place);
            row[Column.Nature] = new Cell(rest, place);
            Say(word, Column.Nature, Column.DirectIndirect, place);
        }

        // A number of money that no transaction has, and dollars owned beside a price that is missing.
        void Price()
        {
            if (!trades && row[Column.Date].IsEmpty && row[Column.Owned].IsEmpty
                && ValueShape.KindOf(row[Column.Price].Text) == TokenKind.Number)
                Keep(Column.Price, "stands under the price of a row without a transaction, and may be the amount owned, which it lacks");
            else if (trades && row[Column.Owned].IsEmpty && row[Column.Price].Text is { Length: > 4 } price && !price.Contains('.')
                && ValueShape.KindOf(price) == TokenKind.Number)
                Keep(Column.Price, "may be the amount owned, which the row lacks");
            else if (trades && !derivative && row[Column.Price].IsEmpty && row[Column.Owned].Text.StartsWith('$'))
                Keep(Column.Owned, "may be the price, which the row lacks");
        }

        // A value behind a text, whose column is empty.
        bool Behind(Column text, Column column)
        {
            if (row[text].IsEmpty || !row[column].IsEmpty) return false;
            var (cell, place) = row[text];
            if (LastWord(cell, FormColumn.KindOf(column)) is not (> 0 and var at)) return false;
            row[column] = new Cell(cell[at..], place);
            row[text] = new Cell(cell[..at].TrimEnd(), place);
            Say(cell[at..], text, column, place);
            return true;
        }

        void Move(Column from, Column to)
        {
            (row[to], row[from]) = (row[from], Cell.Empty);
            Say(row[to].Text, from, to, row[to].Place);
        }

        void Say(string value, Column from, Column to, long place) =>
            binder.Report(FormDiagnostics.Displaced, FormColumn.FieldOf(to, value, derivative),
                $"\"{value}\" stands in the column of {Fields.Name(FormColumn.Of(from).Field)}; read from there, as its own is empty.",
                    place);

        void Keep(Column column, string fault)
        {
            var (text, place) = row[column];
            row[column] = Cell.Empty;
            binder.KeepAsFiled(FormDiagnostics.Displaced, FormColumn.FieldOf(column, text, derivative), text, fault, place);
        }
    }

    /// <summary>
    /// Where the last word of a text begins, if it is a value of a kind and no part of the text: par values, years, and dates behind
    /// "due" are. 0 or less where it is none.
    /// </summary>
    private static int LastWord(string text, ValueKind kind)
    {
        var at = text.LastIndexOf(' ') + 1;
        var word = text.AsSpan(at);
        if (at < 4 || !word.ContainsAnyInRange('0', '9')) return 0;
        var shape = ValueShape.KindOf(word);
        var fits = kind switch
        {
            ValueKind.Date => shape == TokenKind.Date,
            ValueKind.Number => shape == TokenKind.Number && (word.Contains(',') || word.Length > 4),
            _ => shape == TokenKind.Money,
        };
        return fits && !IsOpen(text.AsSpan(0, at).TrimEnd(), shape) ? at : 0;
    }

    /// <summary>Whether a text asks for a number or date behind it.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, TokenKind shape)
    {
        if (!char.IsAsciiLetterOrDigit(text[^1]) && text[^1] is not (')' or ',' or '.')) return true;
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (shape == TokenKind.Money && last.Equals("par", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var word in (ReadOnlySpan<string>)
            ["value", "at", "of", "due", "on", "to", "through", "until", "exp", "expiring", "expires", "dated", "no", "per"])
            if (last.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
