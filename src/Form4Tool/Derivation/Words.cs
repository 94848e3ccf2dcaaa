namespace Form4Tool.Derivation;

/// <summary>The words of a sentence in small letters, without the marks around them.</summary>
internal sealed class Words
{
    private const string Around = ",.;:()[]\"'“”‘’*";

    private readonly List<(int Start, int End, byte Beginning)> _words;
    private readonly string _text, _lower;
    private readonly Range _sentence;
    private readonly Beginnings _beginnings;

    /// <summary>The words of a sentence.</summary>
    public Words(string sentence) : this(sentence, SmallLetters.Of(sentence), ..sentence.Length)
    {
    }

    private Words(string text, string lower, Range sentence)
    {
        (_text, _lower, _sentence) = (text, lower, sentence);
        var (at, end) = (sentence.Start.Value, sentence.End.Value);
        // Words of English have some five letters.
        _words = new((end - at) / 5 + 1);
        while (at < end)
        {
            while (at < end && IsGap(lower[at])) at++;
            var start = at;
            while (at < end && !IsGap(lower[at])) at++;
            var (first, last) = (start, at);
            while (first < last && IsAround(lower[first])) first++;
            while (last > first && IsAround(lower[last - 1])) last--;
            if (first == last) continue;
            var beginning = Beginnings.PlaceOf(lower.AsSpan(first, last - first));
            _words.Add((first, last, beginning));
            _beginnings.Add(beginning);
        }
    }

    /// <summary>The words of each sentence of a text.</summary>
    public static Words[] Of(string text)
    {
        var lower = SmallLetters.Of(text);
        return [.. Sentences.Of(text).Select(range => new Words(text, lower, range))];
    }

    /// <summary>The sentence with its marks.</summary>
    public string Sentence => _text[_sentence];

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int word] => _lower.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    /// <summary>Whether a word may begin as one of a set does.</summary>
    public bool MayHave(in Beginnings beginnings) => _beginnings.Meets(beginnings);

    /// <summary>Whether one word may begin as one of a set does.</summary>
    public bool MayBe(int word, in Beginnings beginnings) => beginnings.Has(_words[word].Beginning);

    /// <summary>The sentence from one word up to another, without this.</summary>
    public string Between(int from, int to) => _text[_words[from].Start.._words[to - 1].End];

    private static bool IsAround(char c) => !char.IsAsciiLetterOrDigit(c) && Around.Contains(c);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c == '—';
}
