namespace Form4Tool.Batch.Formats;

/// <summary>How values are written.</summary>
/// <param name="SpreadsheetSafe">Whether texts that a spreadsheet would run as a formula are escaped.</param>
public sealed record FormatOptions(bool SpreadsheetSafe = false);
