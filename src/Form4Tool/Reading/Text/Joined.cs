namespace Form4Tool.Reading.Text;

/// <summary>Joins the lines of a text that was broken to fit a width.</summary>
internal static class Joined
{
    /// <summary>
    /// Two lines as one. Browsers and converters break behind a hyphen or a slash inside a word ("attorney-in-|fact"); there
    /// no blank was.
    /// </summary>
    public static string Of(string line, string next) =>
        line.Length > 1 && line[^1] is '-' or '/' && char.IsLetterOrDigit(line[^2]) && char.IsLetterOrDigit(line[line.LastIndexOf(' ') + 1])
            && next.Length > 0 && char.IsLetterOrDigit(next[0])
            ? line + next : $"{line} {next}";
}
