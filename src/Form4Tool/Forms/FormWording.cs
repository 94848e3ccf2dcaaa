namespace Form4Tool.Forms;

/// <summary>
/// Tells the form's own words from what filers put into it: every sentence, heading, item and caption of Forms 3, 4 and 5 on the
/// SEC's pages, the vendor's sheet and the forms before mid-2003. White space, punctuation and case say nothing, and columns may
/// break a wording anywhere.
/// </summary>
/// <remarks>
/// A whole wording counts, whatever its length (<c>Code</c>), but for one of single letters: an <c>A</c>, <c>D</c> or <c>V</c>
/// alone is a value. Of a part of one, two words do at its beginning or end and three inside, one of them of three letters or
/// more; fewer may be anybody's.
/// </remarks>
internal static class FormWording
{
    /// <summary>So many words are looked at: the longest wording has fewer.</summary>
    private const int MostWords = 96;

    /// <summary>So many words at the end of a text are looked at.</summary>
    private const int MostTail = 12;

    private const int FewestAtEdge = 2, FewestInside = 3, FewestLetters = 2, FewestLettersOfPart = 3, Unknown = -1, Number = 0, Month = 1;

    /// <summary>The longest stretch of the form's words that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the stretch begins; punctuation and white space before its first word are passed over.</param>
    /// <param name="end">Where it ends, the punctuation behind its last word included; the index itself where there is none.</param>
    public static bool Match(ReadOnlySpan<char> text, int at, out int end)
    {
        Span<Word> words = stackalloc Word[MostWords];
        var count = Read(text, at, words);
        var best = count == 0 ? 0 : Longest(words[..count]);
        end = at;
        if (best == 0) return false;
        end = words[best - 1].End;
        while (end < text.Length && !char.IsLetterOrDigit(text[end])) end++;
        return true;
    }

    /// <summary>Whether a text has words and all are the form's.</summary>
    public static bool IsWording(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        if (at == text.Length) return false;
        while (at < text.Length)
            if (!Match(text, at, out at)) return false;
        return true;
    }

    /// <summary>
    /// Whether a text ends inside a wording of which it has three words or more: behind a word that is not the wording's last, or
    /// within a word.
    /// </summary>
    public static bool EndsInside(ReadOnlySpan<char> text)
    {
        var isInside = false;
        for (var at = text.Length; (at = BeginOfWord(text, at)) >= 0;)
        {
            var ends = EndsFrom(text, at, out var words);
            if (ends == Ending.None && words == 0) break;               // no wording has this word before the rest
            if (ends == Ending.Whole && words > 1) return false;
            isInside |= ends == Ending.Inside && words >= FewestInside;
            if (words >= MostTail) break;
        }
        return isInside;
    }

    private enum Ending { None, Inside, Whole }

    /// <summary>How the wordings end of which a text has the words from an index to its end.</summary>
    private static Ending EndsFrom(ReadOnlySpan<char> text, int at, out int count)
    {
        count = 0;
        var first = at;
        var start = Next(text, ref first);
        var isOnly = BeginOfLast(text) == start;
        var ending = Ending.None;
        foreach (var (wording, from) in Index.PlacesOf(text[start..first], isOnly))
        {
            var (here, i, length) = (start, from, 0);
            var whole = false;
            for (; here < text.Length && i < wording.Length; i++, length++)
            {
                var end = here;
                var word = text[Next(text, ref end)..end];
                if (word.IsEmpty) break;
                whole = Index.Is(wording[i], word);
                if (!whole && !(IsLast(text, end) && Index.Begins(wording[i], word))) break;
                here = end;
            }
            if (!IsLast(text, here)) continue;
            count = Math.Max(count, length);
            if (whole && i == wording.Length) return Ending.Whole;
            ending = Ending.Inside;
        }
        return ending;
    }

    private static bool IsLast(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        return at == text.Length;
    }

    private static int BeginOfLast(ReadOnlySpan<char> text) => BeginOfWord(text, text.Length);

    /// <summary>Where the word before an index begins; negative where there is none.</summary>
    private static int BeginOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1])) at--;
        if (at == 0) return -1;
        while (at > 0 && char.IsLetterOrDigit(text[at - 1])) at--;
        return at;
    }

    /// <summary>Every wording; one may stand there twice.</summary>
    public static IEnumerable<string> All =>
        [.. Sentences.All, .. ItemHeads.All, .. Headings.All, .. ColumnHeads.Before2003, .. TableLayout.All.SelectMany(OfTable)];

    /// <summary>The items with their numbers, and the row of captions under them.</summary>
    private static IEnumerable<string> OfTable(TableLayout layout)
    {
        foreach (var item in layout.Items)
        {
            yield return item.Heading;
            yield return item.HeadingOnSheet;
        }
        foreach (var caption in layout.Captions) yield return caption;
        if (layout.Captions.Any()) yield return string.Join(' ', layout.Captions);
    }

    /// <summary>Every word that occurs in a wording.</summary>
    public static IEnumerable<string> Words => Index.Words;

    /// <summary>A word: its number, the number of its class (digits, a month), and where it ends.</summary>
    private readonly record struct Word(int Id, int Class, int End);

    /// <summary>How many words fit the wording that most of them fit.</summary>
    private static int Longest(ReadOnlySpan<Word> words)
    {
        var best = 0;
        foreach (var kind in (ReadOnlySpan<int>)[words[0].Id, words[0].Class])
        {
            if (kind == Unknown) continue;
            foreach (var (wording, from) in Index.Places[kind])
            {
                var length = 1;
                while (length < words.Length && from + length < wording.Length && Fits(words[length], wording[from + length])) length++;
                var (begins, ends) = (from == 0, from + length == wording.Length);
                if (length <= best || length < (begins && ends ? 1 : begins || ends ? FewestAtEdge : FewestInside)) continue;
                if (Letters(wording.AsSpan(from, length)) >= (begins && ends ? FewestLetters : FewestLettersOfPart)) best = length;
            }
        }
        return best;
    }

    /// <summary>How many letters the longest word has.</summary>
    private static int Letters(ReadOnlySpan<int> words)
    {
        var longest = 0;
        foreach (var word in words) longest = Math.Max(longest, Index.Letters[word]);
        return longest;
    }

    private static bool Fits(Word word, int id) => word.Id == id || (word.Class == id && id >= 0);

    private static int Read(ReadOnlySpan<char> text, int at, Span<Word> words)
    {
        var count = 0;
        while (count < words.Length && Next(text, ref at) is var start && start < at)
        {
            var word = text[start..at];
            var id = Index.IdOf(word);
            if (id == Unknown && Broken(text, start, at) is { End: > 0 } joined) (id, at) = joined;
            var kind = !word.ContainsAnyExceptInRange('0', '9') ? Number : Index.IsMonth(word) ? Month : Unknown;
            if (id == Unknown && kind == Unknown) break;
            words[count++] = new Word(id, kind, at);
        }
        return count;
    }

    /// <summary>A word that a narrow column parted by a hyphen: <c>Deriva- tive</c>.</summary>
    private static (int Id, int End) Broken(ReadOnlySpan<char> text, int start, int end)
    {
        const int longest = 32;
        if (end + 1 >= text.Length || text[end] != '-' || !char.IsWhiteSpace(text[end + 1])) return default;
        var at = end + 1;
        var next = Next(text, ref at);
        if (at - next + end - start is var length && (next == at || length > longest)) return default;
        Span<char> joined = stackalloc char[longest];
        text[start..end].CopyTo(joined);
        text[next..at].CopyTo(joined[(end - start)..]);
        var id = Index.IdOf(joined[..length]);
        return id == Unknown ? default : (id, at);
    }

    /// <summary>Finds the next word; returns where it begins, and moves behind it.</summary>
    private static int Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return start;
    }

    /// <summary>Every wording by each of its words, made when the first text is asked about.</summary>
    private static class Index
    {
        private static readonly Dictionary<string, int> Ids = new(StringComparer.OrdinalIgnoreCase) { ["#"] = Number, ["@"] = Month };
        private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
            Ids.GetAlternateLookup<ReadOnlySpan<char>>();
        private static readonly string[] Months = System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

        /// <summary>The wordings that hold a word, and where.</summary>
        public static readonly List<(int[] Wording, int At)>[] Places = Make();

        /// <summary>How many letters each word has; digits have none.</summary>
        public static readonly int[] Letters = [.. Ids.OrderBy(word => word.Value).Select(word => word.Key.Count(char.IsLetter))];

        public static IEnumerable<string> Words => Ids.Keys;

        private static readonly string[] Spelled = [.. Ids.OrderBy(word => word.Value).Select(word => word.Key)];

        /// <summary>Where a word stands in the wordings; one that may be cut off also where a longer word begins with it.</summary>
        public static IEnumerable<(int[] Wording, int At)> PlacesOf(ReadOnlySpan<char> word, bool mayBeCut)
        {
            var text = word.ToString();
            return Enumerable.Range(0, Spelled.Length).Where(id => Is(id, text) || (mayBeCut && Begins(id, text)))
                .SelectMany(id => Places[id]);
        }

        public static bool Is(int id, ReadOnlySpan<char> word) => word.Equals(Spelled[id], StringComparison.OrdinalIgnoreCase)
            || (id == Number && !word.ContainsAnyExceptInRange('0', '9')) || (id == Month && IsMonth(word));

        public static bool Begins(int id, ReadOnlySpan<char> word) =>
            Spelled[id].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);

        public static int IdOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var id) ? id : Unknown;

        public static bool IsMonth(ReadOnlySpan<char> word)
        {
            foreach (var month in Months)
                if (month.Length > 0 && word.Equals(month, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        private static List<(int[], int)>[] Make()
        {
            var wordings = new HashSet<string>(All).Select(Numbered).ToList();
            var counts = new int[Ids.Count];
            foreach (var wording in wordings)
                foreach (var word in wording) counts[word]++;
            var places = Array.ConvertAll(counts, count => new List<(int[], int)>(count));
            foreach (var wording in wordings)
                for (var at = 0; at < wording.Length; at++) places[wording[at]].Add((wording, at));
            return places;
        }

        private static int[] Numbered(string wording)
        {
            Span<int> words = stackalloc int[MostWords];
            var count = 0;
            for (var at = 0; at < wording.Length; at++)
            {
                if (wording[at] is '#' or '@') words[count++] = wording[at] == '#' ? Number : Month;
                if (!char.IsLetterOrDigit(wording[at])) continue;
                var start = Next(wording, ref at);
                var word = wording.AsSpan(start..at);
                if (!Lookup.TryGetValue(word, out var id)) Lookup[word] = id = Ids.Count;
                words[count++] = id;
                at--;
            }
            return words[..count].ToArray();
        }
    }
}
