using CsvHelper;

namespace Form4Tool.Output;

/// <summary>Takes the cells of a line, one behind the other.</summary>
internal interface IRowCells
{
    void Text(string? value);

    void Day(DateOnly? value);

    void Number(decimal? value);

    void Count(int? value);

    void Flag(bool? value);

    /// <summary>Ends the line.</summary>
    void End();
}

/// <summary>Cells of CSV.</summary>
internal sealed class CsvCells(CsvWriter csv) : IRowCells
{
    public void Text(string? value) => csv.WriteField(value);

    public void Day(DateOnly? value) => csv.WriteField(value);

    public void Number(decimal? value) => csv.WriteField(value);

    public void Count(int? value) => csv.WriteField(value);

    public void Flag(bool? value)
    {
        if (value is { } flag) csv.WriteField(flag);
        else csv.WriteField((string?)null);
    }

    public void End() => csv.EndRecord();
}
