using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>The bytes that a value has in Parquet.</summary>
internal interface ICellCodec<T>
{
    static abstract bool IsNull(T value);

    static abstract bool AreSame(T a, T b);

    /// <summary>Adds how many bytes the value has, with a number added to that, and the bytes.</summary>
    static abstract void Add(T value, int more, ByteList output);
}

internal readonly struct TextCodec : ICellCodec<string?>
{
    public static bool IsNull(string? value) => value is null;

    public static bool AreSame(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    public static void Add(string? value, int more, ByteList output) => output.AddText(value!, more);
}

internal readonly struct NumberCodec : ICellCodec<decimal?>
{
    private const int Length = 16;

    /// <summary>As many as a number can have decimals, and those that are added to it.</summary>
    private static readonly Int128[] Powers = [.. Enumerable.Range(0, 29).Select(power => Power(power))];

    public static bool IsNull(decimal? value) => value is null;

    /// <summary>By its bits: what is missed is written twice and is the same again there.</summary>
    public static bool AreSame(decimal? a, decimal? b) => a is { } one && b is { } other
        ? Unsafe.BitCast<decimal, Int128>(one) == Unsafe.BitCast<decimal, Int128>(other)
        : a is null && b is null;

    /// <summary>The digits as a whole number, without the bytes in front that are zero.</summary>
    public static void Add(decimal? value, int more, ByteList output)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value!.Value, parts);
        var digits = (Int128)(uint)parts[2] << 64 | (Int128)(uint)parts[1] << 32 | (uint)parts[0];
        var scale = parts[3] >> 16 & 0xFF;
        digits = scale <= ExactDecimals.Scale
            ? digits * Powers[ExactDecimals.Scale - scale]
            : digits / Powers[scale - ExactDecimals.Scale];
        if (parts[3] < 0) digits = -digits;
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt128BigEndian(bytes, digits);
        var begin = bytes.IndexOfAnyExcept((byte)0);
        var some = begin < 0 ? [] : bytes[begin..];
        output.AddVarint((ulong)(some.Length + more));
        output.Add(some);
    }

    private static Int128 Power(int power) => power == 0 ? 1 : 10 * Power(power - 1);
}

internal readonly struct CountCodec : ICellCodec<int?>
{
    public static bool IsNull(int? value) => value is null;

    public static bool AreSame(int? a, int? b) => a == b;

    public static void Add(int? value, int more, ByteList output)
    {
        output.AddVarint((ulong)(sizeof(int) + more));
        BinaryPrimitives.WriteInt32LittleEndian(output.Next(sizeof(int)), value!.Value);
    }
}

internal readonly struct DateCodec : ICellCodec<DateOnly?>
{
    private static readonly int Beginning = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static bool IsNull(DateOnly? value) => value is null;

    public static bool AreSame(DateOnly? a, DateOnly? b) => a == b;

    /// <summary>The days since 1970.</summary>
    public static void Add(DateOnly? value, int more, ByteList output) => CountCodec.Add(value!.Value.DayNumber - Beginning, more, output);
}

internal readonly struct TimeCodec : ICellCodec<DateTime?>
{
    public static bool IsNull(DateTime? value) => value is null;

    public static bool AreSame(DateTime? a, DateTime? b) => a == b;

    /// <summary>The millionths of a second since 1970.</summary>
    public static void Add(DateTime? value, int more, ByteList output)
    {
        output.AddVarint((ulong)(sizeof(long) + more));
        var ticks = value!.Value.Ticks - DateTime.UnixEpoch.Ticks;
        BinaryPrimitives.WriteInt64LittleEndian(output.Next(sizeof(long)), ticks / TimeSpan.TicksPerMicrosecond);
    }
}

internal readonly struct FlagCodec : ICellCodec<bool?>
{
    public static bool IsNull(bool? value) => value is null;

    public static bool AreSame(bool? a, bool? b) => a == b;

    public static void Add(bool? value, int more, ByteList output)
    {
        output.AddVarint((ulong)(1 + more));
        output.Add((byte)(value!.Value ? 1 : 0));
    }
}
