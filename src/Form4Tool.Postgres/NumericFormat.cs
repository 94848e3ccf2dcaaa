using System.Buffers;
using System.Buffers.Binary;

namespace Form4Tool.Postgres;

/// <summary>
/// The binary format of <c>numeric</c>: groups of four decimal digits, the place of the first of them, the sign, and how many decimals are
/// shown. So the digits are those that were filed, with the zeros at their end.
/// </summary>
internal static class NumericFormat
{
    private const int GroupDigits = 4, HeadBytes = 8, MostGroups = 10;
    private const uint Group = 10_000;
    private const short Negative = 0x4000;

    private static readonly uint[] Powers = [1, 10, 100, 1000];

    /// <summary>Writes a number with its length in front.</summary>
    public static void Write(decimal number, ArrayBufferWriter<byte> output)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = new UInt128((uint)parts[2], (ulong)(uint)parts[1] << 32 | (uint)parts[0]);
        var scale = parts[3] >> 16 & 0xFF;
        var missing = (GroupDigits - scale % GroupDigits) % GroupDigits;        // the last group of decimals is whole
        digits *= Powers[missing];
        var place = -(scale + missing) / GroupDigits;       // of the last group
        Span<short> groups = stackalloc short[MostGroups];
        var count = 0;
        for (; digits != 0; digits /= Group)
        {
            var group = (short)(uint)(digits % Group);
            if (count == 0 && group == 0) place++;
            else groups[count++] = group;
        }
        var bytes = output.GetSpan(sizeof(int) + HeadBytes + sizeof(short) * count);
        BinaryPrimitives.WriteInt32BigEndian(bytes, HeadBytes + sizeof(short) * count);
        bytes = bytes[sizeof(int)..];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)count);
        BinaryPrimitives.WriteInt16BigEndian(bytes[2..], (short)(count == 0 ? 0 : place + count - 1));
        BinaryPrimitives.WriteInt16BigEndian(bytes[4..], parts[3] < 0 && count > 0 ? Negative : (short)0);
        BinaryPrimitives.WriteInt16BigEndian(bytes[6..], (short)scale);
        for (var i = 0; i < count; i++)
            BinaryPrimitives.WriteInt16BigEndian(bytes[(HeadBytes + sizeof(short) * i)..], groups[count - 1 - i]);
        output.Advance(sizeof(int) + HeadBytes + sizeof(short) * count);
    }
}
