namespace Form4Tool.Derivation;

/// <summary>The words of a sentence in small letters, without the marks around them.</summary>
internal sealed class Words
{
    private const string Around = ",.;:()[]\"'“”‘’*";

    private readonly List<(int Start, int End)> _words = [];
    private readonly string _lower;

    /// <summary>The words of a sentence.</summary>
    public Words(string sentence)
    {
        Sentence = sentence;
        _lower = SmallLetters.Of(sentence);
        for (var at = 0; at < _lower.Length;)
        {
            while (at < _lower.Length && IsGap(_lower[at])) at++;
            var start = at;
            while (at < _lower.Length && !IsGap(_lower[at])) at++;
            var (first, last) = (start, at);
            while (first < last && IsAround(_lower[first])) first++;
            while (last > first && IsAround(_lower[last - 1])) last--;
            if (first < last) _words.Add((first, last));
        }
    }

    /// <summary>The sentence with its marks.</summary>
    public string Sentence { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int word] => _lower.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    /// <summary>The sentence from one word up to another, without this.</summary>
    public string Between(int from, int to) => Sentence[_words[from].Start.._words[to - 1].End];

    private static bool IsAround(char c) => !char.IsAsciiLetterOrDigit(c) && Around.Contains(c);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c == '—';
}
