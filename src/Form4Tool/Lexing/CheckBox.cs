using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>A box in a line: where it is, and whether it is ticked.</summary>
internal readonly record struct TickBox(int Start, int End, bool Ticked);

/// <summary>Reads check boxes as pages, sheets, converters and typists show them.</summary>
internal static partial class CheckBox
{
    /// <summary>Signs that are a tick, or a ticked box, wherever they stand.</summary>
    private const string Ticks = "\u2612\u2611\u2717\u2718\u2713\u2714\u22a0";

    /// <summary>Those that typists have besides: a root sign, and what is left of Wingdings' boxes where the font is lost.</summary>
    private const string TypedTicks = Ticks + "\u221a\u00fe\u00fd";

    /// <summary>Signs of an empty box; ¨ is that of Wingdings.</summary>
    private const string Empties = "\u2610\u25a1\u25a2\u2751\u274f\u00a8";

    // What stands where the box is, longest first. The website prints X or nothing; the vendor sheet underscores; converters the rest.
    // A square and X are a tick only where no word ends with them.
    private static readonly (string Text, bool Ticked)[] Shapes =
    [
        // What programs say for a screen reader's box, which no sentence ends with.
        ("CHECKBOX CHECKED", true), ("CHECKBOX UNCHECKED", false), ("CHECKBOX NOT CHECKED", false),
        .. Ticks.Select(c => (c.ToString(), true)), .. Empties.Select(c => (c.ToString(), false)),
        ("[X]", true), ("[*]", true), ("[ ]", false), ("[]", false), ("(X)", true), ("( )", false), ("**X**", true),
        ("__X__", true), ("__ X __", true), ("_X_", true), ("_ X _", true), ("_X _", true), ("_____", false), ("___", false),
        ("X", true), ("\u25a0", true),
    ];

    // What is a box only where nothing stands beside it: words that screen readers, forms and programs have for one, a multiplication
    // sign, and what is left of Wingdings' boxes where the font is lost.
    private static readonly (string Text, bool Ticked)[] Alone =
    [
        ("checked", true), ("not checked", false),
        ("unchecked", false), ("ticked", true), ("not ticked", false), ("unticked", false), ("selected", true), ("not selected", false),
        ("yes", true), ("no", false), ("true", true), ("false", false), ("\u00d7", true), ("\u00fe", true), ("\u00fd", true), ("o", false),
        // What people type or paste for an X or a tick: a root, heavy and coloured marks, letters that look like an X, a filled circle.
        ("\u221a", true), ("\u2716", true), ("\u2705", true), ("\u274e", true), ("\U0001f5f9", true), ("\U0001f5f7", true),
        ("\uff38", true), ("\u0425", true), ("\u03a7", true), ("\u25cf", true), ("XX", true), ("X.", true), ("/X/", true),
    ];

    /// <summary>The words for a box.</summary>
    public static IEnumerable<string> Words => [.. Alone.SelectMany(a => a.Text.Split(' ')), "checkbox"];

    private const int LongestAlone = 20;

    /// <summary>Asks for the sign before it to be drawn as a picture; it says nothing.</summary>
    private const char VariationSelector = '\ufe0f';

    // Few texts end as a box does, in either case; the others cost one look. A letter of another script has the place of one of ASCII's.
    private static readonly bool[] Ends = LastLetters();

    private static bool[] LastLetters()
    {
        var ends = new bool[128];
        foreach (var (text, _) in Shapes) Add(text[^1]);
        foreach (var (text, _) in Alone) Add(text[^1]);
        return ends;

        void Add(char last) => ends[last & 127] = ends[char.ToUpperInvariant(last) & 127] = ends[char.ToLowerInvariant(last) & 127] = true;
    }

    /// <summary>Takes a box off the end of a text.</summary>
    /// <param name="text">The text that stands before a label.</param>
    /// <param name="rest">What stands before the box.</param>
    /// <returns>Whether the box is ticked; null where the text does not end in a box.</returns>
    public static bool? Take(string text, out string rest)
    {
        var ticked = Take(text.AsSpan(), out var before);
        rest = ticked is null ? text : before.ToString();
        return ticked;
    }

    /// <summary>What a text says that is a box and nothing else; null where it is anything else.</summary>
    public static bool? Read(ReadOnlySpan<char> text) => Take(text, out var before) is { } ticked && before.IsEmpty ? ticked : null;

    /// <summary>Whether a text is a ticked box and nothing else.</summary>
    public static bool IsTick(ReadOnlySpan<char> text) => Read(text) == true;

    private static bool? Take(ReadOnlySpan<char> text, out ReadOnlySpan<char> before)
    {
        before = text = text.Trim().TrimEnd(VariationSelector);
        if (text.IsEmpty || !Ends[text[^1] & 127]) return null;
        if (text.Length <= LongestAlone)
        {
            foreach (var (word, ticked) in Alone)
            {
                if (!text.Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
                before = default;
                return ticked;
            }
        }
        foreach (var (shape, ticked) in Shapes)
        {
            if (char.ToUpperInvariant(text[^1]) != shape[^1] || !text.EndsWith(shape, StringComparison.OrdinalIgnoreCase)) continue;
            before = text[..^shape.Length];
            if (shape.Length == 1 && !before.IsEmpty && char.IsLetterOrDigit(before[^1]) && !IsSign(shape[0])) continue;
            before = before.TrimEnd();
            // A list of markdown: "- [x]".
            if (shape[0] == '[' && before is "-" or "*" or "+") before = default;
            return ticked;
        }
        before = text;
        return null;
    }

    private static bool IsSign(char c) => Ticks.Contains(c) || Empties.Contains(c);

    /// <summary>
    /// The boxes of a typed line: <c>[X]</c>, <c>( X )</c>, <c>/X/</c>, <c>|X|</c>, <c>_X_</c>, a bare <c>X</c>, and the same empty.
    /// </summary>
    public static List<TickBox> Find(string text)
    {
        var found = new List<TickBox>();
        foreach (Match match in Typed().Matches(text))
            found.Add(new TickBox(match.Index, match.Index + match.Length, match.Groups["on"].Success));
        return found;
    }

    // Underscores of nine and more are lines to write on, not boxes. A bare X stands apart; a bare "o" is what wingdings leave of an empty
    // box.
    [GeneratedRegex(@"(?<on>[\[({<][\s_]*(?:[xX]{1,2}|\*)[\s_]*[\])}>]|/[\s_]*[xX]{1,2}[\s_]*/" +
        @"|\|[\s_]*[xX]\s*_*\||_+\s?[xX]{1,2}(?:\s?_+|(?![A-Za-z]))" +
        @"|(?<![\w.\-'’])[xX]{1,2}(?:_+|(?![\w.\-'’]))|[" + TypedTicks + @"])
        |(?<off>\[[\s_]*\]|\([\s_]*\)|\{[\s_]*\}|<\s*>|/[\s_]+/|//|\|[\s_]{1,3}\|" +
        @"|(?<!_)_{1,8}(?!_)|[" + Empties + @"]|(?<!\S)o(?!\S))", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Typed();
}
