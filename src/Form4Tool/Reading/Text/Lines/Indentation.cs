namespace Form4Tool.Reading.Text.Lines;

/// <summary>The blanks before a line, which may be many.</summary>
internal static class Indentation
{
    /// <summary>How many there are.</summary>
    public static int Of(ReadOnlySpan<char> line) => line.Length - Without(line).Length;

    /// <summary>The line without them.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> line) =>
        line[(line.IndexOfAnyExcept(' ') is var start and > 0 ? start : 0)..].TrimStart();
}
