namespace Form4Tool.Lexing;

/// <summary>Joins the lines of a text that was broken to fit a width: with a blank, or where a word was broken, without.</summary>
internal static class Hyphenation
{
    /// <summary>
    /// Two lines as one. Browsers and converters break behind a hyphen or a slash inside a word ("attorney-in-|fact"), GNU
    /// html2text also before a bracket ("Section 13(d)|(3)"); there no blank was. Nothing yet and a line are that line.
    /// </summary>
    public static string Join(string line, string next) => line.Length == 0 ? next : GoesOn(line, next) ? line + next : $"{line} {next}";

    /// <summary>The same of a line that has no string yet.</summary>
    public static string Join(string line, ReadOnlySpan<char> next) =>
        line.Length == 0 ? next.ToString() : string.Concat(line, GoesOn(line, next) ? "" : " ", next);

    /// <summary>Whether the word at the end of a line goes on in the next.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line.Length < 2 || next.IsEmpty) return false;
        var word = line[(line.LastIndexOf(' ') + 1)..].TrimStart("([\"'“");
        if (word.Length < 2 || !char.IsLetterOrDigit(word[0])) return false;
        // w3m breaks before a slash too; one that a second closes ("Sample Corp /ON/") stands by itself.
        if (next.Length > 1 && next[0] == '/' && char.IsLetterOrDigit(line[^1]) && char.IsLetterOrDigit(next[1]))
            return next[(next.IndexOf(' ') is var blank and > 0 ? blank : next.Length) - 1] != '/';
        return line[^1] is '-' or '/' ? char.IsLetterOrDigit(line[^2]) && char.IsLetterOrDigit(next[0])
            : char.IsAsciiDigit(word[0]) && IsSubdivision(word[^Math.Min(3, word.Length)..]) && IsSubdivision(next);
    }

    /// <summary>A piece of a citation: <c>(d)</c>.</summary>
    private static bool IsSubdivision(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '(' && char.IsAsciiLetterOrDigit(text[1]) && text[2] == ')';

    /// <summary>
    /// Two lines of a table's cell as one. A footnote mark that did not fit on the first line belongs to its end; w3m breaks behind the
    /// sign that raises it.
    /// </summary>
    public static string JoinCell(string line, string next) =>
        next.Length > 2 && next[^1] == ')' && FootnoteMarks.IsMarks(next) ? line + next : Join(line, next);

    /// <summary>
    /// Joins a word that a typist's line parted with a hyphen. "Deriva-" and "tive" are one word, "Non-" and "Qualified" keep their
    /// hyphen; which it is can be told only for the words that titles on this form are made of.
    /// </summary>
    public static string JoinTyped(string text, string next)
    {
        var from = text.Length - 1;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        var to = 0;
        while (to < next.Length && char.IsLetter(next[to])) to++;
        return TitleWords.Contains(text[from..^1] + next[..to]) && !TitleWords.Contains(next[..to]) ? text[..^1] + next : text + next;
    }

    private static readonly HashSet<string> TitleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "acquire", "acquired", "appreciation", "beneficial", "common", "company", "compensation", "conversion", "convertible",
        "corporation",
        "debenture", "debentures", "deferred", "derivative", "director", "directors", "employee", "employees", "exercisable", "foundation",
        "incentive", "indirect", "investment", "limited", "nonqualified", "option", "options", "ordinary", "ownership", "partner",
        "partners",
        "partnership", "performance", "phantom", "plan", "preferred", "purchase", "qualified", "restricted", "retirement", "rights",
        "savings",
        "security", "securities", "series", "share", "shares", "statutory", "stock", "trust", "trustee", "unit", "units", "warrant",
        "warrants",
    };
}
