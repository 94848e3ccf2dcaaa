namespace Form4Tool.Output;

/// <summary>A column that holds a list in each row.</summary>
/// <param name="Name">How columnar files call it.</param>
/// <param name="Meaning">What it means, in a few words.</param>
/// <param name="Columns">What an item of the list has.</param>
public sealed record RowList(string Name, string Meaning, IReadOnlyList<RowColumn> Columns);
