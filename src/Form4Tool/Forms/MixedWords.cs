using System.Buffers;
using Form4Tool.Lexing;

namespace Form4Tool.Forms;

/// <summary>
/// Tells a name or a street in which words of the form itself stand. Where a converter lets the boxes of the head run into each
/// other, a caption, a tick or a date of the next box ends up among the words of this one; such a text is nobody's name.
/// </summary>
internal static class MixedWords
{
    private static readonly SearchValues<string> Captions = SearchValues.Create(ItemHeads.InNoName, StringComparison.OrdinalIgnoreCase);

    public static bool IsMixed(ReadOnlySpan<char> text) =>
        text.ContainsAny(Captions) || text.Contains(" X X ", StringComparison.Ordinal) || ValueShape.HoldsDate(text);
}
