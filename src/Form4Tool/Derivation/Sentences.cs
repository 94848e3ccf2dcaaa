namespace Form4Tool.Derivation;

/// <summary>Cuts a note into its sentences: behind a period and a blank, but not behind an abbreviation, and behind a semicolon.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
        ["Inc", "Corp", "Co", "Ltd", "No", "Nos", "Mr", "Ms", "Mrs", "Dr", "St", "Jr", "Sr", "vs", "Sec", "approx",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>The sentences of a text.</summary>
    public static List<Range> Of(string text)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ';') || i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) continue;
            if (text[i] == '.' && IsAbbreviation(text.AsSpan(start, i - start))) continue;
            sentences.Add(start..(i + 1));
            start = i + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            i = start - 1;
        }
        if (start < text.Length) sentences.Add(start..text.Length);
        return sentences;
    }

    /// <summary>Whether what stands before a period is short for something: one letter, as in "L.P.", or a word of the list.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsAsciiLetter(before[start - 1])) start--;
        var word = before[start..];
        if (word.Length == 1) return true;
        foreach (var abbreviation in Abbreviations)
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
