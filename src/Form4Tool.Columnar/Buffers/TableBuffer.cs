using System.Globalization;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Buffers;

/// <summary>Rows of a data set, column by column, until they are written.</summary>
internal sealed class TableBuffer(DataSet dataSet)
{
    /// <summary>What a cell takes beside the characters of a text.</summary>
    private const int CellWeight = 16;

    private readonly List<AsFiledValue> _refused = [];
    private int _at;

    public DataSet DataSet { get; } = dataSet;

    public ColumnBuffer[] Columns { get; } = [.. dataSet.Columns.Select(column => ColumnBuffer.Of(column.Kind))];

    public ListBuffer[] Lists { get; } = [.. dataSet.Lists.Select(list => new ListBuffer(list))];

    /// <summary>How many rows it holds.</summary>
    public int Rows { get; private set; }

    /// <summary>About how many bytes it holds.</summary>
    public long Weight { get; private set; }

    public void Clear()
    {
        foreach (var column in Columns) column.Clear();
        foreach (var list in Lists) list.Clear();
        (Rows, Weight, _at) = (0, 0, 0);
        _refused.Clear();
    }

    public void Text(string? value)
    {
        Next<string?>().Add(value);
        Weight += 2 * (value?.Length ?? 0);
    }

    public void Count(int? value) => Next<int?>().Add(value);

    public void Date(DateOnly? value) => Next<DateOnly?>().Add(value);

    public void Time(DateTime? value) => Next<DateTime?>().Add(value);

    public void Flag(bool? value) => Next<bool?>().Add(value);

    /// <summary>A number; one that the type does not hold is null, and its digits go to the texts as filed.</summary>
    /// <param name="value">The number.</param>
    /// <param name="field">The name of the field that it is of.</param>
    public void Number(decimal? value, string field)
    {
        if (value is { } number && !ExactDecimals.Fits(number))
        {
            _refused.Add(new AsFiledValue(field, number.ToString(CultureInfo.InvariantCulture)));
            value = null;
        }
        Next<decimal?>().Add(value);
    }

    public void AsFiled(ValueList<AsFiledValue> values) => Text(AsFiledText.Of(values, _refused));

    public void EndRow()
    {
        if (_at != Columns.Length) throw new InvalidOperationException($"A row of {DataSet.Name} has {_at} cells.");
        _at = 0;
        _refused.Clear();
        Rows++;
        Weight += CellWeight * Columns.Length;
    }

    private ColumnBuffer<T> Next<T>() => (ColumnBuffer<T>)Columns[_at++];
}
