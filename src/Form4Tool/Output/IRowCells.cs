using CsvHelper;

namespace Form4Tool.Output;

/// <summary>Takes the cells of a line, one behind the other in the order of <see cref="RowColumns"/>; null is an empty cell.</summary>
public interface IRowCells
{
    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Text"/>.</summary>
    void Text(string? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Date"/>.</summary>
    void Date(DateOnly? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Number"/>.</summary>
    void Number(decimal? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Count"/>.</summary>
    void Count(int? value);

    /// <summary>Takes the next cell of the row, which is of the kind <see cref="CellKind.Flag"/>.</summary>
    void Flag(bool? value);

    /// <summary>Ends the line, all of whose cells were given.</summary>
    /// <param name="row">The row that it shows; null in the line of a filing without rows.</param>
    void End(OwnershipRow? row);
}

/// <summary>Cells of CSV.</summary>
internal sealed class CsvCells(CsvWriter csv) : IRowCells
{
    public void Text(string? value) => csv.WriteField(value);

    public void Date(DateOnly? value) => csv.WriteField(value);

    public void Number(decimal? value) => csv.WriteField(value);

    public void Count(int? value) => csv.WriteField(value);

    public void Flag(bool? value)
    {
        if (value is { } flag) csv.WriteField(flag);
        else csv.WriteField((string?)null);
    }

    public void End(OwnershipRow? row) => csv.EndRecord();
}
