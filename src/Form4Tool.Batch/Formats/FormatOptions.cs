namespace Form4Tool.Batch.Formats;

/// <summary>How values are written.</summary>
/// <param name="SpreadsheetSafe">Whether texts that a spreadsheet would run as a formula are escaped.</param>
/// <param name="Derived">
/// Whether the facts that follow from a filing are written beside it, in formats that have a place for them; see
/// <see cref="FilingFormat.HoldsFacts"/>.
/// </param>
/// <param name="Columns">
/// The columns of formats that are lines of rows, by name with a comma between them; null for the usual ones.
/// </param>
/// <param name="Spreadsheet">
/// Whether CSV and TSV are for a spreadsheet: with a byte order mark, texts kept as texts and run as nothing, one value a cell.
/// </param>
/// <param name="Partition">How the files of a folder are divided, in formats that have this.</param>
/// <param name="Schema">The schema of the tables of a server, in formats that have this; null for the usual one.</param>
/// <param name="Width">
/// How many characters a line of a table may have: columns that matter less are left out where none are chosen; null for as many as its
/// columns have.
/// </param>
/// <param name="Ascii">Whether a table has letters of ASCII alone, for a terminal that has no others.</param>
public sealed record FormatOptions(
    bool SpreadsheetSafe = false, bool Derived = false, string? Columns = null, bool Spreadsheet = false,
    Partitioning Partition = Partitioning.Quarter, string? Schema = null, int? Width = null, bool Ascii = false)
{
    /// <summary>The names of the columns; null where none are chosen.</summary>
    internal string[]? ColumnNames => Columns?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>How the files of a folder are divided by the time of filing.</summary>
public enum Partitioning
{
    /// <summary>By year and quarter.</summary>
    Quarter,
    /// <summary>By the year of filing alone.</summary>
    Year,
    /// <summary>Not at all.</summary>
    None,
}
