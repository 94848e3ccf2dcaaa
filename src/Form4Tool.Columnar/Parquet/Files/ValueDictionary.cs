using System.Buffers.Binary;
using System.Numerics;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>The different values of a column, numbered as they came.</summary>
internal sealed class ValueDictionary
{
    /// <summary>Another in each process, so that no filing is made to have texts that collide.</summary>
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    private readonly ByteList _bytes = new();
    private int[] _ends = new int[16];
    private int[] _hashes = new int[16];
    private int[] _slots = new int[32];     // a number and one; 0 is free. At most half of them are taken

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All their bytes, one after the other.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Bytes;

    /// <summary>A value.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.Bytes[BeginOf(number).._ends[number]];

    /// <summary>The number of a value, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<byte> value)
    {
        var hash = Hash(value);
        var mask = _slots.Length - 1;
        var slot = hash & mask;
        for (; _slots[slot] != 0; slot = slot + 1 & mask)
        {
            var number = _slots[slot] - 1;
            if (_hashes[number] == hash && this[number].SequenceEqual(value)) return number;
        }
        if (Count == _ends.Length) Grow();
        _bytes.Add(value);
        (_ends[Count], _hashes[Count]) = (_bytes.Count, hash);
        Place(Count);
        return Count++;
    }

    public void Clear()
    {
        _bytes.Clear();
        Count = 0;
        Array.Clear(_slots);
    }

    /// <summary>Eight bytes at a time; the last eight may overlap those before.</summary>
    private static int Hash(ReadOnlySpan<byte> value)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = Seed ^ (ulong)value.Length;
        if (value.Length >= sizeof(ulong))
        {
            for (var i = 0; i < value.Length - sizeof(ulong); i += sizeof(ulong))
                hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(value[i..])) * Prime, 29);
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(value[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var next in value) hash = hash << 8 ^ hash >> 56 ^ next;
        }
        hash = (hash ^ hash >> 32) * Prime;
        return (int)(hash >> 32);
    }

    private int BeginOf(int number) => number == 0 ? 0 : _ends[number - 1];

    private void Place(int number)
    {
        var mask = _slots.Length - 1;
        var slot = _hashes[number] & mask;
        while (_slots[slot] != 0) slot = slot + 1 & mask;
        _slots[slot] = number + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _ends, 2 * Count);
        Array.Resize(ref _hashes, 2 * Count);
        _slots = new int[4 * Count];
        for (var number = 0; number < Count; number++) Place(number);
    }
}
