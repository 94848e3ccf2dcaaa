using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>Rows of dots lead the eye from a caption to its answer. They say nothing, and white space takes their place.</summary>
internal static partial class DotLeaders
{
    /// <summary>The line without leaders; every other character keeps its column.</summary>
    public static string Clear(string line) => line.Contains("...", StringComparison.Ordinal)
        || line.Contains(". . .", StringComparison.Ordinal) ? Dots().Replace(line, m => new string(' ', m.Length)).TrimEnd() : line;

    // Three or four dots together are an ellipsis.
    [GeneratedRegex(@"\.{5,}|\.(?:\s\.){3,}")]
    private static partial Regex Dots();
}
