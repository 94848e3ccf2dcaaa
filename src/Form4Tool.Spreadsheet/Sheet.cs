using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Spreadsheet;

/// <summary>A kind of sheet.</summary>
/// <param name="Name">What its tab says; further sheets of the kind have a number behind it.</param>
/// <param name="Columns">Its columns: the name above, what cells hold, and how wide they are.</param>
internal sealed record Sheet(string Name, IReadOnlyList<(string Name, CellKind Kind, double Width)> Columns)
{
    private const double TextWidth = 18, NumberWidth = 14, DateWidth = 11, TimeWidth = 19, FlagWidth = 9, LongTextWidth = 60;

    /// <summary>The rows: the columns of the CSV.</summary>
    public static Sheet Rows { get; } = new("Rows",
        [.. RowColumns.All.Select(column =>
            (column.Name, column.Kind, column.Width > 0 ? column.Width + 2 : WidthOf(column.Name, column.Kind)))]);

    /// <summary>The filings, their owners and footnotes, and what was found: tables of the data sets.</summary>
    public static Sheet Filings { get; } = Of("Filings", FilingTable.Submission);

    /// <inheritdoc cref="Filings"/>
    public static Sheet Owners { get; } = Of("Owners", FilingTable.ReportingOwner);

    /// <inheritdoc cref="Filings"/>
    public static Sheet Footnotes { get; } = Of("Footnotes", FilingTable.Footnotes);

    /// <inheritdoc cref="Filings"/>
    public static Sheet NotRead { get; } = Of("Not read", FilingTable.Diagnostics);

    private static Sheet Of(string name, FilingTable table) =>
        new(name, [.. table.Columns.Select(column => (column.Name, column.Kind, WidthOf(column.Name, column.Kind)))]);

    private static double WidthOf(string name, CellKind kind) => kind switch
    {
        CellKind.Number => NumberWidth,
        CellKind.Date => DateWidth,
        CellKind.Time => TimeWidth,
        CellKind.Flag or CellKind.Count or CellKind.Key => FlagWidth,
        _ when name is "footnotes" or "FOOTNOTE_TXT" or "MESSAGE" or "REMARKS" => LongTextWidth,
        _ => TextWidth,
    };
}
