using System.Collections;
using System.Runtime.CompilerServices;

namespace Form4Tool;

/// <summary>
/// An immutable list that is equal to another with equal items in the same order, so that the records which hold it are
/// value-equal as a whole. Collection expressions make one: <c>ValueList&lt;string&gt; ids = ["F1", "F2"];</c>
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    // Its own array: the shared empty one would have to be compiled at start-up.
#pragma warning disable CA1825
    public static ValueList<T> Empty { get; } = new(new T[0]);
#pragma warning restore CA1825

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position, from 0.</summary>
    public T this[int index] => _items[index];

    /// <summary>The items, in order.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._items.Length != _items.Length) return false;
        for (var i = 0; i < _items.Length; i++)
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items between brackets, for messages and debuggers.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/> from items.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());
}
