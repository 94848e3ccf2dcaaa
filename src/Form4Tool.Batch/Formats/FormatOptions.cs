namespace Form4Tool.Batch.Formats;

/// <summary>How values are written.</summary>
/// <param name="SpreadsheetSafe">Whether texts that a spreadsheet would run as a formula are escaped.</param>
/// <param name="Derived">
/// Whether the facts that follow from a filing are written beside it, in formats that have a place for them; see
/// <see cref="FilingFormat.HoldsFacts"/>.
/// </param>
public sealed record FormatOptions(bool SpreadsheetSafe = false, bool Derived = false);
