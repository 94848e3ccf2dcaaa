using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Form4Tool.Submissions;

/// <summary>
/// Finds tags that begin with a capital, as all of EDGAR's containers do and none of ownership XML does: one look at each
/// byte tells a bare document from a container.
/// </summary>
internal static class UpperTags
{
    /// <summary>Where the next &lt; before a capital letter stands; -1 where none does.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text)
    {
        var i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(text);
            for (; i + Vector128<byte>.Count < text.Length; i += Vector128<byte>.Count)
            {
                var here = Vector128.LoadUnsafe(ref first, (nuint)i);
                var next = Vector128.LoadUnsafe(ref first, (nuint)i + 1);
                var isCapital = Vector128.LessThan(next - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
                var found = (Vector128.Equals(here, Vector128.Create((byte)'<')) & isCapital).ExtractMostSignificantBits();
                if (found != 0) return i + System.Numerics.BitOperations.TrailingZeroCount(found);
            }
        }
        for (; i + 1 < text.Length; i++)
            if (text[i] == '<' && char.IsAsciiLetterUpper((char)text[i + 1])) return i;
        return -1;
    }
}
