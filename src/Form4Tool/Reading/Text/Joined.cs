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

    /// <summary>Two lines of a table's cell as one. A footnote mark that did not fit on the first line belongs to its end; w3m breaks behind the sign that raises it.</summary>
    public static string Cell(string line, string next) =>
        next.Length > 2 && next[0] is '(' or '^' && next[^1] == ')' && !next.AsSpan().ContainsAnyExcept("0123456789()^") ? line + next : Of(line, next);
}
