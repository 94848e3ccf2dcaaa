namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>A row of a table as it was put together from the lines of the page: the text of each column of the form.</summary>
internal sealed class TypewrittenRow
{
    /// <summary>Texts by column of the form, with the place of the first character.</summary>
    public Dictionary<FormColumn, (string Text, int Place)> Cells { get; } = [];

    /// <summary>The text of a column of the form; empty where there is none.</summary>
    public string this[FormColumn column] => Cells.TryGetValue(column, out var cell) ? cell.Text : "";

    /// <summary>Where the row begins on the page.</summary>
    public int Place { get; init; }

    public bool HasValues => Cells.Any(c => c.Key.CellKind != CellKind.Text && !CellText.IsFiller(c.Value.Text));

    /// <summary>Takes over the columns of the same row's other half.</summary>
    public void Join(TypewrittenRow half)
    {
        foreach (var (column, cell) in half.Cells) Cells.TryAdd(column, cell);
    }
}
