namespace Form4Tool.Forms;

/// <summary>
/// The orders in which filers typed the columns of a table. Item 2A and 3A, the deemed execution date, came in August 2002, and
/// Form 5 has no V; so these may be missing. Filers often put one letter column for the two amounts of item 5 of Table II, and
/// in Table I the letter before the amount or behind the price.
/// </summary>
internal static class TypewrittenLayouts
{
    private static readonly FormColumn[][]
        TableI =
        [
            Of(TableLayout.Of('4', false, true).Columns),
            Of(Moved(TableLayout.Of('4', false, true).Columns, Column.Direction, Column.Amount)),
            Of(Moved(TableLayout.Of('4', false, true).Columns, Column.Direction, Column.Owned)),
        ],
        TableII = [Of(TableLayout.Of('4', true, true).Columns), Of(Lettered(TableLayout.Of('4', true, true).Columns))],
        TableIOfForm3 = [Of(TableLayout.Of('3', false, false).Columns)],
        TableIIOfForm3 = [Of(TableLayout.Of('3', true, false).Columns)];

    /// <summary>The layouts that a table may have.</summary>
    public static IReadOnlyList<FormColumn[]> Of(bool derivative, bool form3) =>
        form3 ? derivative ? TableIIOfForm3 : TableIOfForm3 : derivative ? TableII : TableI;

    private static FormColumn[] Of(IEnumerable<Column> columns) => [.. columns.Select(FormColumn.Of)];

    /// <summary>The columns with one of them moved before another.</summary>
    private static IEnumerable<Column> Moved(Column[] columns, Column moved, Column before) =>
        columns.Where(column => column != moved).SelectMany(column => column == before ? [moved, column] : (Column[])[column]);

    private static IEnumerable<Column> Lettered(Column[] columns) => columns.Select(column => column switch
    {
        Column.Acquired => Column.Amount,
        Column.Disposed => Column.Direction,
        _ => column,
    });
}
