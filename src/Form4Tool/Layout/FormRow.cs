using Form4Tool.Forms;

namespace Form4Tool.Layout;

/// <summary>A row of a table: a cell for each column, empty where the row has none.</summary>
internal sealed class FormRow
{
    private const int Count = (int)Column.Nature + 1;
    private readonly Cell[] _cells = new Cell[Count];

    /// <summary>Where the row begins.</summary>
    public long Place { get; init; }

    public Cell this[Column column]
    {
        get => _cells[(int)column].Text is null ? Cell.Empty : _cells[(int)column];
        set => _cells[(int)column] = value;
    }
}
