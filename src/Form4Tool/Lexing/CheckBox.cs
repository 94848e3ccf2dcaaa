namespace Form4Tool.Lexing;

/// <summary>Reads check boxes as pages, sheets and converters show them.</summary>
internal static class CheckBox
{
    // What stands where the box is. The website prints X or nothing; the vendor sheet underscores; converters the rest.
    private static readonly (string Text, bool Ticked)[] Shapes =
    [
        ("☒", true), ("☑", true), ("☐", false), ("[X]", true), ("[*]", true), ("[ ]", false), ("[]", false), ("(X)", true), ("( )", false),
        ("__X__", true), ("__ X __", true), ("_X_", true), ("_ X _", true), ("_X _", true), ("_____", false), ("___", false), ("X", true),
    ];

    /// <summary>Takes a box off the end of a text.</summary>
    /// <param name="text">The text that stands before a label.</param>
    /// <param name="rest">What stands before the box.</param>
    /// <returns>Whether the box is ticked; null where the text does not end in a box.</returns>
    public static bool? Take(string text, out string rest)
    {
        var span = text.AsSpan().TrimEnd();
        foreach (var (shape, ticked) in Shapes)
        {
            if (!span.EndsWith(shape, StringComparison.OrdinalIgnoreCase)) continue;
            var before = span[..^shape.Length];
            if (shape.Length == 1 && char.IsAsciiLetter(shape[0]) && !before.IsEmpty && char.IsLetterOrDigit(before[^1])) continue;
            rest = before.TrimEnd().ToString();
            return ticked;
        }
        rest = text;
        return null;
    }
}
