namespace Form4Tool.Output;

/// <summary>A column of the lines of rows: of CSV and of all that is made of the same lines.</summary>
/// <param name="Name">Its name in the CSV.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Meaning">What it means, in a few words.</param>
/// <param name="Title">What stands above it where people read; its name where null.</param>
/// <param name="Width">How many characters it has room for where people read; 0 for the usual.</param>
public sealed record RowColumn(string Name, CellKind Kind, string Meaning, string? Title = null, int Width = 0);
