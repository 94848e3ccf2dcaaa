namespace Form4Tool.Output.Tables;

/// <summary>Takes the rows of the tables, cell by cell in column order; null is an empty cell.</summary>
public interface ITableSink
{
    /// <summary>Begins a row; the key of its filing is its first cell.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="filing">The key of the filing.</param>
    void BeginRow(FilingTable table, string filing);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Key"/>.</summary>
    /// <param name="number">The number of the row among those of its filing, from 1.</param>
    void Key(int number);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Text"/>.</summary>
    void Text(string? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Number"/>.</summary>
    void Number(decimal? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Count"/>.</summary>
    void Count(int? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Date"/>.</summary>
    void Date(DateOnly? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Time"/>.</summary>
    void Time(DateTime? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Flag"/>.</summary>
    void Flag(bool? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Marks"/>: marks, in the order filed.</summary>
    void Marks(ReadOnlySpan<FootnoteMark> marks);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.AsFiled"/>.</summary>
    void AsFiled(ValueList<AsFiledValue> values);

    /// <summary>Ends what <see cref="BeginRow"/> began; all its cells were given.</summary>
    void EndRow();
}
