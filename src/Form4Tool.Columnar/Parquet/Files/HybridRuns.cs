using System.Numerics;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>
/// Small numbers as Parquet has them: eight and more that are the same as a run, others packed bit by bit in groups of eight.
/// </summary>
internal static class HybridRuns
{
    private const int Group = 8;

    /// <summary>How many bits the numbers up to one have.</summary>
    public static int WidthOf(int greatest) => 32 - BitOperations.LeadingZeroCount((uint)greatest);

    /// <summary>Adds numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="width">How many bits each has.</param>
    /// <param name="output">Where they go.</param>
    public static void Add<T>(ReadOnlySpan<T> numbers, int width, ByteList output) where T : unmanaged, IBinaryInteger<T>
    {
        var packed = 0;         // where the numbers begin that are to be packed
        var at = 0;
        while (at < numbers.Length)
        {
            var run = 1;
            while (at + run < numbers.Length && numbers[at + run] == numbers[at]) run++;
            // Groups are whole but for the last, so a run fills up the group before it.
            var missing = (Group - (at - packed) % Group) % Group;
            if (run - missing < Group)
            {
                at += run;
                continue;
            }
            at += missing;
            run -= missing;
            Pack(numbers[packed..at], width, output);
            output.AddVarint((ulong)run << 1);
            var value = uint.CreateTruncating(numbers[at]);
            for (var bits = 0; bits < width; bits += 8) output.Add((byte)(value >> bits));
            packed = at += run;
        }
        Pack(numbers[packed..], width, output);
    }

    private static void Pack<T>(ReadOnlySpan<T> numbers, int width, ByteList output) where T : unmanaged, IBinaryInteger<T>
    {
        if (numbers.IsEmpty) return;
        var groups = (numbers.Length + Group - 1) / Group;
        output.AddVarint((ulong)groups << 1 | 1);
        var bytes = output.Next(groups * width);
        bytes.Clear();
        Pack(numbers, width, bytes);
    }

    /// <summary>Packs numbers bit by bit, the lowest bit first.</summary>
    public static void Pack<T>(ReadOnlySpan<T> numbers, int width, Span<byte> bytes) where T : unmanaged, IBinaryInteger<T>
    {
        var (held, bits, at) = (0UL, 0, 0);
        foreach (var number in numbers)
        {
            held |= (ulong)uint.CreateTruncating(number) << bits;
            for (bits += width; bits >= 8; bits -= 8)
            {
                bytes[at++] = (byte)held;
                held >>= 8;
            }
        }
        if (bits > 0) bytes[at] = (byte)held;
    }
}
