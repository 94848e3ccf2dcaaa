using Form4Tool.Forms;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Finds the end of a table's header in text that keeps no columns. What a header says is known, but not the order in which a
/// converter says it (in PDF text the columns are interleaved): it ends where all its words have been seen.
/// </summary>
internal sealed class HeaderMatcher
{
    // A number for each word of any header, and the wordings by the table that they head.
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumberOf =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordingsOfTable[] ByTable = [.. Enumerable.Range(0, 4).Select(table =>
        new WordingsOfTable([.. TableLayout.All.Where(layout => Table(layout) == table).SelectMany(layout => layout.Heads)]))];

    private static int Table(TableLayout layout) => (layout.Derivative ? 2 : 0) + (layout.HasTransactions ? 1 : 0);

    // The words of the text as far as they were needed: many places may be tried as the header's beginning.
    private readonly List<(int Start, int End, int Number)> _words = [];
    private int _read;

    /// <summary>Begins another text.</summary>
    public void Clear()
    {
        _words.Clear();
        _read = 0;
    }

    /// <summary>Where the header that begins at an index ends; the index itself where there is none, or it has other words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the header begins.</param>
    /// <param name="layout">The table.</param>
    /// <param name="next">Where to try next, if it is none: a word that is in no header is in none that begins before it.</param>
    public int End(ReadOnlySpan<char> text, int from, TableLayout layout, out int next)
    {
        var search = new Search(layout);
        next = from + 1;
        for (var word = First(text, from); search.GoesOn && (word < _words.Count || Read(text)); word++)
        {
            var (_, end, number) = _words[word];
            if (number < 0 && search.IsShort) next = end;
            if (!search.EndsWith(number)) continue;
            while (end < text.Length && text[end] is ')' or '.') end++;
            return end;
        }
        return from;
    }

    /// <summary>What may be the header of a table, by its words so far.</summary>
    public struct Search(TableLayout layout)
    {
        private readonly WordingsOfTable _wordings = ByTable[Table(layout)];
        // The wordings that all words so far fit, a bit each; and how often each word was there.
        private uint _fitting = uint.MaxValue;
        private int _count;
        private Counts _taken;

        /// <summary>Whether the words so far may be a header's.</summary>
        public readonly bool GoesOn => _fitting != 0;

        /// <summary>Whether the words so far are fewer than any header has.</summary>
        public readonly bool IsShort => _count < _wordings.Fewest;

        /// <summary>Takes a line of the header. Returns whether it is the last.</summary>
        public bool EndsIn(ReadOnlySpan<char> line)
        {
            for (var at = 0; GoesOn && TryWord(line, ref at, out _, out var number);)
                if (EndsWith(number)) return true;
            return false;
        }

        /// <summary>Takes a word by its number. Returns whether it is the last of a header.</summary>
        public bool EndsWith(int number)
        {
            _count++;
            _fitting = number < 0 ? 0 : _fitting & _wordings.With(number, ++_taken[number]);
            return (_fitting & _wordings.Of(_count)) != 0;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(MostWords)]
    private struct Counts
    {
        private byte _first;
    }

    /// <summary>The first word at an index or behind it.</summary>
    private int First(ReadOnlySpan<char> text, int from)
    {
        while (_read < from && Read(text)) { }
        var (first, last) = (0, _words.Count);
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (_words[middle].Start < from) first = middle + 1;
            else last = middle;
        }
        return first;
    }

    private bool Read(ReadOnlySpan<char> text)
    {
        if (!TryWord(text, ref _read, out var start, out var number)) return false;
        _words.Add((start, _read, number));
        return true;
    }

    /// <summary>The next word, and its number in the vocabulary; -1 where it is in no header.</summary>
    private static bool TryWord(ReadOnlySpan<char> text, ref int at, out int start, out int number)
    {
        while (at < text.Length && !char.IsAsciiLetterOrDigit(text[at])) at++;
        start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        number = NumberOf.TryGetValue(text[start..at], out var known) ? known : -1;
        return at > start;
    }

    private const int MostWords = 80, MostTimes = 16;        // different words of the headers, and times that one has one

    /// <summary>
    /// The wordings of one table, a bit each: the website's and the vendor sheet's, with V (Form 4) and without (Form 5).
    /// </summary>
    private sealed class WordingsOfTable
    {
        private readonly uint[] _with = new uint[MostWords * MostTimes], _of = new uint[256];

        public WordingsOfTable(string[] wordings)
        {
            Fewest = _of.Length;
            for (var i = 0; i < wordings.Length; i++)
            {
                var (words, times) = (0, new Counts());
                for (var at = 0; TryWord(wordings[i], ref at, out var start, out var number); words++)
                {
                    if (number < 0) Numbers.Add(wordings[i][start..at], number = Numbers.Count);
                    _with[number * MostTimes + ++times[number]] |= 1u << i;
                }
                _of[words] |= 1u << i;
                Fewest = Math.Min(Fewest, words);
            }
        }

        /// <summary>The number of words of the shortest.</summary>
        public int Fewest { get; }

        /// <summary>Those that have a word so many times or more often.</summary>
        public uint With(int word, int times) => times < MostTimes ? _with[word * MostTimes + times] : 0;

        /// <summary>Those that have so many words.</summary>
        public uint Of(int words) => words < _of.Length ? _of[words] : 0;
    }
}
