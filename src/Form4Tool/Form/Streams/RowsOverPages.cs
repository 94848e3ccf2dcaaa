using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Rows that the end of a page tears. What follows on the next page are the rests of all texts of the row, not of its nature
/// alone; and as a browser sets the cells of a row around its middle, the number of their lines does not tell which were whole
/// before. A text is taken for whole where a row that is not torn has the same.
/// </summary>
internal sealed class RowsOverPages
{
    private readonly List<(FormRow Row, FormRow? Next, string Words, long Place, bool Mixed)> _torn = [];

    public void Clear() => _torn.Clear();

    /// <summary>Looks at what stands behind the last value of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rest">What was taken for its nature.</param>
    /// <param name="next">The row whose title follows; null behind the last.</param>
    /// <param name="text">The text that the tokens point into.</param>
    public void Look(FormRow row, ReadOnlySpan<Token> rest, FormRow? next, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i].Gap != Gap.Page) continue;
            // A nature begins beside the values of its row; and a mark before its other words is another cell's.
            var mixed = i == 0 || (rest[i].Kind == TokenKind.Mark && i + 1 < rest.Length && rest[i + 1].Kind != TokenKind.Mark);
            _torn.Add((row, next, NatureTitleSplitter.Phrase(rest, text), rest[i].Place, mixed));
            return;
        }
    }

    /// <summary>Leaves out the texts that may not be whole, when all rows are known.</summary>
    public void Settle(List<FormRow> rows, FilingBinder binder)
    {
        foreach (var (row, next, words, place, mixed) in _torn)
        {
            bool title = IsWhole(row, Column.Title), underlying = IsWhole(row, Column.UnderlyingTitle);
            if (title && underlying && !mixed) continue;
            binder.Report(FormDiagnostics.ColumnUnknown,
                $"\"{words}\" goes on behind a page's end in the middle of a row, and may be the rest of more than one of its texts; " +
                    $"those that no other row has are not in the output.", place);
            row[Column.Nature] = Cell.Empty;
            if (!title) row[Column.Title] = Cell.Empty;
            if (!underlying) row[Column.UnderlyingTitle] = Cell.Empty;
            if (!(title && underlying) && next is not null && !IsWhole(next, Column.Title)) next[Column.Title] = Cell.Empty;
        }

        bool IsWhole(FormRow row, Column column) =>
            row[column].IsEmpty || rows.Exists(other =>
            other != row && other[column].Text == row[column].Text && !_torn.Exists(torn => torn.Row == other));
    }
}
