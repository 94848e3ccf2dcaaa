using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Form4Tool.Input;

/// <summary>
/// What one look at each byte tells of an input, so that no later step needs a look of its own: nearly every XML filing is
/// plain ASCII without anything that a decoder, a container or XML's rules would have to be asked about.
/// </summary>
internal readonly struct TextSurvey
{
    /// <summary>Nothing is known, so everything may occur.</summary>
    public static TextSurvey Unknown { get; } = new(false, true, true);

    private TextSurvey(bool isPlain, bool mayHoldBracket, bool mayHoldContainer) =>
        (IsPlain, MayHoldBracket, MayHoldContainer) = (isPlain, mayHoldBracket, mayHoldContainer);

    /// <summary>Whether it is ASCII without control characters other than white space: such an input is UTF-8 as it is.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether a ] may be in it.</summary>
    public bool MayHoldBracket { get; }

    /// <summary>
    /// Whether a &lt; before a capital letter may be in it, as begins every tag of EDGAR's containers and none of ownership XML.
    /// </summary>
    public bool MayHoldContainer { get; }

    /// <summary>Looks at the bytes: sixteen at a time, as every processor can, so that one program is fast on all.</summary>
    public static TextSurvey Of(ReadOnlySpan<byte> text)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length <= Vector128<byte>.Count) return Unknown;
        ref var first = ref MemoryMarshal.GetReference(text);
        var strange = Vector128<byte>.Zero;
        var brackets = Vector128<byte>.Zero;
        var containers = Vector128<byte>.Zero;
        // The last look may overlap the one before; the last byte begins no tag.
        var last = text.Length - Vector128<byte>.Count - 1;
        for (var i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
        {
            var here = Vector128.LoadUnsafe(ref first, (nuint)i);
            var next = Vector128.LoadUnsafe(ref first, (nuint)i + 1);
            var isSpace = Vector128.Equals(here, Vector128.Create((byte)'\n')) | Vector128.Equals(here, Vector128.Create((byte)'\r'))
                | Vector128.Equals(here, Vector128.Create((byte)'\t'));
            // Less a blank, what is below one wraps round and has the highest bit; all beyond ASCII has it before or after.
            strange |= Vector128.AndNot((here - Vector128.Create((byte)' ')) | here, isSpace);
            brackets |= Vector128.Equals(here, Vector128.Create((byte)']'));
            containers |= Vector128.Equals(here, Vector128.Create((byte)'<')) & Vector128.LessThan(next - Vector128.Create((byte)'A'),
                Vector128.Create((byte)26));
            if (i == last) break;
        }
        var end = text[^1];
        var isPlain = strange.ExtractMostSignificantBits() == 0
            && end is > (byte)' ' and < 0x80 or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)' ';
        return new TextSurvey(isPlain, brackets != Vector128<byte>.Zero || end == ']', containers != Vector128<byte>.Zero);
    }
}
