namespace Form4Tool.Reading.Text.Lines;

/// <summary>The blanks before a line, which may be many.</summary>
internal static class Indentation
{
    /// <summary>How many there are.</summary>
    public static int Of(ReadOnlySpan<char> line) => line.Length - Without(line).Length;

    /// <summary>The line without them.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> line) =>
        line[(line.IndexOfAnyExcept(' ') is var start and > 0 ? start : 0)..].TrimStart();

    /// <summary>So many lines have a gap where columns are kept by place: a table and the head have more.</summary>
    private const int FewestGaps = 10;

    /// <summary>Whether a text that keeps columns by place begins no line with a blank: what takes white space off lines left it.</summary>
    public static bool IsLost(string text)
    {
        var gaps = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) continue;
            // Rules show where columns are.
            if (char.IsWhiteSpace(line[0]) || line[0] is '-' or '+') return false;
            if (line.Contains("   ", StringComparison.Ordinal)) gaps++;
        }
        return gaps >= FewestGaps;
    }
}
