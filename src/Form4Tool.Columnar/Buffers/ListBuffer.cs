using Form4Tool.Output;

namespace Form4Tool.Columnar.Buffers;

/// <summary>The items of a column of lists, until they are written.</summary>
internal sealed class ListBuffer(RowList list)
{
    /// <summary>How many items the list of each row has.</summary>
    public ColumnBuffer<int> Lengths { get; } = new();

    /// <summary>What the items have, by the columns of the list.</summary>
    public ColumnBuffer[] Columns { get; } = [.. list.Columns.Select(column => ColumnBuffer.Of(column.Kind))];

    public void Clear()
    {
        Lengths.Clear();
        foreach (var column in Columns) column.Clear();
    }

    public void Text(int column, string? value) => ((ColumnBuffer<string?>)Columns[column]).Add(value);

    public void Flag(int column, bool? value) => ((ColumnBuffer<bool?>)Columns[column]).Add(value);
}
