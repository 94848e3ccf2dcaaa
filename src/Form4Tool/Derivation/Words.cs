namespace Form4Tool.Derivation;

/// <summary>The words of a sentence, without the marks around them.</summary>
internal sealed class Words
{
    private const string Around = ",.;:()[]\"'“”‘’*";

    private readonly List<Range> _words = [];

    /// <summary>The words of a part of a text.</summary>
    public Words(string text, Range sentence)
    {
        (Text, Sentence) = (text, text[sentence]);
        var (at, end) = (sentence.Start.Value, sentence.End.Value);
        while (at < end)
        {
            while (at < end && IsGap(text[at])) at++;
            var start = at;
            while (at < end && !IsGap(text[at])) at++;
            var (first, last) = (start, at);
            while (first < last && Around.Contains(text[first])) first++;
            while (last > first && Around.Contains(text[last - 1])) last--;
            if (first < last) _words.Add(first..last);
        }
    }

    /// <summary>The text that the sentence stands in.</summary>
    public string Text { get; }

    /// <summary>The sentence with its marks.</summary>
    public string Sentence { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int word] => Text.AsSpan(_words[word]);

    /// <summary>The text from one word up to another, without this.</summary>
    public string Between(int from, int to) => Text[_words[from].Start.._words[to - 1].End];

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c == '—';
}
