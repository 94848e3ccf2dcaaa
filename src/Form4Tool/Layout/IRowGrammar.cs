using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Layout;

/// <summary>
/// Takes apart the rows of a table whose columns are lost: the cells are there in order, but the empty ones are gone, or
/// several cells are one text, or a row is spread over lines. Text dialects implement it by the grammar of the form (a date,
/// a code, an amount, A or D, a price …).
/// </summary>
internal interface IRowGrammar
{
    /// <summary>Reads one table into rows.</summary>
    /// <param name="lines">The lines of the table, its header among them: in a text that runs on, header and rows may share a line.</param>
    /// <param name="layout">The columns that the table has on the form.</param>
    /// <param name="notes">The footnotes there are.</param>
    /// <param name="rows">Where the rows go. What cannot be known stays empty; a number of Table II whose side is unknown goes to <see
    /// cref="Column.Amount"/>.</param>
    /// <param name="binder">Where findings are reported.</param>
    /// <returns>The lines that could not be read as rows.</returns>
    IReadOnlyList<Line> Read(IReadOnlyList<Line> lines, TableLayout layout, NoteIds notes, ICollection<FormRow> rows, FilingBinder binder);
}
