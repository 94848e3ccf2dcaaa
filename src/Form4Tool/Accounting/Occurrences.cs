using System.Runtime.InteropServices;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>
/// Which words of a document have been taken, and by what. A value is looked for where its reader says it is and goes on near its
/// last word; a number that is not there is looked for anywhere.
/// </summary>
internal sealed class Occurrences
{
    /// <summary>How far behind a word of a value its next word may stand: a narrow column goes on in the line below.</summary>
    private const int MostBetween = 60;

    private readonly Dictionary<uint, (int Next, int End)> _anywhere = [];
    private DocumentWords _words = new();
    private Taking[] _taken = [];
    private int[] _places = [];
    private bool _isIndexed;

    /// <summary>Begins a document; all its words are free.</summary>
    public void Set(DocumentWords words)
    {
        _words = words;
        if (_taken.Length < words.Count) _taken = new Taking[Math.Max(words.Count, _taken.Length * 2)];
        _taken.AsSpan(0, words.Count).Clear();
        _isIndexed = false;
    }

    /// <summary>What took each word.</summary>
    public ReadOnlySpan<Taking> Taken => _taken.AsSpan(0, _words.Count);

    /// <summary>
    /// Takes the first free occurrence of a word behind another, near enough to be of the same value. Negative where there is none.
    /// </summary>
    public int TakeBehind(uint hash, int word, Taking by) => TakeFrom(hash, word + 1, by);

    /// <summary>Takes the first free occurrence at a place or near behind it. Negative where there is none.</summary>
    public int TakeAt(uint hash, long place, Taking by)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_words.PlaceOf(middle) < place) low = middle + 1;
            else high = middle;
        }
        return TakeFrom(hash, low, by);
    }

    /// <summary>Takes the first free occurrence of a number in the whole document. Negative where there is none.</summary>
    public int TakeAnywhere(uint hash, Taking by)
    {
        if (!_isIndexed) Index();
        ref var range = ref CollectionsMarshal.GetValueRefOrNullRef(_anywhere, hash);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref range)) return -1;
        while (range.Next < range.End)
        {
            var word = _places[range.Next++];
            if (_taken[word] != Taking.Free) continue;
            _taken[word] = by;
            return word;
        }
        return -1;
    }

    private int TakeFrom(uint hash, int from, Taking by)
    {
        var end = Math.Min(_words.Count, from + MostBetween);
        for (var i = from; i < end; i++)
        {
            if (_words[i].Hash != hash || _taken[i] != Taking.Free) continue;
            _taken[i] = by;
            return i;
        }
        return -1;
    }

    /// <summary>Notes where each number stands.</summary>
    private void Index()
    {
        _isIndexed = true;
        _anywhere.Clear();
        if (_places.Length < _words.Count) _places = new int[_taken.Length];
        for (var i = 0; i < _words.Count; i++)
            if (IsNumber(i)) CollectionsMarshal.GetValueRefOrAddDefault(_anywhere, _words[i].Hash, out _).End++;
        var sum = 0;
        foreach (var hash in _anywhere.Keys)
        {
            ref var range = ref CollectionsMarshal.GetValueRefOrNullRef(_anywhere, hash);
            range = (sum, sum += range.End);
        }
        // Ends are filled up from starts; afterwards each start is set back.
        for (var i = 0; i < _words.Count; i++)
            if (IsNumber(i)) _places[CollectionsMarshal.GetValueRefOrNullRef(_anywhere, _words[i].Hash).Next++] = i;
        var start = 0;
        foreach (var hash in _anywhere.Keys)
        {
            ref var range = ref CollectionsMarshal.GetValueRefOrNullRef(_anywhere, hash);
            range.Next = start;
            start = range.End;
        }
    }

    private bool IsNumber(int word) => _words[word].Kind is WordClass.Number or WordClass.Date;
}

/// <summary>Whether a value has taken a word.</summary>
internal enum Taking : byte { Free, ByValue, BySignature }
