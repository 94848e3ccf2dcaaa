using Form4Tool.Binding;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>The words of a document in reading order, whatever it is: of a text its characters, of a page the texts of its cells.</summary>
internal sealed class DocumentWords
{
    private readonly Pile<Word> _words = new(1024);
    private readonly Pile<Source> _sources = new(64);

    /// <summary>A word.</summary>
    /// <param name="Hash">Equal for equal words.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Source">In which of the texts it stands.</param>
    /// <param name="Start">Where it begins there.</param>
    /// <param name="Length">Its length.</param>
    public readonly record struct Word(uint Hash, WordClass Kind, int Source, int Start, int Length);

    private readonly record struct Source(string Text, long Place);

    public int Count => _words.Count;

    public ref Word this[int index] => ref _words[index];

    public void Clear()
    {
        _words.Clear();
        _sources.Clear();
    }

    /// <summary>Adds a part of a document as it is stored: what stands in tags, entities and links is no word.</summary>
    /// <param name="text">The document.</param>
    /// <param name="from">Where the part begins; the places of its words are those of their characters.</param>
    /// <param name="to">Where it ends.</param>
    public void AddSource(string text, int from, int to)
    {
        _sources.Add(new Source(text, 0));
        Scan(new WordScanner(text.AsSpan(0, to)[from..], isSource: true), from);
    }

    /// <summary>Adds a text of a page.</summary>
    public void Add(string text, long place)
    {
        if (text.Length == 0) return;
        _sources.Add(new Source(text, place));
        Scan(new WordScanner(text, isSource: false), 0);
    }

    /// <summary>Where a word stands, in the places of the reader.</summary>
    public long PlaceOf(int word) => _sources[_words[word].Source].Place + _words[word].Start;

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> Text(int word) => _sources[_words[word].Source].Text.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>What stands between two words of one text; one blank where they are of two.</summary>
    public ReadOnlySpan<char> Between(int word, int next)
    {
        ref var a = ref _words[word];
        ref var b = ref _words[next];
        return a.Source == b.Source ? _sources[a.Source].Text.AsSpan(a.Start + a.Length, b.Start - a.Start - a.Length) : " ";
    }

    private void Scan(WordScanner scanner, int offset)
    {
        var source = _sources.Count - 1;
        while (scanner.Next())
            _words.Add(new Word(scanner.Hash, scanner.Kind, source, offset + scanner.Start, scanner.End - scanner.Start));
    }
}
