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

    /// <summary>Whether words stand at a place; a bar parts alternatives for one.</summary>
    public bool Matches(int at, string pattern, out int end)
    {
        end = at;
        foreach (var part in pattern.Split(' '))
        {
            if (end >= Count || !part.Split('|').Contains(this[end])) return false;
            end++;
        }
        return true;
    }

    /// <summary>Where words stand; negative where they do not.</summary>
    public int Find(string pattern)
    {
        for (var at = 0; at < Count; at++)
            if (Matches(at, pattern, out _)) return at;
        return -1;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c);
}
