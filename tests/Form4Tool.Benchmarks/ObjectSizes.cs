using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Form4Tool.Benchmarks;

/// <summary>
/// The bytes that an object graph takes on the heap: every object that can be reached, each once, without shared empty ones.
/// </summary>
internal sealed class ObjectSizes
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, (long Size, FieldInfo[] Fields)> _types = [];

    /// <summary>The bytes of everything reachable, and of the strings among it.</summary>
    public (long All, long Strings) Measure(object root)
    {
        _seen.Clear();
        long all = 0, strings = 0;
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out var item))
        {
            if (IsShared(item) || !_seen.Add(item)) continue;
            if (item is string text)
            {
                var size = Align(22 + 2L * text.Length);
                (all, strings) = (all + size, strings + size);
            }
            else if (item is Array array)
            {
                all += Allocated(() => Array.CreateInstance(array.GetType().GetElementType()!, array.Length));
                foreach (var element in array) Push(element, pending);
            }
            else
            {
                var (size, fields) = Of(item.GetType());
                all += size;
                foreach (var field in fields) Push(field.GetValue(item), pending);
            }
        }
        return (all, strings);
    }

    private void Push(object? value, Stack<object> pending)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true }
            || value is decimal or DateOnly or DateTime or bool) return;
        if (!value.GetType().IsValueType) pending.Push(value);
        else
            foreach (var field in Of(value.GetType()).Fields) Push(field.GetValue(value), pending);
    }

    /// <summary>Objects that every filing shares, so that none has them of its own: lists without items, and what says nothing.</summary>
    private static bool IsShared(object item) => item is ICollection { Count: 0 } or Array { Length: 0 }
        || (item is IEnumerable && item is not string && item.GetType().Name.StartsWith("ValueList", StringComparison.Ordinal)
            && !((IEnumerable)item).GetEnumerator().MoveNext())
        || ReferenceEquals(item, EdgarHeader.None) || ReferenceEquals(item, OwnerAddress.None)
        || ReferenceEquals(item, OwnerRelationship.None);

    private (long Size, FieldInfo[] Fields) Of(Type type)
    {
        if (_types.TryGetValue(type, out var known)) return known;
        var fields = new List<FieldInfo>();
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
            fields.AddRange(t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        var size = type.IsValueType ? 0 : Allocated(() => RuntimeHelpers.GetUninitializedObject(type));
        return _types[type] = (size, [.. fields]);
    }

    private static long Allocated(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Align(long size) => (size + 7) & ~7L;
}
