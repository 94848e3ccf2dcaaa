using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>The rows of a data set that wait to be a row group of a file.</summary>
internal sealed class ParquetTable
{
    /// <summary>The level of a value in a list: the list, an item, what the item has, and the value can each be missing.</summary>
    private const byte InList = 4;

    /// <summary>What a cell takes beside its bytes where its value is new.</summary>
    private const int CellWeight = 5;

    private const int Optional = 1, Repeated = 2, ListType = 3;

    private readonly DataSet _dataSet;
    private readonly ParquetColumn[] _columns;
    private readonly ParquetColumn[][] _lists;
    private int[] _lengths = [];

    public ParquetTable(DataSet dataSet)
    {
        _dataSet = dataSet;
        _columns = [.. dataSet.Columns.Select(column => new ParquetColumn([column.Name], ColumnType.Of(column.Kind), 1))];
        _lists = [.. dataSet.Lists.Select(list => list.Columns.Select(column =>
            new ParquetColumn([list.Name, "list", "element", column.Name], ColumnType.Of(column.Kind), InList)).ToArray())];
        All = [.. _columns, .. _lists.SelectMany(list => list)];
    }

    /// <summary>All columns that have values, in the order of the file.</summary>
    public IReadOnlyList<ParquetColumn> All { get; }

    /// <summary>What the files say of themselves.</summary>
    public Dictionary<string, string> Metadata => _dataSet.Metadata;

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>About how many bytes they take, by what they had in their records.</summary>
    public long Weight { get; private set; }

    /// <summary>Reads rows that were written shortly.</summary>
    public void Read(ref RecordReader record)
    {
        var before = record.Left;
        var rows = record.Varint();
        if (rows == 0) return;
        foreach (var column in _columns) column.Read(ref record, rows);
        if (_lists.Length > 0 && _lengths.Length < rows) _lengths = new int[2 * rows];
        foreach (var list in _lists)
        {
            for (var row = 0; row < rows; row++) _lengths[row] = record.Varint();
            foreach (var column in list) column.Read(ref record, _lengths.AsSpan(0, rows));
        }
        Rows += rows;
        Weight += before - record.Left + (long)CellWeight * rows * All.Count;
    }

    public void Clear()
    {
        foreach (var column in All) column.Clear();
        (Rows, Weight) = (0, 0);
    }

    /// <summary>Describes the columns in the footer of a file.</summary>
    public void Describe(CompactThrift thrift)
    {
        thrift.Begin(2, 1 + _columns.Length + _lists.Sum(list => 3 + list.Length), CompactThrift.Items.Structures);
        Group(thrift, "root", null, _columns.Length + _lists.Length);
        foreach (var column in _columns) column.Type.Describe(thrift, column.Path[^1]);
        foreach (var (i, list) in _lists.Index())
        {
            Group(thrift, _dataSet.Lists[i].Name, Optional, 1, isList: true);
            Group(thrift, "list", Repeated, 1);
            Group(thrift, "element", Optional, list.Length);
            foreach (var column in list) column.Type.Describe(thrift, column.Path[^1]);
        }
    }

    private static void Group(CompactThrift thrift, string name, int? repetition, int children, bool isList = false)
    {
        thrift.Begin();
        if (repetition is { } some) thrift.Number(3, some);
        thrift.Text(4, name);
        thrift.Number(5, children);
        if (isList)
        {
            thrift.Number(6, ListType);
            thrift.Begin(10);
            thrift.Mark(3);
            thrift.End();
        }
        thrift.End();
    }
}
