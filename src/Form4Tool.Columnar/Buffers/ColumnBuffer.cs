using Form4Tool.Output;

namespace Form4Tool.Columnar.Buffers;

/// <summary>The values of a column, until they are written.</summary>
internal abstract class ColumnBuffer
{
    /// <summary>Forgets the values and keeps the memory.</summary>
    public abstract void Clear();

    /// <summary>A buffer for cells of a kind.</summary>
    public static ColumnBuffer Of(CellKind kind) => kind switch
    {
        CellKind.Number => new ColumnBuffer<decimal?>(),
        CellKind.Key or CellKind.Count => new ColumnBuffer<int?>(),
        CellKind.Date => new ColumnBuffer<DateOnly?>(),
        CellKind.Time => new ColumnBuffer<DateTime?>(),
        CellKind.Flag => new ColumnBuffer<bool?>(),
        _ => new ColumnBuffer<string?>(),
    };
}

/// <summary>The values of a column of one type.</summary>
internal sealed class ColumnBuffer<T> : ColumnBuffer
{
    private T[] _items = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The values.</summary>
    public ArraySegment<T> Values => new(_items, 0, Count);

    public void Add(T value)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Math.Max(64, 2 * Count));
        _items[Count++] = value;
    }

    public override void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }
}
