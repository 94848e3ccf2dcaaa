using Form4Tool.Forms;

namespace Form4Tool.Layout;

/// <summary>A row of a table: a cell for each column, empty where the row has none.</summary>
internal sealed class FormRow
{
    private const int Count = (int)Column.Nature + 1;
    private readonly Cell[] _cells = new Cell[Count];

    /// <summary>Where the row's first text is.</summary>
    public long Place => Filled.Select(column => this[column].Place).FirstOrDefault();

    public Cell this[Column column]
    {
        get => _cells[(int)column].Text is null ? Cell.Empty : _cells[(int)column];
        set => _cells[(int)column] = value;
    }

    /// <summary>The columns that have a text, in the order of the form.</summary>
    public IEnumerable<Column> Filled
    {
        get
        {
            for (var i = 0; i < Count; i++)
                if (!string.IsNullOrWhiteSpace(_cells[i].Text)) yield return (Column)i;
        }
    }

    /// <summary>Takes over the columns of the same row's other half.</summary>
    public void Join(FormRow half)
    {
        foreach (var column in half.Filled)
            if (this[column].IsEmpty) this[column] = half[column];
    }
}
