namespace Form4Tool.Reading.Xml;

/// <summary>
/// How far two names are apart: letters put in, left out, changed, or two neighbours swapped (Damerau's distance between adjacent letters).
/// </summary>
internal static class Misspelling
{
    private const int Longest = 48;

    /// <summary>How many slips a name of this length may have and still be recognised.</summary>
    public static int Most(int length) => length < 6 ? 1 : 2;

    /// <summary>Whether one name is the other with a slip or two.</summary>
    public static bool IsNear(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => Distance(a, b) <= Most(Math.Min(a.Length, b.Length));

    /// <summary>The distance; <see cref="int.MaxValue"/> where it is surely more than two.</summary>
    public static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || a.Length > Longest || b.Length > Longest) return int.MaxValue;
        Span<int> twoBack = stackalloc int[Longest + 1], oneBack = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++) oneBack[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = oneBack[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(oneBack[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }
            var free = twoBack;
            twoBack = oneBack;
            oneBack = row;
            row = free;
        }
        return oneBack[b.Length];
    }
}
