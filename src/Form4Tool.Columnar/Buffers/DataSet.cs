using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Buffers;

/// <summary>A table as data sets have it: its columns with their types, and lists behind them.</summary>
/// <param name="Name">Its name, which is that of its folder.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Lists">Its lists.</param>
internal sealed record DataSet(string Name, IReadOnlyList<(string Name, CellKind Kind)> Columns, IReadOnlyList<RowList> Lists)
{
    /// <summary>The version of the columns, in the metadata of each file.</summary>
    public const string SchemaVersion = "1";

    /// <summary>The program that wrote a file.</summary>
    public static string Producer { get; } = $"form4 {typeof(Form4Result).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>The flat rows: the columns of the CSV, and what they leave out.</summary>
    public static DataSet Rows { get; } = new("rows",
        [.. RowColumns.All.Concat(RowColumns.OfDataSets).Select(column => (column.Name, column.Kind))],
        [RowColumns.Owners, RowColumns.Notes]);

    /// <summary>The tables, in the order of their numbers.</summary>
    public static IReadOnlyList<DataSet> Tables { get; } =
        [.. FilingTable.All.Select(table => new DataSet(table.Name, [.. table.Columns.Select(column => (column.Name, column.Kind))], []))];

    /// <summary>The tables, and behind them the rows.</summary>
    public static IReadOnlyList<DataSet> All { get; } = [.. Tables, Rows];

    /// <summary>What the files of a data set say of themselves.</summary>
    public Dictionary<string, string> Metadata => new()
    {
        ["form4.schemaVersion"] = SchemaVersion,
        ["form4.producer"] = Producer,
        ["form4.dataSet"] = Name,
    };
}
