namespace Form4Tool.Binding;

/// <summary>
/// A growing list that keeps its memory when it is cleared. The platform's list cannot be compiled ahead of time for values of
/// our own types, and compiling it at each start takes longer than reading a filing.
/// </summary>
internal sealed class Pile<T>(int capacity = 8)
{
    private T[] _items = new T[capacity];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var larger = new T[Count * 2];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }
        _items[Count++] = item;
    }

    /// <summary>Forgets the items.</summary>
    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    /// <summary>Sorts the items.</summary>
    public void Sort(IComparer<T> comparer) => Array.Sort(_items, 0, Count, comparer);

    /// <summary>The items as an immutable list.</summary>
    public ValueList<T> ToValueList()
    {
        if (Count == 0) return ValueList<T>.Empty;
        var items = new T[Count];
        Array.Copy(_items, items, Count);
        return new ValueList<T>(items);
    }
}
