namespace Form4Tool.Derivation;

/// <summary>The words of an officer's title in small letters and without periods, and the marks between them.</summary>
internal sealed class TitleWords
{
    private readonly string _title;
    private readonly List<(string Word, int Start, int End)> _words = [];

    public TitleWords(string title)
    {
        _title = title;
        for (var at = 0; at < title.Length;)
        {
            var start = at;
            if (IsLetter(title[at]))
            {
                while (at < title.Length && (IsLetter(title[at]) || title[at] is '.' or '\'')) at++;
                _words.Add((title[start..at].Replace(".", "").ToLowerInvariant(), start, at));
            }
            else
            {
                at++;
                if (!char.IsWhiteSpace(title[start]) && title[start] != '.')
                    _words.Add((title[start] is '–' or '—' ? "-" : title[start].ToString(), start, at));
            }
        }
    }

    public int Count => _words.Count;

    public string this[int word] => _words[word].Word;

    public static bool IsSeparator(string word) => !IsLetter(word[0]);

    /// <summary>The title from one word up to another, without this.</summary>
    public string Between(int from, int to) => _title[_words[from].Start.._words[to - 1].End];

    /// <summary>Words as a pattern: a blank parts them, a bar the alternatives for one.</summary>
    public static string[][] Pattern(string text) => Array.ConvertAll(text.Split(' '), word => word.Split('|'));

    /// <summary>Whether words stand at a place.</summary>
    public bool Matches(int at, string[][] pattern, out int end)
    {
        end = at;
        foreach (var word in pattern)
        {
            if (end >= Count || Array.IndexOf(word, this[end]) < 0) return false;
            end++;
        }
        return true;
    }

    /// <summary>Whether one of some patterns stands anywhere.</summary>
    public bool HasAny(string[][][] patterns)
    {
        foreach (var pattern in patterns)
            for (var at = 0; at < Count; at++)
                if (Matches(at, pattern, out _)) return true;
        return false;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c);
}
