namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Joins a word that a line's end parted with a hyphen. "Deriva-" and "tive" are one word, "Non-" and "Qualified" keep their
/// hyphen; which it is can be told only for the words that titles on this form are made of.
/// </summary>
internal static class WordBreak
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
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

    public static string Join(string text, string next)
    {
        var from = text.Length - 1;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        var to = 0;
        while (to < next.Length && char.IsLetter(next[to])) to++;
        return Words.Contains(text[from..^1] + next[..to]) && !Words.Contains(next[..to]) ? text[..^1] + next : text + next;
    }
}
