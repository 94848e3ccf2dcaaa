namespace Form4Tool.Output.Sec;

/// <summary>Takes the rows of the SEC's tables, cell by cell in column order; null is an empty cell.</summary>
public interface ISecRowSink
{
    /// <summary>Begins a row; the key of its filing is its first cell.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="filing">The key of the filing.</param>
    void BeginRow(SecTable table, string filing);

    /// <summary>The cell of the surrogate key, which the sink gives.</summary>
    void Key();

    /// <summary>A cell of <see cref="SecCell.Text"/>.</summary>
    void Text(string? value);

    /// <summary>A cell of <see cref="SecCell.Number"/>.</summary>
    void Number(decimal? value);

    /// <summary>A cell of <see cref="SecCell.Date"/>.</summary>
    void Date(DateOnly? value);

    /// <summary>A cell of <see cref="SecCell.Flag"/>.</summary>
    void Flag(bool? value);

    /// <summary>A cell of <see cref="SecCell.Marks"/>: the marks on the field of the column, in the order filed.</summary>
    void Marks(ReadOnlySpan<FootnoteMark> marks);

    /// <summary>Ends what <see cref="BeginRow"/> began; all its cells were given.</summary>
    void EndRow();
}
