using System.Buffers;

namespace Form4Tool.Lexing;

/// <summary>
/// Blanks and line ends that word processors and mail programs put in place of the plain ones: a blank that does not break, the line end
/// of a paragraph that goes on (a vertical tab), and those of Unicode. Each is one character, so places stay.
/// </summary>
internal static class PlainBlanks
{
    private const char NoBreakSpace = '\u00A0';

    // Among plain blanks a no-break space is one that the page has: it keeps words together, or fills an empty cell.
    private const int FewestForOnePlain = 4;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\v\u0085\u2028\u2029");

    /// <summary>The text with plain ones.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAny(LineEnds))
            text = text.Replace('\v', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        return text.Contains(NoBreakSpace) && text.AsSpan().Count(NoBreakSpace) > FewestForOnePlain * text.AsSpan().Count(' ')
            ? text.Replace(NoBreakSpace, ' ') : text;
    }
}
