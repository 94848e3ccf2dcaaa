using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>A tick-box as typed: where, and whether it is ticked.</summary>
internal readonly record struct TickBox(int Start, int End, bool Ticked);

/// <summary>
/// Tick-boxes of typed forms: <c>[X]</c>, <c>( X )</c>, <c>/X/</c>, <c>|X|</c>, <c>_X_</c>, a bare <c>X</c>, and the same empty.
/// </summary>
internal static partial class TickBoxes
{
    public static List<TickBox> Find(string text)
    {
        var found = new List<TickBox>();
        foreach (Match match in Box().Matches(text)) found.Add(new TickBox(match.Index, match.Index + match.Length, match.Groups["on"].Success));
        return found;
    }

    // Underscores of nine and more are lines to write on, not boxes. A bare X stands apart; a bare "o" is what wingdings leave of an empty box.
    [GeneratedRegex(@"(?<on>[\[({<][\s_]*(?:[xX]{1,2}|\*)[\s_]*[\])}>]|/[\s_]*[xX]{1,2}[\s_]*/|\|[\s_]*[xX]\s*_*\||_+\s?[xX]{1,2}(?:\s?_+|(?![A-Za-z]))|(?<![\w.\-'’])[xX]{1,2}(?:_+|(?![\w.\-'’]))|[\u2612\u2611\u2713\u2714\u221a\u00fe\u00fd])
        |(?<off>\[[\s_]*\]|\([\s_]*\)|\{[\s_]*\}|<\s*>|/[\s_]+/|//|\|[\s_]{1,3}\||(?<!_)_{1,8}(?!_)|[\u2610\u25a1\u25a2\u2751\u274f\u00a8]|(?<!\S)o(?!\S))", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Box();
}
